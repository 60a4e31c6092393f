import type { Article, Period, Statistic } from '../../src/index.ts';
import { synthetic } from './synthetic.ts';

/** Makes a stated period, or an unknown one. */
export const period = (value: string | null): Period => ({
  value,
  basis: value === null ? 'unknown' : 'stated',
  because: null,
});

/** Makes a figure of the series `sales`; without bounds it is exact. */
export const figure = (id: string, given: Partial<Statistic>): Statistic => ({
  id,
  type: 'amount',
  label: id,
  series: 'sales',
  value: null,
  low: given.value ?? null,
  high: given.value ?? null,
  lowInclusive: (given.low ?? given.value ?? null) !== null,
  highInclusive: (given.high ?? given.value ?? null) !== null,
  direction: null,
  unit: 'USD',
  period: period(null),
  comparedWith: null,
  approximate: false,
  because: null,
  stated: [],
  ...given,
});

/** Makes a level, such as `level('2014', 100)`. */
export const level = (year: string | null, value: number | null, given: Partial<Statistic> = {}): Statistic =>
  figure(`level-${year}`, { value, period: period(year), ...given });

/** Makes a change in percent; `base` left out is unknown. */
export const change = (
  year: string | null,
  value: number | null,
  base?: string | null,
  given: Partial<Statistic> = {},
): Statistic =>
  figure(`change-${year}`, {
    type: 'change',
    value,
    unit: 'percent',
    direction: 'up',
    period: period(year),
    comparedWith: period(base ?? null),
    ...given,
  });

/** Makes an article with some figures, filed on a day; it is not validated. */
export const withFigures = (statistics: readonly Statistic[], filed?: string | null): Article => ({
  ...synthetic,
  statistics,
  dateline:
    filed === undefined ? null : { start: 0, end: 0, exact: '', place: null, agency: null, period: period(filed) },
});
