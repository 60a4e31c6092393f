import { plainDate } from './plain-date.ts';

/**
 * Gives a date of EDTF where XML Schema takes it too: a year, a month, a day, or a day with a time to the second. Of a
 * time that is printed to the hour or minute only its day is left.
 */
export function plainMoment(value: string | null): string | null {
  const [day = '', time] = value?.split('T') ?? [];
  return time !== undefined && /^\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/.test(time) ? value : plainDate(day);
}
