import { element } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';

/** Something to be marked in the text. */
export interface Mark<T> extends TextRange {
  /** What is marked. */
  readonly value: T;
}

/** A mark that has begun: whether what follows is its first piece. */
interface Piece<T> {
  readonly mark: Mark<T>;
  readonly first: boolean;
}

/** What the tree of a format is made of. */
export interface NodeMaker<T, N> {
  /** Makes the nodes for words of the text; asked for in their order. */
  readonly words: (range: TextRange) => readonly N[];
  /** Makes the node of a mark, or of one piece of it; what it holds is put into its children. */
  readonly marked: (value: T, first: boolean, piece: TextRange) => { readonly node: N; readonly children: N[] };
  /** Told of a mark that cannot be shown, for it lies too deep, or outside of the stretches. */
  readonly left: (value: T) => void;
}

/** Nodes in nodes are read by functions that call themselves, and browsers stop at 512. */
const DEEPEST = 100;

/**
 * Prepares the making of trees from marks that may nest and cross, sorted in reading order: for one stretch of the text
 * after the other, ascending. Of two marks that cross, the one that begins later is cut where the other ends; one that
 * goes on past a stretch is cut there. So a mark may come in several pieces, the first of which is told apart.
 */
export function nestedMarks<T, N>(marks: readonly Mark<T>[], make: NodeMaker<T, N>): (range: TextRange) => N[] {
  let next = 0;
  let carried: Piece<T>[] = [];
  return ({ start, end }) => {
    const root: N[] = [];
    const open: { end: number; children: N[] }[] = [{ end, children: root }];
    const rests = new Map<number, Piece<T>[]>([[start, carried]]);
    let cursor = start;
    const top = (): { end: number; children: N[] } => element(open, open.length - 1);
    const read = (to: number): void => {
      if (to > cursor) for (const node of make.words({ start: cursor, end: to })) top().children.push(node);
      cursor = to;
    };
    const begin = (pieces: Piece<T>[]): void => {
      for (const { mark, first } of pieces.sort((a, b) => b.mark.end - a.mark.end)) {
        const outer = top();
        if (open.length > DEEPEST || mark.end <= cursor) {
          if (mark.end > cursor || first) make.left(mark.value);
          continue;
        }
        if (mark.end > outer.end) {
          const rest = rests.get(outer.end) ?? [];
          rest.push({ mark, first: false });
          rests.set(outer.end, rest);
        }
        const piece = { start: cursor, end: Math.min(mark.end, outer.end) };
        const { node, children } = make.marked(mark.value, first, piece);
        outer.children.push(node);
        open.push({ end: piece.end, children });
      }
    };
    for (let at = start; at < end; at = Math.min(Math.max(marks[next]?.start ?? end, cursor), top().end)) {
      read(at);
      while (open.length > 1 && top().end === at) open.pop();
      const pieces = rests.get(at) ?? [];
      for (let mark = marks[next]; mark !== undefined && mark.start <= at; mark = marks[++next])
        pieces.push({ mark, first: true });
      begin(pieces);
    }
    read(end);
    carried = rests.get(end) ?? [];
    return root;
  };
}
