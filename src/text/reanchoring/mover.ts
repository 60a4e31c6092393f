import type { Span } from '../../model/span.ts';
import type { TextRange } from '../text-range.ts';

/** Moves places to another text, and remembers which became which. */
export interface Mover {
  /** The new text. */
  readonly text: string;
  /** The new span of each old one that has its place still. */
  readonly spans: Map<Span, Span>;
  /** Finds the new place of an old one. */
  readonly rangeOf: (place: TextRange) => TextRange | null;
  /** Moves a span with what else it holds; nothing where its place is gone. */
  readonly move: <T extends Span>(span: T) => T[];
  /** The same for one whose meaning hangs on its very words: nothing where they changed, typography aside. */
  readonly moveExactly: <T extends Span>(span: T) => T[];
}
