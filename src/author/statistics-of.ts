import type { Span } from '../model/span.ts';
import type { Statistic } from '../model/statistic.ts';
import type { AnyDraft } from './any-draft.ts';
import type { Finder } from './finder.ts';
import { keyedRecords } from './keyed-records.ts';
import { periodOf } from './period-of.ts';
import { statisticBounds } from './statistic-bounds.ts';

/** Builds the figures of a draft, with the bounds that their printed digits allow. */
export function statisticsOf(
  { statistics, series = [] }: AnyDraft,
  { origins, report, findAll }: Finder,
  innermost: (span: Span) => string | null,
): Statistic[] {
  const known = new Set(series);
  return keyedRecords(
    'statistics',
    statistics,
    origins,
    (id, draft): Statistic => {
      const path = ['statistics', id];
      const stated = findAll(draft.stated, [...path, 'stated'], (span) => ({ ...span, quote: innermost(span) }));
      const printed = stated[0]?.exact;
      const bounds = printed === undefined ? null : statisticBounds(draft, printed);
      const { value = null, comparedWith } = draft;
      if (printed !== undefined && bounds === null)
        report(
          'bounds_unknown',
          path,
          'low and high, for no printed digits give the value',
          `${value} from ${printed}`,
        );
      if (draft.series && !known.has(draft.series))
        report('unknown_series', [...path, 'series'], `one of the series ${series.join(', ')}`, draft.series);
      return {
        id,
        type: draft.type,
        label: draft.label,
        series: draft.series ?? null,
        value,
        low: bounds?.low ?? null,
        high: bounds?.high ?? null,
        direction: draft.direction ?? null,
        unit: draft.unit,
        period: periodOf(draft.period),
        comparedWith: comparedWith ? periodOf(comparedWith) : null,
        approximate: draft.approximate ?? false,
        because: draft.because ?? null,
        stated,
      };
    },
    ({ stated: [first] }) => first,
  );
}
