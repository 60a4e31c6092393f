import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/** A node of Markdown without what does not show: positions, absent fields. */
export type PlainNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: string; readonly [field: string]: unknown };

/** Makes nodes plain: texts that touch are one. */
function plain(node: Nodes): PlainNode {
  if (node.type === 'text') return { type: node.type, value: node.value };
  const kept = ['type', 'depth', 'url', 'identifier', 'ordered', 'value'] as const;
  const fields = Object.fromEntries(kept.flatMap((key) => (key in node ? [[key, Reflect.get(node, key)]] : [])));
  if (!('children' in node)) return { ...fields, type: node.type };
  const children: PlainNode[] = [];
  for (const child of node.children.map(plain)) {
    const last = children.at(-1);
    if (last?.type === 'text' && child.type === 'text')
      children.splice(-1, 1, { type: 'text', value: `${last.value}${child.value}` });
    else children.push(child);
  }
  return { ...fields, type: node.type, children };
}

/** Reads Markdown with footnotes of GFM. */
export function readMarkdown(markdown: string): PlainNode {
  return plain(fromMarkdown(markdown, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] }));
}

/** Makes a tree of mdast plain. */
export const plainTree = (tree: Nodes): PlainNode => plain(tree);

/** Gives the words of the blocks of a tree, line breaks as line feeds, without footnotes and their marks. */
export function wordsOfBlocks(node: PlainNode): readonly string[] {
  const wordsOf = (one: PlainNode): string => {
    if (one.type === 'text') return String(one.value);
    if (one.type === 'break') return '\n';
    if (one.type === 'footnoteReference') return '';
    if (one.type === 'link') return childrenOf(one).map(wordsOf).join('');
    throw new Error(`no words: ${JSON.stringify(one)}`);
  };
  return childrenOf(node).flatMap((block): readonly string[] => {
    if (block.type === 'footnoteDefinition') return [];
    if (block.type === 'heading' || block.type === 'paragraph') return [childrenOf(block).map(wordsOf).join('')];
    if (['list', 'listItem', 'blockquote'].includes(block.type)) return wordsOfBlocks(block);
    throw new Error(`no block: ${JSON.stringify(block)}`);
  });
}

const childrenOf = (node: PlainNode): readonly PlainNode[] =>
  'children' in node && Array.isArray(node.children) ? node.children : [];
