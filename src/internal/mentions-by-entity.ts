import type { Article } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import { groupBy } from './group-by.ts';

/** Derives the mentions of each entity, in reading order. */
export function mentionsByEntity({ mentions }: Article): ReadonlyMap<string, readonly Mention[]> {
  return groupBy(mentions, ({ entity }) => [entity]);
}
