import type { LossOptions } from '../../exchange/loss.ts';
import type { Block, TextRange } from '../../model/types.ts';
import type { LinkedStretch } from './links.ts';
import type { MdastBreak, MdastPhrasing, MdastText } from './mdast.ts';
import type { NoteMark } from './notes.ts';

/** Stands for a carriage return that a line feed follows, so that no stretch of the text begins between the two. */
const FOLLOWED_RETURN = '\0';

/** Gives a text in which each line break ends in one character. What holds for NUL is settled before. */
export function withLineBreaks(text: string): string {
  return text.replace(/\r(?=\n)/g, FOLLOWED_RETURN);
}

/** Makes the nodes of some words: their lines, with hard breaks between. */
export function lineNodes(words: string): (MdastText | MdastBreak)[] {
  const lines = words.replaceAll(FOLLOWED_RETURN, '').split(/[\r\n]/);
  return lines.flatMap((value, i): (MdastText | MdastBreak)[] => {
    const text: MdastText[] = value === '' ? [] : [{ type: 'text', value }];
    return i === 0 ? text : [{ type: 'break' }, ...text];
  });
}

/**
 * Prepares the nodes of blocks, asked for in order: words, links, marks of footnotes. A link is cut where a mark stands
 * in it, and where its block ends. Of a carriage return in a block nothing else than a line break is left, which is told.
 */
export function phrasingMaker(
  text: string,
  links: readonly LinkedStretch[],
  marks: readonly NoteMark[],
  options: LossOptions,
): (block: Block) => MdastPhrasing[] {
  let link = 0;
  let mark = 0;
  return (block) => {
    const nodes: MdastPhrasing[] = [];
    const { start, end } = withoutOuterBreaks(text, block);
    for (const { index } of text.slice(start, end).matchAll(/[\0\r]/g))
      options.onLoss?.({
        code: 'unwritable_character',
        path: ['text'],
        expected: 'line breaks that are line feeds',
        received: `U+000D at ${start + index}`,
      });
    for (let from = start; from < end; ) {
      while ((links[link]?.end ?? end) <= from) link++;
      const { start: linkStart, end: linkEnd, url } = links[link] ?? { start: end, end, url: '' };
      const isLinked = linkStart <= from;
      const to = Math.max(from, Math.min(end, isLinked ? linkEnd : linkStart, marks[mark]?.at ?? end));
      const words = text.slice(from, to);
      const children = lineNodes(words);
      if (isLinked && words.trim() !== '') nodes.push({ type: 'link', url, children });
      else nodes.push(...children);
      for (let at = marks[mark]; at !== undefined && at.at <= to; at = marks[++mark])
        nodes.push({ type: 'footnoteReference', identifier: `${at.number}`, label: `${at.number}` });
      from = to;
    }
    return nodes;
  };
}

/** Leaves out the line breaks at the ends of a block. */
function withoutOuterBreaks(text: string, block: TextRange): TextRange {
  const isBreak = (offset: number): boolean => /[\0\r\n]/.test(text.charAt(offset));
  let { start, end } = block;
  while (start < end && isBreak(start)) start++;
  while (start < end && isBreak(end - 1)) end--;
  return { start, end };
}
