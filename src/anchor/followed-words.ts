import { at, element } from '../basics/sorted.ts';
import { pairedWords, stretchesOf } from './token-diff.ts';
import type { Tokens } from './tokens.ts';

/** Which token of a new text each one of the old text became, and lines that stand for one another. */
export interface FollowedWords {
  readonly old: Tokens;
  readonly new: Tokens;
  /** For each old token the new one; -1 for none. */
  readonly became: Int32Array;
  /** For each new token the old one; -1 for none. */
  readonly cameFrom: Int32Array;
  /** New lines that stand where an old one stood, by the old one, though they may have no word of it. */
  readonly inPlace: ReadonlyMap<number, number>;
}

/** A run of tokens. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Follows the words of a text into another: by lines that are the same, then by words within what was replaced; lines and
 * sentences that went elsewhere by the words that they share.
 */
export function followedWords(old: Tokens, next: Tokens): FollowedWords {
  const became = new Int32Array(old.keys.length).fill(-1);
  const from = new Int32Array(next.keys.length).fill(-1);
  const link = (one: number, other: number): void => {
    became[one] = other;
    from[other] = one;
  };
  const linkRuns = (one: Run, other: Run): void => {
    for (const [a, b] of pairedWords(keysOf(old, one), keysOf(next, other))) link(one.from + a, other.from + b);
  };
  const unlink = ({ from: first, to }: Run): void => {
    for (let i = first; i < to; i++) {
      const other = at(became, i);
      if (other !== -1) from[other] = -1;
      became[i] = -1;
    }
  };
  const lineOf = (tokens: Tokens, line: number): Run => ({
    from: at(tokens.lines, line),
    to: at(tokens.lines, line + 1),
  });
  const replaced: { old: readonly [number, number]; new: readonly [number, number] }[] = [];
  for (const { equal, old: own, new: other } of stretchesOf(lineKeys(old), lineKeys(next))) {
    const [a, b] = [at(old.lines, own[0]), at(next.lines, other[0])];
    if (equal) for (let i = 0; a + i < at(old.lines, own[1]); i++) link(a + i, b + i);
    else replaced.push({ old: own, new: other });
  }
  linkMovedLines(old, next, became, from, link);
  for (const { old: own, new: other } of replaced) {
    const runs = (tokens: Tokens, links: Int32Array, [first, last]: readonly [number, number]): number[] =>
      unlinkedIn(links, { from: at(tokens.lines, first), to: at(tokens.lines, last) });
    const [mine, theirs] = [runs(old, became, own), runs(next, from, other)];
    const words = (tokens: Tokens, list: readonly number[]): string[] => list.map((i) => element(tokens.keys, i));
    for (const [a, b] of pairedWords(words(old, mine), words(next, theirs))) link(at(mine, a), at(theirs, b));
  }
  // Words that a line has in common with others by chance are no trace of it.
  const inPlace = new Map<number, number>();
  for (const { old: own } of replaced)
    for (let line = own[0]; line < own[1]; line++) {
      const run = lineOf(old, line);
      if (2 * linkedLetters(old, became, run) < lettersIn(old, run)) unlink(run);
    }
  linkAlikeRuns(old, next, became, from, linkRuns);
  for (const { old: own, new: other } of replaced) {
    const mine = lone(own, (line) => isUnlinked(became, lineOf(old, line)));
    const theirs = lone(other, (line) => isUnlinked(from, lineOf(next, line)));
    if (mine === null || theirs === null) continue;
    inPlace.set(mine, theirs);
    linkRuns(lineOf(old, mine), lineOf(next, theirs));
  }
  return { old, new: next, became, cameFrom: from, inPlace };
}

const keysOf = ({ keys }: Tokens, { from, to }: Run): readonly string[] => keys.slice(from, to);
const lineKeys = ({ keys, lines }: Tokens): readonly string[] =>
  [...lines.subarray(1)].map((end, i) => keys.slice(at(lines, i), end).join(' '));

function lettersIn({ starts, ends }: Tokens, { from, to }: Run): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += at(ends, i) - at(starts, i);
  return letters;
}

function linkedLetters(tokens: Tokens, links: Int32Array, { from, to }: Run): number {
  let letters = 0;
  for (let i = from; i < to; i++) if (at(links, i) !== -1) letters += lettersIn(tokens, { from: i, to: i + 1 });
  return letters;
}

const isUnlinked = (links: Int32Array, { from, to }: Run): boolean =>
  links.subarray(from, to).every((link) => link === -1);

function unlinkedIn(links: Int32Array, { from, to }: Run): number[] {
  const list: number[] = [];
  for (let i = from; i < to; i++) if (at(links, i) === -1) list.push(i);
  return list;
}

/** Gives the only line of some that is wanted; `null` for none, and for several. */
function lone([first, last]: readonly [number, number], isWanted: (line: number) => boolean): number | null {
  let found: number | null = null;
  for (let line = first; line < last; line++) {
    if (!isWanted(line)) continue;
    if (found !== null) return null;
    found = line;
  }
  return found;
}

/** Links lines that went elsewhere as they are, and stand once on either side. */
function linkMovedLines(
  old: Tokens,
  next: Tokens,
  became: Int32Array,
  from: Int32Array,
  link: (one: number, other: number) => void,
): void {
  const open = (tokens: Tokens, links: Int32Array): ReadonlyMap<string, number | null> => {
    const lines = new Map<string, number | null>();
    lineKeys(tokens).forEach((key, line) => {
      const first = at(tokens.lines, line);
      if (at(links, first) === -1) lines.set(key, lines.has(key) ? null : first);
    });
    return lines;
  };
  const there = open(next, from);
  for (const [key, first] of open(old, became)) {
    const other = there.get(key);
    if (first === null || other === null || other === undefined) continue;
    const length = key.split(' ').length;
    for (let i = 0; i < length; i++) link(first + i, other + i);
  }
}

/** Share of the letters of the shorter of two runs that has to be the same for one to be the other. */
const SAME = 0.5;
/** A run of fewer words is followed only as it is. */
const FEWEST_WORDS = 4;
/** A word in more runs says nothing of where one went. */
const MOST_RUNS = 8;

/** Links runs of words that went elsewhere, such as edited paragraphs and sentences, by the words that they share. */
function linkAlikeRuns(
  old: Tokens,
  next: Tokens,
  became: Int32Array,
  from: Int32Array,
  linkRuns: (one: Run, other: Run) => void,
): void {
  const mine = unlinkedRuns(old, became);
  const theirs = unlinkedRuns(next, from);
  const runsByWord = new Map<string, Set<number>>();
  theirs.forEach((run, i) => {
    for (const word of keysOf(next, run)) runsByWord.set(word, (runsByWord.get(word) ?? new Set()).add(i));
  });
  const candidates: { one: number; other: number; score: number }[] = [];
  mine.forEach((run, one) => {
    const words = keysOf(old, run);
    const seen = new Set<number>();
    for (const word of words) {
      const runs = runsByWord.get(word);
      if (runs !== undefined && runs.size <= MOST_RUNS) for (const other of runs) seen.add(other);
    }
    for (const other of seen) {
      const score = sharedShare(words, keysOf(next, element(theirs, other)));
      if (score >= SAME) candidates.push({ one, other, score });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  const taken = { mine: new Set<number>(), theirs: new Set<number>() };
  for (const { one, other } of candidates) {
    if (taken.mine.has(one) || taken.theirs.has(other)) continue;
    taken.mine.add(one);
    taken.theirs.add(other);
    linkRuns(element(mine, one), element(theirs, other));
  }
}

/** Lists the runs of words on one line that became nothing, or came from nothing. */
function unlinkedRuns({ lines }: Tokens, links: Int32Array): readonly Run[] {
  const runs: Run[] = [];
  for (let line = 0; line + 1 < lines.length; line++) {
    let start = -1;
    const end = at(lines, line + 1);
    for (let i = at(lines, line); i <= end; i++) {
      const isOpen = i < end && at(links, i) === -1;
      if (isOpen && start === -1) start = i;
      if (!isOpen && start !== -1) {
        runs.push({ from: start, to: i });
        start = -1;
      }
    }
  }
  return runs;
}

/** Gives the share of the letters of the shorter of two runs that both have; 0 for short ones that are not the same. */
function sharedShare(one: readonly string[], other: readonly string[]): number {
  const size = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);
  if (Math.min(one.length, other.length) < FEWEST_WORDS)
    return one.length > 1 && one.join(' ') === other.join(' ') ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += word.length;
    left.set(word, count - 1);
  }
  return shared / Math.min(size(one), size(other));
}
