import { misuse, outOfRange } from '../basics/errors.ts';

/** Gives what an option chooses, one or a list, each once. */
export function chosenOf<T extends string>(chosen: T | readonly T[]): ReadonlySet<T> {
  return new Set(typeof chosen === 'string' ? [chosen] : chosen);
}

/**
 * Throws the error of wrong options unless a value is an object with no other keys than these, and with values that are
 * among those of the key, or lists of such; the values of a key without choices are not looked at. All that would do is
 * named.
 */
export function assertOptions(options: object, known: Readonly<Record<string, readonly unknown[] | null>>): void {
  if (Object(options) !== options) throw misuse('options', 'an object', options);
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, key)) throw misuse('options', `one of ${Object.keys(known).join(', ')}`, key);
    for (const one of [value].flat())
      if (one !== undefined && known[key]?.includes(one) === false)
        throw outOfRange(`options.${key}`, `one of ${known[key].join(', ')}`, one);
  }
}
