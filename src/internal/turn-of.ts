import { isWordCharacter } from './is-word-character.ts';

/** Tells which way a mark that looks the same on both sides turns, by what stands around it: 1 opens, -1 closes, 0 either. */
export function turnOf(text: string, offset: number): -1 | 0 | 1 {
  const before = text.charAt(offset - 1);
  if (isWordCharacter(text.charAt(offset + 1))) return /^[\s([{–—-]?$/.test(before) ? 1 : 0;
  return /\S/.test(before) ? -1 : 0;
}
