// Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.
import type { KerryMoscowVisitIds } from './kerry-moscow-visit-ids.ts';

type Id = KerryMoscowVisitIds['statistic'];

/**
 * Ids of all figures in reading order; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { statisticIds } from 'kerry-moscow-visit';
 *
 * statisticIds.includes('visit-rank'); // => true
 * ```
 */
export const statisticIds: readonly [Id, ...Id[]] = /* @__PURE__ */ Object.freeze<[Id, ...Id[]]>([
  'visit-rank',
  'state-count',
  'measure-stages',
  'us-company-share',
  'trade-change-2014',
  'trade-2014',
  'trade-change-2015',
  'agreement-count',
]);
