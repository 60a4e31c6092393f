import { caseless } from './folding.ts';

/** Leading articles of English, in which names are given; all of them, so that a name may begin with one itself. */
const ARTICLES = /^(?:(?:the|an?)\s+)+(?=\S)/;

/**
 * Makes of a name what is the same however people type it: typography and case, white space around it, a leading article
 * and a possessive at its end make no difference. `''` for what has no words.
 */
export function nameKey(name: string): string {
  const words = caseless(name).trim().replace(ARTICLES, '');
  if (words.length > 2 && words.endsWith("'s")) return words.slice(0, -2);
  return words.length > 2 && words.endsWith("s'") ? words.slice(0, -1) : words;
}
