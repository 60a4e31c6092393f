import { parse } from 'csv-parse/sync';
import { type CsvTable, csvTables } from '../../src/formats/csv.ts';

/** A row of a table by its columns, read by another library; an empty cell without quotation marks is `null`. */
export type CsvRow = Readonly<Record<string, string | null>>;

/** Reads a table. */
export function readCsv(table: string): CsvRow[] {
  return parse(table, {
    columns: true,
    record_delimiter: '\r\n',
    cast: (value, { quoting, header }) => (value === '' && !quoting && !header ? null : value),
  });
}

const number = (cell: string | null | undefined): number | null => (cell == null ? null : Number(cell));
const truth = (cell: string | null | undefined): boolean => cell === 'true';
const span = (row: CsvRow, prefix = '') => ({
  start: number(row[`${prefix}start_utf16`]),
  end: number(row[`${prefix}end_utf16`]),
  exact: row[`${prefix}exact`],
});
const period = (row: CsvRow, prefix: string) =>
  row[`${prefix}_basis`] === null
    ? null
    : { value: row[`${prefix}_value`], basis: row[`${prefix}_basis`], because: row[`${prefix}_because`] };
const term = (row: CsvRow, end: string) =>
  row[`${end}_entity`] === null ? { value: row[`${end}_value`] } : { entity: row[`${end}_entity`] };

/** Builds the article again that some tables were made of. */
export function articleOfTables(tables: Readonly<Record<CsvTable, string>>): unknown {
  const read = Object.fromEntries(csvTables.map((name) => [name, readCsv(tables[name])]));
  const rows = (name: CsvTable): CsvRow[] => read[name] ?? [];
  const within = (name: CsvTable, keys: Readonly<Record<string, string | null | undefined>>): CsvRow[] =>
    rows(name).filter((row) => Object.entries(keys).every(([key, value]) => row[key] === value));
  const [article = {}] = rows('article');

  const partsOf = (row: CsvRow): object => {
    const { id, type, kind, country, place, parent } = row;
    switch (type) {
      case 'person':
        return {
          givenName: row.given_name,
          familyName: row.family_name,
          positions: within('positions', { entity: id }).map((position) => ({
            title: position.title,
            of: position.of,
            sameAs: within('positionSameAs', { entity: id, position: position.nth }).map(({ uri }) => uri),
          })),
        };
      case 'organization':
        return { kind, country, parent };
      case 'place':
        return { kind, alpha2: row.alpha2, alpha3: row.alpha3, country };
      case 'agreement':
        return { date: period(row, 'date') };
      case 'event':
        return {
          date: period(row, 'date'),
          place,
          participants: within('participants', { event: id }).map(({ entity }) => entity),
        };
      case 'group':
        return { members: within('members', { group: id }).map(({ entity }) => entity) };
      default:
        return { kind };
    }
  };

  return {
    schemaVersion: number(article.schema_version),
    id: article.article,
    version: article.version,
    language: article.language,
    offsetUnit: 'utf-16',
    text: article.text,
    source: {
      publisher: article.source_publisher,
      authors: rows('authors').map(({ entity }) => entity),
      published: period(article, 'source_published'),
      url: article.source_url,
      sha256: article.source_sha256,
      rights: article.source_rights,
      credit: article.source_credit,
      byteLength: number(article.source_byte_length),
    },
    dateline:
      article.dateline_start_utf16 === null
        ? null
        : {
            ...span(article, 'dateline_'),
            place: article.dateline_place,
            agency: article.dateline_agency,
            period: period(article, 'dateline_period'),
          },
    topics: rows('topics').map(({ id, name, uri }) => ({ id, name, uri })),
    blocks: rows('blocks').map((row) => ({ ...span(row), id: row.id, kind: row.kind })),
    sentences: rows('sentences').map((row) => ({ ...span(row), block: row.block })),
    entities: rows('entities').map((row) => ({
      id: row.id,
      type: row.type,
      name: row.name,
      description: row.description,
      alternateNames: within('alternateNames', { entity: row.id }).map(({ name }) => name),
      sameAs: within('sameAs', { entity: row.id }).map(({ uri }) => uri),
      ...partsOf(row),
    })),
    mentions: rows('mentions').map((row) => ({
      ...span(row),
      entity: row.entity,
      form: row.form,
      literal: row.literal,
    })),
    quotes: rows('quotes').map(({ id, kind, attitude, modality, time, within: outer, restates }) => ({
      id,
      kind,
      attitude,
      modality,
      speakers: within('speakers', { quote: id }).map(({ entity }) => entity),
      addressees: within('addressees', { quote: id }).map(({ entity }) => entity),
      sources: within('sources', { quote: id }).map((row) => span(row)),
      cues: within('cues', { quote: id }).map((row) => ({ ...span(row), lemma: row.lemma })),
      content: within('passages', { quote: id }).map((row) => ({
        ...span(row),
        quoted: truth(row.quoted),
        verbatim: truth(row.verbatim),
      })),
      time,
      within: outer,
      restates,
    })),
    scareQuotes: rows('scareQuotes').map((row) => span(row)),
    times: rows('times').map((row) => ({
      ...span(row),
      value: row.value,
      basis: row.basis,
      because: row.because,
      id: row.id,
      kind: row.kind,
      duration: row.duration,
      inferred: within('inferredParts', { time: row.id }).map(({ part }) => part),
    })),
    statistics: rows('statistics').map((row) => ({
      id: row.id,
      type: row.type,
      label: row.label,
      series: row.series,
      value: number(row.value),
      low: number(row.low),
      high: number(row.high),
      lowInclusive: truth(row.low_inclusive),
      highInclusive: truth(row.high_inclusive),
      direction: row.direction,
      unit: row.unit,
      period: period(row, 'period'),
      comparedWith: period(row, 'compared_with'),
      approximate: truth(row.approximate),
      because: row.because,
      stated: within('statisticStatements', { statistic: row.id }).map((place) => ({
        ...span(place),
        quote: place.quote,
      })),
    })),
    relations: rows('relations').map((row) => ({
      id: row.id,
      subject: term(row, 'subject'),
      predicate: row.predicate,
      object: term(row, 'object'),
      modality: row.modality,
      stated: within('relationStatements', { relation: row.id }).map((place) => ({
        ...span(place),
        quote: place.quote,
        presupposed: truth(place.presupposed),
      })),
      period: period(row, 'period'),
    })),
  };
}
