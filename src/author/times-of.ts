import type { TimeExpression } from '../model/time-expression.ts';
import type { AnyDraft } from './any-draft.ts';
import type { Finder } from './finder.ts';
import { keyedRecords } from './keyed-records.ts';

/** Builds the temporal expressions of a draft: inferred where parts are, unknown without a value, else stated. */
export function timesOf({ times }: AnyDraft, { origins, findOne }: Finder): TimeExpression[] {
  return keyedRecords(
    'times',
    times,
    origins,
    (id, time): TimeExpression | null => {
      const { value = null, inferred = [], because = null } = time;
      const basis = inferred.length > 0 ? 'inferred' : value === null ? 'unknown' : 'stated';
      const span = findOne(time, ['times', id]);
      return span && { ...span, id, value, basis, because, inferred };
    },
    (time) => time,
  );
}
