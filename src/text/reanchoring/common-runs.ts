import { unicodeExpression } from '../../internal/unicode-expression.ts';
import { diffTokens } from './diff-tokens.ts';
import type { EqualRun } from './equal-run.ts';
import type { TokenChange } from './token-change.ts';

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
