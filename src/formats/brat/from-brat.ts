import { assertKeys, misuse, outOfRange } from '../../basics/errors.ts';
import { assertHead, type HeadOptions, placeOf, readHead } from '../../exchange/article-head.ts';
import { assembledArticle } from '../../exchange/assembled-article.ts';
import { isRange } from '../../exchange/field-guards.ts';
import { type Guard, listOf } from '../../exchange/guards.ts';
import { type Imported, type ImportIssue, importIssue } from '../../exchange/import-issue.ts';
import { HALF_PAIRS, writable } from '../../exchange/loss.ts';
import type { Placed, RawArticle, Read, Report } from '../../exchange/raw-article.ts';
import { isBlock, isRelation, isStatistic, isTime } from '../../exchange/record-guards.ts';
import { slugMaker } from '../../exchange/slugs.ts';
import type { Article, TextRange, TimeExpression } from '../../model/types.ts';
import { offsetsFrom } from '../../words/offset-units.ts';
import { type BratLabels, roleReader } from './labels.ts';
import { readEntities } from './read-entities.ts';
import { readQuotes } from './read-quotes.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Annotation, standoffLines } from './standoff-lines.ts';
import type { BratDocument } from './to-brat.ts';

/** How a document of brat is read. */
export interface FromBratOptions extends HeadOptions {
  /** What labels and names of roles stand for, beside those of `toBrat`; others are reported. */
  readonly labels?: BratLabels | undefined;
}

/**
 * Reads a brat document as an article: one that `toBrat` wrote, or one of a corpus.
 *
 * Events `Attribution` become quotes: `Content` in pieces, any number of `Source` and `Cue`. A trigger is a cue where the
 * event names none and the trigger stands beside its content and sources; where it names one, a trigger on other words
 * is reported. A source that is a span of an entity is its
 * speaker. Labels of types of entity (`Person`, `Place`, …) become mentions; equivalent spans, and those with one
 * normalization, mention one entity, and all others one each. An entity has the normalizations that are IRIs or items of
 * Wikidata; others are reported, though they tie spans. So is a label that is not the type of the entity. Other labels need `labels`. Offsets count code points, and
 * the two characters of a CR LF. Without more said, each line is a paragraph and a sentence, and content is cut there; a
 * quote is an actual assertion, a mention a name, the lemma of a cue its words.
 *
 * @param document - The contents of the two files: `txt` and `ann`.
 * @param options - `labels`: what labels stand for; `null` leaves one out. `id` and `language` of the article.
 * @returns The article, one that `parseArticle` accepts, and what was not understood, by line of the annotations.
 * @throws `RangeError` for a text that is empty, an id or a language that is none, and for what a label cannot stand for;
 * `TypeError` for other values and unknown options.
 * @see The format: https://brat.nlplab.org/standoff.html
 * @example
 * ```ts
 * import { fromBrat } from 'kerry-moscow-visit/formats/brat';
 *
 * const txt = 'The hall opens, Ada says.';
 * const ann = 'T1\tContent 0 14\tThe hall opens\nT2\tPER 16 19\tAda\nT3\tAttribution 20 24\tsays\n' +
 *   'E1\tAttribution:T3 Content:T1 Source:T2\n#1\tAnnotatorNotes E1\tsure?\n';
 * const { article, issues } = fromBrat({ txt, ann }, { labels: { PER: 'person' } });
 * article.quotes[0]?.speakers; // => ['ada']
 * article.quotes[0]?.cues[0]?.exact; // => 'says'
 * issues.map(({ code, path }) => [code, path]); // => [['not_held', ['ann', 5]]]
 * ```
 */
export function fromBrat(document: BratDocument, options: FromBratOptions = {}): Imported<Article> {
  assertKeys('document', document, ['txt', 'ann']);
  assertKeys('options', options, ['id', 'language', 'labels']);
  assertHead(options);
  const { txt, ann } = document;
  if (typeof txt !== 'string') throw misuse('document.txt', 'a string', txt);
  if (typeof ann !== 'string') throw misuse('document.ann', 'a string', ann);
  if (txt === '') throw outOfRange('document.txt', 'words', txt);
  const roleOf = roleReader(options.labels ?? {});
  const issues: ImportIssue[] = [];
  const report: Report = (...issue) => {
    issues.push(importIssue(...issue));
  };
  const text = writable(txt, ['txt'], HALF_PAIRS, {
    onLoss: ({ path, expected, received }) => report('malformed', path, expected, received),
  });
  const reading = readingOf(text, standoffLines(text, ann, report), roleOf, report);
  const { entities, mentions, mentioned } = readEntities(reading);
  const quotes = readQuotes(reading, mentioned);
  const parts = {
    ...readDocument(reading, options),
    entities,
    mentions,
    quotes,
    scareQuotes: spansOf(reading, 'scare-quote').map((span) => ({ path: span.path, record: reading.stretch(span) })),
    times: readTimes(reading),
    statistics: readEvents(reading, 'statistic', isStatistic, (place) => place),
    relations: readEvents(reading, 'relation', isRelation, (place, id) => ({
      ...place,
      presupposed: reading.attribute(id, 'Presupposed', ['']) !== undefined,
    })),
  };
  reading.finish();
  const article = assembledArticle({ text, ...parts }, report);
  const lineOf = ({ path }: ImportIssue): number => Number(path[1] ?? 0);
  return { article, issues: issues.sort((a, b) => lineOf(a) - lineOf(b)) };
}

/** Gives the spans that stand for something, as understood. */
function spansOf({ annotations, roleOf, use }: Reading, role: 'scare-quote' | 'time'): readonly Annotation[] {
  const spans = annotations.filter(({ letter, label }) => letter === 'T' && roleOf(label) === role);
  spans.forEach(use);
  return spans;
}

/** Reads what is said of the text as a whole. */
function readDocument(reading: Reading, options: HeadOptions): Pick<RawArticle, 'head' | 'blocks' | 'sentences'> {
  const { text, report, checked } = reading;
  const [said, ...others] = reading.allRecords('article');
  for (const { note } of others) report('not_held', note.path, 'one record of the article', 'another');
  const document = reading.span(said?.note.targets[0]);
  if (document !== undefined) reading.use(document);
  const toOffset = offsetsFrom(text, 'code points');
  const { blocks = [], sentences = [], ...record } = said?.record ?? {};
  const path = said?.note.path ?? ['ann'];
  const head = readHead({ path, record: said && record }, options, toOffset, report);
  const placed = <T extends TextRange>(guard: Guard<T>, list: unknown): Read<T>[] => {
    const records = said && checked(said.note, listOf(guard), list);
    return (records ?? []).map((one) => {
      const place = placeOf(one, toOffset);
      return { path, record: { ...one, ...(place ?? { start: 0, end: 0 }) } };
    });
  };
  return { head, blocks: placed(isBlock, blocks), sentences: placed(isRange, sentences) };
}

/** Reads temporal expressions; without a record nothing is known of their dates. */
function readTimes(reading: Reading): readonly Read<Placed<TimeExpression>>[] {
  const spans = spansOf(reading, 'time');
  const records = new Map(spans.map((span) => [span, reading.record(span.id, 'time')]));
  const idOf = slugMaker(
    [...records.values()].flatMap((record) => (typeof record?.id === 'string' ? [record.id] : [])),
  );
  return spans.flatMap((span): Read<Placed<TimeExpression>>[] => {
    const place = reading.stretch(span);
    const id = idOf(reading.text.slice(place.start, place.end), 'time');
    const unknown = { id, value: null, basis: 'unknown', because: null, kind: 'date', duration: null, inferred: [] };
    const said = reading.checked(span, isTime, records.get(span) ?? unknown);
    return said === null ? [] : [{ path: span.path, record: { ...said, ...place } }];
  });
}

/** Reads events with a record, and the places that state them. */
function readEvents<T, S>(
  reading: Reading,
  role: 'statistic' | 'relation',
  guard: Guard<T>,
  stated: (place: TextRange, id: string) => S,
): readonly Read<T & { readonly stated: readonly S[] }>[] {
  const { annotations, roleOf, use, span, stretch, report } = reading;
  return annotations.flatMap((event): Read<T & { readonly stated: readonly S[] }>[] => {
    if (event.letter !== 'E' || roleOf(event.label) !== role) return [];
    const record = reading.record(event.id, role);
    const said = record === undefined ? null : reading.checked(event, guard, record);
    const [trigger, ...targets] = event.targets.map(span);
    const places = targets.flatMap((target, i) => {
      if (target === undefined) report('not_held', event.path, 'a span', event.targets[i + 1]);
      return target ?? [];
    });
    if (said === null || trigger === undefined || places.length === 0) return [];
    for (const annotation of [event, trigger, ...places]) use(annotation);
    return [{ path: event.path, record: { ...said, stated: places.map((one) => stated(stretch(one), one.id)) } }];
  });
}
