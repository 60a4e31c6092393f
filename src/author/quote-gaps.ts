import { coverTest, overlapTest } from '../basics/reach.ts';
import { at, countBefore } from '../basics/sorted.ts';
import type { TextRange } from '../model/types.ts';
import { englishCues } from './english-words.ts';
import { type GapSearch, quoted } from './gap-search.ts';
import { markedWords } from './marked-words.ts';
import { phrasesOf } from './phrases.ts';
import { rangeOf, tokensIn, tokensOf } from './text-tokens.ts';

/** Tells of words in quotation marks that no passage, no scare quote and no name begins or ends with. */
export function findMarkGaps({ article, tokens, tellRange }: GapSearch): void {
  const { blocks, quotes, scareQuotes, mentions } = article;
  const spans = [...quotes.flatMap(({ content }) => content), ...scareQuotes];
  const starts = spans.map(({ start }) => start).sort((a, b) => a - b);
  const ends = spans.map(({ end }) => end).sort((a, b) => a - b);
  const isName = coverTest(mentions.filter(({ form }) => form === 'name'));
  /** Tells whether one of some sorted offsets lies from one place to another, both included. */
  const has = (offsets: readonly number[], from: number, to: number): boolean => {
    const index = countBefore(offsets, (offset) => offset, from);
    return index < offsets.length && at(offsets, index) <= to;
  };
  blocks.forEach((block, i) => {
    for (const marked of markedWords(block.exact, blocks[i + 1]?.exact ?? '')) {
      const range: TextRange = { start: block.start + marked.start, end: block.start + marked.end };
      const { from, to } = tokensIn(tokens, range);
      if (from === to) continue;
      const words = rangeOf(tokens, from, to);
      if (has(starts, range.start, words.start) || has(ends, words.end, range.end) || isName(words)) continue;
      tellRange('marks-in-no-quote', range, 'is in quotation marks, and is no passage, no scare quote and no name');
    }
  });
}

/** Tells of words that ascribe others and are in no cue: those that are a cue elsewhere, and some in English. */
export function findCueGaps({ article, tokens, isEnglish, tellRange }: GapSearch): void {
  const cues = article.quotes.flatMap((quote) => quote.cues);
  const isCue = overlapTest(cues);
  const phrases = phrasesOf();
  for (const cue of cues) {
    const { from, to } = tokensIn(tokens, cue);
    phrases.add(tokens.slice(from, to), cue.lemma);
  }
  if (isEnglish) for (const words of englishCues) phrases.add(tokensOf(words), words);
  for (let i = 0; i < tokens.length; i++) {
    const place = phrases.at(tokens, i).pop();
    if (place === undefined) continue;
    const range = rangeOf(tokens, i, place.to);
    i = place.to - 1;
    if (!isCue(range)) tellRange('cue-in-no-quote', range, 'ascribes words to somebody, and is no cue of a quote');
  }
}

/** Tells of sources without a mention, and of those with one whose quote has no speaker. */
export function findSourceGaps({ article, isMentioned, tellRecord }: GapSearch): void {
  article.quotes.forEach(({ id, sources, speakers }, i) => {
    const mentioned = sources.filter(isMentioned);
    const [first] = mentioned;
    if (speakers.length === 0 && first !== undefined)
      tellRecord(
        'source-without-speaker',
        ['quotes', i, 'speakers'],
        first,
        `quote ${id}: its source ${quoted(first.exact)} has a mention, and it has no speaker`,
      );
    if (speakers.length === 0) return;
    sources.forEach((source, k) => {
      if (!isMentioned(source))
        tellRecord(
          'source-in-no-mention',
          ['quotes', i, 'sources', k],
          source,
          `quote ${id}: its source ${quoted(source.exact)} has no mention of the speaker`,
        );
    });
  });
}
