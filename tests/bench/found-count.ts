import type { Sought } from './locate-sample.ts';
import type { Locator } from './locator.ts';

/** Counts the quotes that a way puts where they stand: the very place, or for Fuse.js the sentence. */
export function foundCount({ name, find }: Locator, quotes: readonly Sought[]): number {
  let right = 0;
  for (const { exact, start, end } of quotes) {
    const place = find(exact);
    if (place === null) continue;
    if (name === 'fuse.js' ? place.start <= start && place.end >= end : place.start === start && place.end === end)
      right++;
  }
  return right;
}
