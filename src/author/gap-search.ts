import { coverTest, overlapTest } from '../basics/reach.ts';
import { countBefore, element } from '../basics/sorted.ts';
import { compareBySpan } from '../basics/span-order.ts';
import type { Article, TextRange } from '../model/types.ts';
import type { Gap, GapKind } from './gap.ts';
import { rangeOf, type Token, tokensOf } from './text-tokens.ts';

/** An article, prepared for the search for gaps, and the gaps found so far. */
export interface GapSearch {
  /** The article. */
  readonly article: Article;
  /** The words of its text. */
  readonly tokens: readonly Token[];
  /** Whether it is in English, for which there are tables of words. */
  readonly isEnglish: boolean;
  /** Tells whether words overlap a mention. */
  readonly isMentioned: (range: TextRange) => boolean;
  /** Tells whether words overlap a time. */
  readonly isDated: (range: TextRange) => boolean;
  /** Tells whether words lie in a name, or in what modifies another word. */
  readonly isNamed: (range: TextRange) => boolean;
  /** Tells whether a word is in a gap already. */
  readonly isTaken: (index: number) => boolean;
  /** Tells of a gap of some words, from one index up to another, and of none of them again; `what` ends the sentence. */
  readonly tellWords: (kind: GapKind, from: number, to: number, what: string, range?: TextRange) => void;
  /** Tells of a gap at a stretch of the text. */
  readonly tellRange: (kind: GapKind, range: TextRange, what: string) => void;
  /** Tells of a gap of a record; `range` is where it stands, if anywhere. */
  readonly tellRecord: (kind: GapKind, path: Gap['path'], range: TextRange | null, message: string) => void;
  /** Gives the gaps in reading order, those without a place last. */
  readonly gaps: () => Gap[];
}

/** Prepares the search for the gaps of an article. */
export function gapSearchOf(article: Article): GapSearch {
  const { text, blocks, mentions, times, language } = article;
  const tokens = tokensOf(text);
  const gaps: Gap[] = [];
  const taken = new Uint8Array(tokens.length);
  const spanOf = ({ start, end }: TextRange) => ({ start, end, exact: text.slice(start, end) });
  const tellRange: GapSearch['tellRange'] = (kind, range, what) => {
    const span = spanOf(range);
    const index = countBefore(blocks, ({ start }) => start, span.start + 1) - 1;
    const where = `${element(blocks, index).id} ${span.start}-${span.end}`;
    gaps.push({ kind, span, path: ['blocks', index], message: `${where}: ${quoted(span.exact)} ${what}` });
  };
  return {
    article,
    tokens,
    isEnglish: /^en(?:-|$)/i.test(language),
    isMentioned: overlapTest(mentions),
    isDated: overlapTest(times),
    isNamed: coverTest(mentions.filter(({ form }) => form === 'name' || form === 'modifier')),
    isTaken: (index) => taken[index] === 1,
    tellWords: (kind, from, to, what, range = rangeOf(tokens, from, to)) => {
      taken.fill(1, from, to);
      tellRange(kind, range, what);
    },
    tellRange,
    tellRecord: (kind, path, range, message) => {
      gaps.push({ kind, span: range === null ? null : spanOf(range), path, message });
    },
    gaps: () => gaps.sort((a, b) => compareBySpan(a.span ?? undefined, b.span ?? undefined)),
  };
}

/** Longest words that a message shows whole. */
const LONGEST = 60;

/** Shows words in a message, long ones by their beginning. */
export const quoted = (words: string): string =>
  JSON.stringify(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
