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

describe('articles', () => {
  const whole = entry.ArticleSchema;
  test('are read by the schema with rules as by the one without', () => {
    for (const one of both) expect(whole.parse(one)).toEqual(one);
    expect(Object.keys(whole.shape)).toEqual(Object.keys(entry.ArticleShapeSchema.shape));
    expect(z.object({ article: whole }).parse({ article: sample })).toEqual({ article: sample });
    expect(whole['~standard'].validate(7)).toMatchObject({ issues: [{ path: [] }] });
    expect(
      entry.ArticleShapeSchema.safeParse({ ...sample, mentions: [], language: 'fr', text: 'Other.' }).success,
    ).toBe(true);
  });
  test('have schemas of parts by their shape', () => {
    const shape = entry.ArticleShapeSchema;
    expect(shape.pick({ id: true, version: true }).parse({ id: 'a', version: '1.0.0' })).toEqual({
      id: 'a',
      version: '1.0.0',
    });
    expect(shape.omit({ quotes: true }).safeParse(sample).error?.issues).toMatchObject([{ keys: ['quotes'] }]);
    expect(shape.partial().parse({ language: 'en' })).toEqual({ language: 'en' });
    expect(shape.extend({ id: z.number() }).parse({ ...sample, id: 7 }).id).toBe(7);
  });
  test('tell of what is wrong, whichever way the schema is used', () => {
    const input = { ...sample, version: '1.0', relations: [{ ...sample.relations[0], object: {} }], extra: 1 };
    const messages = [
      'version: expected a version, SemVer such as "1.0.0", received "1.0"',
      'relations[0].object: expected an object with "entity" or an object with "value", received an object',
      'article: expected keys that it knows, such as "text", received "extra"',
    ];
    expect(whole.safeParse(input).error?.issues.map(({ message }) => message)).toEqual(messages);
    const { issues } = Object(whole['~standard'].validate(input));
    expect(issues.map(({ message }: { message: string }) => message)).toEqual(messages);
    expect(() => whole.parse({ ...sample, language: 'en_GB' })).toThrow(
      /language: expected a language, .*, received \\"en_GB\\"/,
    );
  });
});

test('strings of a form say alone, too, what was expected and what was received', () => {
  const messageOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
  expect(messageOf(entry.SlugSchema, 'Ada Byron')).toBe(
    'expected an id of lower-case words joined by hyphens, such as "ada-byron", received "Ada Byron"',
  );
  expect(messageOf(entry.IriSchema, 'tass.com')).toBe(
    'expected an IRI that begins with http://, https:// or urn: and has no white space, received "tass.com"',
  );
  expect(messageOf(entry.SourceSchema, { ...sample.source, sha256: 'A' })).toBe(
    'expected 64 lower-case hexadecimal digits, received "A"',
  );
  expect(messageOf(entry.SlugSchema, 7)).toBe('Invalid input: expected string, received number');
  expect(messageOf(entry.SlugSchema, `${'x'.repeat(200_000)}!`)?.length).toBeLessThan(300);
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
