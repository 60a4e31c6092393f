import { standsInMarks } from './stands-in-marks.ts';

/**
 * Tells whether a passage is quoted: a pair of marks stands around it, or is the first and last of its own characters;
 * of one that runs on over paragraphs, the first alone.
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  if (standsInMarks(text, start, end)) return true;
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (from < to && /\s/.test(text.charAt(to - 1))) to--;
  const inner = from + 1;
  return (to - inner > 1 && standsInMarks(text, inner, to - 1)) || (to > inner && standsInMarks(text, inner, to));
}
