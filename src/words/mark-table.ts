/**
 * The quotation marks of all scripts, each with the marks that may close what it opens, whatever the language: „…“, »…«,
 * ”…”, 「…」; `''` for one that only closes. “…“ is a slip that newsrooms make; a backtick opens in the Penn Treebank.
 */
export const closingMarks: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”"“',
  '„': '“”"',
  '‟': '”"',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  "'": "'’",
  '`': "'’",
  '‘': "’'",
  '’': "’'",
  '‚': "‘’'",
  '‛': "’'",
  '「': '」',
  '」': '',
  '『': '』',
  '』': '',
  '《': '》',
  '》': '',
  '〈': '〉',
  '〉': '',
  '｢': '｣',
  '｣': '',
  '﹁': '﹂',
  '﹂': '',
  '﹃': '﹄',
  '﹄': '',
  '〝': '〞〟',
  '〞': '',
  '〟': '',
  '״': '״',
};

/** The marks that an editor types as `"`. Those of East Asia have no such form. */
export const DOUBLE_MARKS = '“”„‟＂«»';
/** The marks that an editor types as `'`, and may be apostrophes. */
export const SINGLE_MARKS = '‘’‚‛';
/** The marks that an editor types as `'`, and are no apostrophes. */
export const SINGLE_GUILLEMETS = '‹›';

/** Tells whether a character is a quotation mark; `''` is none. Most characters are told before the table is read. */
export const isMark = (character: string): boolean =>
  (character >= '«' || character === '"' || character === "'" || character === '`') &&
  closingMarks[character] !== undefined;

/** Gives the marks that may close what a mark opens, the usual one first. */
export const closersOf = (mark: string): string => String(closingMarks[mark]);

/** Tells whether one mark may close what another opens. */
export const closes = (open: string, close: string): boolean => closersOf(open).includes(close);

/** Tells whether a mark may be an apostrophe. */
export const isSingle = (mark: string): boolean => `'\`${SINGLE_MARKS}`.includes(mark);

/** Tells which way a mark of East Asia turns: 1 opens, -1 closes, 0 for other marks. */
export function eastAsianTurn(mark: string): -1 | 0 | 1 {
  if (`"'\`${DOUBLE_MARKS}${SINGLE_MARKS}${SINGLE_GUILLEMETS}`.includes(mark) || closes(mark, mark)) return 0;
  return closingMarks[mark] === '' ? -1 : 1;
}
