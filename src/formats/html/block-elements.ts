import type { Block, BlockKind } from '../../model/types.ts';
import { element, type HastContent, type HastElement, type HastProperties, textNode } from './hast.ts';

/** The elements in which blocks of a kind stand together, the outermost first. */
const GROUPS: { readonly [K in BlockKind]?: readonly string[] } = {
  'list-item': ['ul'],
  'image-alt': ['figure'],
  caption: ['figure', 'figcaption'],
  credit: ['figure', 'figcaption'],
};
/** The elements of blocks that are no paragraphs; headings have a level. */
const TAGS: { readonly [K in BlockKind]?: string } = { 'list-item': 'li', blockquote: 'blockquote' };

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** A place in the article into which blocks are put. */
interface Group {
  readonly tagName: string;
  readonly children: HastContent[];
}

/**
 * Puts blocks into an article, and the white space between them: items into lists, what belongs to a picture into
 * figures. The first heading has the level that is given, all others the next, so that none is skipped.
 */
export function blockElements(
  blocks: readonly Block[],
  text: string,
  level: number,
  idOf: (block: Block) => string,
  wordsOf: (block: Block) => HastContent[],
): HastContent[] {
  const root: HastContent[] = [];
  const open: Group[] = [];
  const inner = (): HastContent[] => open.at(-1)?.children ?? root;
  const direction = RIGHT_TO_LEFT.test(text) ? ({ dir: 'auto' } satisfies HastProperties) : {};
  let cursor = 0;
  let heading = level;
  const space = (to: number): void => {
    if (to > cursor) inner().push(textNode(text.slice(cursor, to)));
    cursor = to;
  };
  for (const block of blocks) {
    const { kind, start, end } = block;
    const groups = GROUPS[kind] ?? [];
    let shared = 0;
    while (shared < groups.length && open[shared]?.tagName === groups[shared]) shared++;
    // A figure that has its caption is whole, and in a list no other white space may stand than that of HTML.
    if (kind === 'image-alt' && open.length > 1) shared = 0;
    if (kind === 'list-item' && !/^[ \t\n\f\r]*$/.test(text.slice(cursor, start))) shared = 0;
    open.length = Math.min(open.length, shared);
    space(start);
    for (const tagName of groups.slice(shared)) {
      const group = element(tagName, {});
      inner().push(group);
      open.push(group);
    }
    inner().push(
      element(
        tagOf(kind, heading),
        { id: idOf(block), dataBlock: block.id, dataKind: kind, ...direction },
        wordsOf(block),
      ),
    );
    cursor = end;
    if (kind === 'headline' || kind === 'subheading') heading = Math.min(level + 1, 6);
  }
  open.length = 0;
  space(text.length);
  return root;
}

const tagOf = (kind: BlockKind, heading: number): HastElement['tagName'] =>
  kind === 'headline' || kind === 'subheading' ? `h${heading}` : (TAGS[kind] ?? 'p');
