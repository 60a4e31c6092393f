import { misuse } from '../basics/errors.ts';

/** Throws the error of wrong options unless they are an object with no other keys than these. */
export function assertOptions(options: object, keys: readonly string[]): void {
  for (const key of Object.keys(options))
    if (!keys.includes(key)) throw misuse('options', `no other keys than ${keys.join(', ')}`, key);
}
