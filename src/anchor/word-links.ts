import { at, lowerBound } from '../basics/sorted.ts';
import type { Tokens } from './tokens.ts';

/** A run of tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Lines of both texts that stand where the others stood, and are not the same. */
export interface Replaced {
  readonly old: readonly [from: number, to: number];
  readonly new: readonly [from: number, to: number];
}

/** The links of two texts while they are made. */
export interface Links {
  readonly old: Tokens;
  readonly new: Tokens;
  readonly became: Int32Array;
  readonly cameFrom: Int32Array;
  readonly link: (one: number, other: number) => void;
  readonly linkRuns: (one: Run, other: Run) => void;
}

/** Gives what the tokens of a run are compared by. */
export const keysOf = ({ keys }: Tokens, { from, to }: Run): readonly string[] => keys.slice(from, to);

/** Lists the sentences in some lines that became nothing, or came from nothing. */
export function unlinkedSentences(
  tokens: Tokens,
  links: Int32Array,
  [first, last]: readonly [number, number],
): readonly Run[] {
  const { lines, sentences } = tokens;
  const runs: Run[] = [];
  for (let i = lowerBound(sentences, at(lines, first)); at(sentences, i) < at(lines, last); i++) {
    const run = { from: at(sentences, i), to: at(sentences, i + 1) };
    if (isUnlinked(links, run)) runs.push(run);
  }
  return runs;
}

/** Tells whether all tokens of a run became nothing, or came from nothing. */
export const isUnlinked = (links: Int32Array, { from, to }: Run): boolean =>
  links.subarray(from, to).every((link) => link === -1);
