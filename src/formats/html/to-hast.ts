import { assertArticle, assertBoolean, assertKeys, misuse, outOfRange } from '../../basics/errors.ts';
import { oneOf, valuesOf } from '../../basics/filtering.ts';
import type { LossOptions } from '../../exchange/loss.ts';
import { nestedMarks } from '../../exchange/nested-marks.ts';
import { type PlacedAnnotation, placedAnnotations } from '../../exchange/placed-annotations.ts';
import { safeUrl } from '../../exchange/safe-url.ts';
import { type AnnotationRef, type Layer, layers } from '../../model/layers.ts';
import type { Article, Ids } from '../../model/types.ts';
import { blockElements } from './block-elements.ts';
import { element, type HastContent, type HastElement, type HastRoot, textNode } from './hast.ts';
import { markElement } from './mark-element.ts';
import { pageIds, placeName } from './page-ids.ts';
import { recordLinks } from './record-links.ts';
import { recordList } from './record-list.ts';

/** How an article is shown as HTML. */
export interface HtmlOptions<I extends Ids = Ids, L extends Layer = Layer> extends LossOptions {
  /** The layers that are marked in the text; left out, all but blocks, which are elements anyway, sentences and relations. */
  readonly layers?: L | readonly L[] | undefined;
  /**
   * Gives the address that an annotation leads to; `null`, or left out, for none. Only addresses of the web and of mail
   * and relative ones become links, others are told as losses. Links cannot lie in one another: the outer one counts.
   */
  readonly link?: ((annotation: AnnotationRef<I, L>) => string | null) | undefined;
  /**
   * Whether a list of all records follows the article, with links to their places, and, without a `link` of your own, back
   * from their first words.
   */
  readonly records?: boolean | undefined;
  /** What all ids begin with: a letter, then letters, digits, `-` and `_`; left out, the id of the article and `_`. */
  readonly idPrefix?: string | undefined;
  /** Level of the first heading, 1 to 6; the others are one level below. Left out, 1. */
  readonly headingLevel?: number | undefined;
}

const KEYS = ['layers', 'link', 'records', 'idPrefix', 'headingLevel', 'onLoss'];
const MARKED = ['quotes', 'statistics', 'times', 'scareQuotes', 'mentions'] as const satisfies readonly Layer[];

/**
 * Makes a tree of HTML of an article (hast): one `article`, whose text content is the text of the article, white space
 * included.
 *
 * Blocks are headings, paragraphs, items of lists and figures. Annotations are plain elements around their words, told
 * apart by attributes: `data-layer`, `data-role`, `data-record`, `data-entity`; dates are `time`, figures `data`. None is
 * a control, so that the text is read aloud as it would be without them. Of two that cross, the one that begins later
 * comes in pieces: the first has the id, the others name it in `data-piece-of`. No more than 100 annotations lie in one
 * another; what would lie deeper is left out and told as a loss.
 *
 * @param article - The article.
 * @param options - What is marked, what is linked, and what ids begin with.
 * @returns A fresh tree, that can be changed at will.
 * @throws `TypeError` for what is no article, an unknown option, and one of another type; `RangeError` for an unknown
 * layer, and for a prefix or level that cannot be.
 * @see hast: https://github.com/syntax-tree/hast
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toHast } from 'kerry-moscow-visit/formats/html';
 *
 * const [root] = toHast(article).children;
 * root?.type === 'element' && root.tagName; // => 'article'
 * ```
 */
export function toHast<I extends Ids, L extends Layer = Layer>(
  article: Article<I>,
  options?: HtmlOptions<I, L>,
): HastRoot;
export function toHast(article: Article, options: HtmlOptions = {}): HastRoot {
  assertArticle(article);
  assertKeys('options', options, KEYS);
  const { link, records = false, idPrefix = `${article.id}_`, headingLevel = 1 } = options;
  assertBoolean('options.records', records);
  if (link !== undefined && typeof link !== 'function') throw misuse('options.link', 'a function', link);
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix) && options.idPrefix !== undefined)
    throw outOfRange('options.idPrefix', 'a letter, then letters, digits, - and _', idPrefix);
  if (!(Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6))
    throw outOfRange('options.headingLevel', 'a whole number from 1 to 6', headingLevel);
  const { text, blocks } = article;
  const idOf = pageIds(idPrefix);
  const places = new Set<string>();
  const linkOf = safeLinks(link, options);
  const back = recordLinks(idOf);
  const chosen = valuesOf('options.layers', options.layers, oneOf(layers)) ?? MARKED;
  // Blocks hold the marks, and are none.
  const marks = placedAnnotations(
    article,
    [...chosen].filter((layer) => layer !== 'blocks'),
  ).map((value) => ({
    start: value.span.start,
    end: value.span.end,
    value,
  }));
  let linkedTo = 0;
  const wordsIn = nestedMarks<PlacedAnnotation, HastContent>(marks, {
    words: ({ start, end }) => [textNode(text.slice(start, end))],
    marked: (annotation, first, piece) => {
      const node = markElement(annotation);
      const name = placeName(annotation);
      // Two annotations of a record at one place have one id.
      if (!first || !places.has(name)) node.properties[first ? 'id' : 'dataPieceOf'] = idOf(name);
      places.add(name);
      if (records && link === undefined) back.note(annotation, node);
      const href = piece.start < linkedTo ? null : linkOf(annotation);
      if (href === null) return { node, children: node.children };
      linkedTo = piece.end;
      const anchor = element('a', { href });
      node.children.push(anchor);
      return { node, children: anchor.children };
    },
    left: (annotation) =>
      options.onLoss?.({
        code: 'unmarkable_words',
        path: annotation.path,
        expected: 'at most 100 annotations around one another, in blocks',
        received: annotation.span.exact,
      }),
  });
  const body = blockElements(blocks, text, headingLevel, ({ id }) => idOf(`blocks/${id}`), wordsIn);
  back.make();
  const { id, version, language: lang } = article;
  const children: HastElement[] = [
    element('article', { id: idOf('article'), lang, dataArticle: id, dataVersion: version }, body),
  ];
  if (records) children.push(recordList(article, places, idOf, headingLevel, options));
  return { type: 'root', children };
}

/** Makes the addresses that a caller gives safe. */
function safeLinks(link: HtmlOptions['link'], options: LossOptions): (annotation: PlacedAnnotation) => string | null {
  return (annotation) => safeUrl(link?.(annotation) ?? null, annotation.path, options);
}
