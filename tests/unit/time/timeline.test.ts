import { describe, expect, test } from 'vitest';
import { type Article, article, getEntity, type TimelineEntry, timeline } from '../../../src/index.ts';
import { level, withFigures } from '../../support/figures.ts';
import { refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const shown = ({ period, what, record }: TimelineEntry): string =>
  `${period.value} ${what} ${'id' in record ? record.id : ''}`.trimEnd();

describe('timeline', () => {
  test('gives everything dated, in order', () => {
    expect(timeline(article).map(shown)).toEqual([
      '2010 entity new-start',
      '2010 relation new-start-dated',
      '2010 time treaty-year',
      '2012 entity geneva-communique',
      '2012 relation communique-dated',
      '2012 time communique-year',
      '2014 statistic trade-change-2014',
      '2014 statistic trade-2014',
      '2014 time trade-growth-year',
      '2014-03/.. entity restrictive-measures',
      '2014-03/.. relation us-imposes-measures',
      '2014-03/.. relation measures-dated',
      '2014-03/.. relation us-freezes-commission',
      '2014-03/.. relation measures-target-organizations',
      '2014-03/.. relation measures-target-citizens',
      '2014-03/.. statistic measure-stages',
      '2014-03/.. time freeze-begin',
      '2015 relation visit-second-of-year',
      '2015 statistic visit-rank',
      '2015 statistic trade-change-2015',
      '2015 time standfirst-outgoing-year',
      '2015 time trade-fall-year',
      '2015 time quoted-outgoing-year',
      '2015-12-11 dateline',
      '2015-12-11 relation ministry-announces-visit',
      '2015-12-11 time dateline-day',
      '2015-12-11 time announcement-day',
      '2015-12-15 entity kerry-visit',
      '2015-12-15 relation kerry-visits-moscow',
      '2015-12-15 relation visit-dated',
      '2015-12-15 relation kerry-visits-russia',
      '2015-12-15 time headline-visit-day',
      '2015-12-15 time lead-visit-day',
      '2015-12-15 time quoted-visit-day',
    ]);
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
    timeline(article).pop();
    expect(timeline(article)).toHaveLength(34);
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
