import type * as z from 'zod';

/** No place of an article lies deeper; what does cannot have been read. */
const DEEPEST = 8;
/** So many are named; a reader who mends them sees the rest. */
const MOST = 100;

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : 'a value that is no error';
}

/** Finds the places of an input that throw when read, for data whose getters or proxies do. */
export function unreadablePlaces(input: unknown, thrown: unknown): z.core.$ZodIssue[] {
  const issues: z.core.$ZodIssue[] = [];
  const report = (path: PropertyKey[], cause: unknown): void => {
    if (issues.length >= MOST) return;
    const received = reasonOf(cause).slice(0, 200);
    issues.push({
      code: 'custom',
      path,
      message: `expected a value that can be read, received ${received}`,
      params: { code: 'unreadable', expected: 'a value that can be read', received },
      input: undefined,
    });
  };
  const seen = new Set<object>();
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null || path.length > DEEPEST || seen.has(value)) return;
    seen.add(value);
    try {
      for (const key of Reflect.ownKeys(value)) {
        const place = [
          ...path,
          Array.isArray(value) && typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key,
        ];
        try {
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
  if (issues.length === 0) report([], thrown);
  return issues;
}
