import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { groupBy } from './group-by.ts';

/** Derives the quotes of each speaker, in reading order. */
export function quotesBySpeaker({ quotes }: Article): ReadonlyMap<string, readonly Quote[]> {
  return groupBy(quotes, ({ speakers }) => speakers);
}
