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
    description: 'Targets of the measures.',
  },
  'sanctioned-organizations': {
    name: 'Russian organizations under restrictive measures',
    description: 'Targets of the measures.',
  },
  'other-partners': {
    name: 'other partners',
    description: 'Of Russia, on Syria.',
  },
  'us-companies': {
    name: 'most of US companies',
    description: 'Those that want to stay.',
  },
  'us-law-enforcement-agencies': {
    name: 'US law enforcement agencies',
    description: 'Said to ‘hunt’ Russian citizens.',
  },
  'hunted-citizens': {
    name: 'Russian citizens in third countries',
    description: 'Targets of the ‘hunt’.',
  },
  'third-countries': {
    name: 'third countries',
    description: 'Where the ‘hunt’ takes place.',
  },
  'adopted-children': {
    name: 'adopted Russian children',
    description: 'Mistreated, the ministry says.',
  },
  'foster-parents': {
    name: 'American foster parents',
    description: 'Of adopted Russian children.',
  },
  'russian-us-agreements': {
    name: 'Russian-US agreements',
    description: 'Several dozens; New START is one.',
    members: ['new-start'],
  },
} satisfies Record<string, GroupDraft<KerryMoscowVisitIds>>;
