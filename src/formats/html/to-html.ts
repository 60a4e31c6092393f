import { toHtml as serialized } from 'hast-util-to-html';
import { tellUnwritable, UNREADABLE } from '../../exchange/loss.ts';
import type { Layer } from '../../model/layers.ts';
import type { Article, Ids } from '../../model/types.ts';
import { type HtmlOptions, toHast } from './to-hast.ts';

/** A tag, as the serializer writes it, or a `>` outside of tags, which it leaves as it is. */
const TAG_OR_GREATER = /(<(?:"[^"]*"|[^">])*>)|>/g;

/**
 * Writes an article as HTML: the tree of `toHast`, every character escaped that would be more than itself.
 *
 * Read by a browser, the text content of its `article` is the text of the article: CR is written as `&#13;`, which alone
 * survives. NUL and halves of surrogate pairs, which HTML cannot hold, become U+FFFD and are told as losses.
 *
 * @param article - The article.
 * @param options - As those of `toHast`.
 * @returns HTML to be put into the body of a page.
 * @throws As `toHast` does.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toHtml } from 'kerry-moscow-visit/formats/html';
 *
 * const html = toHtml(article, { layers: 'statistics' });
 * html.includes('data-unit="percent" value="5.6"'); // => true
 * ```
 */
export function toHtml<I extends Ids, L extends Layer = Layer>(
  article: Article<I>,
  options?: HtmlOptions<I, L>,
): string;
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  const html = serialized(toHast(article, options));
  if (options.onLoss !== undefined) tellUnwritable(written(article, options), [], UNREADABLE, options);
  const escaped =
    options.records || article.text.includes('>')
      ? html.replace(TAG_OR_GREATER, (_, tag: string | undefined) => tag ?? '&gt;')
      : html;
  return escaped.replace(UNREADABLE, '\ufffd').replace(/\r/g, '&#13;');
}

/** Gives what of an article stands in the HTML in its own words. */
function written(article: Article, { records }: HtmlOptions): object {
  const { text, statistics } = article;
  return records ? article : { text, statistics: statistics.map(({ unit }) => ({ unit })) };
}
