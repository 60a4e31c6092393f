import type { LossOptions } from '../../exchange/loss.ts';
import type { Block } from '../../model/types.ts';
import type { LinkedStretch } from './links.ts';
import type { MdastBreak, MdastPhrasing, MdastText } from './mdast.ts';
import type { NoteMark } from './notes.ts';

/** Makes the nodes of some words: their lines, with hard breaks between. Of a carriage return nothing else is left, which is told. */
export function lineNodes(words: string, start: number, { onLoss }: LossOptions): (MdastText | MdastBreak)[] {
  const nodes: (MdastText | MdastBreak)[] = [];
  let from = 0;
  const add = (value: string): unknown => value !== '' && nodes.push({ type: 'text', value });
  for (const { 0: lineEnd, index } of words.matchAll(/\r\n?|\n/g)) {
    add(words.slice(from, index));
    nodes.push({ type: 'break' });
    from = index + lineEnd.length;
    if (lineEnd !== '\n')
      onLoss?.({
        code: 'unwritable_character',
        path: ['text'],
        expected: 'line feeds between lines',
        received: `U+000D at ${start + index}`,
      });
  }
  add(words.slice(from));
  return nodes;
}

/**
 * Prepares the nodes of blocks, asked for in order: words, links, marks of footnotes. A link is cut where a mark stands
 * in it, and where its block ends.
 */
export function phrasingMaker(
  text: string,
  links: readonly LinkedStretch[],
  marks: readonly NoteMark[],
  options: LossOptions,
): (block: Block) => MdastPhrasing[] {
  let link = 0;
  let mark = 0;
  return ({ start, end }) => {
    const nodes: MdastPhrasing[] = [];
    for (let from = start; from < end; ) {
      while ((links[link]?.end ?? end) <= from) link++;
      const { start: linkStart, end: linkEnd, url } = links[link] ?? { start: end, end, url: '' };
      const isLinked = linkStart <= from;
      const to = Math.max(from, Math.min(end, isLinked ? linkEnd : linkStart, marks[mark]?.at ?? end));
      const words = text.slice(from, to);
      const children = lineNodes(words, from, options);
      if (isLinked && words.trim() !== '') nodes.push({ type: 'link', url, children });
      else nodes.push(...children);
      for (let at = marks[mark]; at !== undefined && at.at <= to; at = marks[++mark])
        nodes.push({ type: 'footnoteReference', identifier: `${at.number}`, label: `${at.number}` });
      from = to;
    }
    return nodes;
  };
}
