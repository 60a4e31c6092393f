import type { Quote } from '../model/quote.ts';

/** Gives everyone who speaks in a quote or in one that it is within; a circle ends where it closes. */
export function speakersOf(quotes: ReadonlyMap<string, Quote>, id: string | null): ReadonlySet<string> {
  const speakers = new Set<string>();
  const visited = new Set<string>();
  for (let at = id; at !== null && !visited.has(at); ) {
    visited.add(at);
    const quote = quotes.get(at);
    for (const speaker of quote?.speakers ?? []) speakers.add(speaker);
    at = quote?.within ?? null;
  }
  return speakers;
}
