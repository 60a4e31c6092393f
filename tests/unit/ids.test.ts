import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  article,
  blockIds,
  entityIds,
  getBlock,
  getEntity,
  getQuote,
  getStatistic,
  type KerryMoscowVisitIds,
  quoteIds,
  statisticIds,
} from '../../src/index.ts';

type Ids = KerryMoscowVisitIds;

/** Everything of a kind, complete by its type. */
const persons: Record<Ids['person'], true> = { 'john-kerry': true, 'alexander-scherbak': true, 'sergey-lavrov': true };
const organizations: Record<Ids['organization'], true> = {
  'russian-foreign-ministry': true,
  'russian-government': true,
  'tass-archive': true,
  tass: true,
  'us-government': true,
  'bilateral-presidential-commission': true,
};
const places: Record<Ids['place'], true> = {
  'united-states': true,
  moscow: true,
  russia: true,
  ukraine: true,
  syria: true,
  geneva: true,
  world: true,
  washington: true,
};
const agreements: Record<Ids['agreement'], true> = { 'geneva-communique': true, 'new-start': true };
const events: Record<Ids['event'], true> = {
  'kerry-visit': true,
  'lavrov-talks': true,
  'confrontational-steps': true,
  'ukrainian-crisis': true,
  'restrictive-measures': true,
  'dangerous-steps': true,
  'syrian-political-process': true,
  'citizen-hunt': true,
};
const groups: Record<Ids['group'], true> = {
  'russia-and-united-states': true,
  'sanctioned-citizens': true,
  'sanctioned-organizations': true,
  'other-partners': true,
  'us-companies': true,
  'us-law-enforcement-agencies': true,
  'hunted-citizens': true,
  'third-countries': true,
  'adopted-children': true,
  'foster-parents': true,
  'russian-us-agreements': true,
};
const statistics: Record<Ids['statistic'], true> = {
  'visit-rank': true,
  'state-count': true,
  'measure-stages': true,
  'us-company-share': true,
  'trade-change-2014': true,
  'trade-2014': true,
  'trade-change-2015': true,
  'agreement-count': true,
};
const times: Record<Ids['time'], true> = {
  'headline-visit-day': true,
  'standfirst-outgoing-year': true,
  'dateline-day': true,
  'lead-visit-day': true,
  'announcement-day': true,
  'quoted-visit-day': true,
  'freeze-begin': true,
  'communique-year': true,
  'trade-growth-year': true,
  'trade-fall-year': true,
  'treaty-year': true,
  'quoted-outgoing-year': true,
};

describe('ids are values', () => {
  test.each([
    ['entityIds', entityIds, article.entities],
    ['quoteIds', quoteIds, article.quotes],
    ['statisticIds', statisticIds, article.statistics],
    ['blockIds', blockIds, article.blocks],
  ])('%s equals the data and is frozen', (_, ids, records: readonly { readonly id: string }[]) => {
    expect(ids).toEqual(records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.isFrozen(ids)).toBe(true);
  });

  test('fit z.enum, and what it gives goes into helpers', () => {
    const entity = z.enum(entityIds).parse('john-kerry');
    expect(getEntity(article, entity).id).toBe('john-kerry');
    expect(getQuote(article, z.enum(quoteIds).parse('tense-relations')).attitude).toBe('fact');
    expect(getStatistic(article, z.enum(statisticIds).parse('trade-2014')).unit).toBe('USD');
    expect(getBlock(article, z.enum(blockIds).parse('p1')).kind).toBe('paragraph');
    expect(z.enum(entityIds).safeParse('joan-kerry').success).toBe(false);
    expect(z.enum(entityIds).options).toEqual(entityIds);
  });

  test.each([
    ['person', persons],
    ['organization', organizations],
    ['place', places],
    ['agreement', agreements],
    ['event', events],
    ['group', groups],
  ] as const)('every %s id of the type is in the data', (type, ids) => {
    const inData = article.entities.flatMap((entity) => (entity.type === type ? [entity.id] : []));
    expect(inData.sort()).toEqual(Object.keys(ids).sort());
  });

  test('every other id of the type is in the data', () => {
    expect([...statisticIds].sort()).toEqual(Object.keys(statistics).sort());
    expect(article.times.map(({ id }) => id).sort()).toEqual(Object.keys(times).sort());
    const series: Record<Ids['series'], true> = { 'russia-us-trade': true };
    expect([...new Set(article.statistics.flatMap((one) => one.series ?? []))]).toEqual(Object.keys(series));
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
