import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { timesById } from '../lookup/records-by-id.ts';
import type { Article, Ids, TimeExpression } from '../model/types.ts';

/**
 * Gets the temporal expression that an id names.
 *
 * @category Time
 * @param article - The article.
 * @param id - Id of the expression.
 * @returns The expression itself, frozen as the article is.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, getTime } from 'kerry-moscow-visit';
 *
 * const { exact, value, inferred } = getTime(article, 'dateline-day');
 * [exact, value, inferred]; // => ['December 11', '2015-12-11', ['year']]
 * ```
 */
export function getTime<I extends Ids>(article: Article<I>, id: I['time']): TimeExpression<I>;
export function getTime(article: Article, id: string): TimeExpression {
  return recordById(cached(article, timesById), 'id', 'a temporal expression', id);
}
