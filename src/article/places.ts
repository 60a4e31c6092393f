import type { PlaceDraft } from '../author/entity-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';

/** The places. */
export const places = {
  russia: {
    name: 'Russia',
    alternateNames: ['Russian Federation'],
    description: 'The country, also where it is said to act.',
    sameAs: ['http://www.wikidata.org/entity/Q159', 'https://sws.geonames.org/2017370/'],
    kind: 'country',
    alpha2: 'RU',
    alpha3: 'RUS',
  },
  'united-states': {
    name: 'United States',
    alternateNames: ['US', 'USA', 'United States of America'],
    description: 'The country, also where it is said to act.',
    sameAs: ['http://www.wikidata.org/entity/Q30', 'https://sws.geonames.org/6252001/'],
    kind: 'country',
    alpha2: 'US',
    alpha3: 'USA',
  },
  ukraine: {
    name: 'Ukraine',
    description: 'Only in “the Ukrainian crisis”.',
    sameAs: ['http://www.wikidata.org/entity/Q212', 'https://sws.geonames.org/690791/'],
    kind: 'country',
    alpha2: 'UA',
    alpha3: 'UKR',
  },
  syria: {
    name: 'Syria',
    description: 'Where, the ministry says, a political process is to be launched.',
    sameAs: ['http://www.wikidata.org/entity/Q858', 'https://sws.geonames.org/163843/'],
    kind: 'country',
    alpha2: 'SY',
    alpha3: 'SYR',
  },
  moscow: {
    name: 'Moscow',
    description: 'The city to be visited.',
    sameAs: ['http://www.wikidata.org/entity/Q649', 'https://sws.geonames.org/524901/'],
    kind: 'city',
    country: 'russia',
  },
  washington: {
    name: 'Washington',
    description: 'Literally named, never meant.',
    sameAs: ['http://www.wikidata.org/entity/Q61', 'https://sws.geonames.org/4140963/'],
    kind: 'city',
    country: 'united-states',
  },
  geneva: {
    name: 'Geneva',
    description: 'The city that the communique is named for.',
    sameAs: ['http://www.wikidata.org/entity/Q71', 'https://sws.geonames.org/2660646/'],
    kind: 'city',
  },
  world: {
    name: 'the world',
    description: 'Where, the ministry says, New START helps to ensure stability.',
    kind: 'world',
  },
} satisfies Record<string, PlaceDraft<KerryMoscowVisitIds>>;
