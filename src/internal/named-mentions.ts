import type { Article } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import { caseless } from './caseless.ts';
import { groupBy } from './group-by.ts';

/** Derives the mentions by their words, typography and case folded. */
export function namedMentions({ mentions }: Article): ReadonlyMap<string, readonly Mention[]> {
  return groupBy(mentions, ({ exact }) => [caseless(exact)]);
}
