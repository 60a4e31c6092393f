import type { Quote } from '../model/quote.ts';
import { groupBy } from './group-by.ts';

/** Collects the ids of the quotes in which somebody speaks, and of those within them, however deep. */
export function heardFrom(quotes: readonly Quote[], speaker: string): ReadonlySet<string> {
  const inside = groupBy(quotes, ({ within }) => (within === null ? [] : [within]));
  const heard = new Set(quotes.filter(({ speakers }) => speakers.includes(speaker)).map(({ id }) => id));
  // A set goes on through what is added to it on the way.
  for (const id of heard) for (const quote of inside.get(id) ?? []) heard.add(quote.id);
  return heard;
}
