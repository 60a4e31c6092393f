import type { Article } from '../model/article.ts';

/** Something that a function derived from an article. */
export interface Derived {
  /** The function. */
  readonly derive: (article: Article) => unknown;
  /** What it gave. */
  readonly value: unknown;
}
