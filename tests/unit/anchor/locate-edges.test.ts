import { expect, test } from 'vitest';
import { locate } from '../../../src/anchor.ts';
import type { Article } from '../../../src/index.ts';
import { synthetic } from '../../support/synthetic.ts';

const withText = (text: string): Article => ({ ...synthetic, text });

test('of places that overlap with as many wrong characters the one of the length of the words is taken', () => {
  const exact = 'hello world!';
  const found = (text: string) => locate(withText(text), { exact })?.exact;
  expect(found('They said hello worldx and left the room at once, not to return.')).toBe('hello worldx');
  expect(found('They said hello world?! and left the room at once, not to return.')).toBe('hello world?');
});

test('the answer is the same whether the text was folded before or not', () => {
  const texts = ['A “quiet” day, a "quiet" day', 'cafe\u0301 \uff45', 'a\u00adb ab', 'One — two — three'];
  const sought = ['"quiet"', '“quiet”', 'e', '\u0301', '\u00ad', 'a\u00adb', 'ab', 'two', '- two -', ''];
  for (const text of texts) {
    for (const exact of sought) {
      const fresh = locate(withText(text), { exact });
      const article = withText(text);
      locate(article, { exact: 'no such words' });
      expect([text, exact, locate(article, { exact })]).toEqual([text, exact, fresh]);
    }
  }
});
