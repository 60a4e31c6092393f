import { assertOneOf, misuse, recordById } from './errors.ts';

/** Checks one value of a filter, and throws where it is none that the filter knows. */
type Check<T> = (argument: string, value: T) => void;

/**
 * Reads a key of a filter that takes one value or a list of which any will do: the values, each checked; `undefined`
 * where the key is left out. An empty list has none, and so matches nothing.
 */
export function valuesOf<T extends string | null>(
  argument: string,
  given: T | readonly T[] | undefined,
  check: Check<T>,
): ReadonlySet<T> | undefined {
  if (given === undefined) return undefined;
  const values = new Set<T>();
  const add = (where: string, value: T): void => {
    check(where, value);
    values.add(value);
  };
  // Holes of a list are visited too, and refused.
  if (isList(given)) for (const [i, value] of given.entries()) add(`${argument}[${i}]`, value);
  else add(argument, given);
  return values;
}

function isList<T>(given: T | readonly T[]): given is readonly T[] {
  return Array.isArray(given);
}

/** Makes the check that a value is one of these. */
export function oneOf(known: readonly string[]): Check<string> {
  return (argument, value) => {
    // A hole of a list.
    if (value === undefined) throw misuse(argument, 'a value that it knows', value);
    assertOneOf(argument, value, known);
  };
}

/** Makes the check that a value is the id of one of some records. */
export function idOf(records: ReadonlyMap<string, unknown>, kind: string): Check<string> {
  return (argument, value) => {
    recordById(records, argument, kind, value);
  };
}

/** Checks that a value is a string. */
export const anyString: Check<unknown> = (argument, value) => {
  if (typeof value !== 'string') throw misuse(argument, 'a string', value);
};

/** Gives the value of a set that has one alone. */
export function onlyOf<T>(values: ReadonlySet<T> | undefined): T | undefined {
  if (values?.size !== 1) return undefined;
  const [only] = values;
  return only;
}

/** Tells whether a record is what is sought. */
export type Test<T> = (record: T) => boolean;

/** Gives the records that pass every test, in their order, in a fresh list. */
export function passing<T>(records: readonly T[], tests: readonly Test<T>[]): T[] {
  const found: T[] = [];
  for (const record of records) if (passes(record, tests)) found.push(record);
  return found;
}

function passes<T>(record: T, tests: readonly Test<T>[]): boolean {
  for (const test of tests) if (!test(record)) return false;
  return true;
}
