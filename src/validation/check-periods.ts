import type { Period, TimeExpression } from '../model/types.ts';
import { isDuration } from '../values/duration.ts';
import { edtfRange } from '../values/edtf.ts';
import { expectedDate } from '../values/edtf-advice.ts';
import type { CheckContext, Report } from './check-context.ts';

/** Checks that dates are EDTF, that unknown ones have no value, and that inferred ones say why. */
export function checkPeriods({ article, report }: CheckContext): void {
  const period = (value: Period | null | undefined, ...path: PropertyKey[]): void => {
    if (!value) return;
    // A length of time is known without a date.
    const isTime = 'duration' in value;
    const isKnown = value.value !== null || (isTime && value.duration !== null);
    if (value.value !== null && edtfRange(value.value) === null)
      report('edtf', [...path, 'value'], expectedDate(value.value, isTime ? 'time' : 'period'), value.value);
    if (isKnown === (value.basis === 'unknown'))
      report('period_basis', [...path, 'basis'], isKnown ? 'stated or inferred' : 'unknown', value.basis);
    if (value.basis === 'inferred' && value.because === null)
      report('period_basis', [...path, 'because'], 'the reason of the inference', null);
  };
  period(article.source?.published, 'source', 'published');
  period(article.dateline?.period, 'dateline', 'period');
  article.entities.forEach((entity, i) => {
    if (entity?.type === 'event' || entity?.type === 'agreement') period(entity.date, 'entities', i, 'date');
  });
  article.times.forEach((time, i) => {
    if (time !== undefined) checkTime(time, ['times', i], period, report);
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

/** Checks a temporal expression: its date, its length in ISO 8601, and what its kind allows. */
function checkTime(
  time: TimeExpression,
  path: readonly PropertyKey[],
  period: (value: Period, ...path: readonly PropertyKey[]) => void,
  report: Report,
): void {
  const { kind, value, duration, basis, inferred } = time;
  period(time, ...path);
  const isLength = kind === 'duration' || kind === 'set';
  if (inferred.length > 0 ? basis !== 'inferred' : basis === 'inferred' && !isLength)
    report(
      'period_basis',
      [...path, 'inferred'],
      basis === 'inferred' ? 'the parts inferred' : 'no part',
      inferred.join(', '),
    );
  if (duration !== null && !isDuration(duration))
    report('duration', [...path, 'duration'], 'a duration in ISO 8601, such as P3Y or PT90M', duration);
  if (duration !== null && !isLength)
    report('time_kind', [...path, 'duration'], `null, for the kind is ${kind}`, duration);
  if (kind === 'duration' && duration === null && basis !== 'unknown')
    report('time_kind', [...path, 'duration'], 'a duration, for the kind is duration', duration);
  if (kind === 'date' && value?.includes('T'))
    report('time_kind', [...path, 'value'], 'a date without a time, for the kind is date', value);
}
