import type { Article } from '../model/article.ts';
import type { Derived } from './derived.ts';
import { kept } from './kept.ts';

/** Tells whether something has been derived from an article already. */
export function isDerived(article: Article, derive: Derived['derive']): boolean {
  return kept.get(article)?.some((one) => one.derive === derive) ?? false;
}
