// Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.
import type { KerryMoscowVisitIds } from './kerry-moscow-visit-ids.ts';

type Id = KerryMoscowVisitIds['quote'];

/**
 * Ids of all quotes in reading order; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { quoteIds } from 'kerry-moscow-visit';
 *
 * quoteIds.includes('visit-in-headline'); // => true
 * ```
 */
export const quoteIds: readonly [Id, ...Id[]] = /* @__PURE__ */ Object.freeze<[Id, ...Id[]]>([
  'visit-in-headline',
  'hope-in-standfirst',
  'visit-in-lead',
  'visit-announcement',
  'planned-exchange-of-views',
  'tense-relations',
  'confrontational-steps-and-measures',
  'response-and-joint-work',
  'principles-of-equality',
  'anti-terrorist-efforts',
  'collaboration-on-syria',
  'companies-and-trade',
  'companies-want-to-stay',
  'problems-hunt-and-children',
  'settling-bilateral-problems',
  'hunt-for-citizens',
  'agreements-continue',
  'role-of-new-start',
  'ministry-on-hope',
  'hope-for-normalization',
]);
