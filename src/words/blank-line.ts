import { unicodeExpression } from './expressions.ts';

/** A line end, nothing that shows after it, and the next line end; or a PARAGRAPH SEPARATOR. */
const BLANK_LINE =
  '(?:\\r\\n|\\r(?!\\n)|[\\n\\v\\f\\u0085\\u2028])' +
  '[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\p{Cf}]*' +
  '[\\n\\v\\f\\r\\u0085\\u2028]|\\u2029';
/** What shows: no white space, NEL among it, and no format character. */
const SHOWN = '[^\\s\\u0085\\p{Cf}]';

const firstShown = (words: string): number => words.search(unicodeExpression(SHOWN, 'u'));

/**
 * Finds the first empty line inside some words: a line end after which nothing shows until the next, or a PARAGRAPH
 * SEPARATOR. Empty lines before the first and after the last word are outside. Gives the offset of the first word after
 * it; `null` where there is none.
 */
export function afterBlankLine(words: string): number | null {
  // Most blocks have no line end.
  if (!/[\n\v\f\u0085\r\u2028\u2029]/.test(words)) return null;
  const line = unicodeExpression(BLANK_LINE, 'gu');
  line.lastIndex = Math.max(0, firstShown(words));
  const found = line.exec(words);
  const next = found === null ? -1 : firstShown(words.slice(found.index));
  return found === null || next === -1 ? null : found.index + next;
}
