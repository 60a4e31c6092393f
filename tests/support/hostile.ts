import type { Article } from '../../src/index.ts';

/** Words that leave the text or the attribute that they stand in, where they are not escaped. */
export const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  '"><img src="x" onerror="alert(1)">',
  "'&lt;",
];

/** Fields that hold words; others hold ids, dates and names of kinds. */
const WORDS = new Set(['name', 'description', 'label', 'because', 'exact', 'lemma', 'unit', 'text']);

/** Copies an article, with hostile words after every field of words. Its offsets do not hold any more. */
export function hostileArticle(article: Article): Article {
  return JSON.parse(JSON.stringify(article), (key, value: unknown) =>
    typeof value === 'string' && WORDS.has(key) ? `${value} ${HOSTILE.join(' ')}` : value,
  );
}

/** A copy of an article without any record but its blocks and sentences. */
export function bareArticle(article: Article): Article {
  return {
    ...article,
    source: { ...article.source, publisher: null, authors: [], published: null },
    dateline: null,
    entities: [],
    mentions: [],
    quotes: [],
    scareQuotes: [],
    times: [],
    statistics: [],
    relations: [],
  };
}
