import { groupBy } from '../basics/grouping.ts';
import { overlapTest } from '../basics/reach.ts';
import type { TextRange } from '../model/types.ts';
import { englishPronouns } from './english-words.ts';
import type { GapSearch } from './gap-search.ts';
import { phrasesOf } from './phrases.ts';
import { rangeOf, tokensIn, tokensOf } from './text-tokens.ts';

/** Words that name more entities than this are too common to name one. */
const MOST = 5;

/** Tells of names of entities and of words mentioned elsewhere that are in no mention here. */
export function findElsewhereGaps(search: GapSearch): void {
  const { article, tokens, isTaken, tellWords, isDated } = search;
  const phrases = phrasesOf();
  for (const entity of article.entities) {
    const familyName = entity.type === 'person' ? entity.familyName : null;
    for (const name of [entity.name, ...entity.alternateNames, familyName ?? ''])
      phrases.add(tokensOf(name), entity.id);
  }
  const places = new Set<string>();
  for (const mention of article.mentions) {
    const { from, to } = tokensIn(tokens, mention);
    places.add(`${from}-${to}`);
    // A nominal may have its capital from the beginning of a sentence; a pronoun stands for others elsewhere.
    if (mention.form !== 'pronoun') phrases.add(tokens.slice(from, to), mention.entity, mention.form !== 'nominal');
  }
  const byEntity = groupBy(article.mentions, ({ entity }) => [entity]);
  const tests = new Map<string, (place: TextRange) => boolean>();
  const isMentionOf = (entity: string, place: TextRange): boolean => {
    const test = tests.get(entity) ?? overlapTest(byEntity.get(entity) ?? []);
    tests.set(entity, test);
    return test(place);
  };
  for (let i = 0; i < tokens.length; i++) {
    if (isTaken(i)) continue;
    const open = phrases.at(tokens, i).filter(({ from, to, names }) => {
      if (names.size > MOST) return false;
      const range = rangeOf(tokens, from, to);
      return !places.has(`${from}-${to}`) && ![...names].some((name) => isMentionOf(name, range)) && !isDated(range);
    });
    const last = open.pop();
    if (last === undefined) continue;
    const names = [...last.names].sort().join(' or ');
    tellWords('mentioned-elsewhere', i, last.to, `names ${names} elsewhere, and is no mention of it here`);
    i = last.to - 1;
  }
}

/** Tells of English pronouns of persons in no mention. */
export function findPronounGaps({ tokens, isEnglish, isMentioned, isTaken, tellWords, article }: GapSearch): void {
  if (!isEnglish) return;
  const pronouns = englishPronouns();
  tokens.forEach((token, i) => {
    const { word, start, end } = token;
    if (!pronouns.has(word) || isTaken(i) || isMentioned(token)) return;
    // "US" is a country, and "i" stands in "i.e."
    if (/^(?:US|i)$/.test(article.text.slice(start, end))) return;
    tellWords('pronoun-in-no-mention', i, i + 1, 'is in no mention');
  });
}
