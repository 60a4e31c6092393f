import type { Mention } from '../model/mention.ts';
import { at } from './at.ts';
import { countBefore } from './count-before.ts';

/**
 * Prepares the question whether one of some mentions, sorted by start, overlaps a stretch of the text; each
 * answer takes log n, nested mentions or not.
 */
export function mentionReach(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  let furthest = 0;
  const ends = mentions.map((mention) => {
    furthest = Math.max(furthest, mention.end);
    return furthest;
  });
  return (start, end) => at(ends, countBefore(mentions, (mention) => mention.start, end) - 1) > start;
}
