import { Diff } from 'diff';
import { unicodeExpression } from '../words/expressions.ts';

/** A stretch that two texts have in common. */
export interface EqualRun {
  /** Where it begins in the old text. */
  readonly from: number;
  /** Where it begins in the new text. */
  readonly to: number;
  /** Its length in code units. */
  readonly length: number;
  /** How much the texts have in common before it, in code units. */
  readonly before: number;
}

/** A line with the breaks after it, so that no blank line keeps apart what belongs together. */
const LINES = /[^\n]*\n+|[^\n]+/g;
const words = (): RegExp => unicodeExpression('\\s+|[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}\\p{M}]', 'gu');

const tokensOf = (text: string, expression: RegExp): string[] => text.match(expression) ?? [];
const lengthOf = (tokens: readonly string[]): number => tokens.reduce((sum, token) => sum + token.length, 0);

/** Lists the lines of replaced stretches with their offsets, those that stand there once. */
function loneLines(changes: readonly TokenChange[], side: 'old' | 'new'): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const repeated = new Set<string>();
  let offset = 0;
  for (const change of changes) {
    for (const token of change[side]) {
      const line = token.trim();
      if (!change.equal && line !== '') {
        if (lines.has(line)) repeated.add(line);
        lines.set(line, offset + token.indexOf(line));
      }
      offset += token.length;
    }
  }
  for (const line of repeated) lines.delete(line);
  return lines;
}

/**
 * Finds what two texts have in common: `runs` in the same order in both, found by lines and in changed lines by
 * words; and `moved`, lines that went elsewhere as they are and stand once on either side.
 */
export function commonRuns(before: string, after: string): { runs: readonly EqualRun[]; moved: readonly EqualRun[] } {
  const runs: EqualRun[] = [];
  const add = (from: number, to: number, length: number): void => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.length === from && last.to + last.length === to) {
      runs[runs.length - 1] = { ...last, length: last.length + length };
    } else runs.push({ from, to, length, before: last === undefined ? 0 : last.before + last.length });
  };
  const changes = diffTokens(tokensOf(before, LINES), tokensOf(after, LINES));
  let from = 0;
  let to = 0;
  for (const change of changes) {
    const pieces = change.equal
      ? [change]
      : diffTokens(tokensOf(change.old.join(''), words()), tokensOf(change.new.join(''), words()));
    for (const piece of pieces) {
      const length = lengthOf(piece.old);
      if (piece.equal) add(from, to, length);
      from += length;
      to += lengthOf(piece.new);
    }
  }
  const arrived = loneLines(changes, 'new');
  const moved: EqualRun[] = [];
  for (const [line, offset] of loneLines(changes, 'old')) {
    const place = arrived.get(line);
    if (place !== undefined) moved.push({ from: offset, to: place, length: line.length, before: 0 });
  }
  return { runs, moved: moved.sort((a, b) => a.from - b.from) };
}

/** A stretch of two lists: the same in both, or replaced. */
interface TokenChange {
  /** Whether the two are the same. */
  readonly equal: boolean;
  /** The tokens of the old list. */
  readonly old: readonly string[];
  /** The tokens of the new list. */
  readonly new: readonly string[];
}

/** Edits up to which two lists are compared; beyond, one is taken to replace the other. */
const MOST_EDITS = 2000;

/** Compares two lists of tokens (Myers 1986) as stretches in order; a rewrite is one stretch, replaced. */
function diffTokens(before: readonly string[], after: readonly string[]): readonly TokenChange[] {
  // The class itself compares lists as they are; the functions of the library beside it each bring more.
  const changes = new Diff<string, readonly string[]>().diff(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ equal: false, old: before, new: after }];
  const stretches: TokenChange[] = [];
  let from = 0;
  let to = 0;
  let open = { from, to };
  const close = (equal: boolean): void => {
    if (from > open.from || to > open.to)
      stretches.push({ equal, old: before.slice(open.from, from), new: after.slice(open.to, to) });
    open = { from, to };
  };
  for (const { added, removed, count } of changes) {
    const equal = !added && !removed;
    if (equal) close(false);
    if (!added) from += count;
    if (!removed) to += count;
    if (equal) close(true);
  }
  close(false);
  return stretches;
}
