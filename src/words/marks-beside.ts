import type { TextRange } from '../model/types.ts';
import { isMark } from './mark-table.ts';
import { FARTHEST, isInvisible, isLineBreak, type Mark, pairAt } from './mark-turns.ts';

/** A mark beside some words. */
export interface MarkBeside extends Mark {
  /** Whether white space stands between it and the words. */
  readonly isApart: boolean;
}

/** The marks on either side of a passage, each list from the words outwards. */
export interface MarksBeside extends TextRange {
  /** Those that stand before it. */
  readonly before: readonly MarkBeside[];
  /** Those that stand after it. */
  readonly after: readonly MarkBeside[];
  /** Those that it begins with itself. */
  readonly first: readonly MarkBeside[];
  /** Those that it ends with itself, punctuation after them left aside: `"yes",`. */
  readonly last: readonly MarkBeside[];
}

/** Lists the marks beside a passage and at its own ends; `start` and `end` are those of its characters that are seen. */
export function marksBeside(text: string, passage: TextRange): MarksBeside {
  const { start, end } = without(text, passage, isLight);
  const inner = without(text, { start, end: endOfMarks(text, start, end) }, (one) => isLight(one) || isMark(one));
  if (inner.start === inner.end) return { start, end, before: [], after: [], first: [], last: [] };
  return {
    start,
    end,
    before: marksFrom(text, start, -1),
    after: marksFrom(text, end, 1),
    first: inner.start === start ? [] : marksFrom(text, inner.start, -1).filter((mark) => mark.start >= start),
    last: inner.end === end ? [] : marksFrom(text, inner.end, 1).filter((mark) => mark.end <= end),
  };
}

/** Tells whether a character is white space; letters and signs of ASCII are told at once. */
const isSpace = (character: string): boolean =>
  character === ' ' || ((character < '!' || character > '\u007f') && /\s/.test(character));

/** Tells whether a character is white space or invisible. */
export const isLight = (character: string): boolean => isSpace(character) || isInvisible(character);

/** Leaves out what a stretch begins and ends with, not very far. */
function without(text: string, { start, end }: TextRange, leaves: (character: string) => boolean): TextRange {
  let from = start;
  let to = end;
  const farthest = Math.min(end, start + FARTHEST);
  while (from < farthest && leaves(text.charAt(from))) from++;
  const nearest = Math.max(from, end - FARTHEST);
  while (to > nearest && leaves(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Finds where the marks end that a stretch ends with, before any punctuation; without such marks, its end. */
function endOfMarks(text: string, start: number, end: number): number {
  let to = end;
  while (
    to > Math.max(start, end - FARTHEST) &&
    /[.,;:!?…\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]/.test(text.charAt(to - 1))
  )
    to--;
  return isMark(text.charAt(to - 1)) ? to : end;
}

/** Most marks beside one another that are looked at. */
const MOST = 4;

/**
 * Lists the marks from an offset outwards, over white space, invisible characters and other marks. Over a line break
 * stands only a mark that has a line of its own.
 */
export function marksFrom(text: string, offset: number, step: -1 | 1): readonly MarkBeside[] {
  const marks: MarkBeside[] = [];
  // Those of another line wait until it has ended.
  let waiting: MarkBeside[] = [];
  let isApart = false;
  let isElsewhere = false;
  for (let at = offset; Math.abs(at - offset) < FARTHEST && marks.length + waiting.length < MOST; at += step) {
    const character = text.charAt(step === 1 ? at : at - 1);
    if (isMark(character)) {
      const line = isElsewhere ? waiting : marks;
      const start = step === 1 ? at : at - 1;
      const pair = pairAt(text, step === 1 ? at : at - 2);
      if (pair !== undefined) line.push({ ...pair, isApart });
      line.push({ start, end: start + 1, glyph: character, isApart });
    } else if (character === '' || isLineBreak(character)) {
      marks.push(...waiting);
      waiting = [];
      isElsewhere = true;
      if (character === '') break;
    } else if (!isLight(character)) break;
    isApart ||= isSpace(character);
  }
  return marks;
}
