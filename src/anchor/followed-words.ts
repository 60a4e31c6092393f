import { groupBy } from '../basics/grouping.ts';
import { at, element, lowerBound } from '../basics/sorted.ts';
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

/** Lines of both texts that stand where the others stood, and are not the same. */
interface Replaced {
  readonly old: readonly [from: number, to: number];
  readonly new: readonly [from: number, to: number];
}

/** The links of two texts while they are made. */
interface Links {
  readonly old: Tokens;
  readonly new: Tokens;
  readonly became: Int32Array;
  readonly cameFrom: Int32Array;
  readonly link: (one: number, other: number) => void;
  readonly linkRuns: (one: Run, other: Run) => void;
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

const keysOf = ({ keys }: Tokens, { from, to }: Run): readonly string[] => keys.slice(from, to);
const lineKeys = ({ keys, lines }: Tokens): readonly string[] =>
  [...lines.subarray(1)].map((end, i) => keys.slice(at(lines, i), end).join(' '));

function lettersIn({ starts, ends }: Tokens, { from, to }: Run): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += at(ends, i) - at(starts, i);
  return letters;
}

const isUnlinked = (links: Int32Array, { from, to }: Run): boolean =>
  links.subarray(from, to).every((link) => link === -1);

const lineOf = ({ lines }: Tokens, line: number): Run => ({ from: at(lines, line), to: at(lines, line + 1) });

/** Lists the sentences in some lines that became nothing, or came from nothing. */
function unlinkedSentences(
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

/** Share of the letters of the shorter of two sentences that has to be the same for one to be the other. */
const SAME = 0.5;
/** A sentence of fewer words is followed only as it is. */
const FEWEST_WORDS = 4;
/** A word in more sentences says nothing of where one went. */
const MOST_SENTENCES = 8;
/** What staying where it stood counts, as a share of letters, beside another place that has more of them. */
const STAYS = 0.2;

/** Links sentences by the words that they share, those first that share most, whether they stayed or went elsewhere. */
function linkAlikeSentences(
  { old, new: next, became, cameFrom, linkRuns }: Links,
  replaced: readonly Replaced[],
): void {
  const mine = replaced.flatMap((stretch, where) =>
    unlinkedSentences(old, became, stretch.old).map((run) => ({ run, where })),
  );
  const theirs = replaced.flatMap((stretch, where) =>
    unlinkedSentences(next, cameFrom, stretch.new).map((run) => ({ run, where })),
  );
  const sentencesByWord = new Map<string, Set<number>>();
  theirs.forEach(({ run }, i) => {
    for (const word of keysOf(next, run)) sentencesByWord.set(word, (sentencesByWord.get(word) ?? new Set()).add(i));
  });
  const candidates: { one: number; other: number; score: number }[] = [];
  mine.forEach(({ run, where }, one) => {
    const words = keysOf(old, run);
    const seen = new Set<number>();
    for (const word of words) {
      const found = sentencesByWord.get(word);
      if (found !== undefined && found.size <= MOST_SENTENCES) for (const other of found) seen.add(other);
    }
    for (const other of seen) {
      const { run: there, where: elsewhere } = element(theirs, other);
      const { ofShorter, ofBoth } = sharedShare(words, keysOf(next, there));
      if (ofShorter >= SAME) candidates.push({ one, other, score: ofBoth + (where === elsewhere ? STAYS : 0) });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  const taken = { mine: new Set<number>(), theirs: new Set<number>() };
  for (const { one, other } of candidates) {
    if (taken.mine.has(one) || taken.theirs.has(other)) continue;
    taken.mine.add(one);
    taken.theirs.add(other);
    linkRuns(element(mine, one).run, element(theirs, other).run);
  }
}

/** Gives the share of the letters of two sentences that both have, of the shorter one and of both; 0 for short ones that are not the same. */
function sharedShare(
  one: readonly string[],
  other: readonly string[],
): { readonly ofShorter: number; readonly ofBoth: number } {
  const size = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);
  if (Math.min(one.length, other.length) < FEWEST_WORDS) {
    const share = one.length > 1 && one.join(' ') === other.join(' ') ? 1 : 0;
    return { ofShorter: share, ofBoth: share };
  }
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += word.length;
    left.set(word, count - 1);
  }
  const [own, others] = [size(one), size(other)];
  return { ofShorter: shared / Math.min(own, others), ofBoth: (2 * shared) / (own + others) };
}
