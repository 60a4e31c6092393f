import { describe, expect, test } from 'vitest';
import { type CsvTable, csvTables, type Loss, toCsv } from '../../../../src/formats/csv.ts';
import { type Article, article } from '../../../../src/index.ts';
import { difficult } from '../../../support/difficult.ts';
import { hasPython, runPython } from '../../../support/python.ts';
import { articleOfTables, readCsv } from '../../../support/read-csv.ts';
import { runOn } from '../../../support/run-on.ts';
import { sample } from '../../../support/sample.ts';
import { synthetic } from '../../../support/synthetic.ts';

const articles: Readonly<Record<string, Article>> = { bundled: article, sample, synthetic, runOn, difficult };

const lossesOf = (input: Article, tables?: CsvTable): Loss[] => {
  const losses: Loss[] = [];
  toCsv(input, { tables, onLoss: (loss) => losses.push(loss) });
  return losses;
};

describe.each(Object.entries(articles))('of %s', (_, one) => {
  test('the tables hold all of the article', () => {
    expect(articleOfTables(toCsv(one))).toEqual(one);
    expect(lossesOf(one)).toEqual([]);
  });

  test('each table has its header, as many cells in each row, and CRLF after each', () => {
    for (const table of Object.values(toCsv(one))) {
      expect(table.startsWith('article,')).toBe(true);
      expect(table.endsWith('\r\n')).toBe(true);
      const widths = readCsv(table).map((row) => Object.keys(row).length);
      expect(new Set(widths).size).toBeLessThanOrEqual(1);
    }
  });

  test.runIf(hasPython)('Python reads the same cells, and finds the words at the offsets in code points', () => {
    const tables = toCsv(one);
    const script = `
import csv, io, json, sys
tables = json.load(sys.stdin)
csv.field_size_limit(10 ** 9)
rows = {name: list(csv.DictReader(io.StringIO(table, newline=''))) for name, table in tables.items()}
text = rows['article'][0]['text']
wrong = [row for name in rows for row in rows[name]
         if 'start_code_point' in row and text[int(row['start_code_point']):int(row['end_code_point'])] != row['exact']]
print(json.dumps({'rows': rows, 'wrong': wrong}))`;
    const blank = Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [
        name,
        readCsv(table).map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell ?? '']))),
      ]),
    );
    expect(runPython(script, JSON.stringify(tables))).toEqual({ rows: blank, wrong: [] });
  });
});

test('columns and their order are the same for every article', () => {
  const headers = Object.values(articles).map((one) =>
    Object.entries(toCsv(one)).map(([name, table]) => [name, table.split('\r\n', 1)[0]]),
  );
  for (const header of headers) expect(header).toEqual(headers[0]);
  expect(headers[0]?.map(([name]) => name)).toEqual(csvTables);
});

test('rows are in columns that a reader can name', () => {
  const { mentions, statistics, passages, positionSameAs } = toCsv(sample);
  expect(mentions.split('\r\n')[3]).toBe('mill-closing,3,government,name,paris,p1,3,40,39,45,44,Paris');
  expect(mentions.split('\r\n')[0]).toBe(
    'article,nth,entity,form,literal,block,sentence,start_utf16,start_code_point,end_utf16,end_code_point,exact',
  );
  expect(statistics.split('\r\n')[1]).toBe(
    'mill-closing,1,output-change,change,change of output,output,12,11.5,12.5,true,true,down,percent,,unknown,,2014,' +
      'stated,,false,',
  );
  expect(passages.split('\r\n')[1]).toBe(
    'mill-closing,closing-in-headline,1,false,false,headline,1,0,0,16,15,Mill 🏭 to close',
  );
  expect(positionSameAs).toBe('article,entity,position,nth,uri\r\n');
});

test('null is an empty cell, and a string without characters is two quotation marks', () => {
  const { article: row } = toCsv(difficult, { tables: ['article'] });
  expect(row).toContain(',https://example.org/?a=1&b=2,,"","A, ""B""\r\nC",');
});

test('what begins between blocks has no block', () => {
  const between: Article = { ...sample, scareQuotes: [{ start: 16, end: 18, exact: '\n\n' }] };
  expect(toCsv(between, { tables: 'scareQuotes' }).scareQuotes).toBe(
    'article,nth,block,sentence,start_utf16,start_code_point,end_utf16,end_code_point,exact\r\n' +
      'mill-closing,1,,,16,15,18,17,"\n\n"\r\n',
  );
  expect(toCsv({ ...between, blocks: [], sentences: [] }, { tables: 'scareQuotes' }).scareQuotes).toContain(',1,,,16,');
});

test('only the tables that are asked for are made, in one order', () => {
  expect(Object.keys(toCsv(sample, { tables: ['quotes', 'article'] }))).toEqual(['article', 'quotes']);
  expect(toCsv(sample, { tables: [] })).toEqual({});
  expect(toCsv(sample, { tables: 'topics' })).toEqual({ topics: toCsv(sample).topics });
});

describe('formulas', () => {
  const named = (name: string): Article => ({ ...sample, topics: [{ id: 't', name, uri: 'u' }] });
  const cellOf = (name: string, guardFormulas?: boolean): string | null | undefined =>
    readCsv(toCsv(named(name), { tables: 'topics', guardFormulas }).topics)[0]?.name;

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])('%j', (name) => {
    expect(cellOf(name)).toBe(name);
    expect(cellOf(name, false)).toBe(name);
    expect(cellOf(name, true)).toBe(`'${name}`);
  });

  test.each(['a=1', "'=1", ' =1', '1-1', '—', ''])('%j is none', (name) => {
    expect(cellOf(name, true)).toBe(name);
  });

  test('numbers are none, those below 0 neither', () => {
    const statistics = sample.statistics.map((one) => ({ ...one, value: -5 }));
    const table = toCsv({ ...sample, statistics }, { tables: 'statistics', guardFormulas: true }).statistics;
    expect(readCsv(table).map(({ value }) => value)).toEqual(['-5', '-5', '-5']);
  });
});

describe('characters that cannot be written', () => {
  test('are replaced one by one, and told with their place', () => {
    const [topic = { id: '', name: '', uri: '' }] = sample.topics;
    const broken: Article = {
      ...sample,
      topics: [topic, { ...topic, name: 'a\ud800b\0c' }],
      entities: sample.entities.map((one) => (one.id === 'ada' ? { ...one, alternateNames: ['\udc00'] } : one)),
    };
    const { topics, alternateNames } = toCsv(broken);
    expect(readCsv(topics)[1]?.name).toBe('a\ufffdb\ufffdc');
    expect(readCsv(alternateNames).find(({ entity }) => entity === 'ada')?.name).toBe('\ufffd');
    const ada = sample.entities.findIndex(({ id }) => id === 'ada');
    const expected = 'characters that the format can hold';
    expect(lossesOf(broken)).toEqual([
      { code: 'unwritable_character', path: ['topics', 1, 'name'], expected, received: 'U+D800 at 1' },
      { code: 'unwritable_character', path: ['topics', 1, 'name'], expected, received: 'U+0000 at 3' },
      { code: 'unwritable_character', path: ['entities', ada, 'alternateNames', 0], expected, received: 'U+DC00 at 0' },
    ]);
  });

  test('of the article’s id are told once, though it stands in every row', () => {
    expect(lossesOf({ ...sample, id: '\0' }).map(({ path }) => path)).toEqual([['id']]);
  });
});

describe('misuse', () => {
  const call = toCsv as (article: unknown, options?: unknown) => unknown;

  test.each<[string, unknown, unknown, string]>([
    ['what is no article', null, {}, 'article: expected an article, received null'],
    [
      'an unknown option',
      sample,
      { table: 'quotes' },
      'options: expected one of tables, guardFormulas, onLoss, received "table"',
    ],
    ['no options', sample, null, 'options: expected an object, received null'],
    ['an unknown table', sample, { tables: 'quote' }, 'options.tables: expected one of article, authors'],
    [
      'an unknown table of a list',
      sample,
      { tables: ['quotes', 'x'] },
      'options.tables: expected one of article, authors',
    ],
    [
      'a guard that is no choice',
      sample,
      { guardFormulas: 1 },
      'options.guardFormulas: expected one of true, false, received 1',
    ],
  ])('%s', (_, input, options, message) => {
    expect(() => call(input, options)).toThrow(message);
  });
});
