import type { GroupDraft } from '../author/entity-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';

/** Persons, bodies, countries and things spoken of together. */
export const groups = {
  'russia-and-united-states': {
    name: 'Russia and the United States',
    description: '“The two states”, “our countries”, “the countries”.',
    members: ['russia', 'united-states'],
  },
  'sanctioned-citizens': {
    name: 'Russian citizens under restrictive measures',
    description: 'Citizens who, the ministry says, are targets of the measures.',
  },
  'sanctioned-organizations': {
    name: 'Russian organizations under restrictive measures',
    description: 'Organizations that, the ministry says, are targets of the measures.',
  },
  'other-partners': {
    name: 'other partners',
    description: 'Those with whom, beside the US, Russia is said to collaborate on Syria.',
  },
  'us-companies': {
    name: 'most of US companies',
    description: 'Those that, the ministry says, want to stay on the Russian market.',
  },
  'us-law-enforcement-agencies': {
    name: 'US law enforcement agencies',
    description: 'Bodies that the ministry demands stop what it calls their ‘hunt’.',
  },
  'hunted-citizens': {
    name: 'Russian citizens in third countries',
    description: 'Citizens whom, the ministry says, US agencies ‘hunt’.',
  },
  'third-countries': {
    name: 'third countries',
    description: 'Where, the ministry says, the ‘hunt’ takes place.',
  },
  'adopted-children': {
    name: 'adopted Russian children',
    description: 'Children who, the ministry says, were mistreated by American foster parents.',
  },
  'foster-parents': {
    name: 'American foster parents',
    description: 'Foster parents who, the ministry says, mistreated adopted Russian children.',
  },
  'russian-us-agreements': {
    name: 'Russian-US agreements',
    description: 'Several dozens, the ministry says, and New START among them.',
    members: ['new-start'],
  },
} satisfies Record<string, GroupDraft<KerryMoscowVisitIds>>;
