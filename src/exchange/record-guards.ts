import { VERSION } from '../model/article.ts';
import { blockKinds } from '../model/block.ts';
import { mentionForms } from '../model/mention.ts';
import { modalities } from '../model/modality.ts';
import { periodBases } from '../model/period.ts';
import { attitudes } from '../model/quote.ts';
import { IRI, isTag, LANGUAGE_TAG, MEDIA_TOPIC, SHA256, SLUG } from '../model/scalars.ts';
import { directions, statisticTypes } from '../model/statistic.ts';
import { dateParts, timeKinds } from '../model/time-expression.ts';
import type {
  Block,
  Cue,
  Dateline,
  Entity,
  EntityBase,
  EntityByType,
  EntityTerm,
  Mention,
  Period,
  Position,
  Term,
  TextRange,
  TimeExpression,
  Topic,
  ValueTerm,
} from '../model/types.ts';
import { edtfRange } from '../values/edtf.ts';
import { figureFaults } from '../values/figure-faults.ts';
import { periodFaults, timeFaults } from '../values/period-faults.ts';
import { loneSurrogate } from '../words/characters.ts';
import { type Fields, formed, type Guard, listOf, maybe, oneOf, shaped, sound } from './guards.ts';
import type { ArticleHead, Placed, QuoteRecord, RelationRecord, StatisticRecord, Unplaced } from './raw-article.ts';

const words: Guard<string> = (value): value is string => typeof value === 'string' && loneSurrogate(value) === -1;
const someWords = /* @__PURE__ */ sound(words, (value) => value !== '');
const isBoolean: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';
const isNumber: Guard<number> = (value): value is number => Number.isFinite(value) && !Object.is(value, -0);
const isOffset = /* @__PURE__ */ sound(isNumber, (value) => Number.isInteger(value) && value >= 0);

/** Tells whether a value is an IRI that is safe to link to. */
export const isIri: Guard<string> = /* @__PURE__ */ sound(/* @__PURE__ */ formed(IRI), words);

/** Tells whether a value is an id. */
export const isSlug: Guard<string> = /* @__PURE__ */ formed(SLUG);
/** Tells whether a value is the tag of a language. */
export const isLanguage: Guard<string> = /* @__PURE__ */ sound(/* @__PURE__ */ formed(LANGUAGE_TAG), isTag);

const slugs = /* @__PURE__ */ listOf(isSlug);
const maybeSlug = /* @__PURE__ */ maybe(isSlug);
const place: Fields<TextRange> = { start: isOffset, end: isOffset };
const period: Fields<Period> = {
  value: /* @__PURE__ */ maybe(words),
  basis: /* @__PURE__ */ oneOf(periodBases),
  because: /* @__PURE__ */ maybe(someWords),
};
const isPeriod = /* @__PURE__ */ sound(
  /* @__PURE__ */ shaped<Period>(period),
  (value) => periodFaults(value).length === 0,
);

/** Tells whether a value is a stretch of the text, in whatever unit. */
export const isRange: Guard<TextRange> = /* @__PURE__ */ shaped<TextRange>(place);

/** Tells whether a value is a block with its place. */
export const isBlock: Guard<Placed<Block>> = /* @__PURE__ */ shaped<Placed<Block>, TextRange>(
  {
    id: isSlug,
    kind: /* @__PURE__ */ oneOf(blockKinds),
  },
  place,
);

/** Tells whether a value is a dateline with its place. */
export const isDateline: Guard<Placed<Dateline>> = /* @__PURE__ */ shaped<Placed<Dateline>, TextRange>(
  { place: maybeSlug, agency: maybeSlug, period: isPeriod },
  place,
);

/** Tells whether a value says what is known of an article as a whole. */
export const isHead: Guard<ArticleHead> = /* @__PURE__ */ shaped<ArticleHead>({
  id: isSlug,
  version: /* @__PURE__ */ formed(VERSION),
  language: isLanguage,
  topics: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shaped<Topic>({ id: /* @__PURE__ */ formed(MEDIA_TOPIC), name: someWords, uri: isIri }),
  ),
  source: /* @__PURE__ */ shaped<ArticleHead['source']>({
    publisher: maybeSlug,
    authors: slugs,
    published: /* @__PURE__ */ maybe(isPeriod),
    url: /* @__PURE__ */ maybe(isIri),
    sha256: /* @__PURE__ */ maybe(/* @__PURE__ */ formed(SHA256)),
    rights: /* @__PURE__ */ maybe(words),
    credit: /* @__PURE__ */ maybe(words),
  }),
  dateline: /* @__PURE__ */ maybe(isDateline),
});

/** What entities of every type have. */
type EntityFields = EntityBase & { readonly id: string };
const base: Fields<EntityFields> = {
  id: isSlug,
  name: someWords,
  alternateNames: /* @__PURE__ */ listOf(someWords),
  description: words,
  sameAs: /* @__PURE__ */ listOf(isIri),
};
const entityGuards: { readonly [T in keyof EntityByType]: Guard<EntityByType[T]> } = {
  person: /* @__PURE__ */ shaped<EntityByType['person'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['person']),
      givenName: /* @__PURE__ */ maybe(words),
      familyName: /* @__PURE__ */ maybe(words),
      positions: /* @__PURE__ */ listOf(
        /* @__PURE__ */ shaped<Position>({ title: someWords, of: maybeSlug, sameAs: /* @__PURE__ */ listOf(isIri) }),
      ),
    },
    base,
  ),
  organization: /* @__PURE__ */ shaped<EntityByType['organization'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['organization']),
      kind: someWords,
      country: maybeSlug,
      parent: maybeSlug,
    },
    base,
  ),
  place: /* @__PURE__ */ shaped<EntityByType['place'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['place']),
      kind: someWords,
      alpha2: /* @__PURE__ */ maybe(/* @__PURE__ */ formed(/^[A-Z]{2}$/)),
      alpha3: /* @__PURE__ */ maybe(/* @__PURE__ */ formed(/^[A-Z]{3}$/)),
      country: maybeSlug,
    },
    base,
  ),
  agreement: /* @__PURE__ */ shaped<EntityByType['agreement'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['agreement']),
      date: isPeriod,
    },
    base,
  ),
  event: /* @__PURE__ */ shaped<EntityByType['event'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['event']),
      date: isPeriod,
      place: maybeSlug,
      participants: slugs,
    },
    base,
  ),
  group: /* @__PURE__ */ shaped<EntityByType['group'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['group']),
      members: slugs,
    },
    base,
  ),
  thing: /* @__PURE__ */ shaped<EntityByType['thing'], EntityFields>(
    {
      type: /* @__PURE__ */ oneOf(['thing']),
      kind: someWords,
    },
    base,
  ),
};

/** Tells whether a value is an entity of any type. */
export const isEntity: Guard<Entity> = (value): value is Entity =>
  Object.values<Guard<Entity>>(entityGuards).some((guard) => guard(value));

/** Tells whether a value says of a mention what its place does not. */
export const isMention: Guard<Unplaced<Mention>> = /* @__PURE__ */ shaped<Unplaced<Mention>>({
  entity: isSlug,
  form: /* @__PURE__ */ oneOf(mentionForms),
  literal: maybeSlug,
});

/** Tells whether a value says of a cue what its place does not. */
export const isCue: Guard<Unplaced<Cue>> = /* @__PURE__ */ shaped<Unplaced<Cue>>({ lemma: someWords });

/** Tells whether a value says of a quote what its places do not. */
export const isQuote: Guard<QuoteRecord> = /* @__PURE__ */ shaped<QuoteRecord>({
  id: isSlug,
  attitude: /* @__PURE__ */ oneOf(attitudes),
  modality: /* @__PURE__ */ oneOf(modalities),
  speakers: slugs,
  addressees: slugs,
  time: maybeSlug,
  within: maybeSlug,
  restates: maybeSlug,
});

/** Tells whether a value says of a temporal expression what its place does not. */
export const isTime: Guard<Unplaced<TimeExpression>> = /* @__PURE__ */ sound(
  /* @__PURE__ */ shaped<Unplaced<TimeExpression>, Period>(
    {
      id: isSlug,
      kind: /* @__PURE__ */ oneOf(timeKinds),
      duration: /* @__PURE__ */ maybe(words),
      inferred: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(dateParts)),
    },
    period,
  ),
  (value) => timeFaults(value).length === 0,
);

/** Tells whether a value says of a figure what its places do not. */
export const isStatistic: Guard<StatisticRecord> = /* @__PURE__ */ sound(
  /* @__PURE__ */ shaped<StatisticRecord>({
    id: isSlug,
    type: /* @__PURE__ */ oneOf(statisticTypes),
    label: someWords,
    series: maybeSlug,
    value: /* @__PURE__ */ maybe(isNumber),
    low: /* @__PURE__ */ maybe(isNumber),
    high: /* @__PURE__ */ maybe(isNumber),
    lowInclusive: isBoolean,
    highInclusive: isBoolean,
    direction: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(directions)),
    unit: someWords,
    period: isPeriod,
    comparedWith: /* @__PURE__ */ maybe(isPeriod),
    approximate: isBoolean,
    because: /* @__PURE__ */ maybe(someWords),
  }),
  (value) => figureFaults(value).length === 0,
);

const isEntityTerm = /* @__PURE__ */ shaped<EntityTerm>({ entity: isSlug });
const isValueTerm = /* @__PURE__ */ shaped<ValueTerm>({ value: someWords });
const isTerm: Guard<Term> = (value): value is Term => isEntityTerm(value) || isValueTerm(value);

/** Tells whether a value says of a relation what its places do not. */
export const isRelation: Guard<RelationRecord> = /* @__PURE__ */ sound(
  /* @__PURE__ */ shaped<RelationRecord>({
    id: isSlug,
    subject: isTerm,
    predicate: someWords,
    object: isTerm,
    modality: /* @__PURE__ */ oneOf(modalities),
    period: /* @__PURE__ */ maybe(isPeriod),
  }),
  ({ predicate, object }) => predicate !== 'dated' || ('value' in object && edtfRange(object.value) !== null),
);
