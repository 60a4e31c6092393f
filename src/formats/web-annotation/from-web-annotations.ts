import { assertArticle, assertObject, misuse, outOfRange } from '../../basics/errors.ts';
import { assertHead, type HeadOptions, headOf, readHead } from '../../exchange/article-head.ts';
import { assembledArticle } from '../../exchange/assembled-article.ts';
import { isEntity } from '../../exchange/entity-guards.ts';
import { isObject } from '../../exchange/guards.ts';
import { type Imported, type ImportIssue, importIssue } from '../../exchange/import-issue.ts';
import { HALF_PAIRS, writable } from '../../exchange/loss.ts';
import { mergedArticle } from '../../exchange/merged-article.ts';
import { assertOptions } from '../../exchange/plain-options.ts';
import type { Read, Report } from '../../exchange/raw-article.ts';
import { slugMaker } from '../../exchange/slugs.ts';
import { entityTypes } from '../../model/entity.ts';
import type { Article, Entity } from '../../model/types.ts';
import { readForeign, type WebLabels } from './read-foreign.ts';
import { type Fields, noLayers, readOwn } from './read-own.ts';
import { listAt, type Path, targetFinder } from './web-targets.ts';

/** What annotations are read for: a text, or an article to which they are added. */
export interface FromWebAnnotationsOptions extends HeadOptions {
  /** The text that is annotated. */
  readonly text?: string | undefined;
  /** An article of that text, which may then be left out. Its records stay, but for those that annotations give anew. */
  readonly article?: Article | undefined;
  /** IRI of the text; left out, the address of the article, else the source of the first target. */
  readonly source?: string | undefined;
  /** What tags stand for, beside the types of entity themselves. */
  readonly labels?: WebLabels | undefined;
}

const ANNO = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Reads W3C Web Annotations: those that `toWebAnnotations` wrote, or those of a tool.
 *
 * Places are found by TextPositionSelector in code points, where the words stand there between what is said to stand
 * around them, else by a TextQuoteSelector that singles them out; none is guessed. A target that names no source is of
 * the text. Of annotations of tools, those become mentions that tag with a type of entity, or
 * with a tag that `labels` knows, and those that link to an IRI: one entity each IRI, else one each annotation. Comments
 * and other bodies are reported.
 *
 * @param input - A page, a collection with its first page, a list of annotations or one, as parsed JSON; that there are
 * more pages is reported.
 * @param options - `text`, or `article` to add to; `source`: IRI of the text; `labels`: what tags stand for, `null` leaves
 * one out; `id` and `language` of the article.
 * @returns The article, one that `parseArticle` accepts, and what was not understood, by path.
 * @throws `TypeError` without a text or an article, for a text that is not the article's, for other values and unknown
 * options; `RangeError` for a text that is empty, an id or a language that is none, and for what a label cannot stand for.
 * @see The model: https://www.w3.org/TR/annotation-model/
 * @example
 * ```ts
 * import { fromWebAnnotations } from 'kerry-moscow-visit/formats/web-annotation';
 *
 * const { article, issues } = fromWebAnnotations(
 *   {
 *     '@context': 'http://www.w3.org/ns/anno.jsonld',
 *     type: 'Annotation',
 *     body: { type: 'TextualBody', purpose: 'tagging', value: 'Person' },
 *     target: { source: 'https://example.org/', selector: { type: 'TextQuoteSelector', exact: 'Ada' } },
 *   },
 *   { text: 'The hall opens, Ada says.' },
 * );
 * article.mentions.map(({ start, entity }) => [start, entity]); // => [[16, 'ada']]
 * issues; // => []
 * ```
 */
export function fromWebAnnotations(input: unknown, options: FromWebAnnotationsOptions): Imported<Article> {
  assertOptions(options, { text: null, article: null, source: null, labels: null, id: null, language: null });
  assertHead(options);
  const { labels = {}, source: iri } = options;
  assertObject('options.labels', labels);
  for (const [label, type] of Object.entries(labels))
    if (type !== null && !entityTypes.includes(type))
      throw outOfRange(`options.labels[${JSON.stringify(label)}]`, `one of ${entityTypes.join(', ')}`, type);
  if (iri !== undefined && typeof iri !== 'string') throw misuse('options.source', 'an IRI', iri);
  if (options.article !== undefined) assertArticle(options.article);
  // A copy, for what the article is made of is frozen with it.
  const given: Article | undefined = options.article && JSON.parse(JSON.stringify(options.article));
  const text = options.text ?? given?.text;
  if (typeof text !== 'string') throw misuse('options.text', 'a text, or an article', text);
  if (given !== undefined && text !== given.text) throw misuse('options.text', 'the text of the article', text);
  if (text === '') throw outOfRange('options.text', 'words', text);
  const issues: ImportIssue[] = [];
  const report: Report = (...issue) => {
    issues.push(importIssue(...issue));
  };
  const readable = writable(text, ['text'], HALF_PAIRS, {
    onLoss: ({ path, expected, received }) => report('malformed', path, expected, received),
  });
  const { page, path, annotations } = annotationsIn(JSON.parse(JSON.stringify(input ?? null)), report);

  const said = isObject(page.record) ? page.record : {};
  const { entities: saidEntities, ...record } = said;
  const at = [...path, 'record'];
  const entities = listAt(saidEntities, [...at, 'entities']).flatMap((entity): Read<Entity>[] => {
    if (isEntity(entity.value)) return [{ path: entity.path, record: entity.value }];
    report('malformed', entity.path, 'an entity', JSON.stringify(entity.value));
    return [];
  });
  const layers = noLayers();
  const targetsOf = targetFinder(readable, iri ?? given?.source.url ?? undefined, report);
  const ids = new Set<unknown>();
  const known = [...(given?.entities ?? []), ...entities.map((entity) => entity.record)];
  const foreign = {
    text: readable,
    labels,
    entities,
    mentions: layers.mentions,
    named: new Map(known.flatMap(({ id, sameAs }) => sameAs.map((iri): [string, string] => [iri, id]))),
    idOf: slugMaker(known.map(({ id }) => id)),
    report,
  };
  for (const annotation of annotations) {
    const { value } = annotation;
    if (!isAnnotation(value, annotation.path, report)) continue;
    if (ids.has(value.id)) {
      report('duplicate_id', [...annotation.path, 'id'], 'an id of its own', value.id);
      continue;
    }
    if (value.id !== undefined) ids.add(value.id);
    const targets = targetsOf(value, annotation.path);
    const isOwn = isObject(value.record) && readOwn(value.record, targets, annotation.path, layers, report);
    if (!isOwn) readForeign(value, targets, annotation.path, foreign);
  }
  const { datelines, ...lists } = layers;
  const [dateline, ...others] = datelines;
  for (const other of others) report('not_held', other.path, 'one dateline', 'another');
  const { byteLength: _, ...source } = isObject(record.source) ? record.source : {};
  const own = page.record === undefined ? undefined : { ...record, source, dateline: null };
  const same = (offset: number): number => offset;
  const before = given && headOf(given, same);
  const head = readHead({ path: at, record: own }, options, same, report, before);
  const placed = { ...head.record, dateline: dateline?.record ?? before?.dateline ?? null };
  const raw = { text: readable, head: { path: at, record: placed }, entities, ...lists };
  return { article: assembledArticle(given === undefined ? raw : mergedArticle(given, raw), report), issues };
}

/** Finds the annotations of an input, and the page that holds them. */
function annotationsIn(
  input: unknown,
  report: Report,
): { readonly page: Fields; readonly path: Path; readonly annotations: ReturnType<typeof listAt> } {
  if (Array.isArray(input)) return { page: {}, path: [], annotations: listAt(input, []) };
  const outer = isObject(input) ? input : {};
  if (!hasContext(outer)) report('malformed', ['@context'], ANNO, outer['@context']);
  const isWhole = isObject(outer.first);
  const page = isObject(outer.first) ? outer.first : outer;
  const path = isWhole ? ['first'] : [];
  if (page.items !== undefined) {
    const annotations = listAt(page.items, [...path, 'items']);
    tellMissing(outer, page, path, annotations.length, report);
    return { page, path, annotations };
  }
  return { page: {}, path, annotations: [{ value: withoutContext(outer), path }] };
}

/** Reports that there are annotations on other pages, or more than are here. */
function tellMissing(outer: Fields, page: Fields, path: Path, count: number, report: Report): void {
  const others = ['prev', 'next'].filter((key) => (page[key] ?? null) !== null);
  for (const key of others) report('not_held', [...path, key], 'all annotations on one page', page[key]);
  const collection = isObject(page.partOf) ? page.partOf : {};
  const [total, at] =
    outer.total === undefined ? [collection.total, [...path, 'partOf', 'total']] : [outer.total, ['total']];
  if (others.length === 0 && typeof total === 'number' && total > count)
    report('not_held', at, `${count} annotations, as there are`, total);
}

/** Tells whether an object names the context of the W3C. */
function hasContext(fields: Fields): boolean {
  return listAt(fields['@context'], []).some(({ value }) => value === ANNO);
}

/** Gives an annotation whose context has been looked at. */
function withoutContext({ '@context': _, ...annotation }: Fields): Fields {
  return annotation;
}

/** Tells whether a value is an annotation; reports one that is not, or has another context. */
function isAnnotation(value: unknown, path: Path, report: Report): value is Fields {
  const isOne = isObject(value) && listAt(value.type, []).some((type) => type.value === 'Annotation');
  if (!isOne) report('malformed', path, 'an annotation', value);
  else if (value['@context'] !== undefined && !hasContext(value))
    report('malformed', [...path, '@context'], ANNO, value['@context']);
  return isOne;
}
