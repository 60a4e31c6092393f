import { defineArticle } from '../author/define-article.ts';
import { agreements } from './agreements.ts';
import { blocks } from './blocks.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { mentions } from './mentions.ts';
import { organizations } from './organizations.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { relations } from './relations.ts';
import { statistics } from './statistics.ts';
import { times } from './times.ts';
import { topics } from './topics.ts';

/** Builds the bundled article from its text and the authored layers; deriving writes what this gives into `derived/`. */
export function defineBundledArticle(text: string, version: string) {
  return defineArticle({
    id: 'kerry-moscow-visit',
    version,
    language: 'en',
    text,
    source: {
      publisher: 'tass',
      published: {
        value: '2015-12-11',
        basis: 'inferred',
        because: `The dateline dates the dispatch. ${reasons.year}`,
      },
      url: 'http://tass.com/politics/843506',
      sha256: '349c2eb52065742aa576f3c4d0b5518e40e224510bc6ddb493639250bcc61833',
      rights: '© TASS',
      credit: '© Alexander Scherbak/TASS Archive',
    },
    dateline: {
      place: 'moscow',
      agency: 'tass',
      period: { value: '2015-12-11', basis: 'inferred', because: reasons.year },
    },
    topics,
    blocks,
    entities: {
      person: persons,
      organization: organizations,
      place: places,
      agreement: agreements,
      event: events,
      group: groups,
    },
    mentions,
    quotes,
    scareQuotes: [{ exact: 'hunt', in: 'p7' }],
    times,
    series: ['russia-us-trade'],
    statistics,
    relations,
  });
}
