import { groupBy } from '../basics/grouping.ts';
import { at, element, lowerBound } from '../basics/sorted.ts';
import { linkAlikeSentences, SAME } from './alike-sentences.ts';
import { pairedWords, stretchesOf } from './token-diff.ts';
import type { Tokens } from './tokens.ts';
import { isUnlinked, keysOf, type Links, type Replaced, type Run, unlinkedSentences } from './word-links.ts';

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

/**
 * Follows the words of a text into another: by lines that are the same, then by sentences that are the same, then by
 * sentences that share most of their words, wherever they went, and last by words within what was replaced.
 */
export function followedWords(old: Tokens, next: Tokens): FollowedWords {
  const became = new Int32Array(old.keys.length).fill(-1);
  const cameFrom = new Int32Array(next.keys.length).fill(-1);
  const link = (one: number, other: number): void => {
    became[one] = other;
    cameFrom[other] = one;
  };
  const linkRuns = (one: Run, other: Run): void => {
    for (const [a, b] of pairedWords(keysOf(old, one), keysOf(next, other))) link(one.from + a, other.from + b);
  };
  const links: Links = { old, new: next, became, cameFrom, link, linkRuns };
  const replaced: Replaced[] = [];
  for (const { equal, old: own, new: other } of stretchesOf(lineKeys(old), lineKeys(next))) {
    const [a, b] = [at(old.lines, own[0]), at(next.lines, other[0])];
    if (equal) for (let i = 0; a + i < at(old.lines, own[1]); i++) link(a + i, b + i);
    else replaced.push({ old: own, new: other });
  }
  linkMovedLines(links);
  for (const stretch of replaced) linkSameSentences(links, stretch);
  linkAlikeSentences(links, replaced);
  for (const stretch of replaced) linkWords(links, stretch);
  const inPlace = new Map(replaced.flatMap((stretch) => linesInPlace(links, stretch)));
  return { old, new: next, became, cameFrom, inPlace };
}

const lineKeys = ({ keys, lines }: Tokens): readonly string[] =>
  [...lines.subarray(1)].map((end, i) => keys.slice(at(lines, i), end).join(' '));

function lettersIn({ starts, ends }: Tokens, { from, to }: Run): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += at(ends, i) - at(starts, i);
  return letters;
}

const lineOf = ({ lines }: Tokens, line: number): Run => ({ from: at(lines, line), to: at(lines, line + 1) });

/** Links sentences of a replaced stretch that are the same, in order. */
function linkSameSentences({ old, new: next, became, cameFrom, link }: Links, stretch: Replaced): void {
  const [mine, theirs] = [unlinkedSentences(old, became, stretch.old), unlinkedSentences(next, cameFrom, stretch.new)];
  const textOf = (tokens: Tokens) => (run: Run) => keysOf(tokens, run).join(' ');
  for (const { equal, old: own, new: other } of stretchesOf(mine.map(textOf(old)), theirs.map(textOf(next))))
    for (let i = 0; equal && i < own[1] - own[0]; i++) {
      const [one, same] = [element(mine, own[0] + i), element(theirs, other[0] + i)];
      for (let k = 0; k < one.to - one.from; k++) link(one.from + k, same.from + k);
    }
}

/** Links what words are left in a replaced stretch; not words that two sentences have in common by chance. */
function linkWords({ old, new: next, became, cameFrom, link }: Links, stretch: Replaced): void {
  const unlinked = ({ lines }: Tokens, links: Int32Array, [first, last]: readonly [number, number]): number[] => {
    const list: number[] = [];
    for (let i = at(lines, first); i < at(lines, last); i++) if (at(links, i) === -1) list.push(i);
    return list;
  };
  const [mine, theirs] = [unlinked(old, became, stretch.old), unlinked(next, cameFrom, stretch.new)];
  const words = (tokens: Tokens, list: readonly number[]): string[] => list.map((i) => element(tokens.keys, i));
  const sentenceOf = ({ sentences }: Tokens, token: number): Run => {
    const index = lowerBound(sentences, token + 1);
    return { from: at(sentences, index - 1), to: at(sentences, index) };
  };
  const pairs = pairedWords(words(old, mine), words(next, theirs)).map(([a, b]) => {
    const [one, other] = [at(mine, a), at(theirs, b)];
    return { one, other, own: sentenceOf(old, one), others: sentenceOf(next, other) };
  });
  for (const shared of groupBy(pairs, ({ own, others }) => [`${own.from} ${others.from}`]).values()) {
    const letters = shared.reduce((sum, { one }) => sum + lettersIn(old, { from: one, to: one + 1 }), 0);
    const { own, others } = element(shared, 0);
    if (letters < SAME * Math.min(lettersIn(old, own), lettersIn(next, others))) continue;
    for (const { one, other } of shared) link(one, other);
  }
}

/**
 * Pairs the lines of a replaced stretch that have no word of one another, in order, where at most one came or went beside
 * them; and links the words in them. Of texts that have nothing in common only a lone line is paired.
 */
function linesInPlace(
  { old, new: next, became, cameFrom, linkRuns }: Links,
  stretch: Replaced,
): (readonly [number, number])[] {
  const open = (tokens: Tokens, links: Int32Array, [first, last]: readonly [number, number]): number[] =>
    Array.from({ length: last - first }, (_, i) => first + i).filter((line) => isUnlinked(links, lineOf(tokens, line)));
  const [mine, theirs] = [open(old, became, stretch.old), open(next, cameFrom, stretch.new)];
  const [fewer, more] = [Math.min(mine.length, theirs.length), Math.max(mine.length, theirs.length)];
  if (more > fewer + 1 || (more > 1 && became.every((link) => link === -1))) return [];
  return mine.slice(0, fewer).map((line, i) => {
    const other = element(theirs, i);
    linkRuns(lineOf(old, line), lineOf(next, other));
    return [line, other] as const;
  });
}

/** Links lines that went elsewhere as they are, and stand once on either side. */
function linkMovedLines({ old, new: next, became, cameFrom, link }: Links): void {
  const open = (tokens: Tokens, links: Int32Array): ReadonlyMap<string, number | null> => {
    const lines = new Map<string, number | null>();
    lineKeys(tokens).forEach((key, line) => {
      const first = at(tokens.lines, line);
      if (at(links, first) === -1) lines.set(key, lines.has(key) ? null : first);
    });
    return lines;
  };
  const there = open(next, cameFrom);
  for (const [key, first] of open(old, became)) {
    const other = there.get(key);
    if (first === null || other === null || other === undefined) continue;
    const length = key.split(' ').length;
    for (let i = 0; i < length; i++) link(first + i, other + i);
  }
}
