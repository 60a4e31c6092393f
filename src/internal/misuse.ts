import { shown } from './shown.ts';

/** Makes the error of a wrong argument: which, what was expected, what came. */
export function misuse(argument: string, expected: string, received: unknown): TypeError {
  return new TypeError(`${argument}: expected ${expected}, received ${shown(received)}`);
}
