import { element } from '../basics/sorted.ts';
import type { BlockKind, Sentence } from '../model/types.ts';
import type { GapSearch } from './gap-search.ts';
import { rangeOf, type Token, tokensIn } from './text-tokens.ts';

/** Languages that begin every noun with a capital. */
const CAPITAL_NOUNS = /^(?:de|lb)(?:-|$)/i;
/** Blocks that may be set with a capital in every word. */
const HEADINGS: readonly BlockKind[] = ['kicker', 'headline', 'subheading'];
/** What stands before a word that may begin a sentence of its own: the end of another, a colon, a mark that opens. */
const BEGINS = /[.!?…:]["”’»)\]]*\s|\s[([]?["'“„«‘‹「『]|[\n\r]/;
/** What stands between the words of one name. */
const JOINS = /^[ \u00a0'’&/-]$/;
/** What stands after the first words of a name that are shortened, to so many letters. */
const SHORTENED = /^\. ?$/;
const SHORT = 3;

/** Tells of words with a capital in no mention and no time, but where a sentence begins or every word has one. */
export function findCapitalGaps(search: GapSearch): void {
  const { article, tokens, isMentioned, isDated, isTaken, tellWords } = search;
  const { text, language, sentences } = article;
  if (CAPITAL_NOUNS.test(language)) return;
  const headings = new Set(article.blocks.filter(({ kind }) => HEADINGS.includes(kind)).map(({ id }) => id));
  const plain = sentences.filter((sentence) => !(headings.has(sentence.block) && isTitleCase(tokens, sentence)));
  const small = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ word }) => word));
  const between = (i: number): string => text.slice(element(tokens, i - 1).end, element(tokens, i).start);
  const joins = (i: number): boolean => {
    const { start, end } = element(tokens, i);
    return JOINS.test(between(i + 1)) || (end - start <= SHORT && SHORTENED.test(between(i + 1)));
  };
  const mayBegin = (i: number, first: number): boolean => i === first || BEGINS.test(between(i));
  const names = new Set<string>();
  for (const sentence of plain) {
    const { from, to } = tokensIn(tokens, sentence);
    for (let i = from; i < to; i++) {
      const { isCapital, word } = element(tokens, i);
      if (isCapital && !mayBegin(i, from) && !small.has(word)) names.add(word);
    }
  }
  for (const sentence of plain) {
    const { from, to } = tokensIn(tokens, sentence);
    const isOpen = (i: number): boolean => {
      const token = element(tokens, i);
      return token.isCapital && !isTaken(i) && !isMentioned(token) && !isDated(token);
    };
    for (let i = from; i < to; i++) {
      if (!isOpen(i) || (mayBegin(i, from) && !names.has(element(tokens, i).word))) continue;
      const begin = i;
      while (i + 1 < to && isOpen(i + 1) && joins(i)) i++;
      const { start, end } = rangeOf(tokens, begin, i + 1);
      // One letter is no name.
      if (end - start > 1) tellWords('name-in-no-mention', begin, i + 1, 'begins with a capital, and is in no mention');
    }
  }
}

/** Tells whether most words of a sentence begin with a capital. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  const { from, to } = tokensIn(tokens, sentence);
  let capital = 0;
  for (let i = from; i < to; i++) if (element(tokens, i).isCapital) capital++;
  return 2 * capital > to - from;
}
