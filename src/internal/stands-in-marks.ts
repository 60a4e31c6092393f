import { closesEarly } from './closes-early.ts';
import { CLOSING_MARKS } from './closing-marks.ts';
import { isWordCharacter } from './is-word-character.ts';
import { runsOn } from './runs-on.ts';
import { turnOf } from './turn-of.ts';

/** Marks that French sets apart from the words by a space. */
const SPACED = '«»‹›';
const SPACE = /^[ \u00a0\u2009\u202f]$/;

/** Tells whether a mark that may be an apostrophe is one: it stands in or at the end of a word. */
const isApostrophe = (mark: string, neighbour: string): boolean => "'’".includes(mark) && isWordCharacter(neighbour);

/**
 * Tells whether a pair of quotation marks opens and closes exactly this stretch of the text. A quotation that runs
 * on over paragraphs has no closing mark before the last of them; its stretches count as closed.
 */
export function standsInMarks(text: string, start: number, end: number): boolean {
  const from = SPACE.test(text.charAt(start - 1)) && SPACED.includes(text.charAt(start - 2)) ? start - 1 : start;
  const to = from < start && SPACE.test(text.charAt(end)) ? end + 1 : end;
  const opening = text.charAt(from - 1);
  const closing = CLOSING_MARKS[opening];
  if (closing === undefined || isApostrophe(opening, text.charAt(from - 2))) return false;
  if (closing.includes(opening) && turnOf(text, from - 1) === -1) return false;
  const close = text.charAt(to);
  const closed = close !== '' && closing.includes(close) && !isApostrophe(close, text.charAt(to + 1));
  return (closed || runsOn(text, end, opening)) && !closesEarly(text, start, end, opening, closing);
}
