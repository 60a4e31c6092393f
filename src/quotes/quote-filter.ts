import { assertArticle, assertBoolean, assertKeys } from '../basics/errors.ts';
import { anyString, idOf, oneOf, onlyOf, passing, type Test, valuesOf } from '../basics/filtering.ts';
import { overlapTest } from '../basics/reach.ts';
import { blockPlaces } from '../lookup/block-places.ts';
import { cached } from '../lookup/cache.ts';
import { mentionsByEntity, quotesBySpeaker } from '../lookup/records-by-entity.ts';
import { entitiesById } from '../lookup/records-by-id.ts';
import { visitSpans } from '../model/layers.ts';
import { modalities } from '../model/modality.ts';
import { attitudes, quoteKinds } from '../model/quote.ts';
import type {
  Article,
  Attitude,
  BlockKind,
  EntityId,
  Ids,
  Mention,
  Modality,
  Quote,
  QuoteKind,
  Span,
} from '../model/types.ts';
import { caseless } from '../words/folding.ts';
import { wordsTest } from '../words/words-test.ts';

/** Which quotes are sought; several keys mean *and*, a list means *any of*, no key means all. */
export interface QuoteFilter<out I extends Ids = Ids> {
  /** Somebody who speaks; `null` for quotes whose speaker is not named. */
  readonly speaker?: EntityId<I> | null | readonly (EntityId<I> | null)[] | undefined;
  /** An entity with a mention in the content; what a metonym literally names does not count. */
  readonly about?: EntityId<I> | readonly EntityId<I>[] | undefined;
  /** Direct, indirect or mixed. */
  readonly kind?: QuoteKind | readonly QuoteKind[] | undefined;
  /** What the speaker does with the content. */
  readonly attitude?: Attitude | readonly Attitude[] | undefined;
  /** Whether the saying took place, or is planned, hoped for, demanded, possible or denied. */
  readonly modality?: Modality | readonly Modality[] | undefined;
  /** Dictionary form of a cue, typography and case aside. */
  readonly cue?: string | readonly string[] | undefined;
  /** A block, or a kind of block, that a passage, cue or source stands in; a word that is both an id and a kind means both. */
  readonly block?: I['block'] | BlockKind | readonly (I['block'] | BlockKind)[] | undefined;
  /** Words in a passage, typography and case aside, or a regular expression; empty words and empty matches are in none. */
  readonly text?: string | RegExp | undefined;
  /** `true` for quotes within another, `false` for those that are not; left out, both. */
  readonly nested?: boolean | undefined;
}

const KEYS = [
  'speaker',
  'about',
  'kind',
  'attitude',
  'modality',
  'cue',
  'block',
  'text',
  'nested',
] as const satisfies readonly (keyof QuoteFilter)[];

/** Finds the quotes that a filter means, in reading order, in a fresh list; refuses what the filter does not know. */
export function matchingQuotes(article: Article, filter: QuoteFilter): Quote[] {
  assertArticle(article);
  assertKeys('filter', filter, KEYS);
  const anEntity = idOf(cached(article, entitiesById), 'an entity');
  const tests: Test<Quote>[] = [];

  const speakers = valuesOf('filter.speaker', filter.speaker, (where, id) => {
    if (id !== null) anEntity(where, id);
  });
  const speaker = onlyOf(speakers);
  const ofSpeaker = typeof speaker === 'string' ? (cached(article, quotesBySpeaker).get(speaker) ?? []) : undefined;
  if (speakers !== undefined && ofSpeaker === undefined)
    tests.push((quote) =>
      quote.speakers.length === 0 ? speakers.has(null) : quote.speakers.some((id) => speakers.has(id)),
    );
  const kinds = valuesOf('filter.kind', filter.kind, oneOf(quoteKinds));
  if (kinds !== undefined) tests.push(({ kind }) => kinds.has(kind));
  const sought = valuesOf('filter.attitude', filter.attitude, oneOf(attitudes));
  if (sought !== undefined) tests.push(({ attitude }) => sought.has(attitude));
  const ways = valuesOf('filter.modality', filter.modality, oneOf(modalities));
  if (ways !== undefined) tests.push(({ modality }) => ways.has(modality));
  const { nested } = filter;
  assertBoolean('filter.nested', nested);
  if (nested !== undefined) tests.push(({ within }) => (within !== null) === nested);
  const lemmas = valuesOf('filter.cue', filter.cue, anyString);
  if (lemmas !== undefined) {
    const folded = new Set([...lemmas].map(caseless));
    tests.push(({ cues }) => cues.some(({ lemma }) => folded.has(caseless(lemma))));
  }
  const topics = valuesOf('filter.about', filter.about, anEntity);
  if (topics !== undefined) {
    const mentions: Mention[] = [];
    for (const id of topics) for (const one of cached(article, mentionsByEntity).get(id) ?? []) mentions.push(one);
    const isMentioned = overlapTest(mentions);
    tests.push(({ content }) => content.some(isMentioned));
  }
  const places = blockPlaces(article, 'filter.block', filter.block);
  if (places !== undefined) tests.push(standsIn(overlapTest(places)));
  if (filter.text !== undefined) {
    const hasWords = wordsTest('filter.text', filter.text);
    tests.push(({ content }) => content.some(({ exact }) => hasWords(exact)));
  }
  return passing(ofSpeaker ?? article.quotes, tests);
}

/** Makes the test whether a span of any part of a quote passes one. */
function standsIn(test: Test<Span>): Test<Quote> {
  return (quote) => {
    let found = false;
    visitSpans(quote, (span) => {
      found ||= test(span);
    });
    return found;
  };
}
