import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { byId } from './by-id.ts';

/** Derives the quotes by id. */
export function quotesById({ quotes }: Article): ReadonlyMap<string, Quote> {
  return byId(quotes);
}
