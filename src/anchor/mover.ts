import { countBefore } from '../basics/sorted.ts';
import type { Span, TextRange } from '../model/types.ts';
import { foldText } from '../words/folding.ts';
import type { EqualRun } from './common-runs.ts';

/** Moves places to another text, and remembers which became which. */
export interface Mover {
  /** The new text. */
  readonly text: string;
  /** The new span of each old one that has its place still. */
  readonly spans: Map<Span, Span>;
  /** Finds the new place of an old one. */
  readonly rangeOf: (place: TextRange) => TextRange | null;
  /**
   * Moves a span with what else it holds; nothing where its place is gone, or where it gives the value of its very words
   * and these changed, typography aside.
   */
  readonly move: <T extends Span>(span: T, valued?: boolean) => T[];
}

const folded = (words: string): string => foldText(words, false).text;

/** Makes what moves places to a text by what it has in common with the old one. */
export function moverTo(text: string, common: { runs: readonly EqualRun[]; moved: readonly EqualRun[] }): Mover {
  const spans = new Map<Span, Span>();
  const rangeOf = (place: TextRange): TextRange | null => movedRange(common, text, place);
  const move = <T extends Span>(span: T, valued = false): T[] => {
    const range = rangeOf(span);
    if (range === null) return [];
    const exact = text.slice(range.start, range.end);
    if (valued && folded(exact) !== folded(span.exact)) return [];
    const next = { ...span, ...range, exact };
    spans.set(span, next);
    return [next];
  };
  return { text, spans, rangeOf, move };
}

/** Share of a place that has to be left for it to count as the same place. */
const LEFT = 0.5;

/** The last run that begins at an offset or before it, as an index. */
const runAt = (runs: readonly EqualRun[], offset: number): number =>
  countBefore(runs, ({ from }) => from, offset + 1) - 1;

/** How much of the old text before an offset is in the new one too. */
function commonBefore(runs: readonly EqualRun[], offset: number): number {
  const run = runs[runAt(runs, offset)];
  return run === undefined ? 0 : run.before + Math.min(run.length, offset - run.from);
}

function insideOne(runs: readonly EqualRun[], { start, end }: TextRange): TextRange | null {
  const run = runs[runAt(runs, start)];
  if (run === undefined || end > run.from + run.length) return null;
  return { start: run.to + start - run.from, end: run.to + end - run.from };
}

/**
 * Finds where a place of the old text is in the new one; `null` where less than half of it is left. An end that
 * was replaced goes with what replaced it if the replacement begins, or ends, just there.
 */
function movedRange(
  { runs, moved }: { runs: readonly EqualRun[]; moved: readonly EqualRun[] },
  text: string,
  place: TextRange,
): TextRange | null {
  const whole = insideOne(moved, place) ?? insideOne(runs, place);
  if (whole !== null) return whole;
  const { start, end } = place;
  const left = commonBefore(runs, end) - commonBefore(runs, start);
  if (left < LEFT * (end - start)) return null;
  /** The new offset of an old one; in what was replaced, that of its beginning or end. */
  const mapped = (offset: number, opening: boolean): number => {
    const at = runAt(runs, opening ? offset : offset - 1);
    const run = runs[at];
    const reached = run === undefined ? 0 : run.from + run.length;
    if (run !== undefined && (opening ? offset < reached : offset <= reached)) return run.to + offset - run.from;
    const next = runs[at + 1];
    const begins = run === undefined ? 0 : run.to + run.length;
    const ends = next === undefined ? text.length : next.to;
    const closes = next?.from ?? Number.POSITIVE_INFINITY;
    if (opening) return offset === reached ? begins : ends;
    return offset === closes ? ends : begins;
  };
  let from = mapped(start, true);
  let to = mapped(end, false);
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
