import type { OrganizationDraft } from '../author/organization-draft.ts';

/** The organizations and government bodies. */
export const organizations = {
  'russian-foreign-ministry': {
    name: 'Russian foreign ministry',
    description: 'The ministry of foreign affairs of Russia, the source of nearly everything that is reported.',
    sameAs: [
      'http://www.wikidata.org/entity/Q789889',
      'https://en.wikipedia.org/wiki/Ministry_of_Foreign_Affairs_(Russia)',
    ],
    kind: 'ministry',
    country: 'RU',
  },
  'russian-government': {
    name: 'Russian government',
    description: 'Meant by “Moscow” where it acts, and by “we” in the ministry’s quotations.',
    kind: 'government',
    country: 'RU',
  },
  'us-government': {
    name: 'US government',
    description: 'Meant by “Washington” throughout.',
    kind: 'government',
    country: 'US',
  },
  'bilateral-presidential-commission': {
    name: 'bilateral presidential commission',
    description: 'The commission whose activity the United States froze, according to the ministry.',
    kind: 'intergovernmental',
  },
  tass: {
    name: 'TASS',
    description: 'The news agency that filed the dispatch.',
    sameAs: ['http://www.wikidata.org/entity/Q223799', 'https://en.wikipedia.org/wiki/TASS'],
    kind: 'news-agency',
    country: 'RU',
  },
  'tass-archive': {
    name: 'TASS Archive',
    description: 'The archive of TASS, credited with the photograph.',
    kind: 'archive',
  },
} satisfies Record<string, OrganizationDraft>;
