import type * as z from 'zod';
import { mismatch } from '../basics/errors.ts';
import { placeText } from './told-issues.ts';

/** No place of an article lies deeper; what does cannot have been read. */
const DEEPEST = 8;
/** So many are named; a reader who mends them sees the rest. */
const MOST = 100;

/** So many places are looked at; proxies can make up places without end. */
const MOST_VISITS = 100_000;

/** Gives the message of what was thrown, if it has one that can be read. */
function reasonOf(thrown: unknown): string {
  try {
    const message: unknown = Object(thrown).message;
    return String(message === undefined ? thrown : message).slice(0, 200);
  } catch {
    return 'an error that cannot be read';
  }
}

/** Finds the places of an input that throw when read, for data whose getters or proxies do; empty for none. */
export function unreadablePlaces(input: unknown): z.core.$ZodIssue[] {
  const issues: z.core.$ZodIssue[] = [];
  const report = (path: PropertyKey[], cause: unknown): void => {
    if (issues.length >= MOST) return;
    const received = reasonOf(cause);
    issues.push({
      code: 'custom',
      path,
      message: mismatch(placeText(path, 'article'), 'a value that can be read', received),
      params: { code: 'unreadable', expected: 'a value that can be read', received },
      input: undefined,
    });
  };
  const seen = new Set<object>();
  let visits = 0;
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null || path.length > DEEPEST || seen.has(value) || visits > MOST_VISITS)
      return;
    seen.add(value);
    try {
      // All that zod asks of an object.
      Reflect.getPrototypeOf(value);
      for (const key of Reflect.ownKeys(value)) {
        const place = [
          ...path,
          Array.isArray(value) && typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key,
        ];
        if (++visits > MOST_VISITS) return;
        try {
          Reflect.getOwnPropertyDescriptor(value, key);
          Reflect.has(value, key);
          visit(Reflect.get(value, key), place);
        } catch (cause) {
          report(place, cause);
        }
      }
    } catch (cause) {
      report(path, cause);
    }
  };
  visit(input, []);
  return issues;
}
