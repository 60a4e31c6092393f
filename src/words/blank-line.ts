/** What shows nothing on a line: white space, NEL among it, and characters without width. */
const NOTHING = '\\s\\u0085\\u200b\\u2060';
/** The end of a line. */
const LINE_END = '(?:\\r\\n|\\r(?!\\n)|[\\n\\v\\f\\u0085\\u2028])';
/** White space within a line, and characters without width. */
const WITHIN = '(?:[\\t \\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff])*';

/**
 * Finds the first empty line inside some words: a line end after which only white space stands until the next, or a
 * PARAGRAPH SEPARATOR. Empty lines before the first and after the last word are outside. Gives the offset of the first
 * word after it; `null` where there is none.
 */
export function afterBlankLine(words: string): number | null {
  const first = words.search(new RegExp(`[^${NOTHING}]`));
  const line = new RegExp(`${LINE_END}${WITHIN}${LINE_END}|\\u2029`, 'g');
  line.lastIndex = Math.max(0, first);
  const found = line.exec(words);
  if (found === null) return null;
  const next = words.slice(found.index).search(new RegExp(`[^${NOTHING}]`));
  return next === -1 ? null : found.index + next;
}
