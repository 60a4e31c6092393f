import type { PersonDraft } from '../author/entity-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';

/** The persons. */
export const persons = {
  'john-kerry': {
    name: 'John Kerry',
    description: 'US Secretary of State, who is to visit Moscow.',
    sameAs: ['http://www.wikidata.org/entity/Q22316', 'https://en.wikipedia.org/wiki/John_Kerry'],
    givenName: 'John',
    familyName: 'Kerry',
    positions: [
      { title: 'US Secretary of State', of: 'united-states', sameAs: ['http://www.wikidata.org/entity/Q14213'] },
    ],
  },
  'sergey-lavrov': {
    name: 'Sergey Lavrov',
    description: 'Russian Foreign Minister.',
    sameAs: ['http://www.wikidata.org/entity/Q58217', 'https://en.wikipedia.org/wiki/Sergey_Lavrov'],
    givenName: 'Sergey',
    familyName: 'Lavrov',
    positions: [
      { title: 'Russian Foreign Minister', of: 'russia', sameAs: ['http://www.wikidata.org/entity/Q1418873'] },
    ],
  },
  'alexander-scherbak': {
    name: 'Alexander Scherbak',
    description: 'Credited with the photograph.',
    givenName: 'Alexander',
    familyName: 'Scherbak',
  },
} satisfies Record<string, PersonDraft<KerryMoscowVisitIds>>;
