import type { PlaceDraft } from '../author/place-draft.ts';
import type { KerryMoscowVisitIds } from './derived/kerry-moscow-visit-ids.ts';

/** The places. */
export const places = {
  russia: {
    name: 'Russia',
    description: 'The country to be visited; it stays the country where it acts.',
    sameAs: ['http://www.wikidata.org/entity/Q159', 'https://sws.geonames.org/2017370/'],
    kind: 'country',
    alpha2: 'RU',
    alpha3: 'RUS',
  },
  'united-states': {
    name: 'United States',
    description: 'The visitor’s country; it stays the country where it acts.',
    sameAs: ['http://www.wikidata.org/entity/Q30', 'https://sws.geonames.org/6252001/'],
    kind: 'country',
    alpha2: 'US',
    alpha3: 'USA',
  },
  ukraine: {
    name: 'Ukraine',
    description: 'Named only in “the Ukrainian crisis”.',
    sameAs: ['http://www.wikidata.org/entity/Q212', 'https://sws.geonames.org/690791/'],
    kind: 'country',
    alpha2: 'UA',
    alpha3: 'UKR',
  },
  syria: {
    name: 'Syria',
    description: 'Where a political process is to be launched.',
    sameAs: ['http://www.wikidata.org/entity/Q858', 'https://sws.geonames.org/163843/'],
    kind: 'country',
    alpha2: 'SY',
    alpha3: 'SYR',
  },
  moscow: {
    name: 'Moscow',
    description: 'The city to be visited, where the dispatch was filed.',
    sameAs: ['http://www.wikidata.org/entity/Q649', 'https://sws.geonames.org/524901/'],
    kind: 'city',
    country: 'russia',
  },
  washington: {
    name: 'Washington',
    description: 'The city that “Washington” literally names; it is never meant itself.',
    sameAs: ['http://www.wikidata.org/entity/Q61', 'https://sws.geonames.org/4140963/'],
    kind: 'city',
    country: 'united-states',
  },
  geneva: {
    name: 'Geneva',
    description: 'The city that the communique of 2012 is named for.',
    sameAs: ['http://www.wikidata.org/entity/Q71', 'https://sws.geonames.org/2660646/'],
    kind: 'city',
  },
  world: {
    name: 'the world',
    description: 'Where New START is said to help ensure strategic stability.',
    kind: 'world',
  },
} satisfies Record<string, PlaceDraft<KerryMoscowVisitIds>>;
