import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaJson } from '../../../scripts/schema-json.ts';
import { article } from '../../../src/index.ts';
import { safeParseArticle } from '../../../src/schema.ts';
import { ABSENT, type Change, changed } from '../../support/broken.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const schema = schemaJson();
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);

/** Every schema inside a schema, with where it stands. */
function schemasIn(value: unknown, path: string): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof value !== 'object' || value === null) return [];
  const record: Readonly<Record<string, unknown>> = { ...value };
  const inner = Object.entries(record).flatMap(([key, part]) => schemasIn(part, `${path}/${key}`));
  return Array.isArray(value) ? inner : [[path, record], ...inner];
}

test('it is of draft 2020-12 and has a name', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.title).toBe('Article');
  expect(schema.$id).toMatch(/^urn:/);
  expect(schema.description).not.toBe('');
  expect(ajv.validateSchema(schema)).toBe(true);
});

test.each([
  ['the bundled article', article],
  ['an invented one', sample],
  ['another', synthetic],
])('%s validates', (_, one) => {
  expect(validate(one)).toBe(true);
  expect(validate.errors).toBeNull();
  expect(validate(JSON.parse(JSON.stringify(one)))).toBe(true);
});

describe('what has another shape does not', () => {
  test.each<[string, Change]>([
    ['another version', [['schemaVersion'], 2]],
    ['no text', [['text'], ABSENT]],
    ['an empty text', [['text'], '']],
    ['a key too many', [['extra'], 1]],
    ['a key too many in a record', [['quotes', 0, 'extra'], 1]],
    ['a key too few', [['quotes', 0, 'within'], ABSENT]],
    ['no list', [['mentions'], {}]],
    ['an offset below zero', [['mentions', 0, 'start'], -1]],
    ['half an offset', [['mentions', 0, 'start'], 0.5]],
    ['no id', [['quotes', 0, 'id'], 'Not An Id']],
    ['another kind', [['blocks', 0, 'kind'], 'chapter']],
    ['another type', [['entities', 0, 'type'], 'ship']],
    ['an end of two sorts', [['relations', 0, 'object'], { entity: 'ada', value: 'Ada' }]],
    ['nobody who states it', [['statistics', 0, 'stated'], []]],
    ['a figure in words', [['statistics', 0, 'value'], 'twelve']],
    ['a form that is none', [['mentions', 0, 'form'], 'adjective']],
    ['a kind of time that is none', [['times', 0, 'kind'], 'season']],
    ['a modality that is none', [['relations', 0, 'modality'], 'asserted']],
    ['a code in small letters', [['entities', 0, 'country'], 'Fr!']],
    ['a topic that is none', [['topics', 0, 'id'], 'economy']],
    ['no IRI', [['source', 'url'], 'example']],
  ])('%s', (_, change) => {
    const input = changed(sample, change);
    expect(validate(input)).toBe(false);
    expect(safeParseArticle(input).success).toBe(false);
  });
});

describe('documentation', () => {
  const objects = schemasIn(schema, '#').filter(([, one]) => one.type === 'object');
  test('there is a definition of every interface', () => {
    expect(Object.keys(schema.$defs ?? {})).toEqual(
      expect.arrayContaining([
        'Block',
        'Cue',
        'Mention',
        'Passage',
        'Period',
        'Person',
        'Quote',
        'Relation',
        'Span',
        'Statistic',
      ]),
    );
    for (const [name, one] of Object.entries(schema.$defs ?? {})) {
      // Strings and numbers of a form (`Slug`, `Iri`, `Offset`) are no interfaces and have no doc line.
      if (one.type === 'object') expect([name, one.description ?? '']).not.toEqual([name, '']);
    }
  });
  test('every property is described', () => {
    const bare = Object.entries({ Article: schema, ...schema.$defs }).flatMap(([name, one]) =>
      Object.entries(one.properties ?? {}).flatMap(([key, part]) =>
        typeof part === 'object' && part.description ? [] : [`${name}.${key}`],
      ),
    );
    expect(bare).toEqual([]);
  });
  test('no object takes other properties, and all of its own are required', () => {
    expect(objects.length).toBeGreaterThan(20);
    for (const [path, one] of objects) {
      expect([path, one.additionalProperties]).toEqual([path, false]);
      expect([path, [...(Array.isArray(one.required) ? one.required : [])].sort()]).toEqual([
        path,
        Object.keys(Object(one.properties)).sort(),
      ]);
    }
  });
  test('every reference has its definition, and every definition its reference', () => {
    const refs = new Set(schemasIn(schema, '#').flatMap(([, one]) => (typeof one.$ref === 'string' ? [one.$ref] : [])));
    for (const ref of refs) expect(Object.keys(schema.$defs ?? {})).toContain(ref.replace('#/$defs/', ''));
  });
});
