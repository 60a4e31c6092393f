import { shown } from './shown.ts';

/** Makes the error of an argument whose value is none that is possible: which, what was expected, what came. */
export function outOfRange(argument: string, expected: string, received: unknown): RangeError {
  return new RangeError(`${argument}: expected ${expected}, received ${shown(received)}`);
}
