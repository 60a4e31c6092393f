import { countBefore, element as recordAt } from '../../basics/sorted.ts';
import type { Article, Block, TextRange } from '../../model/types.ts';
import { inline, type Mark } from './inline.ts';
import { xmlId } from './names.ts';
import { element, type TeiElement } from './tei-tree.ts';

/** The elements of blocks, outermost first; a kind that stands at the top of a division alone begins another after others. */
const ELEMENTS: { readonly [K in Block['kind']]: readonly [outer: string, inner?: string] } = {
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
    const [outer, inner] = ELEMENTS[block.kind];
    const atTop = outer === 'head' || outer === 'byline' || outer === 'dateline';
    if (atTop && began) {
      division = element('div', {});
      found.push(division);
      began = false;
    }
    if (!atTop && outer !== 'figure') began = true;
    const own = recordAt(marked, i).map((mark) => (/line$/.test(outer) ? unsaid(mark) : mark));
    const leaf = element(inner ?? outer, {
      'xml:id': xmlId('blocks', block.id),
      type: /^(?:head|ab)$/.test(outer) ? block.kind : null,
    });
    leaf.children = inline(text, block, own);
    const last = division.children.at(-1);
    if (outer === 'list' && last?.type === 'element' && last.name === 'list') last.children.push(leaf);
    else division.children.push(inner === undefined ? leaf : element(outer, {}, [leaf]));
  });
  return found;
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
  for (const one of places) {
    const first = countBefore(blocks, ({ end }) => end, one.start + 1);
    const last = countBefore(blocks, ({ start }) => start, one.end);
    for (const own of found.slice(first, last)) own.push(one);
  }
  return found;
}
