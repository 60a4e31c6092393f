import type { Block } from '../../model/types.ts';
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

/**
 * Makes the divisions of the text, one for each heading that follows other text.
 *
 * @param inlineOf - Gives the words of a block with what is marked in them; told whether it is a byline or dateline.
 */
export function divisions(
  blocks: readonly Block[],
  inlineOf: (block: Block, isLine: boolean) => TeiElement['children'],
): TeiElement[] {
  let division = element('div', {});
  const found = [division];
  let began = false;
  for (const block of blocks) {
    const [outer, inner] = ELEMENTS[block.kind];
    const atTop = /head|line/.test(outer);
    if (atTop && began) {
      division = element('div', {});
      found.push(division);
      began = false;
    }
    if (!atTop && outer !== 'figure') began = true;
    const leaf = element(inner ?? outer, {
      'xml:id': xmlId('blocks', block.id),
      type: /head|ab/.test(outer) ? block.kind : null,
    });
    leaf.children = inlineOf(block, /line/.test(outer));
    const last = division.children.at(-1);
    if (outer === 'list' && last?.type === 'element' && last.name === 'list') last.children.push(leaf);
    else division.children.push(inner === undefined ? leaf : element(outer, {}, [leaf]));
  }
  return found;
}
