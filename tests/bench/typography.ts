/** Which marks a text is set with. */
export type Typography = 'plain' | 'curly';

/** Makes curly marks, NO-BREAK SPACE and dashes plain, one character for one. */
export function plainTypography(words: string): string {
  return words.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll('—', '-').replaceAll('\u00a0', ' ');
}
