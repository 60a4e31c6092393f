import { describe, expect, test } from 'vitest';
import { dateWords } from '../../../explorer/data/date-words.ts';
import { orderedArticle } from '../../../explorer/data/ordered-article.ts';
import { timelineSection } from '../../../explorer/data/timeline-section.ts';
import { type Article, article, timeline } from '../../../src/index.ts';
import { documentOf } from '../../support/html-page.ts';
import { sample } from '../../support/sample.ts';

const articles: readonly (readonly [name: string, article: Article])[] = [
  ['bundled', article],
  ['sample', sample],
];

describe.each(articles)('the timeline of the %s article', (_, given) => {
  const entries = [...documentOf(timelineSection(given)).querySelectorAll('ol > li')];

  test('has every date in order, how it is known and why', () => {
    const told = entries.map((entry) => [
      entry.querySelector('h3')?.textContent,
      entry.querySelector('p')?.textContent,
    ]);
    const known = timeline(orderedArticle(given)).map(({ period }) => [
      dateWords(period),
      `This date is ${period.basis}.${period.because === null ? '' : ` ${period.because}`}`,
    ]);
    expect(told).toEqual(known);
  });

  test('links all that has a date, in its order', () => {
    const items = entries.map((entry) => [...entry.querySelectorAll('li')].map((item) => item.textContent));
    const expected = timeline(orderedArticle(given)).map((entry) => entry.items.map(({ label }) => label));
    items.forEach((texts, i) => {
      texts.forEach((text, k) => {
        expect(text.endsWith(` ${expected[i]?.[k]}`), text).toBe(true);
      });
    });
    expect(items.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
    const links = entries.flatMap((entry) => [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    for (const { layer, record } of timeline(orderedArticle(given)).flatMap((entry) => entry.items))
      if (layer !== 'dateline' && layer !== 'source') expect(links).toContain(`#${layer}/${record.id}`);
  });
});

test.each([
  ['2015', '2015'],
  ['2015-12', 'December 2015'],
  ['2015-12-15', 'December 15, 2015'],
  ['2014-03/..', 'from March 2014 on'],
  ['../2014-03', 'until March 2014'],
  ['2014-03/2015-12-11', 'March 2014 to December 11, 2015'],
  ['2015-12-15T10:30', '2015-12-15T10:30'],
  ['2014-22', '2014-22'],
  ['201X', '201X'],
  ['2015~', '2015~'],
  ['-0043-03-15', '-0043-03-15'],
  ['0050-03-15', 'March 15, 50'],
  [null, 'unknown'],
])('the date %s is written %s', (value, words) => {
  expect(dateWords({ value, basis: 'stated', because: null })).toBe(words);
});
