import type { Loss, LossOptions } from '../../exchange/loss.ts';
import { type Mark, nestedMarks } from '../../exchange/nested-marks.ts';
import type { TextRange } from '../../model/types.ts';
import { element, type TeiElement } from './tei-tree.ts';

/** How words are marked. */
export interface Marking {
  /** The `xml:id` of the thing that is marked; the passages of a quote are one. */
  readonly id: string;
  /** The words. */
  readonly exact: string;
  /** Where their span stands in the article. */
  readonly path: Loss['path'];
  /** Name of the elements. */
  readonly name: string;
  /** Their attributes. */
  readonly attributes: Readonly<Record<string, string | number | null | undefined>>;
}

/** The elements of each thing that is marked, by its `xml:id`: one for each piece into which it is cut. */
export type Pieces = Map<string, TeiElement[]>;

type Children = TeiElement['children'];

/**
 * Prepares the marking of blocks, one after the other, by marks in reading order, and collects the pieces. Where marks
 * overlap, the one that begins first, or reaches further, is around the other; what sticks out of it stands in another
 * piece after it. A `date` holds nothing but words and dates, for what TEI lets stand in it is not all that may stand
 * there: it is within all others. In a byline or dateline nothing is said.
 */
export function inline(
  text: string,
  marks: readonly Mark<Marking>[],
  pieces: Pieces,
  { onLoss }: LossOptions,
): (block: TextRange, isLine: boolean) => Children {
  let silent = false;
  const nested = (isDate: boolean, words: (range: TextRange) => Children) =>
    nestedMarks<Marking, Children[number]>(
      marks.filter(({ value }) => (value.name === 'date') === isDate),
      {
        words,
        marked: ({ id, name, attributes }) => {
          const node = silent && name === 'said' ? element('seg', { ana: attributes.ana }) : element(name, attributes);
          const made = pieces.get(id) ?? [];
          made.push(node);
          pieces.set(id, made);
          return { node, children: node.children };
        },
        left: ({ path, exact: received }) =>
          onLoss?.({
            code: 'unmarkable_words',
            path,
            expected: 'at most 100 marks in one another, in blocks',
            received,
          }),
      },
    );
  const dates = nested(true, ({ start, end }) => [{ type: 'text', value: text.slice(start, end) }]);
  const others = nested(false, dates);
  return (block, isLine) => {
    silent = isLine;
    return others(block);
  };
}

/** Names the pieces of each thing; several point to each other. */
export function join(things: Pieces): void {
  for (const [id, pieces] of things)
    pieces.forEach(({ attributes }, i) => {
      attributes['xml:id'] = pieces.length === 1 ? id : `${id}.${i + 1}`;
      if (i > 0) attributes.prev = `#${id}.${i}`;
      if (i < pieces.length - 1) attributes.next = `#${id}.${i + 2}`;
    });
}
