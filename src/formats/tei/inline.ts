import type { TextRange } from '../../model/types.ts';
import { element, type TeiElement } from './tei-tree.ts';

/** What is marked at one place of the text. */
export interface Mark extends TextRange {
  /** Name of its elements. */
  readonly name: string;
  /** Their attributes. */
  readonly attributes: Readonly<Record<string, string | number | null | undefined>>;
  /** Its elements, one for each piece into which it is cut; marks of one thing share the list. */
  readonly pieces: TeiElement[];
}

/**
 * Marks a stretch of the text. Where marks overlap, the one that begins first, or reaches further, is around the other;
 * what sticks out of it stands in another piece after it. A `date` holds nothing but words, for what TEI lets stand in it
 * is not all that may stand there: it is within all others.
 */
export function inline(text: string, { start, end }: TextRange, marks: readonly Mark[]): TeiElement['children'] {
  const root = element('root', {});
  const order = [...marks].sort(
    (a, b) => Number(a.name === 'date') - Number(b.name === 'date') || a.start - b.start || b.end - a.end,
  );
  const place = new Map(order.map((mark, i) => [mark, i]));
  const byStart = [...order].sort((a, b) => a.start - b.start);
  const cuts = [...new Set([...marks.flatMap((mark) => [mark.start, mark.end]), end])].sort((a, b) => a - b);
  let open: { readonly mark: Mark; readonly piece: TeiElement }[] = [];
  let covering: Mark[] = [];
  const innermost = (): TeiElement => open.at(-1)?.piece ?? root;
  let next = 0;
  let from = start;
  for (const to of cuts) {
    if (to <= from || from >= end) continue;
    covering = covering.filter((mark) => mark.end > from);
    for (let mark = byStart[next]; mark !== undefined && mark.start <= from; mark = byStart[++next])
      if (mark.end > from) covering.push(mark);
    covering.sort((a, b) => Number(place.get(a)) - Number(place.get(b)));
    const closed = open.findIndex(({ mark }, i) => mark !== covering[i]);
    if (closed !== -1) open = open.slice(0, closed);
    for (const mark of covering.slice(open.length)) {
      const piece = element(mark.name, mark.attributes);
      innermost().children.push(piece);
      mark.pieces.push(piece);
      open.push({ mark, piece });
    }
    innermost().children.push({ type: 'text', value: text.slice(from, Math.min(to, end)) });
    from = to;
  }
  return root.children;
}

/** Names the pieces of one thing; several point to each other. */
export function join(pieces: readonly TeiElement[], id: string): void {
  pieces.forEach(({ attributes }, i) => {
    attributes['xml:id'] = pieces.length === 1 ? id : `${id}.${i + 1}`;
    if (i > 0) attributes.prev = `#${id}.${i}`;
    if (i < pieces.length - 1) attributes.next = `#${id}.${i + 2}`;
  });
}
