/** Gives a date of EDTF where it is one of ISO 8601 too: a year, a month or a day, without doubt or approximation. */
export function plainDate(value: string | null): string | null {
  return value !== null && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(value) ? value : null;
}
