import type { Period } from '../../model/types.ts';
import { plainDate } from '../../values/plain-date.ts';

/**
 * Dates a thing as TEI does: `when` for a date, `notBefore` and `notAfter` for a stretch. What is concluded is of medium
 * certainty, what EDTF has as doubtful of low.
 */
export function dateAttributes({ value, basis }: Pick<Period, 'value' | 'basis'>) {
  const [from = '', to] = value?.replace(/[?~%]/g, '').split('/') ?? [];
  const cert = /[?~%]/.test(value ?? '') ? 'low' : basis === 'inferred' ? 'medium' : null;
  if (to === undefined) return { when: moment(from), cert };
  return { notBefore: moment(from), notAfter: moment(to), cert };
}

/** Gives a date that XML Schema takes as well. */
function moment(value: string): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/.test(value) ? value : plainDate(value);
}
