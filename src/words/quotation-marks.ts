import { element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { isMark } from './mark-table.ts';
import { markedPassages } from './marked-passages.ts';

/** A passage, and what its author says of its marks. */
export interface SaidPassage extends TextRange {
  /** Whether it is quoted, as the author says; left out, the marks decide. */
  readonly quoted?: boolean | undefined;
}

/**
 * Prepares the question which passages of a quote, in order, are quoted. Those that a pair of marks encloses without a
 * doubt are; of all others the author's word counts, and without one the marks.
 */
export function quotedIn(text: string): (passages: readonly SaidPassage[]) => readonly boolean[] {
  const read = markedPassages(text);
  return (passages) =>
    read(passages).map(({ evidence }, i) => {
      const { quoted = evidence === 'pair' } = element(passages, i);
      return quoted || evidence === 'clear pair';
    });
}

/**
 * Gives the stretches of the quoted passages of a quote, in order, with the marks that stand around them; of a quotation
 * that goes on in the next paragraph the opening one alone. A passage whose own first and last characters are the marks
 * is given as it is.
 */
export function withMarks(text: string, passages: readonly SaidPassage[]): readonly TextRange[] {
  const marked = markedPassages(text)(passages);
  return passages.map((passage, i) => (passage.quoted ? element(marked, i) : passage));
}

/** Removes the quotation marks from some words. */
export function withoutMarks(words: string): string {
  return [...words].filter((character) => !isMark(character)).join('');
}
