import { describe, expect, test } from 'vitest';
import { type Article, article, getEntity, type TimelineEntry, timeline } from '../../../src/index.ts';
import { level, withFigures } from '../../support/figures.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const shown = ({ period, what, record }: TimelineEntry): string =>
  `${period.value} ${what} ${'id' in record ? record.id : ''}`.trimEnd();

describe('timeline', () => {
  test('gives everything dated, in order', () => {
    const entries = timeline(article);
    const dated = [
      article.dateline?.period,
      ...article.entities.map((entity) => ('date' in entity ? entity.date : null)),
      ...article.relations.map(({ period }) => period),
      ...article.statistics.map(({ period }) => period),
      ...article.times,
    ].filter((period) => period?.value);
    expect(entries).toHaveLength(dated.length);
    const days = entries.map(({ period }) => (period.value ?? '').padEnd(10, ' '));
    expect(days).toEqual([...days].sort());
    // One of each kind, by first day, then by last, then in the order of kinds.
    const some = [
      '2010 entity new-start',
      '2010 relation new-start-dated',
      '2010 time treaty-year',
      '2014 statistic trade-2014',
      '2014-03/.. entity restrictive-measures',
      '2014-03/.. statistic measure-stages',
      '2015 statistic visit-rank',
      '2015 time quoted-outgoing-year',
      '2015-12-11 dateline',
      '2015-12-11 time dateline-day',
      '2015-12-15 entity kerry-visit',
      '2015-12-15 time quoted-visit-day',
    ];
    expect(entries.map(shown).filter((entry) => some.includes(entry))).toEqual(some);
  });

  test('leaves out what has no known date', () => {
    const records = new Set<unknown>(timeline(article).map(({ record }) => record));
    expect(records.has(getEntity(article, 'ukrainian-crisis'))).toBe(false);
    expect(timeline(synthetic)).toEqual([]);
    expect(timeline(withFigures([level(null, 1), level('soon', 2)], null))).toEqual([]);
  });

  test('gives the records themselves, with their periods', () => {
    for (const { period, what, record } of timeline(article)) {
      if (what === 'time')
        expect(period).toEqual({ value: record.value, basis: record.basis, because: record.because });
      else if (what === 'entity') expect(period).toBe(record.date);
      else expect(period).toBe(record.period);
    }
    expect(timeline(article).find(({ what }) => what === 'dateline')?.record).toBe(article.dateline);
  });

  test('orders by first day, then by last, with open ends infinite', () => {
    const dates = [
      '2015',
      '2014-12-31',
      '2015-01-01',
      '2014/..',
      '../2015',
      '2015-01',
      '../2014',
      '2014',
      '-0044',
      'Y-17000',
      'Y17000',
      '2014-24',
    ];
    const given: Article = withFigures(dates.map((date, i) => level(date, i)));
    expect(timeline(given).map(({ period }) => period.value)).toEqual([
      '../2014',
      '../2015',
      'Y-17000',
      '-0044',
      '2014',
      '2014/..',
      '2014-24',
      '2014-12-31',
      '2015-01-01',
      '2015-01',
      '2015',
      'Y17000',
    ]);
  });

  test('equal dates stand by kind, the dateline first', () => {
    const given = withFigures([level('2015-12-11', 1)], '2015-12-11');
    expect(timeline(given).map(({ what }) => what)).toEqual(['dateline', 'statistic']);
  });

  refusesOtherThings((thing) => timeline(thing));
});
