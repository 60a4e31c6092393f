import { splitsWord } from '../words/characters.ts';
import { placesOf } from '../words/occurrences.ts';
import type { WordsPlace } from './chosen-place.ts';
import { misreadPlaces } from './misread-words.ts';

/** What writers put for words that they leave out, folded: dots alone or in brackets, a full stop among them. */
const ELLIPSIS = /\s*(?:[[(<]\s*)?(?:\.{3,6}|\.(?: \.){2,3}|\u22ef+)(?:\s*[\])>])?\s*/g;
/** At most so many characters are left out in one place. */
const WIDEST_GAP = 1000;
/** A shorter piece could stand anywhere. */
const SHORTEST = 4;
/** More stretches are not told apart. */
const MOST_PLACES = 64;
const UNCUT = { start: false, end: false };

/** Cuts folded words where something was left out; none where nothing was, or where a piece says too little. */
function elidedPieces(words: string): readonly string[] {
  const parts = words.split(ELLIPSIS).filter((part) => part !== '');
  if (parts.join('') === words) return [];
  // Punctuation where something was left out is the writer's own.
  const pieces = parts.map((part, i) => {
    const begins = i === 0 ? part : part.replace(/^[\s,.;:]+/, '');
    return i === parts.length - 1 ? begins : begins.replace(/[\s,.;:]+$/, '');
  });
  return pieces.every((piece) => piece.length >= SHORTEST) ? pieces : [];
}

/**
 * Finds the stretches in which the pieces of a shortened quote stand, one after the other, with no more than 1,000
 * characters left out between two of them; each piece as it is, or with wrong characters where it is nowhere as it is.
 */
export function elidedPlaces(text: string, words: string): WordsPlace[] {
  const [first, ...others] = elidedPieces(words);
  if (first === undefined) return [];
  let open = anywhere(text, first);
  for (const piece of others) {
    if (open.length > MOST_PLACES) return [];
    open = open.flatMap(({ start, end, right }) => {
      const window = text.slice(end, end + WIDEST_GAP + piece.length);
      return anywhere(window, piece).map((next) => ({ start, end: end + next.end, right: right + next.right }));
    });
  }
  if (open.length > MOST_PLACES) return [];
  // What was left out counts as wrong.
  return open.map(({ start, end, right }) => ({ start, end, right: Math.min(1, right / (end - start)) }));
}

/** Finds a piece, whole words each, with so many characters right. */
function anywhere(text: string, piece: string): WordsPlace[] {
  const same = placesOf(text, piece).filter(({ start, end }) => !splitsWord(text, start) && !splitsWord(text, end));
  const places = same.length > 0 ? same.map((place) => ({ ...place, right: 1 })) : misreadPlaces(text, piece, UNCUT);
  return places.map((place) => ({ ...place, right: place.right * piece.length }));
}
