// Derived from article.txt and the authored layers beside it: change those, then run `npm run derive`.
import type { Ids } from '../../model/ids.ts';

/** The ids of the bundled article by kind. */
export interface KerryMoscowVisitIds extends Ids {
  /** Persons. */
  readonly person: 'john-kerry' | 'alexander-scherbak' | 'sergey-lavrov';
  /** Organizations and government bodies. */
  readonly organization: 'russian-foreign-ministry' | 'russian-government' | 'tass-archive' | 'tass' | 'us-government' | 'bilateral-presidential-commission';
  /** Places. */
  readonly place: 'united-states' | 'moscow' | 'russia' | 'ukraine' | 'syria' | 'geneva' | 'world' | 'washington';
  /** Agreements and documents. */
  readonly agreement: 'geneva-communique' | 'new-start';
  /** Events. */
  readonly event: 'kerry-visit' | 'lavrov-talks' | 'confrontational-steps' | 'ukrainian-crisis' | 'restrictive-measures' | 'dangerous-steps' | 'syrian-political-process' | 'citizen-hunt';
  /** Groups. */
  readonly group: 'russia-and-united-states' | 'sanctioned-citizens' | 'sanctioned-organizations' | 'other-partners' | 'us-companies' | 'us-law-enforcement-agencies' | 'hunted-citizens' | 'third-countries' | 'adopted-children' | 'foster-parents' | 'russian-us-agreements';
  /** Blocks. */
  readonly block: 'kicker' | 'headline' | 'standfirst' | 'image-alt' | 'caption' | 'credit' | 'dateline' | 'p1' | 'p2' | 'p3' | 'p4' | 'p5' | 'p6' | 'p7' | 'p8' | 'p9';
  /** Quotes. */
  readonly quote: 'visit-in-headline' | 'hope-in-standfirst' | 'visit-in-lead' | 'visit-announcement' | 'planned-exchange-of-views' | 'tense-relations' | 'confrontational-steps-and-measures' | 'response-and-joint-work' | 'principles-of-equality' | 'anti-terrorist-efforts' | 'collaboration-on-syria' | 'companies-and-trade' | 'companies-want-to-stay' | 'problems-hunt-and-children' | 'settling-bilateral-problems' | 'hunt-for-citizens' | 'agreements-continue' | 'role-of-new-start' | 'ministry-on-hope' | 'hope-for-normalization';
  /** Temporal expressions. */
  readonly time: 'headline-visit-day' | 'standfirst-outgoing-year' | 'dateline-day' | 'lead-visit-day' | 'announcement-day' | 'quoted-visit-day' | 'freeze-begin' | 'communique-year' | 'trade-growth-year' | 'trade-fall-year' | 'treaty-year' | 'quoted-outgoing-year';
  /** Figures. */
  readonly statistic: 'visit-rank' | 'state-count' | 'measure-stages' | 'us-company-share' | 'trade-change-2014' | 'trade-2014' | 'trade-change-2015' | 'agreement-count';
  /** Series of figures. */
  readonly series: 'russia-us-trade';
  /** Relations. */
  readonly relation: 'ministry-announces-visit' | 'kerry-visits-moscow' | 'kerry-secretary-of-state' | 'visit-dated' | 'visit-promotes-normalization' | 'kerry-visits-russia' | 'visit-second-of-year' | 'photograph-depicts-kerry' | 'photograph-credited-to-archive' | 'photograph-credited-to-scherbak' | 'archive-part-of-tass' | 'kerry-meets-lavrov' | 'lavrov-foreign-minister' | 'steps-impact-cooperation' | 'steps-under-pretext-of-crisis' | 'us-government-takes-steps' | 'us-imposes-measures' | 'measures-dated' | 'us-freezes-commission' | 'measures-target-organizations' | 'measures-target-citizens' | 'russia-responds-to-steps' | 'russia-responds-to-dangerous-steps' | 'dangerous-steps-among-steps' | 'governments-cooperate' | 'efforts-central-to-dialogue' | 'cooperation-aims-at-process' | 'russia-cooperates-with-partners' | 'russia-cooperates-with-us' | 'process-based-on-communique' | 'process-in-syria' | 'communique-dated' | 'companies-want-to-stay-in-russia' | 'companies-operate-in-russia' | 'us-government-creates-problems' | 'government-demands-of-agencies' | 'agencies-stop-hunt' | 'hunt-in-third-countries' | 'hunt-targets-citizens' | 'agencies-conduct-hunt' | 'government-attends-to-children' | 'parents-mistreat-children' | 'russia-party-to-agreements' | 'us-party-to-agreements' | 'new-start-among-agreements' | 'new-start-dated' | 'new-start-ensures-stability';
}
