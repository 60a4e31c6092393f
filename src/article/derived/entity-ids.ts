// Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.
import type { EntityId } from '../../model/entity-id.ts';
import type { KerryMoscowVisitIds } from './kerry-moscow-visit-ids.ts';

type Id = EntityId<KerryMoscowVisitIds>;

/**
 * Ids of all entities, by first mention; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { entityIds } from 'kerry-moscow-visit';
 *
 * entityIds.includes('john-kerry'); // => true
 * ```
 */
export const entityIds: readonly [Id, ...Id[]] = /* @__PURE__ */ Object.freeze<[Id, ...Id[]]>([
  'john-kerry',
  'united-states',
  'moscow',
  'russian-foreign-ministry',
  'russia',
  'russian-government',
  'kerry-visit',
  'alexander-scherbak',
  'tass-archive',
  'tass',
  'lavrov-talks',
  'sergey-lavrov',
  'russia-and-united-states',
  'confrontational-steps',
  'us-government',
  'ukrainian-crisis',
  'ukraine',
  'bilateral-presidential-commission',
  'restrictive-measures',
  'sanctioned-citizens',
  'sanctioned-organizations',
  'dangerous-steps',
  'other-partners',
  'syrian-political-process',
  'syria',
  'geneva-communique',
  'geneva',
  'us-companies',
  'us-law-enforcement-agencies',
  'citizen-hunt',
  'hunted-citizens',
  'third-countries',
  'adopted-children',
  'foster-parents',
  'russian-us-agreements',
  'new-start',
  'world',
  'washington',
]);
