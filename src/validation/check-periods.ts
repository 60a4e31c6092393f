import type { Period } from '../model/types.ts';
import { edtfRange } from '../values/edtf.ts';
import type { CheckContext } from './check-context.ts';

/** Checks that dates are EDTF, that unknown ones have no value, and that inferred ones say why. */
export function checkPeriods({ article, report }: CheckContext): void {
  const period = (value: Period | null | undefined, ...path: PropertyKey[]): void => {
    if (!value) return;
    if (value.value !== null && edtfRange(value.value) === null)
      report('edtf', [...path, 'value'], 'a date in EDTF, level 0 or 1', value.value);
    if ((value.value === null) !== (value.basis === 'unknown'))
      report('period_basis', [...path, 'basis'], value.value === null ? 'unknown' : 'stated or inferred', value.basis);
    if (value.basis === 'inferred' && value.because === null)
      report('period_basis', [...path, 'because'], 'the reason of the inference', null);
  };
  period(article.dateline?.period, 'dateline', 'period');
  article.entities.forEach((entity, i) => {
    if (entity?.type === 'event' || entity?.type === 'agreement') period(entity.date, 'entities', i, 'date');
  });
  article.times.forEach((time, i) => {
    period(time, 'times', i);
    if (time !== undefined && time.inferred.length > 0 !== (time.basis === 'inferred'))
      report(
        'period_basis',
        ['times', i, 'inferred'],
        time.basis === 'inferred' ? 'the parts inferred' : 'no part',
        time.inferred.join(', '),
      );
  });
  article.statistics.forEach((statistic, i) => {
    period(statistic?.period, 'statistics', i, 'period');
    period(statistic?.comparedWith, 'statistics', i, 'comparedWith');
  });
  article.relations.forEach((relation, i) => {
    if (relation === undefined) return;
    period(relation.period, 'relations', i, 'period');
    const { predicate, object } = relation;
    if (predicate === 'dated' && !('value' in object && edtfRange(object.value) !== null))
      report(
        'edtf',
        ['relations', i, 'object'],
        'a date in EDTF, level 0 or 1',
        'value' in object ? object.value : object.entity,
      );
  });
}
