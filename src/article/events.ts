import type { EventDraft } from '../author/entity-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';
import { reasons } from './reasons.ts';

/** What happens, is done or is planned. */
export const events = {
  'kerry-visit': {
    name: 'Kerry’s visit to Moscow',
    description: 'A working visit; the second of the US Secretary of State to Russia in the year.',
    date: { value: '2015-12-15', basis: 'inferred', because: reasons.visit },
    place: 'moscow',
    participants: ['john-kerry'],
  },
  'lavrov-talks': {
    name: 'talks with Sergey Lavrov',
    description: 'Planned for the visit.',
    date: { value: '2015-12-15', basis: 'inferred', because: reasons.talks },
    participants: ['john-kerry', 'sergey-lavrov'],
  },
  'ukrainian-crisis': {
    name: 'Ukrainian crisis',
    description: 'A crisis that, the ministry says, served as a pretext.',
  },
  'confrontational-steps': {
    name: 'confrontational steps',
    description: 'Steps that the ministry calls confrontational and says Washington took.',
    participants: ['us-government'],
  },
  'dangerous-steps': {
    name: 'dangerous steps in the military sphere',
    description: 'Steps that the ministry calls dangerous and counts among the confrontational ones.',
  },
  'restrictive-measures': {
    name: 'restrictive measures',
    alternateNames: ['sanctions'],
    description: 'Measures that, the ministry says, the United States imposed on Russian citizens and organizations.',
    date: '2014-03/..',
    participants: ['united-states'],
  },
  'syrian-political-process': {
    name: 'political process in Syria',
    description: 'A process that, the ministry says, is yet to be launched.',
    place: 'syria',
  },
  'citizen-hunt': {
    name: '‘hunt’ for Russian citizens',
    description: 'What the ministry calls a ‘hunt’ by US law enforcement agencies and demands an end of.',
    participants: ['us-law-enforcement-agencies'],
  },
} satisfies Record<string, EventDraft<KerryMoscowVisitIds>>;
