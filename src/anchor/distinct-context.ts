import { at } from '../basics/sorted.ts';
import { type CandidatePlace, commonLengths } from '../words/occurrences.ts';

/** How far two places of a text are alike around them. */
interface Context {
  /** Code units before that are the same. */
  readonly before: number;
  /** Code units after that are the same. */
  readonly after: number;
}

/** Comparisons for each code unit of the text, above which measuring all places at once is the shorter way. */
const PATIENCE = 4;

function reversed(text: string): string {
  let result = '';
  for (let i = text.length - 1; i >= 0; i--) result += text.charAt(i);
  return result;
}

/** Measures how far each other place of some words is like one of them, before and after: linear in the text. */
export function commonContexts(text: string, start: number, end: number, others: readonly CandidatePlace[]): Context[] {
  let left = PATIENCE * text.length;
  const contexts: Context[] = [];
  for (const other of others) {
    let before = 0;
    while (
      before < Math.min(start, other.start) &&
      text.charAt(start - before - 1) === text.charAt(other.start - before - 1)
    )
      before++;
    let after = 0;
    const room = text.length - Math.max(end, other.end);
    while (after < room && text.charAt(end + after) === text.charAt(other.end + after)) after++;
    contexts.push({ before, after });
    left -= before + after;
    if (left < 0) break;
  }
  if (left >= 0) return contexts;
  // A text that repeats itself over and over.
  const after = commonLengths(text, end);
  const before = commonLengths(reversed(text), text.length - start);
  return others.map((other) => ({ before: at(before, text.length - other.start), after: at(after, other.end) }));
}

/**
 * Finds the shortest context that differs from that of every other place, in its prefix or in its suffix; of
 * several the one with the shorter prefix. `room` is what the text has before and after.
 */
export function shortestContext(others: readonly Context[], room: Context): Context {
  // With prefixes from long to short, the places that a prefix does not tell apart are the first of the list.
  const sorted = [...others].sort((a, b) => b.before - a.before);
  let best: Context = { before: room.before, after: room.after };
  let after = 0;
  const consider = (before: number): void => {
    if (before > room.before || after > room.after) return;
    const gain = best.before + best.after - before - after;
    if (gain > 0 || (gain === 0 && before < best.before)) best = { before, after };
  };
  for (const other of sorted) {
    consider(other.before + 1);
    after = Math.max(after, other.after + 1);
  }
  consider(0);
  return best;
}
