import { at } from './at.ts';
import type { CandidatePlace } from './candidate-place.ts';
import { commonLengths } from './common-lengths.ts';

/** Comparisons for each code unit of the text, above which measuring all places at once is the shorter way. */
const PATIENCE = 8;

/** Finds all places of some words, overlapping ones too; linear in the text, however it repeats itself. */
export function placesOf(text: string, words: string): CandidatePlace[] {
  const places: CandidatePlace[] = [];
  const most = (PATIENCE * text.length) / words.length;
  for (let place = text.indexOf(words); place !== -1; place = text.indexOf(words, place + 1)) {
    if (places.length > most) return placesAtOnce(text, words);
    places.push({ at: place, to: place + words.length, errors: 0 });
  }
  return places;
}

function placesAtOnce(text: string, words: string): CandidatePlace[] {
  const lengths = commonLengths(text + words, text.length);
  const places: CandidatePlace[] = [];
  for (let place = 0; place <= text.length - words.length; place++)
    if (at(lengths, place) >= words.length) places.push({ at: place, to: place + words.length, errors: 0 });
  return places;
}
