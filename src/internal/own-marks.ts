import { type MarksAround, marksAround } from './marks-around.ts';
import type { Stretch } from './stretch.ts';

/** Finds the words inside the marks that are a passage's own first and last characters; `null` for none. */
export function ownMarks(text: string, start: number, end: number): (Stretch & { readonly marks: MarksAround }) | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (from < to && /\s/.test(text.charAt(to - 1))) to--;
  const inner = from + 1;
  // Of a quotation that runs on over paragraphs, the first character alone is a mark.
  for (const last of [to - 1, to]) {
    const marks = last > inner ? marksAround(text, inner, last) : null;
    if (marks !== null && marks.runsOn === (last === to)) return { start: inner, end: last, marks };
  }
  return null;
}
