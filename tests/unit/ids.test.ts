import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  article,
  blockIds,
  entityIds,
  entityTypes,
  getBlock,
  getEntity,
  getQuote,
  getStatistic,
  quoteIds,
  relationIds,
  seriesIds,
  statisticIds,
  timeIds,
} from '../../src/index.ts';

/** The ids that the declared type lists, by kind. */
const declared = new Map(
  [
    ...readFileSync(new URL('../../src/article/derived/ids.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}readonly (\w+): (.*);$/gm,
    ),
  ].map(([, kind = '', union = '']) => [
    kind,
    union === 'never' ? [] : union.split(' | ').map((id) => id.slice(1, -1)),
  ]),
);

describe('ids are values', () => {
  test.each([
    ['entityIds', entityIds, article.entities],
    ['quoteIds', quoteIds, article.quotes],
    ['statisticIds', statisticIds, article.statistics],
    ['blockIds', blockIds, article.blocks],
    ['timeIds', timeIds, article.times],
    ['relationIds', relationIds, article.relations],
  ])('%s equals the data and is frozen', (_, ids, records: readonly { readonly id: string }[]) => {
    expect(ids).toEqual(records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.isFrozen(ids)).toBe(true);
  });

  test('fit z.enum, and what it gives goes into helpers', () => {
    const entity = z.enum(entityIds).parse('john-kerry');
    expect(getEntity(article, entity).id).toBe('john-kerry');
    expect(getQuote(article, z.enum(quoteIds).parse('tense-relations')).attitude).toBe('assertion');
    expect(getStatistic(article, z.enum(statisticIds).parse('trade-2014')).unit).toBe('USD');
    expect(getBlock(article, z.enum(blockIds).parse('p1')).kind).toBe('paragraph');
    expect(z.enum(entityIds).safeParse('joan-kerry').success).toBe(false);
    expect(z.enum(entityIds).options).toEqual(entityIds);
  });

  test.each(entityTypes)('the ids of the type %s are those of the data', (type) => {
    const inData = article.entities.flatMap((entity) => (entity.type === type ? [entity.id] : []));
    expect(declared.get(type)).toEqual(inData);
  });

  test('the other ids of the types are those of the data', () => {
    const series = new Set(article.statistics.flatMap((one) => one.series ?? []));
    for (const [kind, ids] of [
      ['block', blockIds],
      ['quote', quoteIds],
      ['relation', relationIds],
      ['statistic', statisticIds],
      ['time', timeIds],
      ['series', seriesIds],
    ] as const)
      expect(declared.get(kind)).toEqual(ids);
    expect(seriesIds).toEqual([...series]);
    expect([...declared.keys()].sort()).toEqual(
      [...entityTypes, 'block', 'quote', 'relation', 'statistic', 'time', 'series'].sort(),
    );
  });

  test('are slugs that no two records of a kind share', () => {
    const lists: (readonly { readonly id: string }[])[] = [
      article.entities,
      article.quotes,
      article.statistics,
      article.blocks,
      article.times,
      article.relations,
    ];
    for (const records of lists) {
      for (const { id } of records) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }
  });
});
