import type { RelationDraft } from '../author/relation-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';
import { reasons } from './reasons.ts';

const visitDay = { value: '2015-12-15', basis: 'inferred', because: reasons.visit } as const;
const talksDay = { value: '2015-12-15', basis: 'inferred', because: reasons.talks } as const;
const announcementDay = { value: '2015-12-11', basis: 'inferred', because: reasons.friday } as const;
const thisYear = { value: '2015', basis: 'inferred', because: reasons.year } as const;

/** Who holds which post, visits where, does what to whom: each with the words that say so, or take it for granted. */
export const relations = {
  // headline
  'kerry-secretary-of-state': {
    subject: { entity: 'john-kerry' },
    predicate: 'holds-position',
    object: { value: 'US Secretary of State' },
    stated: [
      { exact: 'US Secretary of State John Kerry', in: 'headline', presupposed: true },
      { exact: 'US Secretary of State', in: 'standfirst', presupposed: true },
      { exact: 'US Secretary of State John Kerry', in: 'image-alt', presupposed: true },
      { exact: 'US Secretary of State John Kerry', in: 'caption', presupposed: true },
      { exact: 'US Secretary of State John Kerry', in: 'p1', presupposed: true },
      { exact: 'US Secretary of State John Kerry', in: 'p2', presupposed: true },
      { exact: 'US Secretary of State John Kerry', in: 'p9', presupposed: true },
    ],
  },
  'kerry-visits-moscow': {
    subject: { entity: 'john-kerry' },
    predicate: 'visits',
    object: { entity: 'moscow' },
    modality: 'planned',
    stated: [
      { from: 'US Secretary', to: 'December 15', in: 'headline' },
      { from: 'US Secretary', to: 'December 15', in: 'p1' },
      { from: 'US Secretary', to: 'December 15', in: 'p2' },
    ],
    period: visitDay,
  },
  'visit-in-moscow': {
    subject: { entity: 'kerry-visit' },
    predicate: 'located-in',
    object: { entity: 'moscow' },
    modality: 'planned',
    stated: [
      { from: 'US Secretary', to: 'visit Moscow', in: 'headline' },
      { exact: 'a working visit to Moscow', in: 'p1' },
      { exact: 'a working visit to Moscow', in: 'p2' },
    ],
    period: visitDay,
  },
  'visit-dated': {
    subject: { entity: 'kerry-visit' },
    predicate: 'dated',
    object: { value: '2015-12-15' },
    modality: 'planned',
    stated: [
      { from: 'US Secretary', to: 'December 15', in: 'headline' },
      { from: 'a working visit', to: 'December 15', in: 'p1' },
      { from: 'a working visit', to: 'December 15', in: 'p2' },
    ],
    period: visitDay,
  },
  'ministry-announces-visit': {
    subject: { entity: 'russian-foreign-ministry' },
    predicate: 'announces',
    object: { entity: 'kerry-visit' },
    stated: [
      { from: 'US Secretary', to: 'Russian foreign ministry', in: 'headline' },
      { from: 'US Secretary', to: 'said on Friday', in: 'p1' },
      { from: '"US Secretary', to: 'the ministry said', in: 'p2' },
    ],
    period: announcementDay,
  },
  // standfirst and p9
  'kerry-visits-russia': {
    subject: { entity: 'john-kerry' },
    predicate: 'visits',
    object: { entity: 'russia' },
    modality: 'planned',
    stated: [
      { from: 'the visit', to: 'to Russia', in: 'standfirst', presupposed: true },
      { from: 'the visit', to: 'to Russia', in: 'p9', presupposed: true },
    ],
    period: visitDay,
  },
  'visit-in-russia': {
    subject: { entity: 'kerry-visit' },
    predicate: 'located-in',
    object: { entity: 'russia' },
    modality: 'planned',
    stated: [
      { from: 'the visit', to: 'to Russia', in: 'standfirst', presupposed: true },
      { from: 'the visit', to: 'to Russia', in: 'p9', presupposed: true },
    ],
    period: visitDay,
  },
  'visit-second-of-year': {
    subject: { entity: 'kerry-visit' },
    predicate: 'part-of-series',
    object: { value: 'visits of the US Secretary of State to Russia' },
    modality: 'planned',
    stated: [
      { from: 'the visit', to: 'the outgoing year', in: 'standfirst', presupposed: true },
      { from: 'the visit', to: 'the outgoing year', in: 'p9', presupposed: true },
    ],
    period: thisYear,
  },
  'visit-promotes-normalization': {
    subject: { entity: 'kerry-visit' },
    predicate: 'promotes-normalization-between',
    object: { entity: 'russia-and-united-states' },
    modality: 'hoped',
    stated: [
      { from: 'the visit', to: 'Russian-US relations', in: 'standfirst' },
      { from: 'the visit', to: 'Russian-US relations', in: 'p9' },
    ],
  },
  // the photograph
  'photograph-depicts-kerry': {
    subject: { value: 'the photograph' },
    predicate: 'depicts',
    object: { entity: 'john-kerry' },
    stated: [
      { exact: 'US Secretary of State John Kerry', in: 'image-alt' },
      { exact: 'US Secretary of State John Kerry', in: 'caption' },
    ],
  },
  'photograph-credited-to-scherbak': {
    subject: { value: 'the photograph' },
    predicate: 'credited-to',
    object: { entity: 'alexander-scherbak' },
    stated: [
      { exact: 'Alexander Scherbak', in: 'image-alt' },
      { exact: '© Alexander Scherbak', in: 'credit' },
    ],
  },
  'photograph-credited-to-archive': {
    subject: { value: 'the photograph' },
    predicate: 'credited-to',
    object: { entity: 'tass-archive' },
    stated: [
      { exact: 'Alexander Scherbak/TASS Archive', in: 'image-alt' },
      { exact: '© Alexander Scherbak/TASS Archive', in: 'credit' },
    ],
  },
  'archive-part-of-tass': {
    subject: { entity: 'tass-archive' },
    predicate: 'part-of',
    object: { entity: 'tass' },
    stated: [
      { exact: 'TASS Archive', in: 'image-alt', presupposed: true },
      { exact: 'TASS Archive', in: 'credit', presupposed: true },
    ],
  },
  // p2
  'lavrov-foreign-minister': {
    subject: { entity: 'sergey-lavrov' },
    predicate: 'holds-position',
    object: { value: 'Russian Foreign Minister' },
    stated: [{ exact: 'Russian Foreign Minister Sergey Lavrov', in: 'p2', presupposed: true }],
  },
  'kerry-meets-lavrov': {
    subject: { entity: 'john-kerry' },
    predicate: 'meets',
    object: { entity: 'sergey-lavrov' },
    modality: 'planned',
    stated: [{ from: '"US Secretary', to: 'problems."', in: 'p2', presupposed: true }],
    period: talksDay,
  },
  'talks-during-visit': {
    subject: { entity: 'lavrov-talks' },
    predicate: 'during',
    object: { entity: 'kerry-visit' },
    modality: 'planned',
    stated: [{ from: '"US Secretary', to: 'problems."', in: 'p2', presupposed: true }],
    period: talksDay,
  },
  'talks-about-cooperation': {
    subject: { entity: 'lavrov-talks' },
    predicate: 'about',
    object: { value: 'issues of bilateral cooperation' },
    modality: 'planned',
    stated: [{ from: 'talks with', to: 'bilateral cooperation', in: 'p2' }],
    period: talksDay,
  },
  'talks-about-problems': {
    subject: { entity: 'lavrov-talks' },
    predicate: 'about',
    object: { value: 'topical international problems' },
    modality: 'planned',
    stated: [{ from: 'talks with', to: 'international problems', in: 'p2' }],
    period: talksDay,
  },
  // p3
  'relations-remain-tense': {
    subject: { entity: 'russia-and-united-states' },
    predicate: 'has-relations-that-remain',
    object: { value: 'tense' },
    stated: [{ from: 'the situation', to: 'remained tense', in: 'p3' }],
  },
  'us-government-takes-steps': {
    subject: { entity: 'us-government' },
    predicate: 'takes',
    object: { entity: 'confrontational-steps' },
    stated: [{ from: 'A series of', to: 'by Washington', in: 'p3', presupposed: true }],
  },
  'steps-under-pretext-of-crisis': {
    subject: { entity: 'confrontational-steps' },
    predicate: 'under-pretext-of',
    object: { entity: 'ukrainian-crisis' },
    stated: [{ from: 'A series of', to: 'the Ukrainian crisis', in: 'p3', presupposed: true }],
  },
  'crisis-in-ukraine': {
    subject: { entity: 'ukrainian-crisis' },
    predicate: 'located-in',
    object: { entity: 'ukraine' },
    stated: [
      { exact: 'the Ukrainian crisis', in: 'p3', presupposed: true },
      { exact: 'the Ukrainian crisis', in: 'p7', presupposed: true },
    ],
  },
  'steps-impact-cooperation': {
    subject: { entity: 'confrontational-steps' },
    predicate: 'impacts-cooperation-between',
    object: { entity: 'russia-and-united-states' },
    stated: [{ from: 'A series of', to: 'our countries', in: 'p3' }],
  },
  'us-freezes-commission': {
    subject: { entity: 'united-states' },
    predicate: 'freezes',
    object: { entity: 'bilateral-presidential-commission' },
    stated: [{ from: 'From March 2014', to: 'presidential commission', in: 'p3' }],
    period: '2014-03/..',
  },
  'us-imposes-measures': {
    subject: { entity: 'united-states' },
    predicate: 'imposes',
    object: { entity: 'restrictive-measures' },
    stated: [{ from: 'From March 2014', to: 'restrictive measures', in: 'p3' }],
    period: '2014-03/..',
  },
  'measures-dated': {
    subject: { entity: 'restrictive-measures' },
    predicate: 'dated',
    object: { value: '2014-03/..' },
    stated: [{ from: 'From March 2014', to: 'restrictive measures', in: 'p3' }],
    period: '2014-03/..',
  },
  'measures-target-citizens': {
    subject: { entity: 'restrictive-measures' },
    predicate: 'targets',
    object: { entity: 'sanctioned-citizens' },
    stated: [{ exact: 'restrictive measures against Russian citizens', in: 'p3' }],
    period: '2014-03/..',
  },
  'measures-target-organizations': {
    subject: { entity: 'restrictive-measures' },
    predicate: 'targets',
    object: { entity: 'sanctioned-organizations' },
    stated: [{ exact: 'restrictive measures against Russian citizens and organizations', in: 'p3' }],
    period: '2014-03/..',
  },
  // p4
  'russia-responds-to-steps': {
    subject: { entity: 'russia' },
    predicate: 'responds-to',
    object: { entity: 'confrontational-steps' },
    stated: [{ from: 'Offering', to: 'sphere, Russia', in: 'p4', presupposed: true }],
  },
  'russia-responds-to-dangerous-steps': {
    subject: { entity: 'russia' },
    predicate: 'responds-to',
    object: { entity: 'dangerous-steps' },
    stated: [{ from: 'Offering', to: 'sphere, Russia', in: 'p4', presupposed: true }],
  },
  'dangerous-steps-among-steps': {
    subject: { entity: 'dangerous-steps' },
    predicate: 'part-of',
    object: { entity: 'confrontational-steps' },
    stated: [{ from: 'such actions', to: 'dangerous steps', in: 'p4', presupposed: true }],
  },
  'russia-stresses-principles': {
    subject: { entity: 'russia' },
    predicate: 'stresses',
    object: {
      value:
        'the necessity to observe the principles of equality, mutual respect and non-interference into domestic affairs',
    },
    stated: [{ from: 'Russia has been', to: 'domestic affairs', in: 'p4' }],
  },
  'governments-cooperate': {
    subject: { entity: 'russian-government' },
    predicate: 'cooperates-with',
    object: { entity: 'us-government' },
    stated: [{ exact: 'we continue joint work with Washington', in: 'p4' }],
  },
  'joint-work-in-russian-interests': {
    subject: { value: 'joint work with Washington in some areas' },
    predicate: 'in-interests-of',
    object: { entity: 'russia' },
    stated: [{ from: 'joint work', to: 'in Russia', in: 'p4', presupposed: true }],
  },
  // p5
  'efforts-central-to-dialogue': {
    subject: { value: 'anti-terrorist efforts' },
    predicate: 'central-to-dialogue-between',
    object: { entity: 'russia-and-united-states' },
    stated: [{ from: 'Anti-terrorist', to: 'between the countries', in: 'p5' }],
  },
  'russia-cooperates-with-us': {
    subject: { entity: 'russia' },
    predicate: 'cooperates-with',
    object: { entity: 'united-states' },
    stated: [{ exact: 'Russia is actively collaborating with the US', in: 'p5' }],
  },
  'russia-cooperates-with-partners': {
    subject: { entity: 'russia' },
    predicate: 'cooperates-with',
    object: { entity: 'other-partners' },
    stated: [{ from: 'Russia is actively', to: 'other partners', in: 'p5' }],
  },
  'cooperation-aims-at-process': {
    subject: { value: 'cooperation of Russia with the US and other partners' },
    predicate: 'aims-at',
    object: { entity: 'syrian-political-process' },
    stated: [{ from: 'Russia is actively', to: 'process in Syria"', in: 'p5' }],
  },
  'process-in-syria': {
    subject: { entity: 'syrian-political-process' },
    predicate: 'located-in',
    object: { entity: 'syria' },
    modality: 'planned',
    stated: [{ exact: 'a political process in Syria', in: 'p5' }],
  },
  'process-based-on-communique': {
    subject: { entity: 'syrian-political-process' },
    predicate: 'based-on',
    object: { entity: 'geneva-communique' },
    modality: 'planned',
    stated: [{ from: '"on creating', to: 'communique of 2012', in: 'p5' }],
  },
  'communique-dated': {
    subject: { entity: 'geneva-communique' },
    predicate: 'dated',
    object: { value: '2012' },
    stated: [{ exact: 'Geneva communique of 2012', in: 'p5', presupposed: true }],
    period: '2012',
  },
  // p6
  'companies-want-to-stay-in-russia': {
    subject: { entity: 'us-companies' },
    predicate: 'wants-to-stay-in',
    object: { entity: 'russia' },
    stated: [{ from: 'most of US companies', to: 'Russian market', in: 'p6' }],
  },
  'companies-operate-in-russia': {
    subject: { entity: 'us-companies' },
    predicate: 'operates-in',
    object: { entity: 'russia' },
    stated: [{ exact: 'their operation on the Russian market', in: 'p6', presupposed: true }],
  },
  'trade-rises-despite-sanctions': {
    subject: { value: 'bilateral trade' },
    predicate: 'rises-despite',
    object: { entity: 'restrictive-measures' },
    stated: [{ from: 'Despite the sanctions', to: 'by 5.6%', in: 'p6' }],
    period: '2014',
  },
  // p7
  'government-raises-problems': {
    subject: { entity: 'russian-government' },
    predicate: 'keeps-raising',
    object: { value: 'the settling of the problems of the bilateral agenda' },
    stated: [{ from: 'Moscow keeps', to: 'crisis,"', in: 'p7' }],
  },
  'us-government-creates-problems': {
    subject: { entity: 'us-government' },
    predicate: 'creates',
    object: { value: 'the problems of the bilateral agenda' },
    stated: [{ from: 'the problems', to: 'by Washington', in: 'p7', presupposed: true }],
  },
  'problems-older-than-crisis': {
    subject: { value: 'the problems of the bilateral agenda' },
    predicate: 'older-than',
    object: { entity: 'ukrainian-crisis' },
    stated: [{ from: 'the problems', to: 'the Ukrainian crisis', in: 'p7', presupposed: true }],
  },
  'government-demands-of-agencies': {
    subject: { entity: 'russian-government' },
    predicate: 'demands-of',
    object: { entity: 'us-law-enforcement-agencies' },
    stated: [{ from: 'We demand', to: 'third countries', in: 'p7' }],
  },
  'agencies-stop-hunt': {
    subject: { entity: 'us-law-enforcement-agencies' },
    predicate: 'stops',
    object: { entity: 'citizen-hunt' },
    modality: 'demanded',
    stated: [{ from: 'US law', to: 'their ‘hunt’', in: 'p7' }],
  },
  'agencies-conduct-hunt': {
    subject: { entity: 'us-law-enforcement-agencies' },
    predicate: 'conducts',
    object: { entity: 'citizen-hunt' },
    stated: [{ exact: 'their ‘hunt’', in: 'p7', presupposed: true }],
  },
  'hunt-targets-citizens': {
    subject: { entity: 'citizen-hunt' },
    predicate: 'targets',
    object: { entity: 'hunted-citizens' },
    stated: [{ exact: 'their ‘hunt’ for Russian citizens', in: 'p7', presupposed: true }],
  },
  'hunt-in-third-countries': {
    subject: { entity: 'citizen-hunt' },
    predicate: 'located-in',
    object: { entity: 'third-countries' },
    stated: [{ from: 'their ‘hunt’', to: 'third countries', in: 'p7', presupposed: true }],
  },
  'government-attends-to-children': {
    subject: { entity: 'russian-government' },
    predicate: 'attends-to-rights-of',
    object: { entity: 'adopted-children' },
    stated: [{ from: 'We pay', to: 'Russian children', in: 'p7' }],
  },
  'parents-mistreat-children': {
    subject: { entity: 'foster-parents' },
    predicate: 'mistreats',
    object: { entity: 'adopted-children' },
    stated: [{ from: 'adopted', to: 'foster parents', in: 'p7', presupposed: true }],
  },
  // p8
  'agreements-remain-in-implementation': {
    subject: { entity: 'russian-us-agreements' },
    predicate: 'remains-in',
    object: { value: 'implementation' },
    stated: [{ from: 'implementation', to: 'agreements continues', in: 'p8' }],
  },
  'russia-party-to-agreements': {
    subject: { entity: 'russia' },
    predicate: 'party-to',
    object: { entity: 'russian-us-agreements' },
    stated: [{ exact: 'several dozens of Russian-US agreements', in: 'p8', presupposed: true }],
  },
  'us-party-to-agreements': {
    subject: { entity: 'united-states' },
    predicate: 'party-to',
    object: { entity: 'russian-us-agreements' },
    stated: [{ exact: 'several dozens of Russian-US agreements', in: 'p8', presupposed: true }],
  },
  'russia-party-to-new-start': {
    subject: { entity: 'russia' },
    predicate: 'party-to',
    object: { entity: 'new-start' },
    stated: [{ from: 'Among such agreements', to: 'New START)', in: 'p8', presupposed: true }],
  },
  'us-party-to-new-start': {
    subject: { entity: 'united-states' },
    predicate: 'party-to',
    object: { entity: 'new-start' },
    stated: [{ from: 'Among such agreements', to: 'New START)', in: 'p8', presupposed: true }],
  },
  'new-start-among-agreements': {
    subject: { entity: 'new-start' },
    predicate: 'part-of',
    object: { entity: 'russian-us-agreements' },
    stated: [{ from: 'Among such agreements', to: 'New START)', in: 'p8' }],
  },
  'new-start-dated': {
    subject: { entity: 'new-start' },
    predicate: 'dated',
    object: { value: '2010' },
    stated: [{ from: 'Treaty on', to: 'of 2010', in: 'p8', presupposed: true }],
    period: '2010',
  },
  'new-start-ensures-stability': {
    subject: { entity: 'new-start' },
    predicate: 'helps-ensure-stability-in',
    object: { entity: 'world' },
    stated: [{ from: 'which is playing', to: 'in the world', in: 'p8', presupposed: true }],
  },
  // p9
  'relations-determine-climate': {
    subject: { entity: 'russia-and-united-states' },
    predicate: 'has-relations-that-determine',
    object: { value: 'a general climate on the global arena' },
    stated: [{ from: 'the Russian-US relations', to: 'global arena', in: 'p9', presupposed: true }],
  },
} satisfies Record<string, RelationDraft<KerryMoscowVisitIds>>;
