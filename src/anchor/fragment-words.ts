import { at } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { type FragmentPage, isSpaceAt } from './fragment-page.ts';

/** Which way words are counted: 1 after an offset, -1 before it. */
export type Direction = 1 | -1;

/** Longest word, in code units, that is taken as context. */
const LONGEST = 100;
/** Marks of Chinese and Japanese, which stand between words without white space. */
const WIDE_MARK = /[\u3001-\u3003\u3008-\u3020\u3030\uff01-\uff0f\uff1a-\uff1f\uff61-\uff65]/;

/** Gives the place of the code unit that comes next in a direction. */
const nextUnit = (offset: number, step: Direction): number => (step === 1 ? offset : offset - 1);

/** Tells whether a block ends at an offset in a direction. */
function isBorder({ text }: FragmentPage, offset: number, step: Direction): boolean {
  const next = text.charAt(nextUnit(offset, step));
  return next === '' || next === '\n';
}

/**
 * Tells whether all browsers see a word end at an offset of a page: beside white space and wide marks, and where a block
 * ends. So words here are longer than others: with the marks around them, in scripts without spaces whole clauses.
 */
function isCut(page: FragmentPage, offset: number): boolean {
  const start = at(page.starts, offset);
  return (
    isBorder(page, offset, 1) ||
    isBorder(page, offset, -1) ||
    isSpaceAt(page, offset) ||
    isSpaceAt(page, offset - 1) ||
    WIDE_MARK.test(page.words.slice(start - 1, start + 1))
  );
}

/** Finds how far so many words reach in a direction, in one block; less far where it has no more, or a very long one. */
export function wordsFrom(page: FragmentPage, offset: number, step: Direction, count: number): number {
  let reached = offset;
  for (let left = count; left > 0; left--) {
    const from = pastSpace(page, reached, step);
    if (isBorder(page, from, step)) break;
    let to = from + step;
    while (!isCut(page, to) && Math.abs(to - from) < LONGEST) to += step;
    if (!isCut(page, to)) break;
    reached = to;
  }
  return reached;
}

function pastSpace(page: FragmentPage, offset: number, step: Direction): number {
  let reached = offset;
  while (isSpaceAt(page, nextUnit(reached, step))) reached += step;
  return reached;
}

/**
 * Gives so many words that stand beside an offset in a direction; `null` for none. At the border of its block there are
 * none, or, on request, those of the next block that has some.
 */
export function wordsBeside(
  page: FragmentPage,
  offset: number,
  step: Direction,
  count: number,
  overBorders: boolean,
): TextRange | null {
  let from = pastSpace(page, offset, step);
  while (overBorders && page.text.charAt(nextUnit(from, step)) === '\n') from = pastSpace(page, from + step, step);
  const to = wordsFrom(page, from, step, count);
  if (to === from) return null;
  return step === 1 ? { start: from, end: to } : { start: to, end: from };
}
