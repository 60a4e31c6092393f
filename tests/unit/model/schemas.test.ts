import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { article } from '../../../src/index.ts';
import * as entry from '../../../src/schema.ts';
import { sample } from '../../support/sample.ts';

const both: readonly entry.Article[] = [article, sample];
const entitiesOf = (type: string): readonly unknown[] =>
  both.flatMap(({ entities }) => entities.filter((entity) => entity.type === type));
const quotes = both.flatMap((one) => one.quotes);
const relations = both.flatMap((one) => one.relations);
const terms = relations.flatMap(({ subject, object }) => [subject, object]);

/** Records that each schema of an interface reads. */
const RECORDS: readonly (readonly [string, z.ZodObject, readonly unknown[]])[] = [
  ['Agreement', entry.AgreementSchema, entitiesOf('agreement')],
  ['ArticleShape', entry.ArticleShapeSchema, both],
  ['Block', entry.BlockSchema, both.flatMap(({ blocks }) => blocks)],
  ['Cue', entry.CueSchema, quotes.flatMap(({ cues }) => cues)],
  ['Dateline', entry.DatelineSchema, both.map(({ dateline }) => dateline)],
  [
    'EntityBase',
    entry.EntityBaseSchema,
    [{ name: 'Ada', alternateNames: ['A.'], description: '', sameAs: ['https://example.org/ada'] }],
  ],
  ['EntityTerm', entry.EntityTermSchema, terms.filter((term) => 'entity' in term)],
  ['Event', entry.EventSchema, entitiesOf('event')],
  ['Group', entry.GroupSchema, entitiesOf('group')],
  ['Mention', entry.MentionSchema, both.flatMap(({ mentions }) => mentions)],
  ['Organization', entry.OrganizationSchema, entitiesOf('organization')],
  ['Passage', entry.PassageSchema, quotes.flatMap(({ content }) => content)],
  ['Period', entry.PeriodSchema, both.flatMap(({ statistics }) => statistics.map(({ period }) => period))],
  ['Person', entry.PersonSchema, entitiesOf('person')],
  ['Place', entry.PlaceSchema, entitiesOf('place')],
  [
    'Position',
    entry.PositionSchema,
    both.flatMap(({ entities }) => entities.flatMap((one) => (one.type === 'person' ? one.positions : []))),
  ],
  ['Quote', entry.QuoteSchema, quotes],
  ['Relation', entry.RelationSchema, relations],
  ['Sentence', entry.SentenceSchema, both.flatMap(({ sentences }) => sentences)],
  ['Source', entry.SourceSchema, both.map(({ source }) => source)],
  ['Span', entry.SpanSchema, both.flatMap(({ scareQuotes }) => scareQuotes)],
  ['RelationStatement', entry.RelationStatementSchema, relations.flatMap(({ stated }) => stated)],
  ['Statement', entry.StatementSchema, both.flatMap(({ statistics }) => statistics.flatMap(({ stated }) => stated))],
  ['Statistic', entry.StatisticSchema, both.flatMap(({ statistics }) => statistics)],
  ['Thing', entry.ThingSchema, entitiesOf('thing')],
  ['TimeExpression', entry.TimeExpressionSchema, both.flatMap(({ times }) => times)],
  ['Topic', entry.TopicSchema, both.flatMap(({ topics }) => topics)],
  ['ValueTerm', entry.ValueTermSchema, terms.filter((term) => 'value' in term)],
];

test('every exported schema is here', () => {
  const exported = Object.keys(entry).filter((name) => name.endsWith('Schema'));
  const others = ['ArticleSchema', 'EntitySchema', 'IriSchema', 'OffsetSchema', 'SlugSchema', 'TermSchema'];
  expect([...RECORDS.map(([name]) => `${name}Schema`), ...others].sort()).toEqual(exported.sort());
});

describe.each(RECORDS)('%s', (_, schema, records) => {
  const [record] = records;
  test('reads its records as they are', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const one of records) expect(schema.parse(one)).toEqual(one);
  });
  test('knows no other key', () => {
    const { success, error } = schema.safeParse({ ...Object(record), extra: 1 });
    expect(success).toBe(false);
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['extra'] }]);
  });
  test('misses every key', () => {
    for (const key of Object.keys(Object(record))) {
      const { [key]: _left, ...rest } = Object(record);
      expect(schema.safeParse(rest).error?.issues.some(({ path }) => path[0] === key)).toBe(true);
    }
  });
  test('keeps its shape', () => {
    expect(Object.keys(schema.shape).sort()).toEqual(Object.keys(Object(record)).sort());
    const sliced = z.strictObject(schema.shape).partial();
    expect(sliced.parse({})).toEqual({});
  });
  test('is a Standard Schema', () => {
    const standard = schema['~standard'];
    expect([standard.version, standard.vendor]).toEqual([1, 'zod']);
    expect(standard.validate(record)).toEqual({ value: record });
    const failure = standard.validate(7);
    expect(failure).toMatchObject({ issues: [{ path: [] }] });
  });
});

describe('unions', () => {
  test('entities are told apart by type', () => {
    for (const entity of both.flatMap(({ entities }) => entities))
      expect(entry.EntitySchema.parse(entity)).toEqual(entity);
    expect(entry.EntitySchema.safeParse({ ...sample.entities[0], type: 'ship' }).error?.issues[0]?.path).toEqual([
      'type',
    ]);
    expect(entry.EntitySchema.safeParse({ ...sample.entities[0], extra: 1 }).success).toBe(false);
  });
  test('ends of relations are an entity or a value', () => {
    for (const term of terms) expect(entry.TermSchema.parse(term)).toEqual(term);
    for (const term of [{}, { entity: 'ada', value: 'Ada' }, { entity: '' }, { value: '' }, null, 'ada'])
      expect(entry.TermSchema.safeParse(term).success).toBe(false);
  });
});

describe('offsets', () => {
  test.each([0, 1, 4_294_967_296])('%d is one', (offset) => {
    expect(entry.OffsetSchema.parse(offset)).toBe(offset);
  });
  test.each([-1, 0.5, 1e-300, 5.000000000000001, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n, null])(
    '%s is none',
    (offset) => {
      expect(entry.OffsetSchema.safeParse(offset).success).toBe(false);
    },
  );
});

describe('strings', () => {
  test.each(['a', 'p1', 'hunt-for-citizens', 'a1-2b', 'constructor'])('%s is a slug', (slug) => {
    expect(entry.SlugSchema.parse(slug)).toBe(slug);
  });
  test.each(['', '1', '1a', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'é', 'a\n', '__proto__', 'a.b'])(
    '%j is none',
    (slug) => {
      expect(entry.SlugSchema.safeParse(slug).success).toBe(false);
    },
  );
  test.each(['http://tass.com/politics/843506', 'https://example.org/é', 'urn:isbn:0'])('%s is an IRI', (iri) => {
    expect(entry.IriSchema.parse(iri)).toBe(iri);
  });
  test.each(['', 'tass.com', '//tass.com', 'http:', 'http://a b', ' http://a', 'http://a\n', '1http://a'])(
    '%j is none',
    (iri) => {
      expect(entry.IriSchema.safeParse(iri).success).toBe(false);
    },
  );
});
