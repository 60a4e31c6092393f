import { assertArticle, outOfRange } from '../../basics/errors.ts';
import { byId } from '../../basics/grouping.ts';
import { addressOf } from '../../exchange/address.ts';
import type { LossOptions } from '../../exchange/loss.ts';
import { assertOptions, chosenOf } from '../../exchange/plain-options.ts';
import { isSafeIri } from '../../exchange/safe-iri.ts';
import { type LayerRecord, type SpanList, visitSpans } from '../../model/layers.ts';
import type { Article, Dateline, Ids, Span } from '../../model/types.ts';
import { codePointOffsets } from '../../words/offset-units.ts';
import { singlingOut } from '../../words/singled-out.ts';
import type { WebAnnotation, WebAnnotationPage, WebBody, WebLayer, WebRole, WebTarget } from './web-annotation.ts';
import { webLayers } from './web-layers.ts';

/** How annotations are written. */
export interface WebAnnotationOptions extends LossOptions {
  /** IRI of the text that is annotated; left out, the address of the article, else `urn:article:` and its id. */
  readonly source?: string | undefined;
  /** What the IRIs of annotations begin with; left out, `urn:article:`, the id of the article and a colon. */
  readonly base?: string | undefined;
  /** One layer or a list of layers to write; left out, all. */
  readonly layers?: WebLayer | readonly WebLayer[] | undefined;
}

const IRIS = 'an IRI of http, https or urn';

/**
 * Writes an article as W3C Web Annotations: one annotation a record, in an annotation page.
 *
 * Each span is a target with a TextQuoteSelector, whose context singles its words out, and a TextPositionSelector in code
 * points. What the model of the W3C has no place for stands under the key `record`, which `@context` declares, so that
 * `fromWebAnnotations` gives the article back. When an annotation was made is not known, so none says so. Only IRIs that
 * begin with `http:`, `https:` or `urn:` are written, and that have no character that an IRI may not have.
 *
 * @param article - The article.
 * @param options - `source`: IRI of the text; `base`: what the IRIs of annotations begin with; `layers`: which to write;
 * `onLoss`: called with unsafe IRIs, and with records that stand nowhere in the text, which are left out.
 * @returns A plain object: an AnnotationPage with all annotations.
 * @throws `TypeError` for what is no article, and for unknown options; `RangeError` for a source or base that is no IRI,
 * and for an unknown layer.
 * @see The model: https://www.w3.org/TR/annotation-model/
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toWebAnnotations } from 'kerry-moscow-visit/formats/web-annotation';
 *
 * const page = toWebAnnotations(article, { layers: ['quotes'] });
 * page.partOf.total === article.quotes.length; // => true
 * page.items[0]?.target[0]?.source; // => 'http://tass.com/politics/843506'
 * ```
 */
export function toWebAnnotations<I extends Ids>(article: Article<I>, options?: WebAnnotationOptions): WebAnnotationPage;
export function toWebAnnotations(article: Article, options: WebAnnotationOptions = {}): WebAnnotationPage {
  assertArticle(article);
  assertOptions(options, { source: null, base: null, layers: webLayers, onLoss: null });
  const fallback = `urn:article:${inIri(article.id)}`;
  const url = article.source.url ?? fallback;
  const isSafe = (iri: string, ...path: readonly (string | number)[]): boolean => {
    const isIri = isSafeIri(iri);
    if (!isIri) options.onLoss?.({ code: 'unsafe_url', path, expected: IRIS, received: iri });
    return isIri;
  };
  const {
    source = isSafe(url, 'source', 'url') ? url : fallback,
    base = `${fallback}:`,
    layers = webLayers,
    onLoss,
  } = options;
  for (const [key, iri] of Object.entries({ source, base }))
    if (!isSafeIri(iri)) throw outOfRange(`options.${key}`, IRIS, iri);
  const { text, id, version, language, topics, dateline, entities } = article;
  const toCodePoints = codePointOffsets(text);
  const singledOut = singlingOut(text);
  const targetOf = (role: WebRole, { start, end }: Span, said: object): WebTarget => {
    const around = singledOut({ start, end });
    return {
      type: 'SpecificResource',
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(around.start, start),
          suffix: text.slice(end, around.end),
        },
        { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
      ],
      record: { role, ...said },
    };
  };
  const byIds = byId(entities);
  const items = [...chosenOf(layers)].flatMap((layer) => {
    const records: readonly (LayerRecord | Dateline | null)[] = layer === 'dateline' ? [dateline] : article[layer];
    return records.flatMap((record, i): WebAnnotation[] => {
      if (record === null) return [];
      const target: WebTarget[] = [];
      visitSpans(record, (span, _, list) => {
        target.push(targetOf(list ?? 'whole', span, list === null ? {} : unplaced(span)));
      });
      if (target.length === 0) {
        onLoss?.({ code: 'unmarkable_words', path: [layer, i], expected: 'a place', received: 'none' });
        return [];
      }
      const entity = 'entity' in record ? byIds.get(record.entity) : undefined;
      const iris = entity?.sameAs.filter((iri) => isSafe(iri, layer, i, 'entity')) ?? [];
      return [
        {
          id: base + inIri(addressOf(layer, record)),
          type: 'Annotation',
          motivation: entity ? 'identifying' : 'describing',
          body: [
            { type: 'TextualBody', purpose: 'tagging', value: entity?.name ?? layer },
            ...iris.map((iri): WebBody => ({ type: 'SpecificResource', purpose: 'identifying', source: iri })),
          ],
          target,
          record: { layer, ...unplaced(record) },
        },
      ];
    });
  });
  const page = `${base}page`;
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { '@version': 1.1, record: { '@id': 'urn:kerry-moscow-visit:record', '@type': '@json' } },
    ],
    id: page,
    type: 'AnnotationPage',
    partOf: {
      id: `${base}collection`,
      type: 'AnnotationCollection',
      label: id,
      total: items.length,
      first: page,
    },
    startIndex: 0,
    record: { id, version, language, topics, source: article.source, entities },
    items,
  };
}

/** Gives words of which an IRI may be made. */
function inIri(words: string): string {
  return words.replace(/[^\w/-]/g, '_');
}

/** Gives what is said of a record or a span but for where it stands. */
function unplaced(record: object): object {
  const {
    start,
    end,
    exact,
    content,
    cues,
    sources,
    stated,
    ...said
  }: Partial<Record<SpanList | keyof Span, unknown>> = record;
  return said;
}
