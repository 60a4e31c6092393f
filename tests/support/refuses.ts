import { expect, test } from 'vitest';
import type { Article } from '../../src/index.ts';

/** Tests that a call refuses what is no article, saying so. */
export function refusesOtherThings(call: (article: Article) => unknown): void {
  test.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [7, '7'],
    ['text', '"text"'],
    [[], 'a list'],
    [{}, 'an object'],
    [() => {}, 'a function'],
  ])('refuses %o as an article', (thing, shown) => {
    const message = `article: expected an article, received ${shown}`;
    expect(() => call(thing as never)).toThrow(expect.objectContaining({ name: 'TypeError', message }));
  });
}

/** Expects an error by name and message. */
export function expectError(call: () => unknown, name: 'RangeError' | 'TypeError', message: string | RegExp): void {
  expect(call).toThrow(
    expect.objectContaining({ name, message: typeof message === 'string' ? message : expect.stringMatching(message) }),
  );
}
