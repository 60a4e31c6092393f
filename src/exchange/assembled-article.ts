import { deepFreeze } from '../basics/freezing.ts';
import { compareBySpan, firstSpan } from '../basics/span-order.ts';
import { innermostQuote } from '../lookup/quote-structure.ts';
import type { LayerRecord } from '../model/layers.ts';
import type { Article, Block, Dateline, Mention, Relation, Source, Statistic, Term } from '../model/types.ts';
import { utf8Length } from '../words/characters.ts';
import { assembledBlocks, spanOf } from './assembled-blocks.ts';
import { assembledQuotes } from './assembled-quotes.ts';
import { type EntityReferences, entityReferences, withKnownReferences } from './entity-references.ts';
import type { RawArticle, Read, Report } from './raw-article.ts';

/**
 * Makes an article of what an importer has read, one that `parseArticle` accepts: in order, with all that follows from
 * the rest, and without what does not fit, which is reported.
 */
export function assembledArticle(raw: RawArticle, report: Report): Article {
  const { text } = raw;
  const entities = distinct(raw.entities, report);
  const references = entityReferences(
    entities.map(({ record }) => record),
    report,
  );
  const { blocks, sentences } = assembledBlocks(raw, report);
  const times = distinct(raw.times, report);
  const timeIds = new Set(times.map(({ record }) => record.id));
  const given = distinct(raw.quotes, report).map(({ path, record }) => {
    const { speakers, addressees, time } = record;
    const isKnown = time === null || timeIds.has(time);
    if (!isKnown) report('unknown_reference', path, 'the id of a time expression', time);
    const known = {
      speakers: references.all(path, speakers),
      addressees: references.all(path, addressees),
      time: isKnown ? time : null,
    };
    return { path, record: { ...record, ...known } };
  });
  const quotes = assembledQuotes(text, blocks, given, report);
  const quoteOf = innermostQuote(text, quotes);
  const dateline = assembledDateline(raw, blocks, references, report);
  const { source, dateline: _, ...head } = raw.head.record;
  return deepFreeze({
    schemaVersion: 1,
    ...head,
    offsetUnit: 'utf-16',
    text,
    source: { ...assembledSource(source, raw.head.path, references), byteLength: utf8Length(text) },
    dateline,
    // A block of kind dateline needs a dateline.
    blocks:
      dateline === null ? blocks.map((one) => (one.kind === 'dateline' ? { ...one, kind: 'paragraph' } : one)) : blocks,
    sentences,
    entities: entities.map(({ path, record }) => withKnownReferences(record, path, references)),
    mentions: assembledMentions(raw, references, report),
    quotes,
    scareQuotes: inReadingOrder(raw.scareQuotes.map(({ record }) => spanOf(text, record))),
    times: inReadingOrder(times.map(({ record }) => ({ ...record, ...spanOf(text, record) }))),
    statistics: inReadingOrder(
      distinct(raw.statistics, report).map(({ record }): Statistic => {
        const stated = record.stated.map((place) => ({ ...spanOf(text, place), quote: quoteOf(place) }));
        return { ...record, stated: inReadingOrder(stated) };
      }),
    ),
    relations: inReadingOrder(
      distinct(raw.relations, report).flatMap(({ path, record }): Relation[] => {
        const isKnown = (term: Term): boolean => 'value' in term || references.known(path, term.entity) !== null;
        if (![record.subject, record.object].every(isKnown)) return [];
        const stated = record.stated.map(({ presupposed, ...place }) => ({
          ...spanOf(text, place),
          quote: quoteOf(place),
          presupposed,
        }));
        return [{ ...record, stated: inReadingOrder(stated) }];
      }),
    ),
  } satisfies Article);
}

/** Leaves out what has the id of another before it. */
function distinct<T extends { readonly id: string }>(read: readonly Read<T>[], report: Report): readonly Read<T>[] {
  const ids = new Set<string>();
  return read.filter(({ path, record: { id } }) => {
    const isNew = !ids.has(id);
    if (!isNew) report('duplicate_id', path, 'an id of its own', id);
    ids.add(id);
    return isNew;
  });
}

/** Puts records in reading order, those without a place last. */
function inReadingOrder<T extends LayerRecord>(records: readonly T[]): readonly T[];
function inReadingOrder(records: readonly LayerRecord[]): readonly LayerRecord[] {
  const placed = records.map((record) => ({ record, first: firstSpan(record) }));
  return placed.sort((a, b) => compareBySpan(a.first, b.first)).map(({ record }) => record);
}

/** Gives the mentions of entities that are there, each once. */
function assembledMentions(raw: RawArticle, { known }: EntityReferences, report: Report): readonly Mention[] {
  const seen = new Set<string>();
  const mentions = raw.mentions.flatMap(({ path, record }): Mention[] => {
    const { entity, start, end } = record;
    const place = `${start}-${end}/${entity}`;
    if (known(path, entity) === null) return [];
    if (seen.has(place)) {
      report('duplicate_id', path, 'one mention of an entity by these words', entity);
      return [];
    }
    seen.add(place);
    const literal = known(path, record.literal);
    if (literal === entity) report('unknown_reference', path, 'another entity than is meant', literal);
    return [{ ...record, ...spanOf(raw.text, record), literal: literal === entity ? null : literal }];
  });
  return inReadingOrder(mentions);
}

function assembledSource(
  source: Omit<Source, 'byteLength'>,
  path: Read<unknown>['path'],
  { known, all }: EntityReferences,
): Omit<Source, 'byteLength'> {
  return {
    ...source,
    publisher: known(path, source.publisher, 'organization'),
    authors: all(path, source.authors),
  };
}

/** Gives the dateline, where a block is one. */
function assembledDateline(
  { text, head: { path, record } }: RawArticle,
  blocks: readonly Block[],
  { known }: EntityReferences,
  report: Report,
): Dateline | null {
  const { dateline } = record;
  if (dateline === null) return null;
  const isBlock = ({ kind, start, end }: Block): boolean =>
    kind === 'dateline' && start === dateline.start && end === dateline.end;
  if (!blocks.some(isBlock)) {
    report('not_held', path, 'a block of kind dateline', text.slice(dateline.start, dateline.end));
    return null;
  }
  return {
    ...dateline,
    ...spanOf(text, dateline),
    place: known(path, dateline.place, 'place'),
    agency: known(path, dateline.agency, 'organization'),
  };
}
