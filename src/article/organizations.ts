import type { OrganizationDraft } from '../author/entity-draft.ts';

/** The organizations and government bodies. */
export const organizations = {
  'russian-foreign-ministry': {
    name: 'Russian foreign ministry',
    description: 'The source of nearly every statement.',
    sameAs: [
      'http://www.wikidata.org/entity/Q789889',
      'https://en.wikipedia.org/wiki/Ministry_of_Foreign_Affairs_(Russia)',
    ],
    kind: 'ministry',
    country: 'RU',
  },
  'russian-government': {
    name: 'Russian government',
    description: '“Moscow” where it acts, and the ministry’s “we”.',
    kind: 'government',
    country: 'RU',
  },
  'us-government': {
    name: 'US government',
    description: '“Washington” throughout.',
    kind: 'government',
    country: 'US',
  },
  'bilateral-presidential-commission': {
    name: 'bilateral presidential commission',
    description: 'Its activity was frozen, the ministry says.',
    kind: 'intergovernmental',
  },
  tass: {
    name: 'TASS',
    description: 'The news agency.',
    sameAs: ['http://www.wikidata.org/entity/Q223799', 'https://en.wikipedia.org/wiki/TASS'],
    kind: 'news-agency',
    country: 'RU',
  },
  'tass-archive': {
    name: 'TASS Archive',
    description: 'Credited with the photograph.',
    kind: 'archive',
  },
} satisfies Record<string, OrganizationDraft>;
