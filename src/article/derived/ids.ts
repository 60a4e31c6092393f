// Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.
import type { EntityId, Ids } from '../../model/ids.ts';

/** The ids of the bundled article by kind. */
export interface KerryMoscowVisitIds extends Ids {
  readonly person: 'john-kerry' | 'alexander-scherbak' | 'sergey-lavrov';
  readonly organization: 'russian-foreign-ministry' | 'russian-government' | 'tass-archive' | 'tass' | 'us-government' | 'bilateral-presidential-commission';
  readonly place: 'united-states' | 'moscow' | 'russia' | 'ukraine' | 'syria' | 'geneva' | 'world' | 'washington';
  readonly agreement: 'geneva-communique' | 'new-start';
  readonly event: 'kerry-visit' | 'lavrov-talks' | 'confrontational-steps' | 'ukrainian-crisis' | 'restrictive-measures' | 'dangerous-steps' | 'syrian-political-process' | 'citizen-hunt';
  readonly group: 'russia-and-united-states' | 'sanctioned-citizens' | 'sanctioned-organizations' | 'other-partners' | 'us-companies' | 'us-law-enforcement-agencies' | 'hunted-citizens' | 'third-countries' | 'adopted-children' | 'foster-parents' | 'russian-us-agreements';
  readonly thing: never;
  readonly block: 'kicker' | 'headline' | 'standfirst' | 'image-alt' | 'caption' | 'credit' | 'dateline' | 'p1' | 'p2' | 'p3' | 'p4' | 'p5' | 'p6' | 'p7' | 'p8' | 'p9';
  readonly quote: 'visit-in-headline' | 'hope-in-standfirst' | 'visit-in-lead' | 'visit-announcement' | 'planned-exchange-of-views' | 'tense-relations' | 'confrontational-steps-and-measures' | 'response-and-joint-work' | 'principles-of-equality' | 'anti-terrorist-efforts' | 'collaboration-on-syria' | 'companies-and-trade' | 'companies-want-to-stay' | 'problems-hunt-and-children' | 'settling-bilateral-problems' | 'hunt-for-citizens' | 'agreements-continue' | 'role-of-new-start' | 'hope-and-global-climate' | 'hope-for-normalization';
  readonly relation: 'ministry-announces-visit' | 'kerry-visits-moscow' | 'visit-dated' | 'visit-in-moscow' | 'kerry-secretary-of-state' | 'visit-promotes-normalization' | 'visit-second-of-year' | 'kerry-visits-russia' | 'visit-in-russia' | 'photograph-depicts-kerry' | 'photograph-credited-to-archive' | 'photograph-credited-to-scherbak' | 'archive-part-of-tass' | 'kerry-meets-lavrov' | 'talks-during-visit' | 'talks-about-problems' | 'talks-about-cooperation' | 'lavrov-foreign-minister' | 'relations-remain-tense' | 'steps-impact-cooperation' | 'steps-under-pretext-of-crisis' | 'us-government-takes-steps' | 'crisis-in-ukraine' | 'us-imposes-measures' | 'measures-dated' | 'us-freezes-commission' | 'measures-target-organizations' | 'measures-target-citizens' | 'russia-responds-to-steps' | 'russia-responds-to-dangerous-steps' | 'dangerous-steps-among-steps' | 'russia-stresses-principles' | 'governments-cooperate' | 'joint-work-in-russian-interests' | 'efforts-central-to-dialogue' | 'cooperation-aims-at-process' | 'russia-cooperates-with-partners' | 'russia-cooperates-with-us' | 'process-based-on-communique' | 'process-in-syria' | 'communique-dated' | 'companies-want-to-stay-in-russia' | 'companies-operate-in-russia' | 'trade-rises-despite-sanctions' | 'government-raises-problems' | 'problems-older-than-crisis' | 'us-government-creates-problems' | 'government-demands-of-agencies' | 'agencies-stop-hunt' | 'hunt-in-third-countries' | 'hunt-targets-citizens' | 'agencies-conduct-hunt' | 'government-attends-to-children' | 'parents-mistreat-children' | 'agreements-remain-in-implementation' | 'russia-party-to-agreements' | 'us-party-to-agreements' | 'russia-party-to-new-start' | 'us-party-to-new-start' | 'new-start-among-agreements' | 'new-start-dated' | 'new-start-ensures-stability' | 'relations-determine-climate';
  readonly statistic: 'visit-rank' | 'state-count' | 'measure-stages' | 'us-company-share' | 'trade-change-2014' | 'trade-2014' | 'trade-change-2015' | 'agreement-count';
  readonly time: 'headline-visit-day' | 'standfirst-outgoing-year' | 'dateline-day' | 'lead-visit-day' | 'announcement-day' | 'quoted-visit-day' | 'freeze-begin' | 'communique-year' | 'trade-growth-year' | 'trade-fall-year' | 'treaty-year' | 'quoted-outgoing-year';
  readonly series: 'russia-us-trade';
}

/**
 * Ids of all entities, in the order of the article; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { entityIds } from 'kerry-moscow-visit';
 *
 * entityIds.includes('john-kerry'); // => true
 * ```
 */
export const entityIds: readonly [EntityId<KerryMoscowVisitIds>, ...EntityId<KerryMoscowVisitIds>[]] = /* @__PURE__ */ Object.freeze<
  [EntityId<KerryMoscowVisitIds>, ...EntityId<KerryMoscowVisitIds>[]]
>([
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

/**
 * Ids of all blocks, in the order of the article; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { blockIds } from 'kerry-moscow-visit';
 *
 * blockIds.includes('kicker'); // => true
 * ```
 */
export const blockIds: readonly [KerryMoscowVisitIds['block'], ...KerryMoscowVisitIds['block'][]] = /* @__PURE__ */ Object.freeze<
  [KerryMoscowVisitIds['block'], ...KerryMoscowVisitIds['block'][]]
>([
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

/**
 * Ids of all quotes, in the order of the article; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { quoteIds } from 'kerry-moscow-visit';
 *
 * quoteIds.includes('visit-in-headline'); // => true
 * ```
 */
export const quoteIds: readonly [KerryMoscowVisitIds['quote'], ...KerryMoscowVisitIds['quote'][]] = /* @__PURE__ */ Object.freeze<
  [KerryMoscowVisitIds['quote'], ...KerryMoscowVisitIds['quote'][]]
>([
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
  'hope-and-global-climate',
  'hope-for-normalization',
]);

/**
 * Ids of all relations, in the order of the article; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { relationIds } from 'kerry-moscow-visit';
 *
 * relationIds.includes('ministry-announces-visit'); // => true
 * ```
 */
export const relationIds: readonly [KerryMoscowVisitIds['relation'], ...KerryMoscowVisitIds['relation'][]] = /* @__PURE__ */ Object.freeze<
  [KerryMoscowVisitIds['relation'], ...KerryMoscowVisitIds['relation'][]]
>([
  'ministry-announces-visit',
  'kerry-visits-moscow',
  'visit-dated',
  'visit-in-moscow',
  'kerry-secretary-of-state',
  'visit-promotes-normalization',
  'visit-second-of-year',
  'kerry-visits-russia',
  'visit-in-russia',
  'photograph-depicts-kerry',
  'photograph-credited-to-archive',
  'photograph-credited-to-scherbak',
  'archive-part-of-tass',
  'kerry-meets-lavrov',
  'talks-during-visit',
  'talks-about-problems',
  'talks-about-cooperation',
  'lavrov-foreign-minister',
  'relations-remain-tense',
  'steps-impact-cooperation',
  'steps-under-pretext-of-crisis',
  'us-government-takes-steps',
  'crisis-in-ukraine',
  'us-imposes-measures',
  'measures-dated',
  'us-freezes-commission',
  'measures-target-organizations',
  'measures-target-citizens',
  'russia-responds-to-steps',
  'russia-responds-to-dangerous-steps',
  'dangerous-steps-among-steps',
  'russia-stresses-principles',
  'governments-cooperate',
  'joint-work-in-russian-interests',
  'efforts-central-to-dialogue',
  'cooperation-aims-at-process',
  'russia-cooperates-with-partners',
  'russia-cooperates-with-us',
  'process-based-on-communique',
  'process-in-syria',
  'communique-dated',
  'companies-want-to-stay-in-russia',
  'companies-operate-in-russia',
  'trade-rises-despite-sanctions',
  'government-raises-problems',
  'problems-older-than-crisis',
  'us-government-creates-problems',
  'government-demands-of-agencies',
  'agencies-stop-hunt',
  'hunt-in-third-countries',
  'hunt-targets-citizens',
  'agencies-conduct-hunt',
  'government-attends-to-children',
  'parents-mistreat-children',
  'agreements-remain-in-implementation',
  'russia-party-to-agreements',
  'us-party-to-agreements',
  'russia-party-to-new-start',
  'us-party-to-new-start',
  'new-start-among-agreements',
  'new-start-dated',
  'new-start-ensures-stability',
  'relations-determine-climate',
]);

/**
 * Ids of all figures, in the order of the article; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { statisticIds } from 'kerry-moscow-visit';
 *
 * statisticIds.includes('visit-rank'); // => true
 * ```
 */
export const statisticIds: readonly [KerryMoscowVisitIds['statistic'], ...KerryMoscowVisitIds['statistic'][]] = /* @__PURE__ */ Object.freeze<
  [KerryMoscowVisitIds['statistic'], ...KerryMoscowVisitIds['statistic'][]]
>([
  'visit-rank',
  'state-count',
  'measure-stages',
  'us-company-share',
  'trade-change-2014',
  'trade-2014',
  'trade-change-2015',
  'agreement-count',
]);

/**
 * Ids of all temporal expressions, in the order of the article; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { timeIds } from 'kerry-moscow-visit';
 *
 * timeIds.includes('headline-visit-day'); // => true
 * ```
 */
export const timeIds: readonly [KerryMoscowVisitIds['time'], ...KerryMoscowVisitIds['time'][]] = /* @__PURE__ */ Object.freeze<
  [KerryMoscowVisitIds['time'], ...KerryMoscowVisitIds['time'][]]
>([
  'headline-visit-day',
  'standfirst-outgoing-year',
  'dateline-day',
  'lead-visit-day',
  'announcement-day',
  'quoted-visit-day',
  'freeze-begin',
  'communique-year',
  'trade-growth-year',
  'trade-fall-year',
  'treaty-year',
  'quoted-outgoing-year',
]);

/**
 * Ids of all series of figures, in the order of the article; frozen, and fit for `z.enum`.
 *
 * @example
 * ```ts
 * import { seriesIds } from 'kerry-moscow-visit';
 *
 * seriesIds.includes('russia-us-trade'); // => true
 * ```
 */
export const seriesIds: readonly [KerryMoscowVisitIds['series'], ...KerryMoscowVisitIds['series'][]] = /* @__PURE__ */ Object.freeze<
  [KerryMoscowVisitIds['series'], ...KerryMoscowVisitIds['series'][]]
>([
  'russia-us-trade',
]);
