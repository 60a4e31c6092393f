/**
 * The marks that may close a quotation, by the mark that opens it, whatever the language: „…“, »…«, ”…”, 「…」. “…“ is a
 * slip that newsrooms make.
 */
export const CLOSING_MARKS: Readonly<Record<string, string>> = {
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
  '『': '』',
  '《': '》',
  '〈': '〉',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
  '״': '״',
};
