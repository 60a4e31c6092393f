import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { downloadLinks, downloads } from '../../../explorer/data/downloads.ts';
import { toCsv } from '../../../src/formats/csv.ts';
import { article, coMentions, countMentions, getSeries, seriesIds, timeline } from '../../../src/index.ts';
import { documentOf } from '../../support/html-page.ts';

const files = downloads(article);
const json = (name: string): unknown => JSON.parse(files.get(name) ?? '');
const rows = (name: string): Record<string, string>[] => [...csvParse(files.get(name) ?? '')];

describe('the files', () => {
  test.each(['quotes', 'entities', 'mentions', 'statistics', 'times'] as const)('of %s are the records', (layer) => {
    expect(json(`${layer}.json`)).toEqual(article[layer]);
    expect(files.get(`${layer}.csv`)).toBe(toCsv(article, { tables: layer })[layer]);
  });

  test('of every table of CSV are those of the package, each with rows', () => {
    const tables = new Map(Object.entries(toCsv(article)));
    const parts = ['series', 'co-mentions', 'mention-counts', 'timeline'];
    const names = [...files.keys()].flatMap((name) => (name.endsWith('.csv') ? [name.slice(0, -4)] : []));
    const layers = names.filter((name) => !parts.includes(name));
    expect(layers.length).toBeGreaterThan(9);
    for (const name of layers) expect(files.get(`${name}.csv`), name).toBe(tables.get(name));
    for (const name of names) expect(rows(`${name}.csv`).length, name).toBeGreaterThan(0);
  });

  test('of series have every point in full', () => {
    const points = seriesIds.flatMap((id) => getSeries(article, id));
    expect(json('series.json')).toMatchObject([{ points }]);
    const numbers = rows('series.csv').map(({ value, low, high }) => [value, low, high].map(Number));
    expect(numbers).toEqual(points.map(({ value, low, high }) => [value, low, high]));
  });

  test('of pairs have all of them, those of one sentence too', () => {
    const pairs = coMentions(article, 'sentence');
    expect(json('co-mentions.json')).toEqual(pairs);
    const read = rows('co-mentions.csv').map(({ one, other, count }) => [one, other, Number(count)]);
    expect(read).toEqual(pairs.map(({ entities, count }) => [...entities, count]));
  });

  test('of counts have every entity', () => {
    const counts = countMentions(article);
    expect(json('mention-counts.json')).toEqual(counts);
    const read = rows('mention-counts.csv').map(({ entity, total, modifier }) => [entity, total, modifier].join());
    expect(read).toEqual(counts.map(({ entity, total, byForm }) => [entity, total, byForm.modifier].join()));
  });

  test('of the timeline have every item', () => {
    const entries = timeline(article);
    expect(json('timeline.json')).toEqual(entries);
    const read = rows('timeline.csv').map(({ date, label }) => [date, label]);
    expect(read).toEqual(entries.flatMap(({ period, items }) => items.map(({ label }) => [period.value, label])));
  });

  test('are linked, each from its part', () => {
    const parts = ['quotes', 'entities', 'mentions', 'statistics', 'times'] as const;
    const computed = ['series', 'co-mentions', 'mention-counts', 'timeline'] as const;
    const html = [...parts, ...computed].map(downloadLinks).join('');
    const linked = [...documentOf(html).querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(linked.sort()).toEqual([...files.keys()].sort());
  });
});
