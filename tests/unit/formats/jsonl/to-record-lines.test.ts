import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { type Loss, type RecordLine, type RecordLinesOptions, toRecordLines } from '../../../../src/formats/jsonl.ts';
import { type Article, annotationsIn, article, layers } from '../../../../src/index.ts';
import { difficult } from '../../../support/difficult.ts';
import { hasPython, runPython } from '../../../support/python.ts';
import { runOn } from '../../../support/run-on.ts';
import { sample } from '../../../support/sample.ts';
import { synthetic } from '../../../support/synthetic.ts';

const articles: Readonly<Record<string, Article>> = { bundled: article, sample, synthetic, runOn, difficult };

const rowsOf = (one: Article, options?: RecordLinesOptions): RecordLine[] =>
  toRecordLines(one, options)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** The type of what stands under each key, if anything does. */
const TYPES: Readonly<Record<keyof RecordLine, 'string' | 'number' | 'boolean' | 'list'>> = {
  article: 'string',
  version: 'string',
  language: 'string',
  layer: 'string',
  record: 'string',
  role: 'string',
  nth: 'number',
  start: 'number',
  end: 'number',
  offset_unit: 'string',
  exact: 'string',
  block: 'string',
  entity: 'string',
  entity_type: 'string',
  entity_name: 'string',
  form: 'string',
  literal: 'string',
  kind: 'string',
  attitude: 'string',
  modality: 'string',
  speakers: 'list',
  addressees: 'list',
  time: 'string',
  within: 'string',
  restates: 'string',
  lemma: 'string',
  quoted: 'boolean',
  verbatim: 'boolean',
  quote: 'string',
  presupposed: 'boolean',
  predicate: 'string',
  subject_entity: 'string',
  subject_value: 'string',
  object_entity: 'string',
  object_value: 'string',
  type: 'string',
  label: 'string',
  series: 'string',
  value: 'number',
  low: 'number',
  high: 'number',
  low_inclusive: 'boolean',
  high_inclusive: 'boolean',
  direction: 'string',
  unit: 'string',
  approximate: 'boolean',
  because: 'string',
  duration: 'string',
  inferred: 'list',
  period_value: 'string',
  period_basis: 'string',
  period_because: 'string',
  compared_with_value: 'string',
  compared_with_basis: 'string',
  compared_with_because: 'string',
};

describe.each(Object.entries(articles))('of %s', (_, one) => {
  test('every line has every key in one order, with values of one type', () => {
    for (const row of rowsOf(one)) {
      expect(Object.keys(row)).toEqual(Object.keys(TYPES));
      for (const [key, value] of Object.entries(row))
        if (value !== null)
          expect([key, Array.isArray(value) ? 'list' : typeof value]).toEqual([key, Reflect.get(TYPES, key)]);
    }
  });

  test('every annotation has a line, with its words', () => {
    const refs = annotationsIn(one, { start: 0, end: one.text.length });
    const expected = refs.map(({ layer, role, span }) => `${layer} ${role} ${span.exact}`);
    const rows = rowsOf(one);
    expect(rows.map(({ layer, role, exact }) => `${layer} ${role} ${exact}`).sort()).toEqual(expected.sort());
    expect([...new Set(rows.map(({ layer }) => layer))]).toEqual(layers.filter((layer) => one[layer].length > 0));
  });

  test.runIf(hasPython)('Python finds the words at the offsets', () => {
    const script = `
import json, sys
text, lines = json.load(sys.stdin)
rows = [json.loads(line) for line in lines.split('\\n')[:-1]]
print(json.dumps([row for row in rows if text[row['start']:row['end']] != row['exact']]))`;
    expect(runPython(script, JSON.stringify([one.text, toRecordLines(one)]))).toEqual([]);
  });
});

test('fields stand under their keys', () => {
  const rows = rowsOf(sample);
  const row = (record: string, role: string): RecordLine | undefined =>
    rows.find((one) => one.record === record && one.role === role);
  expect(row('quotes/bo-told', 'cue')).toMatchObject({
    article: 'mill-closing',
    nth: 1,
    exact: 'told',
    lemma: 'tell',
    kind: 'indirect',
    speakers: ['bo'],
    addressees: ['board'],
    time: 'deal-year',
    within: 'output-fell',
    quoted: null,
    value: null,
  });
  expect(row('statistics/output-change', 'statement')).toMatchObject({
    exact: '12%',
    quote: 'output-fell',
    value: 12,
    low_inclusive: true,
    compared_with_value: '2014',
    period_basis: 'unknown',
  });
  expect(row('times/filing-day', 'whole')).toMatchObject({
    value: null,
    because: null,
    period_value: '2015-05-03',
    period_basis: 'inferred',
    period_because: 'No year is printed.',
    inferred: ['year'],
    block: 'dateline',
  });
  expect(row('relations/mill-closes', 'statement')).toMatchObject({
    subject_entity: 'mill',
    subject_value: null,
    object_entity: null,
    object_value: 'for good',
    presupposed: false,
  });
  const paris = rows.find(({ exact, layer }) => exact === 'Paris' && layer === 'mentions');
  expect(paris).toMatchObject({
    entity: 'government',
    entity_type: 'organization',
    entity_name: 'French government',
    literal: 'paris',
  });
});

test('a record without spans has one line, and what begins between blocks no block', () => {
  const [quote] = sample.quotes;
  const odd: Article = {
    ...sample,
    quotes: quote === undefined ? [] : [{ ...quote, sources: [], cues: [], content: [] }],
    scareQuotes: [{ start: 16, end: 18, exact: '\n\n' }],
    entities: [],
  };
  const [bare, between] = rowsOf(odd, { layers: ['quotes', 'scareQuotes'] });
  expect(bare).toMatchObject({ record: `quotes/${quote?.id}`, role: null, nth: null, start: null, end: null });
  expect(bare).toMatchObject({ exact: null, block: null });
  expect(between).toMatchObject({ role: 'whole', start: 15, end: 17, block: null });
  expect(rowsOf(odd, { layers: 'mentions' })[0]).toMatchObject({
    entity: 'rouen',
    entity_type: null,
    entity_name: null,
  });
});

test('DuckDB reads the lines of several articles as one table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  try {
    const path = join(folder, 'rows.jsonl');
    writeFileSync(
      path,
      Object.values(articles)
        .map((one) => toRecordLines(one))
        .join(''),
    );
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const read = async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson();
    const table = `read_json_auto('${path}', format = 'newline_delimited')`;
    const columns = await read(`DESCRIBE SELECT * FROM ${table}`);
    expect(columns.map(({ column_name }) => column_name)).toEqual(Object.keys(TYPES));
    const speakers = await read(
      `SELECT article, speaker, count(DISTINCT record) AS quotes FROM ${table}, unnest(speakers) AS t(speaker)
       WHERE article = 'mill-closing' GROUP BY ALL ORDER BY speaker`,
    );
    expect(speakers.map(({ speaker, quotes }) => `${speaker} ${quotes}`)).toEqual([
      'ada 1',
      'bo 1',
      'board 1',
      'government 1',
      'us-government 1',
    ]);
    connection.closeSync();
    instance.closeSync();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('halves of surrogate pairs are replaced and told', () => {
  const losses: Loss[] = [];
  const broken: Article = { ...sample, scareQuotes: [{ start: 0, end: 1, exact: '\ud800' }] };
  const [row] = toRecordLines(broken, { layers: 'scareQuotes', onLoss: (loss) => losses.push(loss) }).split('\n');
  expect(JSON.parse(row ?? '')).toMatchObject({ exact: '\ufffd' });
  expect(losses.map(({ path, received }) => [path, received])).toEqual([[['scareQuotes', 0], 'U+D800 at 0']]);
});

test('misuse throws', () => {
  const call = toRecordLines as (article: unknown, options?: unknown) => unknown;
  expect(() => call(null)).toThrow('article: expected an article, received null');
  expect(() => call(sample, { per: 'block' })).toThrow('options: expected one of layers, onLoss, received "per"');
  expect(() => call(sample, { layers: 'quote' })).toThrow('options.layers: expected one of blocks, sentences');
});

test('a layer that is named twice counts once', () => {
  expect(toRecordLines(sample, { layers: ['quotes', 'mentions', 'quotes'] })).toEqual(
    toRecordLines(sample, { layers: ['quotes', 'mentions'] }),
  );
});
