import type { Article } from './article.ts';
import type { Ids } from './ids.ts';
import type { Cue, Passage } from './quote.ts';
import type { Span } from './span.ts';

/**
 * The layers of the annotation, in the order in which annotations of the same words are listed: those around others
 * first.
 *
 * @example
 * ```ts
 * import { layers } from 'kerry-moscow-visit';
 *
 * layers.includes('quotes'); // => true
 * ```
 */
export const layers = /* @__PURE__ */ Object.freeze([
  'blocks',
  'sentences',
  'quotes',
  'relations',
  'statistics',
  'times',
  'scareQuotes',
  'mentions',
] as const);

/** A layer: a list of an article whose records stand in its text. */
export type Layer = (typeof layers)[number];

/**
 * The roles that a span can have in its record: who speaks, the words that ascribe, or what is said, in a quote; a place
 * that states a figure or a relation; or the whole of a record that is a span itself.
 *
 * @example
 * ```ts
 * import { spanRoles } from 'kerry-moscow-visit';
 *
 * spanRoles; // => ['source', 'cue', 'content', 'statement', 'whole']
 * ```
 */
export const spanRoles = /* @__PURE__ */ Object.freeze(['source', 'cue', 'content', 'statement', 'whole'] as const);

/** What a span is for its record: all of it, or which part. */
export type SpanRole = (typeof spanRoles)[number];

/** An annotation of one layer at a place of the text, as a part of its record. */
export interface Annotation<L extends Layer, out I extends Ids = Ids, R extends SpanRole = SpanRole> {
  /** The layer; tells the kinds of annotation apart. */
  readonly layer: L;
  /** The record of that layer, the article's own. */
  readonly record: Article<I>[L][number];
  /** The part of it that stands at the place: a quote has passages, cues and sources, a figure every statement. */
  readonly span: R extends 'content' ? Passage : R extends 'cue' ? Cue : Span;
  /** What that part is for the record; tells the parts of a quote apart. */
  readonly role: R;
}

/** An annotation at a place of the text, of any layer or of some; narrow it by `layer`, and in a quote by `role`. */
export type AnnotationRef<I extends Ids = Ids, L extends Layer = Layer> = {
  [K in L]: K extends 'quotes'
    ? Annotation<K, I, 'source'> | Annotation<K, I, 'cue'> | Annotation<K, I, 'content'>
    : Annotation<K, I, K extends 'relations' | 'statistics' ? 'statement' : 'whole'>;
}[L];

/** A record of any layer. */
export type LayerRecord = Article[Layer][number];

/** The fields of a record that are lists of spans. */
type SpanListOf<R> = { [F in keyof R]: R[F] extends readonly Span[] ? F : never }[keyof R];
/** The lists of an article whose records are spans, or have lists of them. */
type SpanLayer = {
  [F in keyof Article]: Article[F] extends readonly (infer R)[]
    ? R extends Span
      ? F
      : [SpanListOf<R>] extends [never]
        ? never
        : F
    : never;
}[keyof Article];

/** What sets the records of a layer apart from those of others. */
interface LayerTraits {
  /** The kind of their ids, by which drafts are keyed; `null` for records without an id. */
  readonly id: keyof Ids | null;
  /** Whether they tile the text but for white space. */
  readonly tiles: boolean;
  /** Whether they give the value of their very words, as figures and dates do, and fall with those. */
  readonly valued: boolean;
}

/** The traits of every layer; a layer that an article has, and the list above has not, does not compile. */
export const layerTraits: { readonly [L in SpanLayer]: L extends Layer ? LayerTraits : never } = {
  blocks: { id: 'block', tiles: true, valued: false },
  sentences: { id: null, tiles: true, valued: false },
  quotes: { id: 'quote', tiles: false, valued: false },
  relations: { id: 'relation', tiles: false, valued: false },
  statistics: { id: 'statistic', tiles: false, valued: true },
  times: { id: 'time', tiles: false, valued: true },
  scareQuotes: { id: null, tiles: false, valued: false },
  mentions: { id: null, tiles: false, valued: false },
};

/** A list of spans in a record. */
export type SpanList = { [L in Layer]: SpanListOf<Article[L][number]> }[Layer] & string;

/** The lists of spans that records have, and what their spans are for them. */
const roles = {
  content: 'content',
  cues: 'cue',
  sources: 'source',
  stated: 'statement',
} as const satisfies { readonly [F in SpanList]: SpanRole };
/** The same lists, in the order in which their spans are listed. */
const spanLists = ['content', 'cues', 'sources', 'stated'] as const satisfies readonly SpanList[];

/** Visits the spans of a record with their role and the list that holds them; one that is a span itself is its only one. */
export function visitSpans(
  record: LayerRecord,
  visit: (span: Span, role: SpanRole, list: SpanList | null, index: number) => void,
): void {
  if ('exact' in record) {
    visit(record, 'whole', null, 0);
    return;
  }
  const lists: { readonly [F in SpanList]?: readonly Span[] } = record;
  for (const list of spanLists)
    lists[list]?.forEach((span, i) => {
      visit(span, roles[list], list, i);
    });
}
