import { foldText } from '../words/folding.ts';

/** What ends a line in any text: those of all systems, and the separators of Unicode. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** Measures what stands before words and shows nothing: white space, and characters such as marks of direction. */
function blankLength(words: string): number {
  let length = 0;
  for (const character of words) {
    if (foldText(character, false).text.trim() !== '') break;
    length += character.length;
  }
  return length;
}

/** Tells whether words show nothing. */
const isBlank = (words: string): boolean => blankLength(words) === words.length;

/**
 * Cuts a text into its lines, without white space around each. A blank one that yet has characters stays with the next,
 * or at the end of the text with the last, for blocks hold every character.
 */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let cursor = 0;
  let last = { start: 0, end: 0 };
  for (const line of text.split(LINE_END)) {
    const start = text.indexOf(line, cursor);
    cursor = start + line.length;
    if (isBlank(line)) continue;
    lines.push(line.trim());
    last = { start, end: cursor };
  }
  if (lines.length > 0 && /\S/.test(text.slice(last.end))) lines[lines.length - 1] = text.slice(last.start).trimStart();
  return lines;
}

/** So many characters are given to a segmenter at once: it takes very long over long strings. */
const WINDOW = 2_000;

/** Cuts a line into its sentences, as a segmenter finds them; a blank one stays with the sentence before it. */
export function sentencesOf(line: string, segmenter: Intl.Segmenter): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < line.length) {
    const found = [...segmenter.segment(line.slice(from, from + size))].map(({ segment }) => segment);
    // The last one may go on after the window.
    if (from + size < line.length) found.pop();
    size = found.length === 0 ? 2 * size : WINDOW;
    for (const sentence of found) {
      from += sentence.length;
      if (sentences.length > 0 && isBlank(sentence)) sentences.push(sentences.pop() + sentence);
      else sentences.push(sentence);
    }
  }
  // The line ends where its last sentence does.
  return sentences.map((sentence, i) => (i < sentences.length - 1 ? sentence.trim() : sentence.trimStart()));
}

/** So many characters at the end of some words are looked through for their last words. */
const TAIL = 60;
/** So many words are given, for one alone is soon written twice. */
const FEWEST = 2;

/**
 * Gives the last of some words that first stand at their end, typography aside: two or more of them, or all. Where the
 * end has no spaces, words are what a segmenter finds.
 */
export function lastWords(words: string, segmenter: Intl.Segmenter): string {
  const shown = words.slice(blankLength(words));
  const folded = foldText(shown, false).text;
  const cut = Math.max(0, shown.length - TAIL);
  // What the tail begins with may be half a word.
  const begins = [...segmenter.segment(shown.slice(cut))].slice(1).filter(({ isWordLike }) => isWordLike);
  const offsets = begins.map(({ index }) => cut + index);
  const spaced = offsets.filter((offset) => /\s/.test(shown.charAt(offset - 1)));
  const starts = (spaced.length > 0 ? spaced : offsets).reverse();
  for (const start of starts.slice(FEWEST - 1)) {
    const last = shown.slice(start);
    const ending = foldText(last, false).text;
    if (folded.indexOf(ending) + ending.length === folded.length) return last;
  }
  return shown;
}
