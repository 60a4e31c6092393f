import { recordById } from '../basics/errors.ts';
import { cached } from '../lookup/cache.ts';
import { statisticsById } from '../lookup/records-by-id.ts';
import type { Article, Ids, Statistic } from '../model/types.ts';

/**
 * Gets the reported figure that an id names.
 *
 * @category Figures
 * @param article - The article.
 * @param id - Id of the figure.
 * @returns The figure itself, frozen as the article is.
 * @throws `RangeError` for an unknown id, with the nearest ids.
 * @example
 * ```ts
 * import { article, getStatistic } from 'kerry-moscow-visit';
 *
 * const { value, low, high } = getStatistic(article, 'trade-2014');
 * [low, value, high]; // => [29_150_000_000, 29_200_000_000, 29_250_000_000]
 * ```
 */
export function getStatistic<I extends Ids>(article: Article<I>, id: I['statistic']): Statistic<I>;
export function getStatistic(article: Article, id: string): Statistic {
  return recordById(cached(article, statisticsById), 'id', 'a statistic', id);
}
