import type { OrganizationDraft } from '../author/entity-draft.ts';
import type { KerryMoscowVisitIds } from './derived/ids.ts';

/** The organizations and government bodies. */
export const organizations = {
  'russian-foreign-ministry': {
    name: 'Russian foreign ministry',
    alternateNames: ['Ministry of Foreign Affairs of the Russian Federation'],
    description: 'The source of nearly every statement.',
    sameAs: [
      'http://www.wikidata.org/entity/Q789889',
      'https://en.wikipedia.org/wiki/Ministry_of_Foreign_Affairs_(Russia)',
    ],
    kind: 'ministry',
    country: 'russia',
    parent: 'russian-government',
  },
  'russian-government': {
    name: 'Russian government',
    description: '“Moscow” where it acts, and the ministry’s “we”.',
    kind: 'government',
    country: 'russia',
  },
  'us-government': {
    name: 'US government',
    description: '“Washington” throughout.',
    kind: 'government',
    country: 'united-states',
  },
  'bilateral-presidential-commission': {
    name: 'bilateral presidential commission',
    alternateNames: ['U.S.-Russia Bilateral Presidential Commission'],
    description: 'A body whose activity, the ministry says, the United States froze.',
    kind: 'intergovernmental',
  },
  tass: {
    name: 'TASS',
    description: 'The news agency.',
    sameAs: ['http://www.wikidata.org/entity/Q223799', 'https://en.wikipedia.org/wiki/TASS'],
    kind: 'news-agency',
    country: 'russia',
  },
  'tass-archive': {
    name: 'TASS Archive',
    description: 'Credited with the photograph.',
    kind: 'archive',
    parent: 'tass',
  },
} satisfies Record<string, OrganizationDraft<KerryMoscowVisitIds>>;
