/** What is no part of a word: white space and punctuation, by ranges, for a Unicode property would slow down every import. */
const NO_WORD = /[\s!-/:-@[-`{-~\u2010-\u205e\u3001-\u303f\uff01-\uff0f]/;

/** Tells whether a character may be part of a word of any script; `''` is none. */
export function isWordCharacter(character: string): boolean {
  return character !== '' && !NO_WORD.test(character);
}
