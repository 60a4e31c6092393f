/** What is no part of a word: white space and punctuation, by ranges, for a Unicode property would slow down every import. */
const NO_WORD = /[\s!-/:-@[-`{-~\u2010-\u205e\u3001-\u303f\uff01-\uff0f]/;

/** Tells whether a character may be part of a word of any script; `''` is none. */
export function isWordCharacter(character: string): boolean {
  return character !== '' && !NO_WORD.test(character);
}

/** Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana and Han. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud888]/;

/** Tells whether a character is of a script that puts no spaces between words. */
export const isUnspaced = (character: string): boolean => UNSPACED.test(character);

/**
 * Tells whether an offset lies inside a word, or a number such as 1,234.5. In scripts without spaces none lies inside a
 * word, for only a dictionary knows.
 */
export function splitsWord(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  if (isWordCharacter(before) && isWordCharacter(after)) return !(isUnspaced(before) || isUnspaced(after));
  return splitsNumber(text, offset);
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const groups = (character: string): boolean => character === '.' || character === ',';

/** Tells whether an offset lies beside a point or comma between two digits. */
function splitsNumber(text: string, offset: number): boolean {
  const at = groups(text.charAt(offset)) ? offset : offset - 1;
  return groups(text.charAt(at)) && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
}

/** Tells whether an offset lies inside a surrogate pair of the text. */
export function splitsCharacter(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  if (!(after >= 0xdc00 && after <= 0xdfff)) return false;
  const before = text.charCodeAt(offset - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** Finds the first half of a surrogate pair that stands without the other; -1 where there is none. */
export function loneSurrogate(text: string): number {
  return text.search(/[\ud800-\udfff]/u);
}

/**
 * Counts the bytes of a text in UTF-8; half a surrogate pair counts 3, as the replacement character does. By hand, for
 * some runtimes have no `TextEncoder`: Jest with jsdom, QuickJS, Hermes.
 */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes++;
    // A pair counts 4 in all: each half is counted as one of two units of 2 bytes.
    if (unit > 0x7ff && !(splitsCharacter(text, i) || splitsCharacter(text, i + 1))) bytes++;
  }
  return bytes;
}
