import type { EventDraft } from '../author/event-draft.ts';
import type { KerryMoscowVisitIds } from './derived/kerry-moscow-visit-ids.ts';
import { reasons } from './reasons.ts';

/** What happens, is done or is planned. */
export const events = {
  'kerry-visit': {
    name: 'Kerry’s visit to Moscow',
    description: 'The working visit announced for December 15, the second of the year.',
    date: { value: '2015-12-15', basis: 'inferred', because: reasons.visitDay },
    place: 'moscow',
    participants: ['john-kerry'],
  },
  'lavrov-talks': {
    name: 'talks with Sergey Lavrov',
    description: 'The talks planned for the visit; no day of their own is given.',
    participants: ['john-kerry', 'sergey-lavrov'],
  },
  'ukrainian-crisis': {
    name: 'Ukrainian crisis',
    description: 'Called a pretext of the confrontational steps.',
  },
  'confrontational-steps': {
    name: 'confrontational steps',
    description: 'The series of steps that the ministry says Washington took.',
    participants: ['us-government'],
  },
  'dangerous-steps': {
    name: 'dangerous steps in the military sphere',
    description: 'Those among the confrontational steps that the ministry calls dangerous.',
  },
  'restrictive-measures': {
    name: 'restrictive measures (sanctions)',
    description: 'Imposed by the United States against Russian citizens and organizations, in several stages.',
    date: '2014-03/..',
    participants: ['united-states'],
  },
  'syrian-political-process': {
    name: 'political process in Syria',
    description: 'The process for whose launch Russia says it is creating conditions.',
    place: 'syria',
  },
  'citizen-hunt': {
    name: '‘hunt’ for Russian citizens',
    description: 'What the ministry demands that US law enforcement agencies stop, in third countries.',
    participants: ['us-law-enforcement-agencies'],
  },
} satisfies Record<string, EventDraft<KerryMoscowVisitIds>>;
