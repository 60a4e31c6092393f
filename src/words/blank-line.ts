/** A line end, white space alone after it, and the next line end; or a PARAGRAPH SEPARATOR. */
const BLANK_LINE =
  '(?:\\r\\n|\\r(?!\\n)|[\\n\\v\\f\\u0085\\u2028])' +
  '[\\t \\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]*' +
  '[\\n\\v\\f\\r\\u0085\\u2028]|\\u2029';

/** Finds the first character that shows: no white space, NEL among it, and none without width. */
const firstShown = (words: string): number => words.search(/[^\s\u0085\u200b\u2060]/);

/**
 * Finds the first empty line inside some words: a line end after which only white space stands until the next, or a
 * PARAGRAPH SEPARATOR. Empty lines before the first and after the last word are outside. Gives the offset of the first
 * word after it; `null` where there is none.
 */
export function afterBlankLine(words: string): number | null {
  // Most blocks have no line end.
  if (!/[\n\v\f\r\u0085\u2028\u2029]/.test(words)) return null;
  const line = new RegExp(BLANK_LINE, 'g');
  line.lastIndex = Math.max(0, firstShown(words));
  const found = line.exec(words);
  const next = found === null ? -1 : firstShown(words.slice(found.index));
  return found === null || next === -1 ? null : found.index + next;
}
