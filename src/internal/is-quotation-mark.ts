const MARKS = '"“”„‟＂«»‹›‘’‚‛\'「」『』《》〈〉｢｣﹁﹂﹃﹄〝〞〟״';

/** Tells whether a character is a quotation mark of any script, opening or closing; `''` is none. */
export function isQuotationMark(character: string): boolean {
  return character !== '' && MARKS.includes(character);
}
