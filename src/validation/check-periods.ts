import type { Period } from '../model/types.ts';
import { edtfRange } from '../values/edtf.ts';
import { expectedDate } from '../values/edtf-advice.ts';
import { type PeriodFault, periodFaults, timeFaults } from '../values/period-faults.ts';
import type { CheckContext, Report } from './check-context.ts';

/** Checks that dates are EDTF, that unknown ones have no value, and that inferred ones say why. */
export function checkPeriods({ article, report }: CheckContext): void {
  const period = (value: Period | null | undefined, ...path: PropertyKey[]): void => {
    if (value) tell(periodFaults(value), path, 'period', report);
  };
  period(article.source?.published, 'source', 'published');
  period(article.dateline?.period, 'dateline', 'period');
  article.entities.forEach((entity, i) => {
    if (entity?.type === 'event' || entity?.type === 'agreement') period(entity.date, 'entities', i, 'date');
  });
  article.times.forEach((time, i) => {
    if (time !== undefined) tell(timeFaults(time), ['times', i], 'time', report);
  });
  article.statistics.forEach((statistic, i) => {
    period(statistic?.period, 'statistics', i, 'period');
    period(statistic?.comparedWith, 'statistics', i, 'comparedWith');
  });
  article.relations.forEach((relation, i) => {
    if (relation === undefined) return;
    period(relation.period, 'relations', i, 'period');
    const { predicate, object } = relation;
    if (predicate !== 'dated') return;
    const date = 'value' in object ? object.value : object.entity;
    if (!('value' in object) || edtfRange(date) === null)
      report(
        'edtf',
        ['relations', i, 'object'],
        'value' in object ? expectedDate(date, 'period') : 'a date in EDTF, level 0 or 1',
        date,
      );
  });
}

/** Reports what is wrong with a period, with advice on dates. */
function tell(
  faults: readonly PeriodFault[],
  path: readonly PropertyKey[],
  of: 'period' | 'time',
  report: Report,
): void {
  for (const { code, field, expected, received } of faults)
    report(code, [...path, field], code === 'edtf' ? expectedDate(String(received), of) : expected, received);
}
