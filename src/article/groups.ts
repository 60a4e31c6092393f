import type { GroupDraft } from '../author/group-draft.ts';
import type { KerryMoscowVisitIds } from './derived/kerry-moscow-visit-ids.ts';

/** Persons, bodies, countries and things spoken of together. */
export const groups = {
  'russia-and-united-states': {
    name: 'Russia and the United States',
    description: 'The pair: “the two states”, “our countries”, “the countries”.',
    members: ['russia', 'united-states'],
  },
  'sanctioned-citizens': {
    name: 'Russian citizens under restrictive measures',
    description: 'The Russian citizens whom the restrictive measures are against.',
  },
  'sanctioned-organizations': {
    name: 'Russian organizations under restrictive measures',
    description: 'The Russian organizations that the restrictive measures are against.',
  },
  'other-partners': {
    name: 'other partners',
    description: 'With whom, beside the US, Russia says it collaborates on Syria.',
  },
  'us-companies': {
    name: 'most of US companies',
    description: 'Those said to want to continue their operation on the Russian market.',
  },
  'us-law-enforcement-agencies': {
    name: 'US law enforcement agencies',
    description: 'Of whom the ministry demands that they stop their ‘hunt’.',
  },
  'hunted-citizens': {
    name: 'Russian citizens in third countries',
    description: 'The Russian citizens whom the ‘hunt’ is for; others than those under restrictive measures.',
  },
  'third-countries': {
    name: 'third countries',
    description: 'Where the ‘hunt’ for Russian citizens takes place.',
  },
  'adopted-children': {
    name: 'adopted Russian children',
    description: 'Children whom the ministry says American foster parents mistreated.',
  },
  'foster-parents': {
    name: 'American foster parents',
    description: 'Parents who the ministry says mistreated adopted Russian children.',
  },
  'russian-us-agreements': {
    name: 'Russian-US agreements',
    description: 'Several dozens of agreements whose implementation continues; New START is one.',
    members: ['new-start'],
  },
} satisfies Record<string, GroupDraft<KerryMoscowVisitIds>>;
