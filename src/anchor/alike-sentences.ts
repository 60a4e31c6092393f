import { element } from '../basics/sorted.ts';
import { keysOf, type Links, type Replaced, unlinkedSentences } from './word-links.ts';

/** Share of the letters of the shorter of two sentences that has to be the same for one to be the other. */
export const SAME = 0.5;
/** A sentence of fewer words is followed only as it is. */
const FEWEST_WORDS = 4;
/** A word in more sentences says nothing of where one went. */
const MOST_SENTENCES = 8;
/** What staying where it stood counts, as a share of letters, beside another place that has more of them. */
const STAYS = 0.2;

/** Links sentences by the words that they share, those first that share most, whether they stayed or went elsewhere. */
export function linkAlikeSentences(
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
