import { isSlug } from './field-guards.ts';

/** So many words make an id. */
const MOST_WORDS = 6;

/** Makes ids of words, none of them one that is taken; words without Latin letters get the one to fall back on. */
export function slugMaker(taken: Iterable<string>): (words: string, fallback: string) => string {
  const ids = new Set(taken);
  const counts = new Map<string, number>();
  return (words, fallback) => {
    const parts = words
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    const slug = parts.filter(Boolean).slice(0, MOST_WORDS).join('-');
    const base = isSlug(slug) ? slug : fallback;
    let id = base;
    while (ids.has(id)) {
      const count = (counts.get(base) ?? 1) + 1;
      counts.set(base, count);
      id = `${base}-${count}`;
    }
    ids.add(id);
    return id;
  };
}
