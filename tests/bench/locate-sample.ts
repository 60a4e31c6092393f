import type { Article, TextRange } from 'kerry-moscow-visit';
import { type Random, randomOf } from './random.ts';
import { syntheticArticle } from './synthetic-article.ts';
import { plainTypography } from './typography.ts';

/** A quote to be placed, and where it stands. */
export interface Sought {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A text and quotes from it: as they stand, with plain marks, and with two wrong characters. */
export interface LocateSample {
  readonly article: Article;
  readonly verbatim: readonly Sought[];
  readonly retyped: readonly Sought[];
  readonly misspelt: readonly Sought[];
}

/** Fewest characters that typography changes in a quote. */
const LEAST_CHANGED = 2;

function changedUnits(words: string, other: string): number {
  let changed = 0;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) !== other.charCodeAt(i)) changed++;
  return changed;
}

function misspell(words: string, random: Random): string {
  const units = words.split('');
  const first = 3 + random(Math.floor(words.length / 2) - 6);
  for (const at of [first, first + Math.floor(words.length / 2)]) units[at] = units[at] === 'x' ? 'q' : 'x';
  return units.join('');
}

/** Widens a place to the words that it cuts, for nobody quotes half a word. */
function wholeWords(text: string, { start, end }: TextRange): TextRange {
  const before = /\S*$/.exec(text.slice(0, start)) ?? [''];
  const after = /^\S*/.exec(text.slice(end)) ?? [''];
  return { start: start - before[0].length, end: end + after[0].length };
}

/** Takes quotes of some 60 to 120 characters, each in one place only, from a text of curly marks and NO-BREAK SPACES. */
export function locateSample(length: number, count: number): LocateSample {
  const article = syntheticArticle(length / 10, { typography: 'curly', seed: 5 });
  const { text } = article;
  const folded = plainTypography(text);
  const random = randomOf(11);
  const verbatim: Sought[] = [];
  const retyped: Sought[] = [];
  const misspelt: Sought[] = [];
  while (verbatim.length < count) {
    const sentence = article.sentences[random(article.sentences.length)];
    if (sentence === undefined || sentence.end - sentence.start < 70) continue;
    const size = Math.min(60 + random(61), sentence.end - sentence.start);
    const cut = sentence.start + random(sentence.end - sentence.start - size + 1);
    const place = wholeWords(text, { start: cut, end: cut + size });
    const exact = text.slice(place.start, place.end);
    const plain = plainTypography(exact);
    if (changedUnits(exact, plain) < LEAST_CHANGED || folded.indexOf(plain) !== folded.lastIndexOf(plain)) continue;
    verbatim.push({ ...place, exact });
    retyped.push({ ...place, exact: plain });
    misspelt.push({ ...place, exact: misspell(exact, random) });
  }
  return { article, verbatim, retyped, misspelt };
}
