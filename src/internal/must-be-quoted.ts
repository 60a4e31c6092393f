import { areNoPair } from './are-no-pair.ts';
import { CLOSING_MARKS } from './closing-marks.ts';
import { isSingleMark } from './is-single-mark.ts';
import { isWordCharacter } from './is-word-character.ts';
import { marksAround } from './marks-around.ts';

/** Tells whether a passage cannot be called unquoted: marks that belong together stand around it, and none is doubtful. */
export function mustBeQuoted(text: string, start: number, end: number): boolean {
  const marks = marksAround(text, start, end);
  if (marks === null || areNoPair(text, start, end, marks)) return false;
  const { open, close, runsOn, before, after } = marks;
  // Next to a letter a mark may turn the other way, or be an apostrophe; so may one within single marks.
  if (isWordCharacter(before) || isWordCharacter(after)) return false;
  if (isSingleMark(open) && /['’]/.test(text.slice(start, end))) return false;
  return runsOn ? open === close : (CLOSING_MARKS[open]?.includes(close) ?? false);
}
