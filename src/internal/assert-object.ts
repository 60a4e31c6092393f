import { misuse } from './misuse.ts';

/** Throws the error of a wrong argument unless a value is an object. */
export function assertObject(argument: string, value: unknown, expected = 'an object'): void {
  if (typeof value !== 'object' || value === null) throw misuse(argument, expected, value);
}
