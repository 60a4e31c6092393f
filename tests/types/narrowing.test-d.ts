import { describe, expectTypeOf, test } from 'vitest';
import {
  type Agreement,
  type AnnotationRef,
  annotationsAt,
  article,
  type Block,
  type Dateline,
  type Entity,
  type Event,
  findEntities,
  type Group,
  getEntity,
  type KerryMoscowVisitIds,
  type Mention,
  type Organization,
  type Person,
  type Place,
  type Quote,
  type Relation,
  type Sentence,
  type Span,
  type Statistic,
  type TimeExpression,
  type TimelineEntry,
  timeline,
} from '../../src/index.ts';

type My = KerryMoscowVisitIds;

describe('getEntity', () => {
  test('narrows by id', () => {
    expectTypeOf(getEntity(article, 'john-kerry')).toEqualTypeOf<Person<My>>();
    expectTypeOf(getEntity(article, 'tass')).toEqualTypeOf<Organization<My>>();
    expectTypeOf(getEntity(article, 'moscow')).toEqualTypeOf<Place<My>>();
    expectTypeOf(getEntity(article, 'new-start')).toEqualTypeOf<Agreement<My>>();
    expectTypeOf(getEntity(article, 'kerry-visit')).toEqualTypeOf<Event<My>>();
    expectTypeOf(getEntity(article, 'third-countries')).toEqualTypeOf<Group<My>>();
    expectTypeOf(getEntity(article, 'john-kerry').familyName).toEqualTypeOf<string | null>();
  });

  test('a union of ids gives a union', () => {
    const either = 'john-kerry' as 'john-kerry' | 'moscow';
    expectTypeOf(getEntity(article, either)).toEqualTypeOf<Person<My> | Place<My>>();
    const persons = 'john-kerry' as 'john-kerry' | 'sergey-lavrov';
    expectTypeOf(getEntity(article, persons)).toEqualTypeOf<Person<My>>();
  });

  test('an entity narrows by type', () => {
    const entity = article.entities[0] as Entity<My>;
    if (entity.type === 'place') expectTypeOf(entity.country).toEqualTypeOf<My['place'] | null>();
    if (entity.type === 'group') expectTypeOf(entity).toEqualTypeOf<Group<My>>();
    // @ts-expect-error
    entity.familyName;
  });
});

describe('findEntities', () => {
  test('narrows by type', () => {
    expectTypeOf(findEntities(article, { type: 'person' })).toEqualTypeOf<Person<My>[]>();
    expectTypeOf(findEntities(article, { type: 'place', name: 'Moscow' })).toEqualTypeOf<Place<My>[]>();
    expectTypeOf(findEntities(article)).toEqualTypeOf<Entity<My>[]>();
    expectTypeOf(findEntities(article, { block: 'p1' })).toEqualTypeOf<Entity<My>[]>();
    const type = 'event' as 'event' | 'agreement';
    expectTypeOf(findEntities(article, { type })).toEqualTypeOf<(Event<My> | Agreement<My>)[]>();
  });
});

describe('AnnotationRef', () => {
  type RecordOf<L extends AnnotationRef['layer']> = Extract<AnnotationRef<My>, { layer: L }>['record'];

  test('narrows by layer', () => {
    expectTypeOf<RecordOf<'blocks'>>().toEqualTypeOf<Block<My>>();
    expectTypeOf<RecordOf<'sentences'>>().toEqualTypeOf<Sentence<My>>();
    expectTypeOf<RecordOf<'quotes'>>().toEqualTypeOf<Quote<My>>();
    expectTypeOf<RecordOf<'relations'>>().toEqualTypeOf<Relation<My>>();
    expectTypeOf<RecordOf<'statistics'>>().toEqualTypeOf<Statistic<My>>();
    expectTypeOf<RecordOf<'times'>>().toEqualTypeOf<TimeExpression<My>>();
    expectTypeOf<RecordOf<'scareQuotes'>>().toEqualTypeOf<Span>();
    expectTypeOf<RecordOf<'mentions'>>().toEqualTypeOf<Mention<My>>();
    for (const ref of annotationsAt(article, 0)) {
      expectTypeOf(ref.span).toEqualTypeOf<Span>();
      if (ref.layer === 'quotes') expectTypeOf(ref.record.id).toEqualTypeOf<My['quote']>();
      // @ts-expect-error
      ref.record.id;
    }
  });
});

describe('TimelineEntry', () => {
  type RecordOf<W extends TimelineEntry['what']> = Extract<TimelineEntry<My>, { what: W }>['record'];

  test('narrows by what', () => {
    expectTypeOf<RecordOf<'dateline'>>().toEqualTypeOf<Dateline<My>>();
    expectTypeOf<RecordOf<'entity'>>().toEqualTypeOf<Agreement<My> | Event<My>>();
    expectTypeOf<RecordOf<'relation'>>().toEqualTypeOf<Relation<My>>();
    expectTypeOf<RecordOf<'statistic'>>().toEqualTypeOf<Statistic<My>>();
    expectTypeOf<RecordOf<'time'>>().toEqualTypeOf<TimeExpression<My>>();
    for (const entry of timeline(article)) {
      if (entry.what === 'entity' && entry.record.type === 'event')
        expectTypeOf(entry.record.place).toEqualTypeOf<My['place'] | null>();
      // @ts-expect-error
      entry.record.id;
    }
  });
});
