import { describe, expectTypeOf, test } from 'vitest';
import {
  type Agreement,
  type Annotation,
  type AnnotationRef,
  annotationsAt,
  annotationsIn,
  article,
  type Block,
  type Cue,
  type Dateline,
  type Entity,
  type Event,
  findEntities,
  type Group,
  getEntity,
  type KerryMoscowVisitIds,
  type Layer,
  layers,
  type Mention,
  type Organization,
  type Passage,
  type Person,
  type Place,
  type Quote,
  type Relation,
  type Segment,
  type Sentence,
  type Source,
  type Span,
  type Statistic,
  segments,
  type TimeExpression,
  type TimelineEntry,
  type TimelineItem,
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

  test('narrows by a list of types', () => {
    expectTypeOf(findEntities(article, { type: ['person', 'place'] })).toEqualTypeOf<(Person<My> | Place<My>)[]>();
    expectTypeOf(findEntities(article, { type: ['person'] })).toEqualTypeOf<Person<My>[]>();
    const types = ['event', 'agreement'] as const;
    expectTypeOf(findEntities(article, { type: types })).toEqualTypeOf<(Event<My> | Agreement<My>)[]>();
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
      expectTypeOf(ref.span).toExtend<Span>();
      if (ref.layer === 'quotes') expectTypeOf(ref.record.id).toEqualTypeOf<My['quote']>();
      // @ts-expect-error
      ref.record.id;
    }
  });

  test('narrows by role in a quote', () => {
    for (const ref of annotationsAt(article, 0, { layers: 'quotes' })) {
      if (ref.role === 'content') expectTypeOf(ref.span).toEqualTypeOf<Passage>();
      if (ref.role === 'cue') expectTypeOf(ref.span).toEqualTypeOf<Cue>();
      if (ref.role === 'source') expectTypeOf(ref.span).toEqualTypeOf<Span>();
      // @ts-expect-error
      ref.span.verbatim;
    }
  });
});

describe('the option layers', () => {
  test('narrows annotations and segments', () => {
    const quotes = annotationsAt(article, 0, { layers: 'quotes' });
    expectTypeOf(quotes).toEqualTypeOf<AnnotationRef<My, 'quotes'>[]>();
    expectTypeOf<AnnotationRef<My, 'times'>>().toEqualTypeOf<Annotation<'times', My, 'whole'>>();
    const some = annotationsIn(article, { start: 0, end: 1 }, { layers: ['times', 'mentions'] });
    expectTypeOf(some[0]?.record).toEqualTypeOf<TimeExpression<My> | Mention<My> | undefined>();
    const parts = segments(article, { layers: ['statistics'] });
    expectTypeOf(parts).toEqualTypeOf<Segment<My, 'statistics'>[]>();
    expectTypeOf(parts[0]?.annotations[0]?.record).toEqualTypeOf<Statistic<My> | undefined>();
    expectTypeOf(quotes[0]?.role).toEqualTypeOf<'source' | 'cue' | 'content' | undefined>();
    expectTypeOf(parts[0]?.annotations[0]?.role).toEqualTypeOf<'statement' | undefined>();
  });

  test('left out, all are meant', () => {
    const all = annotationsAt(article, 0);
    expectTypeOf(all).toEqualTypeOf<AnnotationRef<My>[]>();
    expectTypeOf(annotationsAt(article, 0, {})).toEqualTypeOf(all);
    expectTypeOf(annotationsAt(article, 0, { layers: undefined })).toEqualTypeOf(all);
    expectTypeOf(annotationsAt(article, 0, { layers })).toEqualTypeOf(all);
    const chosen = ['quotes'] as readonly Layer[];
    expectTypeOf(annotationsIn(article, { start: 0, end: 1 }, { layers: chosen })).toEqualTypeOf(all);
    expectTypeOf(segments(article, { range: { start: 0, end: 1 } })).toEqualTypeOf<Segment<My>[]>();
  });
});

describe('TimelineItem', () => {
  type RecordOf<L extends TimelineItem['layer']> = Extract<TimelineItem<My>, { layer: L }>['record'];

  test('narrows by layer', () => {
    expectTypeOf<RecordOf<'dateline'>>().toEqualTypeOf<Dateline<My>>();
    expectTypeOf<RecordOf<'entities'>>().toEqualTypeOf<Agreement<My> | Event<My>>();
    expectTypeOf<RecordOf<'relations'>>().toEqualTypeOf<Relation<My>>();
    expectTypeOf<RecordOf<'statistics'>>().toEqualTypeOf<Statistic<My>>();
    expectTypeOf<RecordOf<'times'>>().toEqualTypeOf<TimeExpression<My>>();
    expectTypeOf<RecordOf<'quotes'>>().toEqualTypeOf<Quote<My>>();
    expectTypeOf<RecordOf<'source'>>().toEqualTypeOf<Source<My>>();
    expectTypeOf(timeline(article)).toEqualTypeOf<TimelineEntry<My>[]>();
    for (const item of timeline(article).flatMap(({ items }) => items)) {
      expectTypeOf(item.label).toBeString();
      if (item.layer === 'entities' && item.record.type === 'event')
        expectTypeOf(item.record.place).toEqualTypeOf<My['place'] | null>();
      // @ts-expect-error
      item.record.id;
    }
  });
});
