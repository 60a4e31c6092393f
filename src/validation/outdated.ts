import type * as z from 'zod';
import { mismatch } from '../basics/errors.ts';

/** By list, a field that its records have since 0.2.0 and had not before. */
const SINCE = {
  entities: 'alternateNames',
  quotes: 'modality',
  times: 'kind',
  statistics: 'lowInclusive',
} as const;

/** Tells whether an object has a field of its own. */
const has = (value: unknown, field: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field);

/**
 * Finds whether data has the shape of 0.1.0, which carries the same `schemaVersion`: its source has the fields that it had
 * then and none of the later ones, nor has the first record of any list. Then the one issue says so, in place of one for
 * each field that is new.
 */
export function outdatedIssue(input: unknown): z.core.$ZodIssue | null {
  const data: Readonly<Record<string, unknown>> = Object(input);
  const { source } = data;
  if (!has(source, 'byteLength') || has(source, 'authors') || has(source, 'published')) return null;
  for (const [list, field] of Object.entries(SINCE)) {
    const records = data[list];
    if (!Array.isArray(records) || has(records[0], field)) return null;
  }
  const expected = 'data of 0.2.0 or later; what changed stands under "Moving from 0.1" in CHANGELOG.md';
  const received = 'data of 0.1';
  const params = { code: 'outdated', expected, received };
  return { code: 'custom', path: [], message: mismatch('article', expected, received), params, input: undefined };
}
