import { foldText } from '../../internal/fold-text.ts';
import type { Span } from '../../model/span.ts';
import type { TextRange } from '../text-range.ts';
import type { EqualRun } from './equal-run.ts';
import { movedRange } from './moved-range.ts';
import type { Mover } from './mover.ts';

const folded = (words: string): string => foldText(words, false).text;

/** Makes what moves places to a text by what it has in common with the old one. */
export function moverTo(text: string, common: { runs: readonly EqualRun[]; moved: readonly EqualRun[] }): Mover {
  const spans = new Map<Span, Span>();
  const rangeOf = (place: TextRange): TextRange | null => movedRange(common, text, place);
  const move = <T extends Span>(span: T): T[] => {
    const range = rangeOf(span);
    if (range === null) return [];
    const next = { ...span, start: range.start, end: range.end, exact: text.slice(range.start, range.end) };
    spans.set(span, next);
    return [next];
  };
  return {
    text,
    spans,
    rangeOf,
    move,
    moveExactly: (span) => move(span).filter(({ exact }) => folded(exact) === folded(span.exact)),
  };
}
