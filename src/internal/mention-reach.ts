import type { Mention } from '../model/mention.ts';
import { countBefore } from './count-before.ts';

/**
 * Prepares the question whether one of some mentions, sorted by start, overlaps a stretch of the text; each
 * answer takes log n, nested mentions or not.
 */
export function mentionReach(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  const ends = new Float64Array(mentions.length);
  let furthest = 0;
  for (let i = 0; i < mentions.length; i++) {
    furthest = Math.max(furthest, mentions[i]?.end ?? 0);
    ends[i] = furthest;
  }
  return (start, end) => {
    const before = countBefore(mentions, (mention) => mention.start, end);
    return before > 0 && (ends[before - 1] ?? 0) > start;
  };
}
