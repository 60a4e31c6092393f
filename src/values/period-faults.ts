import type { Period, TimeExpression } from '../model/types.ts';
import { isDuration } from './duration.ts';
import { edtfRange } from './edtf.ts';

/** Something that a date or a length of time says against itself. */
export interface PeriodFault {
  /** What is wrong; stable. */
  readonly code: 'edtf' | 'period_basis' | 'duration' | 'time_kind';
  /** The field that is wrong. */
  readonly field: keyof TimeExpression;
  /** What was expected; of `edtf` there is more to say. */
  readonly expected: string;
  /** What was found. */
  readonly received: unknown;
}

/** Finds what is wrong with a period: it is EDTF, unknown without a value, and says why where it is inferred. */
export function periodFaults(period: Period): readonly PeriodFault[] {
  return faultsOf(period, period.value !== null);
}

function faultsOf({ value, basis, because }: Period, isKnown: boolean): PeriodFault[] {
  const faults: PeriodFault[] = [];
  if (value !== null && edtfRange(value) === null)
    faults.push({ code: 'edtf', field: 'value', expected: 'a date in EDTF', received: value });
  if (isKnown === (basis === 'unknown')) {
    const expected = isKnown ? 'stated or inferred' : 'unknown';
    faults.push({ code: 'period_basis', field: 'basis', expected, received: basis });
  }
  if (basis === 'inferred' && because === null)
    faults.push({ code: 'period_basis', field: 'because', expected: 'the reason of the inference', received: null });
  return faults;
}

/** Finds what is wrong with a temporal expression: its date, its length in ISO 8601, and what its kind allows. */
export function timeFaults(time: Omit<TimeExpression, 'start' | 'end' | 'exact'>): readonly PeriodFault[] {
  const { kind, value, duration, basis, inferred } = time;
  // A length of time is known without a date.
  const faults = faultsOf(time, value !== null || duration !== null);
  const report = (
    code: PeriodFault['code'],
    field: PeriodFault['field'],
    expected: string,
    received: unknown,
  ): void => {
    faults.push({ code, field, expected, received });
  };
  const isLength = kind === 'duration' || kind === 'set';
  if (inferred.length > 0 ? basis !== 'inferred' : basis === 'inferred' && !isLength)
    report('period_basis', 'inferred', basis === 'inferred' ? 'the parts inferred' : 'no part', inferred.join(', '));
  if (duration !== null && !isDuration(duration))
    report('duration', 'duration', 'a duration in ISO 8601, such as P3Y or PT90M', duration);
  if (duration !== null && !isLength) report('time_kind', 'duration', `null, for the kind is ${kind}`, duration);
  if (kind === 'duration' && duration === null && basis !== 'unknown')
    report('time_kind', 'duration', 'a duration, for the kind is duration', duration);
  if (kind === 'date' && value?.includes('T'))
    report('time_kind', 'value', 'a date without a time, for the kind is date', value);
  return faults;
}
