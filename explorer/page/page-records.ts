import type { Article, Layer, Relation, Span } from 'kerry-moscow-visit';
import { addressOf, type Shown } from './address.ts';
import { entityFields } from './entity-record.ts';
import { type Field, firstWords } from './field.ts';
import { figureFields } from './figure-record.ts';
import { blockFields, relationFields, scareFields, sentenceFields, timeFields, withinField } from './other-records.ts';
import { quoteFields } from './quote-record.ts';
import { inReadingOrder } from './reading-order.ts';
import type { PageRecord } from './record-item.ts';

/** A list of records with its heading. */
export interface PageList {
  /** What the list is called in addresses. */
  readonly name: string;
  /** Its heading. */
  readonly heading: string;
  /** Its records, in reading order. */
  readonly records: readonly PageRecord[];
}

/** The lists of an article that the page shows one by one; mentions stand with their entities. */
type ListName = Exclude<Layer, 'mentions'> | 'entities';

/** How the page shows the records of a list. */
interface Showing<T> {
  readonly heading: string;
  readonly spans: (record: T) => readonly Span[];
  readonly title: (record: T) => string;
  readonly fields: (record: T) => readonly Field[];
  /** The helper that gives one by its id; left out where the list has no ids. */
  readonly helper?: string;
}

/** Gives the lists of records of an article, with what the page says of each. */
export function pageLists(article: Article): PageList[] {
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  const termName = (term: Relation['subject']): string =>
    'entity' in term ? (names.get(term.entity) ?? term.entity) : term.value;
  const mentioned = new Map<string, Span[]>();
  for (const mention of article.mentions) {
    const spans = mentioned.get(mention.entity);
    if (spans === undefined) mentioned.set(mention.entity, [mention]);
    else spans.push(mention);
  }
  const itself = (span: Span): readonly Span[] => [span];
  const within = withinField(article);
  const words = ({ exact }: Span): string => firstWords(exact);
  return [
    listOf('quotes', article.quotes, {
      heading: 'Quotes',
      spans: ({ content, sources, cues }) => [...content, ...sources, ...cues],
      title: ({ id, content }) => firstWords(content[0]?.exact ?? id),
      fields: quoteFields(article),
      helper: 'getQuote',
    }),
    listOf('entities', article.entities, {
      heading: 'Entities',
      spans: ({ id }) => mentioned.get(id) ?? [],
      title: ({ name }) => name,
      fields: entityFields(article),
      helper: 'getEntity',
    }),
    listOf('statistics', article.statistics, {
      heading: 'Figures',
      spans: ({ stated }) => stated,
      title: ({ label }) => label,
      fields: figureFields(article),
      helper: 'getStatistic',
    }),
    listOf('times', article.times, {
      heading: 'Dates and times',
      spans: itself,
      title: words,
      fields: (time) => [...timeFields(time), ...within(time)],
      helper: 'getTime',
    }),
    listOf('relations', article.relations, {
      heading: 'Relations',
      spans: ({ stated }) => stated,
      title: ({ subject, predicate, object }) =>
        [termName(subject), predicate.replaceAll('-', ' '), termName(object)].join(' '),
      fields: relationFields(article),
      helper: 'getRelation',
    }),
    listOf('scareQuotes', article.scareQuotes, {
      heading: 'Scare quotes',
      spans: itself,
      title: words,
      fields: (span) => [...scareFields(span), ...within(span)],
    }),
    listOf('sentences', article.sentences, {
      heading: 'Sentences',
      spans: itself,
      title: words,
      fields: sentenceFields,
    }),
    listOf('blocks', article.blocks, {
      heading: 'Blocks',
      spans: itself,
      title: ({ id }) => id,
      fields: blockFields,
      helper: 'getBlock',
    }),
  ];
}

/** Makes a list of the page; where records have no ids, the code says their place in the list. */
function listOf<T extends Shown>(name: ListName, all: readonly T[], showing: Showing<T>): PageList {
  const { heading, spans, title, fields, helper } = showing;
  const places = new Map(all.map((record, i) => [record, i]));
  const ordered = inReadingOrder(all, (record) => ({ spans: spans(record), name: addressOf(name, record) }));
  return {
    name,
    heading,
    records: ordered.map((record) => ({
      address: addressOf(name, record),
      title: title(record),
      code:
        helper !== undefined && 'id' in record
          ? `${helper}(article, '${record.id}')`
          : `article.${name}[${places.get(record)}]`,
      fields: fields(record),
    })),
  };
}
