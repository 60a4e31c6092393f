import { assertArticle } from '../../basics/errors.ts';
import { addressOf } from '../../exchange/address.ts';
import type { LossOptions } from '../../exchange/loss.ts';
import { piecesIn, placedAnnotations } from '../../exchange/placed-annotations.ts';
import { assertOptions, chosenOf } from '../../exchange/plain-options.ts';
import type { Layer, SpanRole } from '../../model/layers.ts';
import type { Article, Block, BlockKind, Ids, TextRange } from '../../model/types.ts';

/** A layer whose annotations can be marks: any but the blocks, which are blocks there too. */
export type PortableLayer = Exclude<Layer, 'blocks'>;

/** What becomes marks. */
export interface PortableTextOptions extends LossOptions {
  /** One layer or a list of layers; left out, all but sentences. */
  readonly layers?: PortableLayer | readonly PortableLayer[] | undefined;
}

/** A block of Portable Text. */
export interface PortableBlock {
  /** Tells blocks from other things. */
  _type: 'block';
  /** Id of the block. */
  _key: string;
  /** `h1` for a headline, `h2` for a subheading, `blockquote` for a block quotation; `normal` for others. */
  style: 'normal' | 'h1' | 'h2' | 'blockquote';
  /** What the block is in the article. */
  kind: BlockKind;
  /** Of an item of a list, that it has a bullet. */
  listItem?: 'bullet';
  /** Of an item of a list, its level. */
  level?: 1;
  /** The words; joined they are those of the block. */
  children: PortableSpan[];
  /** What is marked in the block. */
  markDefs: PortableMark[];
}

/** Words of a block that have the same marks. */
export interface PortableSpan {
  /** Tells words from other things. */
  _type: 'span';
  /** Where they begin in the article's text, in UTF-16 code units. */
  _key: string;
  /** The words. */
  text: string;
  /** Keys of the marks that cover them, those around others first. */
  marks: string[];
}

/** A mark: one span of a record, with the record's fields but for its spans, and those of the span itself. */
export interface PortableMark {
  /** The layer. */
  _type: PortableLayer;
  /** Name of the span: that of the record, and of its part where it has several. */
  _key: string;
  /** Name of the record, shared by the marks of all its spans: `quotes/hunt-for-citizens`. */
  record: string;
  /** What the words are for the record. */
  role: SpanRole;
  /** Fields of the record, and of the span. */
  [field: string]: unknown;
}

/**
 * Makes Portable Text of an article, as in Sanity: a block for each block, its words cut where annotations begin or end, and a mark for
 * each annotation. Marks may overlap, which Portable Text takes as it is.
 *
 * A renderer gets the mark as `value`: its `_type` is the layer, and its fields are those of the record, such as
 * `speakers` of a quote, of the span, such as `lemma` of a cue, and its `role`. The children of a block joined are its
 * words; the white space between blocks is left out. Words that reach into several blocks are marked in each, with one key.
 * Words that stand in no block are told.
 *
 * @param article - The article.
 * @param options - `layers`: what becomes marks. `onLoss`: called with what cannot be marked.
 * @returns Blocks as plain objects, fresh ones.
 * @throws `RangeError` for an unknown layer; `TypeError` for an unknown option.
 * @see The specification: https://github.com/portabletext/portabletext
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toPortableText } from 'kerry-moscow-visit/formats/portable-text';
 *
 * const [, headline] = toPortableText(article, { layers: 'quotes' });
 * headline?.style; // => 'h1'
 * headline?.children.map(({ text }) => text).slice(1); // => [' ', '—', ' ', 'Russian foreign ministry']
 * headline?.markDefs.map(({ role }) => role); // => ['content', 'cue', 'source']
 * ```
 */
export function toPortableText<I extends Ids>(article: Article<I>, options?: PortableTextOptions): PortableBlock[];
export function toPortableText(article: Article, options: PortableTextOptions = {}): PortableBlock[] {
  assertArticle(article);
  assertOptions(options, { layers: markable, onLoss: null });
  const { layers: chosen = markable.slice(1), onLoss } = options;
  const blocks = article.blocks.map((block) => ({ ...block, places: [] as MarkPlace[] }));
  const piecesOf = piecesIn(blocks);
  for (const { layer, record, span, role, path } of placedAnnotations(article, chosenOf(chosen))) {
    const pieces = piecesOf(span);
    if (pieces.length === 0)
      onLoss?.({ code: 'unmarkable_words', path, expected: 'words of a block', received: span.exact });
    const address = addressOf(layer, record);
    for (const { stretch, start, end } of pieces) {
      const about = { _type: layer, _key: [address, ...path.slice(2)].join('/'), record: address, role };
      stretch.places.push({ start, end, mark: { ...fieldsOf({ ...record, ...span }), ...about } });
    }
  }
  return blocks.map((block) => ({
    _type: 'block',
    _key: block.id,
    ...(block.kind === 'list-item' ? { listItem: 'bullet', level: 1 } : {}),
    style: STYLES[block.kind] ?? 'normal',
    kind: block.kind,
    children: childrenOf(article.text, block, block.places),
    markDefs: block.places.map(({ mark }) => mark),
  }));
}

const markable: readonly PortableLayer[] = [
  'sentences',
  'quotes',
  'relations',
  'statistics',
  'times',
  'scareQuotes',
  'mentions',
];

/** The styles of kinds of block that every renderer knows. */
const STYLES: { readonly [K in BlockKind]?: PortableBlock['style'] } = {
  headline: 'h1',
  subheading: 'h2',
  blockquote: 'blockquote',
};

/** A mark, and where it stands in a block. */
interface MarkPlace extends TextRange {
  readonly mark: PortableMark;
}

/** Gives the fields of a record that are no spans. */
function fieldsOf(record: object): object {
  const spans = ['start', 'end', 'exact', 'content', 'cues', 'sources', 'stated'];
  return Object.fromEntries(Object.entries(record).filter(([key]) => !spans.includes(key)));
}

/** Cuts a block where marks begin or end. */
function childrenOf(text: string, { start, end }: Block, places: readonly MarkPlace[]): PortableSpan[] {
  const cuts = new Set([start, end, ...places.flatMap((place) => [place.start, place.end])]);
  const children: PortableSpan[] = [];
  let covering: MarkPlace[] = [];
  let next = 0;
  let from = start;
  for (const to of [...cuts].sort((a, b) => a - b).slice(1)) {
    covering = covering.filter((place) => place.end > from);
    for (let place = places[next]; place !== undefined && place.start <= from; place = places[++next])
      covering.push(place);
    const marks = covering.map(({ mark }) => mark._key);
    children.push({ _type: 'span', _key: String(from), text: text.slice(from, to), marks });
    from = to;
  }
  return children;
}
