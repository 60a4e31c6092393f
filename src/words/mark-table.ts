/**
 * The quotation marks of all scripts, each with the marks that may close what it opens, whatever the language: „…“, »…«,
 * ”…”, 「…」; `''` for one that only closes. “…“ is a slip that newsrooms make.
 */
export const closingMarks: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  "'": "'’",
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
