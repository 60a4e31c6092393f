import type { MentionDraft } from '../author/mention-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';

/** Every mention of every entity, block by block: names, nominals, pronouns and modifiers, metonyms and nested ones among them. */
export const mentions: readonly MentionDraft<KerryMoscowVisitIds>[] = [
  // headline
  { in: 'headline', exact: 'US Secretary of State', form: 'nominal', entity: 'john-kerry' },
  { in: 'headline', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'headline', exact: 'John Kerry', form: 'name', entity: 'john-kerry' },
  { in: 'headline', exact: 'Moscow', form: 'name', entity: 'moscow' },
  { in: 'headline', exact: 'Russian foreign ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'headline', exact: 'Russian', form: 'modifier', entity: 'russia' },

  // standfirst
  { in: 'standfirst', exact: 'Moscow', form: 'name', entity: 'russian-government', literal: 'moscow' },
  { in: 'standfirst', exact: 'the visit', form: 'nominal', entity: 'kerry-visit' },
  { in: 'standfirst', exact: 'US Secretary of State', form: 'nominal', entity: 'john-kerry' },
  { in: 'standfirst', exact: 'US', nth: 1, form: 'modifier', entity: 'united-states' },
  { in: 'standfirst', exact: 'Russia', nth: 1, form: 'name', entity: 'russia' },
  { in: 'standfirst', exact: 'the second such visit', form: 'nominal', entity: 'kerry-visit' },
  { in: 'standfirst', exact: 'Russian', form: 'modifier', entity: 'russia' },
  { in: 'standfirst', exact: 'US', nth: 2, form: 'modifier', entity: 'united-states' },

  // image-alt
  { in: 'image-alt', exact: 'US Secretary of State', form: 'nominal', entity: 'john-kerry' },
  { in: 'image-alt', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'image-alt', exact: 'John Kerry', form: 'name', entity: 'john-kerry' },
  { in: 'image-alt', exact: 'Alexander Scherbak', form: 'name', entity: 'alexander-scherbak' },
  { in: 'image-alt', exact: 'TASS Archive', form: 'name', entity: 'tass-archive' },
  { in: 'image-alt', exact: 'TASS', form: 'modifier', entity: 'tass' },

  // caption
  { in: 'caption', exact: 'US Secretary of State', form: 'nominal', entity: 'john-kerry' },
  { in: 'caption', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'caption', exact: 'John Kerry', form: 'name', entity: 'john-kerry' },

  // credit
  { in: 'credit', exact: 'Alexander Scherbak', form: 'name', entity: 'alexander-scherbak' },
  { in: 'credit', exact: 'TASS Archive', form: 'name', entity: 'tass-archive' },
  { in: 'credit', exact: 'TASS', form: 'modifier', entity: 'tass' },

  // dateline
  { in: 'dateline', exact: 'MOSCOW', form: 'name', entity: 'moscow' },
  { in: 'dateline', exact: 'TASS', form: 'name', entity: 'tass' },

  // p1
  { in: 'p1', exact: 'US Secretary of State', form: 'nominal', entity: 'john-kerry' },
  { in: 'p1', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'p1', exact: 'John Kerry', form: 'name', entity: 'john-kerry' },
  { in: 'p1', exact: 'a working visit', form: 'nominal', entity: 'kerry-visit' },
  { in: 'p1', exact: 'Moscow', form: 'name', entity: 'moscow' },
  { in: 'p1', exact: 'the Russian foreign ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p1', exact: 'Russian', form: 'modifier', entity: 'russia' },

  // p2
  { in: 'p2', exact: 'US Secretary of State', form: 'nominal', entity: 'john-kerry' },
  { in: 'p2', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'p2', exact: 'John Kerry', form: 'name', entity: 'john-kerry' },
  { in: 'p2', exact: 'a working visit', form: 'nominal', entity: 'kerry-visit' },
  { in: 'p2', exact: 'Moscow', form: 'name', entity: 'moscow' },
  { in: 'p2', exact: 'the ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p2', exact: 'talks', form: 'nominal', entity: 'lavrov-talks' },
  { in: 'p2', exact: 'Russian Foreign Minister', form: 'nominal', entity: 'sergey-lavrov' },
  { in: 'p2', exact: 'Russian', form: 'modifier', entity: 'russia' },
  { in: 'p2', exact: 'Sergey Lavrov', form: 'name', entity: 'sergey-lavrov' },

  // p3
  { in: 'p3', exact: 'The ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p3', exact: 'the two states', form: 'nominal', entity: 'russia-and-united-states' },
  { in: 'p3', exact: 'A series of confrontational steps', form: 'nominal', entity: 'confrontational-steps' },
  { in: 'p3', exact: 'Washington', form: 'name', entity: 'us-government', literal: 'washington' },
  { in: 'p3', exact: 'the Ukrainian crisis', form: 'nominal', entity: 'ukrainian-crisis' },
  { in: 'p3', exact: 'Ukrainian', form: 'modifier', entity: 'ukraine' },
  { in: 'p3', exact: 'our countries', form: 'nominal', entity: 'russia-and-united-states' },
  { in: 'p3', exact: 'our', form: 'pronoun', entity: 'russia-and-united-states' },
  { in: 'p3', exact: 'the ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p3', exact: 'United States', form: 'name', entity: 'united-states' },
  {
    in: 'p3',
    exact: 'the bilateral presidential commission',
    form: 'nominal',
    entity: 'bilateral-presidential-commission',
  },
  { in: 'p3', exact: 'restrictive measures', form: 'nominal', entity: 'restrictive-measures' },
  { in: 'p3', exact: 'Russian citizens', form: 'nominal', entity: 'sanctioned-citizens' },
  { in: 'p3', exact: 'Russian', form: 'modifier', entity: 'russia' },
  { in: 'p3', exact: 'organizations', form: 'nominal', entity: 'sanctioned-organizations' },

  // p4
  { in: 'p4', exact: 'such actions', form: 'nominal', entity: 'confrontational-steps' },
  { in: 'p4', exact: 'dangerous steps', form: 'nominal', entity: 'dangerous-steps' },
  { in: 'p4', exact: 'Russia', nth: 1, form: 'name', entity: 'russia' },
  { in: 'p4', exact: 'the ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p4', exact: 'we', form: 'pronoun', entity: 'russian-government' },
  { in: 'p4', exact: 'Washington', form: 'name', entity: 'us-government', literal: 'washington' },
  { in: 'p4', exact: 'Russia', nth: 2, form: 'name', entity: 'russia' },

  // p5
  { in: 'p5', exact: 'the countries', form: 'nominal', entity: 'russia-and-united-states' },
  { in: 'p5', exact: 'the Russian foreign ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p5', exact: 'Russian', form: 'modifier', entity: 'russia' },
  { in: 'p5', exact: 'Russia', nth: 2, form: 'name', entity: 'russia' },
  { in: 'p5', exact: 'US', form: 'name', entity: 'united-states' },
  { in: 'p5', exact: 'other partners', form: 'nominal', entity: 'other-partners' },
  { in: 'p5', exact: 'a political process', form: 'nominal', entity: 'syrian-political-process' },
  { in: 'p5', exact: 'Syria', form: 'name', entity: 'syria' },
  { in: 'p5', exact: 'Geneva communique of 2012', form: 'name', entity: 'geneva-communique' },
  { in: 'p5', exact: 'Geneva', form: 'modifier', entity: 'geneva' },

  // p6
  { in: 'p6', exact: 'most of US companies', form: 'nominal', entity: 'us-companies' },
  { in: 'p6', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'p6', exact: 'their', form: 'pronoun', entity: 'us-companies' },
  { in: 'p6', exact: 'Russian', form: 'modifier', entity: 'russia' },
  { in: 'p6', exact: 'the ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p6', exact: 'the sanctions', form: 'nominal', entity: 'restrictive-measures' },

  // p7
  { in: 'p7', exact: 'Moscow', form: 'name', entity: 'russian-government', literal: 'moscow' },
  { in: 'p7', exact: 'Washington', form: 'name', entity: 'us-government', literal: 'washington' },
  { in: 'p7', exact: 'the Ukrainian crisis', form: 'nominal', entity: 'ukrainian-crisis' },
  { in: 'p7', exact: 'Ukrainian', form: 'modifier', entity: 'ukraine' },
  { in: 'p7', exact: 'the ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p7', exact: 'We', nth: 1, form: 'pronoun', entity: 'russian-government' },
  { in: 'p7', exact: 'US law enforcement agencies', form: 'nominal', entity: 'us-law-enforcement-agencies' },
  { in: 'p7', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'p7', exact: 'their ‘hunt’', form: 'nominal', entity: 'citizen-hunt' },
  { in: 'p7', exact: 'their', form: 'pronoun', entity: 'us-law-enforcement-agencies' },
  { in: 'p7', exact: 'Russian citizens', form: 'nominal', entity: 'hunted-citizens' },
  { in: 'p7', exact: 'Russian', nth: 1, form: 'modifier', entity: 'russia' },
  { in: 'p7', exact: 'third countries', form: 'nominal', entity: 'third-countries' },
  { in: 'p7', exact: 'We', nth: 2, form: 'pronoun', entity: 'russian-government' },
  { in: 'p7', exact: 'adopted Russian children', form: 'nominal', entity: 'adopted-children' },
  { in: 'p7', exact: 'Russian', nth: 2, form: 'modifier', entity: 'russia' },
  { in: 'p7', exact: 'American foster parents', form: 'nominal', entity: 'foster-parents' },
  { in: 'p7', exact: 'American', form: 'modifier', entity: 'united-states' },

  // p8
  { in: 'p8', exact: 'The ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p8', exact: 'several dozens of Russian-US agreements', form: 'nominal', entity: 'russian-us-agreements' },
  { in: 'p8', exact: 'Russian', nth: 1, form: 'modifier', entity: 'russia' },
  { in: 'p8', exact: 'US', form: 'modifier', entity: 'united-states' },
  { in: 'p8', exact: 'such agreements', form: 'nominal', entity: 'russian-us-agreements' },
  { in: 'p8', exact: 'the Russian foreign ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
  { in: 'p8', exact: 'Russian', nth: 2, form: 'modifier', entity: 'russia' },
  {
    in: 'p8',
    exact: 'Treaty on Further Reduction and Limitation of Strategic Offensive Arms',
    form: 'name',
    entity: 'new-start',
  },
  { in: 'p8', exact: 'New START', form: 'name', entity: 'new-start' },
  { in: 'p8', exact: 'which', form: 'pronoun', entity: 'new-start' },
  { in: 'p8', exact: 'the world', form: 'nominal', entity: 'world' },

  // p9
  { in: 'p9', exact: 'We', form: 'pronoun', entity: 'russian-government' },
  { in: 'p9', exact: 'the visit', form: 'nominal', entity: 'kerry-visit' },
  { in: 'p9', exact: 'US Secretary of State', form: 'nominal', entity: 'john-kerry' },
  { in: 'p9', exact: 'US', nth: 1, form: 'modifier', entity: 'united-states' },
  { in: 'p9', exact: 'John Kerry', form: 'name', entity: 'john-kerry' },
  { in: 'p9', exact: 'Russia', nth: 1, form: 'name', entity: 'russia' },
  { in: 'p9', exact: 'the second such visit', form: 'nominal', entity: 'kerry-visit' },
  { in: 'p9', exact: 'Russian', form: 'modifier', entity: 'russia' },
  { in: 'p9', exact: 'US', nth: 2, form: 'modifier', entity: 'united-states' },
  { in: 'p9', exact: 'the ministry', form: 'nominal', entity: 'russian-foreign-ministry' },
];
