import { VERSION } from '../model/article.ts';
import { blockKinds } from '../model/block.ts';
import { mentionForms } from '../model/mention.ts';
import { modalities } from '../model/modality.ts';
import { attitudes } from '../model/quote.ts';
import { MEDIA_TOPIC, SHA256 } from '../model/scalars.ts';
import { directions, statisticTypes } from '../model/statistic.ts';
import { dateParts, timeKinds } from '../model/time-expression.ts';
import type {
  Block,
  Cue,
  Dateline,
  EntityTerm,
  Mention,
  Period,
  Term,
  TextRange,
  TimeExpression,
  Topic,
  ValueTerm,
} from '../model/types.ts';
import { edtfRange } from '../values/edtf.ts';
import { figureFaults } from '../values/figure-faults.ts';
import { timeFaults } from '../values/period-faults.ts';
import {
  isBoolean,
  isIri,
  isLanguage,
  isNumber,
  isPeriod,
  isSlug,
  maybeSlug,
  period,
  place,
  slugs,
  someWords,
  words,
} from './field-guards.ts';
import { formed, type Guard, listOf, maybe, oneOf, shaped, sound } from './guards.ts';
import type { ArticleHead, Placed, QuoteRecord, RelationRecord, StatisticRecord, Unplaced } from './raw-article.ts';

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
