import { describe, expectTypeOf, test } from 'vitest';
import type {
  Agreement,
  AnnotationRef,
  Article,
  Block,
  CoMention,
  Cue,
  Dateline,
  EntityBase,
  EntityByType,
  EntityFilter,
  EntityTerm,
  Event,
  Group,
  Ids,
  KerryMoscowVisitIds,
  Mention,
  MentionCount,
  MentionFilter,
  NameCount,
  NameReading,
  Organization,
  Passage,
  Period,
  Person,
  Place,
  Position,
  Quote,
  QuoteCounts,
  QuoteFilter,
  Relation,
  Sentence,
  SeriesPoint,
  Source,
  Span,
  Statement,
  Statistic,
  StatisticFilter,
  TextMeasures,
  TextRange,
  TimeExpression,
  TimelineEntry,
  Topic,
  ValueTerm,
} from '../../src/index.ts';
import { article, blockIds, entityIds, findMentions, getQuote, quoteIds, statisticIds } from '../../src/index.ts';

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
/** The fields, at any depth, that can be assigned or whose lists can be changed. */
type Writable<T> = T extends string | number | boolean | null | undefined | RegExp
  ? never
  : T extends readonly (infer Item)[]
    ? (T extends unknown[] ? '[]' : never) | Writable<Item>
    : {
        [K in keyof T & string]-?: (Same<Pick<T, K>, Readonly<Pick<T, K>>> extends true ? never : K) | Writable<T[K]>;
      }[keyof T & string];

describe('everything is readonly', () => {
  test('the check finds what is not', () => {
    expectTypeOf<Writable<{ a: 1; readonly b: 2 }>>().toEqualTypeOf<'a'>();
    expectTypeOf<Writable<{ a?: 1; readonly b?: 2 }>>().toEqualTypeOf<'a'>();
    expectTypeOf<Writable<{ readonly a: { b: 1 }[] }>>().toEqualTypeOf<'b' | '[]'>();
    expectTypeOf<Writable<{ readonly a: readonly { readonly b: 1 }[] }>>().toBeNever();
  });

  test('the model, at every depth', () => {
    expectTypeOf<Writable<Article>>().toBeNever();
    expectTypeOf<Writable<Article<KerryMoscowVisitIds>>>().toBeNever();
    type Parts =
      | Agreement
      | Block
      | Cue
      | Dateline
      | EntityBase
      | EntityTerm
      | Event
      | Group
      | Ids
      | Mention
      | Organization
      | Passage
      | Period
      | Person
      | Place
      | Position
      | Quote
      | Relation
      | Sentence
      | Source
      | Span
      | Statement
      | Statistic
      | TimeExpression
      | Topic
      | ValueTerm;
    expectTypeOf<Writable<Parts>>().toBeNever();
    expectTypeOf<Writable<EntityByType>>().toBeNever();
  });

  test('filters and results', () => {
    expectTypeOf<Writable<EntityFilter | MentionFilter | QuoteFilter | StatisticFilter | TextRange>>().toBeNever();
    type Results =
      | AnnotationRef
      | CoMention
      | MentionCount
      | NameCount
      | NameReading
      | QuoteCounts
      | SeriesPoint
      | TextMeasures
      | TimelineEntry;
    expectTypeOf<Writable<Results>>().toBeNever();
  });

  test('assigning is an error', () => {
    const quote = getQuote(article, 'tense-relations');
    const [mention] = article.mentions;
    const { dateline } = article;
    if (!mention || !dateline) return;
    // @ts-expect-error
    article.text = '';
    // @ts-expect-error
    article.schemaVersion = 1;
    // @ts-expect-error
    article.quotes[0] = quote;
    // @ts-expect-error
    article.source.byteLength = 0;
    // @ts-expect-error
    dateline.period.value = null;
    // @ts-expect-error
    quote.kind = 'direct';
    // @ts-expect-error
    quote.speakers.push('russia');
    // @ts-expect-error
    quote.content.sort();
    // @ts-expect-error
    mention.start = 0;
    // @ts-expect-error
    mention.exact = '';
    // @ts-expect-error
    for (const found of findMentions(article)) found.start = 0;
    // Lists that a function gives are fresh.
    findMentions(article).pop();
    // @ts-expect-error
    entityIds.push('moscow');
    // @ts-expect-error
    quoteIds[0] = 'tense-relations';
    // @ts-expect-error
    statisticIds.length = 0;
    // @ts-expect-error
    blockIds.reverse();
  });
});
