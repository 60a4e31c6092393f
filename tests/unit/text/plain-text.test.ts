import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsAt, article, plainText, searchText } from '../../../src/index.ts';
import { expectError } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';

describe('plainText', () => {
  test.each([
    ['', ''],
    ['John\u00a0Kerry', 'John Kerry'],
    ['thin\u2009and\u202fnarrow', 'thin and narrow'],
    ['two  spaces\tor\nmore', 'two spaces or more'],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['“a” «b» „c‟', '"a" "b" "c"'],
    ['it’s ‘so’ ‹d›', "it's 'so' 'd'"],
    ['a — b – c ‑ d − e', 'a - b - c - d - e'],
    ['co\u00adoperate', 'cooperate'],
    ['ﬁne', 'fine'],
    ['Zu\u0308rich', 'Zürich'],
    ['Case KEPT', 'Case KEPT'],
  ])('%j is %j', (words, plain) => {
    expect(plainText(words)).toBe(plain);
    expect(plainText(plain)).toBe(plain);
  });

  test('names that differ in typography alone are the same', () => {
    const at = article.text.indexOf('Sergey\u00a0Lavrov');
    const here = annotationsAt(article, at, { layers: 'mentions' }).map(({ span }) => span.exact);
    expect(here).not.toContain('Sergey Lavrov');
    expect(here.map(plainText)).toContain('Sergey Lavrov');
  });

  test('words made plain are found where the words stand', () => {
    for (const { start, end, exact } of sample.sentences)
      expect(searchText(sample, plainText(exact))).toContainEqual({ start, end, exact });
  });

  test('plain words of printable ASCII with single spaces stay', () => {
    const word = fc.stringMatching(/^[!-~]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(plainText(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });

  test.each([null, undefined, 7, ['a']])('refuses %o', (thing) => {
    expectError(() => plainText(thing as never), 'TypeError', /^words: expected a string, received/);
  });
});
