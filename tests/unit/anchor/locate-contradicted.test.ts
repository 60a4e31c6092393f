import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/anchor.ts';
import { type Article, article, searchText } from '../../../src/index.ts';

const withText = (text: string): Article => ({ ...article, text });
const found = (text: string, exact: string, prefix = '', suffix = ''): string | null =>
  locate(withText(text), { exact, prefix, suffix })?.exact ?? null;

describe('a context that speaks against a place', () => {
  const crews =
    'Crew North reported a broken ticket machine.\n\n' +
    'Crew South reported that the new route reduced waiting by twelve minutes at all stops.';
  const exact = 'the new route reduced waiting by twelve minutes';
  test.each([
    'Crew North reported that ',
    'rew North reported that ',
    'North reported that ',
    'orth reported that ',
    'Crew North has reported that ',
  ])('for its words stand elsewhere: %s', (prefix) => {
    expect(found(crews, exact, prefix)).toBe(null);
    expect(found(crews, exact, prefix, ' at all stops.')).toBe(null);
  });

  test.each([
    ['South reported that ', ' at all stops.'],
    ['outh reported that ', ' at all st'],
    ['Crew Soufh reportod that ', ' at al1 stops.'],
    ['ted that ', ' at a'],
  ])('but not one that was cut or misread: %s', (prefix, suffix) => {
    expect(found(crews, exact, prefix, suffix)).toBe(exact);
  });

  test.each([
    ['by a letter', 'Team A said no.\n\nTeam B said that all jobs stay.', 'all jobs stay', 'Team A said that '],
    ['by a post', 'The mayor left.\n\nThe governor said that it is closed.', 'it is closed', 'The mayor said that '],
    ['in Chinese', '北组报告机器坏了。\n\n南组报告说新路线减少了等待时间。', '新路线减少了等待时间', '北组报告说'],
    ['in Japanese', '首相は辞任した。\n\n外相は増税はしないと述べた。', '増税はしないと述べた', '首相は'],
    ['by a year', 'In 2013 exports fell by 3% again.', 'exports fell by 3% again', 'In 2014 '],
    ['by a negation', 'He did not say that taxes would rise.', 'that taxes would rise', 'He did say '],
    ['by a pronoun', 'Then she said that taxes would rise.', 'that taxes would rise', 'Then he said '],
  ])('%s', (_, text, words, prefix) => {
    expect(found(text, words, prefix)).toBe(null);
  });

  test('words beside other words are no part of a word', () => {
    expect(found('That was illegal then.', 'legal', 'That was ', ' then.')).toBe(null);
    expect(found('The towns grew.', 'town', 'The ', ' grew')).toBe(null);
    expect(found('That was illegal then.', 'legal', 'That was il', ' then.')).toBe('legal');
  });
});

test.each([
  ['twenty people died in the fire', 'thirty people died in the fire'],
  ['der Umbau kostet drei Millionen Euro', 'der Umbau kostet zwei Millionen Euro'],
  ['委員会は予算案を承認しなかったと発表した', '委員会は予算案を承認したと発表した'],
  ['정부는 올해 세금을 올리지 않겠다고 밝혔다', '정부는 올해 세금을 올리겠다고 밝혔다'],
])('“%s” is not “%s”', (text, exact) => {
  expect(found(text, exact)).toBe(null);
});

test('a slip in a script without capitals is one', () => {
  const text = '시장은 금요일에 기자들에게 강당이 가득하다고 분명히 말했다.';
  expect(found(text, text.slice(0, -1).replace('분명히', '분명이'))).toBe(text.slice(0, -1));
});

describe('what was left out', () => {
  const text = 'He spoke: We will do everything in our power and beyond to help the people. They left.';
  test.each([
    'We will do .... the people.',
    'We will do, ... in our power .... the people.',
    'We wil do everythink in our power .... to help the people.',
    'We will do […] , the people.',
    'We will do ⋯⋯ the people.',
    'We will do [....] the people.',
  ])('%s', (exact) => {
    expect(found(text, exact)).toBe('We will do everything in our power and beyond to help the people.');
  });
});

test('a row of flags is searched in linear time, and none is cut', () => {
  const flags = withText('🇺🇸'.repeat(40_000));
  const start = performance.now();
  expect(searchText(flags, '🇸🇺')).toEqual([]);
  // It took seconds where each flag was followed back to the first.
  expect(performance.now() - start).toBeLessThan(3_000);
  // Farther on the row is cut nowhere.
  expect(searchText(flags, '🇺🇸')).toHaveLength(511);
});
