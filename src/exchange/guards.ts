/** Tells whether a value is what a field of a record may hold. */
export type Guard<T> = (value: unknown) => value is T;

/** Tells whether a value is an object that is no list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes the guard of one of some words. */
export function oneOf<T extends string>(words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** Makes the guard of strings of a form. */
export function formed(form: RegExp): Guard<string> {
  return (value): value is string => typeof value === 'string' && form.test(value);
}

/** Makes the guard of what may be `null`. */
export function maybe<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** Makes the guard of lists. */
export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

/** The guard of each field of a record. */
export type Fields<T> = { readonly [K in keyof T]-?: Guard<T[K]> };

/**
 * Makes the guard of objects with these fields, and those of what they extend, and no others. The two are put together
 * when a value is looked at: an object that is spread where a module is read stays in every bundle.
 */
export function shaped<T extends object, B extends object = Record<never, never>>(
  fields: Fields<Omit<T, keyof B>>,
  base?: Fields<B>,
): Guard<T>;
export function shaped(
  own: Readonly<Record<string, Guard<unknown>>>,
  base?: Readonly<Record<string, Guard<unknown>>>,
): Guard<object> {
  return (value): value is object => {
    const fields = { ...base, ...own };
    return (
      isObject(value) &&
      Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
      Object.entries(fields).every(([key, guard]) => guard(value[key]))
    );
  };
}

/** Makes the guard of what passes one, and has nothing against itself. */
export function sound<T>(guard: Guard<T>, isSound: (value: T) => boolean): Guard<T> {
  return (value): value is T => guard(value) && isSound(value);
}
