import { assertArticle, assertKeys, misuse } from '../../basics/errors.ts';
import { type LossOptions, UNREADABLE, writable } from '../../exchange/loss.ts';
import { placedAnnotations } from '../../exchange/placed-annotations.ts';
import { type AnnotationRef, layers } from '../../model/layers.ts';
import type { Article, Ids } from '../../model/types.ts';
import { linkedStretches } from './links.ts';
import type { MdastBlock, MdastFootnoteDefinition, MdastListItem, MdastRoot } from './mdast.ts';
import { numberedNotes } from './notes.ts';
import { lineNodes, phrasingMaker, withLineBreaks } from './phrasing.ts';
import { speakerNotes } from './speaker-note.ts';

/** What `toMarkdown` and `toMdast` take. */
export interface MarkdownOptions<I extends Ids = Ids> extends LossOptions {
  /** Gives the address that the words of an annotation link to, `null` for none; left out, nothing is linked. */
  readonly link?: ((annotation: AnnotationRef<I>) => string | null) | undefined;
  /** Gives the footnote on the words of an annotation, `null` for none; left out, quotes have one that tells who says so. */
  readonly note?: ((annotation: AnnotationRef<I>) => string | null) | undefined;
}

/**
 * Makes a tree of Markdown of an article (mdast): what `toMarkdown` writes, for remark and its plugins. Footnotes are those
 * of GFM.
 *
 * The headline is a heading of depth 1, subheadings are of depth 2, list items and block quotations that follow each
 * other stand together, any other block is a paragraph. Line breaks in a block are hard breaks; at its ends they are left out. The words of the tree are
 * those of the blocks, but for the marks of footnotes.
 *
 * @param article - The article.
 * @param options - `link`, `note`: see `toMarkdown`. `onLoss`: is told what Markdown cannot hold.
 * @returns A fresh tree.
 * @throws `TypeError` for what is no article, and for unknown options.
 * @example
 * ```ts
 * import { article } from 'kerry-moscow-visit';
 * import { toMdast } from 'kerry-moscow-visit/formats/markdown';
 *
 * toMdast(article).children[0];
 * // => { type: 'paragraph', children: [{ type: 'text', value: 'All news' }] }
 * ```
 */
export function toMdast<I extends Ids>(article: Article<I>, options?: MarkdownOptions<I>): MdastRoot;
export function toMdast(article: Article, options: MarkdownOptions = {}): MdastRoot {
  assertArticle(article);
  assertKeys('options', options, ['link', 'note', 'onLoss']);
  for (const key of ['link', 'note', 'onLoss'] as const)
    if (options[key] !== undefined && typeof options[key] !== 'function')
      throw misuse(`options.${key}`, 'a function', options[key]);
  const places = placedAnnotations(article, layers).filter(({ span }) => span.start < span.end);
  const text = withLineBreaks(writable(article.text, ['text'], UNREADABLE, options));
  const links = options.link === undefined ? [] : linkedStretches(places, options.link, options);
  const { marks, words } = numberedNotes(text, places, options.note ?? speakerNotes(article), options);
  const phrasingOf = phrasingMaker(text, links, marks, options);
  const children: (MdastBlock | MdastFootnoteDefinition)[] = [];
  for (const block of article.blocks) {
    const last = children.at(-1);
    const phrasing = phrasingOf(block);
    if (block.kind === 'headline' || block.kind === 'subheading') {
      children.push({ type: 'heading', depth: block.kind === 'headline' ? 1 : 2, children: phrasing });
      continue;
    }
    const paragraph = { type: 'paragraph', children: phrasing } as const;
    if (block.kind === 'list-item') {
      const item: MdastListItem = { type: 'listItem', spread: false, children: [paragraph] };
      if (last?.type === 'list') last.children.push(item);
      else children.push({ type: 'list', ordered: false, spread: false, children: [item] });
    } else if (block.kind === 'blockquote') {
      if (last?.type === 'blockquote') last.children.push(paragraph);
      else children.push({ type: 'blockquote', children: [paragraph] });
    } else children.push(paragraph);
  }
  words.forEach((note, i) => {
    const label = `${i + 1}`;
    const paragraph = { type: 'paragraph', children: lineNodes(note) } as const;
    children.push({ type: 'footnoteDefinition', identifier: label, label, children: [paragraph] });
  });
  return { type: 'root', children };
}
