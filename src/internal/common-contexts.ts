import type { CandidatePlace } from './candidate-place.ts';
import { commonLengths } from './common-lengths.ts';

/** Comparisons for each code unit of the text before the slow start of the linear way pays. */
const PATIENCE = 4;

interface Alike {
  /** Code units before that are the same. */
  readonly before: number;
  /** Code units after that are the same. */
  readonly after: number;
}

/** Measures how far each other place of some words is like one of them, before and after: linear in the text. */
export function commonContexts(text: string, start: number, end: number, others: readonly CandidatePlace[]): Alike[] {
  let left = PATIENCE * text.length;
  const alike: Alike[] = [];
  for (const { at, to } of others) {
    let before = 0;
    while (start > before && at > before && text.charCodeAt(start - before - 1) === text.charCodeAt(at - before - 1))
      before++;
    let after = 0;
    while (
      end + after < text.length &&
      to + after < text.length &&
      text.charCodeAt(end + after) === text.charCodeAt(to + after)
    )
      after++;
    alike.push({ before, after });
    left -= before + after;
    if (left < 0) break;
  }
  if (left >= 0) return alike;
  // A text that repeats itself over and over: measure all places at once.
  const after = commonLengths(text, end);
  const before = commonLengths(reversed(text), text.length - start);
  return others.map(({ at, to }) => ({
    before: before[text.length - at] ?? 0,
    after: after[to] ?? 0,
  }));
}

function reversed(text: string): string {
  let result = '';
  for (let i = text.length - 1; i >= 0; i--) result += text.charAt(i);
  return result;
}
