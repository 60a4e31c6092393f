import type { Period } from '../../model/types.ts';
import { plainMoment } from '../../values/plain-moment.ts';

/**
 * Dates a thing as TEI does: `when` for a date, `notBefore` and `notAfter` for a stretch. What is concluded is of medium
 * certainty, what EDTF has as doubtful of low.
 */
export function dateAttributes({ value, basis }: Pick<Period, 'value' | 'basis'>) {
  const [from = '', to] = value?.replace(/[?~%]/g, '').split('/') ?? [];
  const cert = /[?~%]/.test(value ?? '') ? 'low' : basis === 'inferred' ? 'medium' : null;
  if (to === undefined) return { when: plainMoment(from), cert };
  return { notBefore: plainMoment(from), notAfter: plainMoment(to), cert };
}
