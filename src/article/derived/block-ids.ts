// Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.
import type { KerryMoscowVisitIds } from './kerry-moscow-visit-ids.ts';

type Id = KerryMoscowVisitIds['block'];

/**
 * Ids of all blocks in reading order; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { blockIds } from 'kerry-moscow-visit';
 *
 * blockIds.includes('kicker'); // => true
 * ```
 */
export const blockIds: readonly [Id, ...Id[]] = /* @__PURE__ */ Object.freeze<[Id, ...Id[]]>([
  'kicker',
  'headline',
  'standfirst',
  'image-alt',
  'caption',
  'credit',
  'dateline',
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
  'p6',
  'p7',
  'p8',
  'p9',
]);
