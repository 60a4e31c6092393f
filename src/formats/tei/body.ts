import { countBefore } from '../../basics/sorted.ts';
import type { Article, Block, TextRange } from '../../model/types.ts';
import { inline, type Mark } from './inline.ts';
import { xmlId } from './names.ts';
import { element, type TeiElement } from './tei-tree.ts';

/** The elements of blocks, outermost first; a kind that stands at the top of a division alone begins another after others. */
const ELEMENTS: { readonly [K in Block['kind']]: readonly string[] } = {
  kicker: ['head'],
  headline: ['head'],
  standfirst: ['head'],
  subheading: ['head'],
  byline: ['byline'],
  dateline: ['dateline'],
  'image-alt': ['figure', 'figDesc'],
  caption: ['figure', 'head'],
  credit: ['figure', 'p'],
  paragraph: ['p'],
  'list-item': ['list', 'item'],
  blockquote: ['quote', 'p'],
  table: ['ab'],
  note: ['note', 'p'],
};

/** Makes the divisions of the text, one for each heading that follows other text. */
export function divisions({ text, blocks }: Article, marks: readonly Mark[]): TeiElement[] {
  const marked = byBlock(blocks, marks);
  let division = element('div', {});
  const found = [division];
  let began = false;
  blocks.forEach((block, i) => {
    const names = ELEMENTS[block.kind];
    const [outer = 'ab', inner] = names;
    const atTop = outer === 'head' || outer === 'byline' || outer === 'dateline';
    if (atTop && began) {
      division = element('div', {});
      found.push(division);
      began = false;
    }
    if (!atTop && outer !== 'figure') began = true;
    const own = marked[i]?.map((mark) => (outer === 'byline' || outer === 'dateline' ? unsaid(mark) : mark)) ?? [];
    const leaf = element(inner ?? outer, { 'xml:id': xmlId('blocks', block.id), type: typeOf(block, names) });
    leaf.children.push(...inline(text, block, own));
    const last = division.children.at(-1);
    if (outer === 'list' && last?.type === 'element' && last.name === 'list') last.children.push(leaf);
    else division.children.push(inner === undefined ? leaf : element(outer, {}, [leaf]));
  });
  return found;
}

/** Gives the type of a block whose element does not tell its kind. */
function typeOf({ kind }: Block, names: readonly string[]): string | null {
  return names[0] === 'head' || names[0] === 'ab' ? kind : null;
}

/** Gives a mark as it may stand in a byline or dateline, where nothing is said. */
function unsaid(mark: Mark): Mark {
  return mark.name === 'said' ? { ...mark, name: 'seg', attributes: { ana: mark.attributes.ana } } : mark;
}

/** Groups marks, or other places, by the block in which they stand; one that reaches into the next is in both. */
export function byBlock<T extends TextRange>(
  blocks: readonly Block[],
  places: readonly T[],
): readonly (readonly T[])[] {
  const found: T[][] = blocks.map(() => []);
  for (const one of places)
    for (let i = Math.max(0, countBefore(blocks, ({ start }) => start, one.start + 1) - 1); i < blocks.length; i++) {
      const block = blocks[i];
      if (block === undefined || block.start >= one.end) break;
      if (one.start < Math.min(one.end, block.end)) found[i]?.push(one);
    }
  return found;
}
