import type { Period } from '../model/period.ts';
import type { DayRange } from './day-range.ts';
import { edtfRange } from './edtf-range.ts';

/** Gives the first and last day of a period; `null` for one that is unknown or no EDTF. */
export function dayRangeOf({ value }: Period): DayRange | null {
  return value === null ? null : edtfRange(value);
}
