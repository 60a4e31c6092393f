import type { Article } from '../../model/types.ts';

/** Gives the day of an article in EDTF: that of publication, else that of the dateline; `null` where neither is known. */
export function publishedOn({ source, dateline }: Article): string | null {
  return dayOf(source.published?.value ?? dateline?.period.value ?? null);
}

/** Gives a date without its time of day, which no citation has. */
export function dayOf(value: string | null): string | null {
  return value === null ? null : value.replace(/T[^/]*/g, '');
}
