import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import type { Article, Ids } from '../../model/types.ts';
import { inert } from './inert.ts';
import { type MarkdownOptions, toMdast } from './to-mdast.ts';

/**
 * Writes an article as Markdown: CommonMark, with footnotes as in GFM.
 *
 * Nothing in the words of the article means anything to Markdown; they are escaped, and what it would trim stands as a
 * character reference. Links cannot nest: of annotations that overlap and have links, the one that begins first has its
 * own, of those the longest; the others lose theirs, which is told. A link is cut where the mark of a footnote stands in it.
 * The mark stands after the last word of the annotation. NUL and halves of characters become U+FFFD.
 *
 * @param article - The article.
 * @param options - `link`: gives the address for an annotation: of the web or of mail, or one relative to the
 * page; any other is left out, and told. `note`: gives the footnote on an annotation; `() => null` for none. `onLoss`: is told what
 * Markdown cannot hold.
 * @returns The text, which ends with a line feed.
 * @throws `TypeError` for what is no article, and for unknown options.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toMarkdown } from 'kerry-moscow-visit/formats/markdown';
 *
 * toMarkdown(article).includes('keeps on raising the issue'); // => true
 * const linked = toMarkdown(article, {
 *   link: ({ layer, record }) => (layer === 'mentions' && record.entity === 'syria' ? '#syria' : null),
 *   note: () => null,
 * });
 * linked.includes('a political process in [Syria](#syria)" on the basis'); // => true
 * ```
 */
export function toMarkdown<I extends Ids>(article: Article<I>, options?: MarkdownOptions<I>): string;
export function toMarkdown(article: Article, options?: MarkdownOptions): string {
  return serialize(toMdast(article, options), {
    bullet: '-',
    extensions: [gfmFootnoteToMarkdown(), inert()],
    resourceLink: true,
  });
}
