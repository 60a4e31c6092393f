import { at } from './at.ts';
import type { CandidatePlace } from './candidate-place.ts';
import { commonLengths } from './common-lengths.ts';
import type { Context } from './context.ts';

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
    while (before < Math.min(start, other.at) && text.charAt(start - before - 1) === text.charAt(other.at - before - 1))
      before++;
    let after = 0;
    const room = text.length - Math.max(end, other.to);
    while (after < room && text.charAt(end + after) === text.charAt(other.to + after)) after++;
    contexts.push({ before, after });
    left -= before + after;
    if (left < 0) break;
  }
  if (left >= 0) return contexts;
  // A text that repeats itself over and over.
  const after = commonLengths(text, end);
  const before = commonLengths(reversed(text), text.length - start);
  return others.map((other) => ({ before: at(before, text.length - other.at), after: at(after, other.to) }));
}
