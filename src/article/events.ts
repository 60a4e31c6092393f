import type { EventDraft } from '../author/entity-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';
import { reasons } from './reasons.ts';

/** What happens, is done or is planned. */
export const events = {
  'kerry-visit': {
    name: 'Kerry’s visit to Moscow',
    description: 'The working visit, second of the year.',
    date: { value: '2015-12-15', basis: 'inferred', because: reasons.year },
    place: 'moscow',
    participants: ['john-kerry'],
  },
  'lavrov-talks': {
    name: 'talks with Sergey Lavrov',
    description: 'Planned for the visit.',
    participants: ['john-kerry', 'sergey-lavrov'],
  },
  'ukrainian-crisis': {
    name: 'Ukrainian crisis',
    description: 'Called a pretext of the steps.',
  },
  'confrontational-steps': {
    name: 'confrontational steps',
    description: 'Taken by Washington, the ministry says.',
    participants: ['us-government'],
  },
  'dangerous-steps': {
    name: 'dangerous steps in the military sphere',
    description: 'Some of the confrontational steps.',
  },
  'restrictive-measures': {
    name: 'restrictive measures (sanctions)',
    description: 'Against Russian citizens and organizations.',
    date: '2014-03/..',
    participants: ['united-states'],
  },
  'syrian-political-process': {
    name: 'political process in Syria',
    description: 'Yet to be launched.',
    place: 'syria',
  },
  'citizen-hunt': {
    name: '‘hunt’ for Russian citizens',
    description: 'To be stopped, the ministry demands.',
    participants: ['us-law-enforcement-agencies'],
  },
} satisfies Record<string, EventDraft<KerryMoscowVisitIds>>;
