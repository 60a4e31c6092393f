import { expect, test } from 'vitest';
import { tablesSection } from '../../../explorer/data/tables-section.ts';
import { type Article, article, countMentions, getEntity, quoteText } from '../../../src/index.ts';
import { documentOf } from '../../support/html-page.ts';

const document = documentOf(tablesSection(article));

/** The cells of a column, by the heading above it. */
function column(part: string, heading: string): readonly (string | undefined)[] {
  const table = document.querySelector(`table[aria-labelledby="tables-${part}"]`);
  const index = [...(table?.querySelectorAll('thead th') ?? [])].findIndex((cell) => cell.textContent === heading);
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => row.children[index]?.textContent);
}

test('every record has a row', () => {
  expect(column('quotes', 'Words')).toEqual(article.quotes.map(({ id }) => quoteText(article, id)));
  expect(column('quotes', 'Quote')).toEqual(article.quotes.map(({ id }) => id));
  expect(column('entities', 'Name')).toEqual(article.entities.map(({ name }) => name));
  expect(column('statistics', 'What')).toEqual(article.statistics.map(({ label }) => label));
  expect(column('times', 'Words')).toEqual(article.times.map(({ exact }) => exact));
  const mentioned = countMentions(article).filter(({ total }) => total > 0);
  expect(column('mentions', 'Entity')).toEqual(mentioned.map(({ entity }) => getEntity(article, entity).name));
  expect(column('mentions', 'Mentions')).toEqual(mentioned.map(({ total }) => String(total)));
});

test('a quote has its speakers', () => {
  const speakers = article.quotes.map((quote) => {
    const names = quote.speakers.map((id) => getEntity(article, id).name);
    return names.join(' and ') || quote.sources.map(({ exact }) => exact).join(' and ') || 'somebody unnamed';
  });
  expect(column('quotes', 'Speakers')).toEqual(speakers);
});

test('a figure that a quote in a quote states has both speakers, the outer one first', () => {
  const given: Article = article;
  const [statistic] = given.statistics;
  const pairs = given.quotes.map((quote) => [given.quotes.find(({ id }) => id === quote.within), quote] as const);
  const [outer, nested] = pairs.find((pair) => pair.every((quote) => quote?.speakers.length === 1)) ?? [];
  if (statistic === undefined || nested === undefined || outer === undefined) throw new Error('No nested quote.');
  const stated = statistic.stated.slice(0, 1);
  const inside = { ...statistic, stated: stated.map((statement) => ({ ...statement, quote: nested.id })) };
  const alone = {
    ...statistic,
    id: `${statistic.id}-alone`,
    stated: stated.map((statement) => ({ ...statement, quote: null })),
  };
  const { body } = documentOf(tablesSection({ ...given, statistics: [inside, alone] }));
  const cells = body.querySelectorAll('table[aria-labelledby="tables-statistics"] td:last-child');
  const [first, second] = [outer, nested].map(({ speakers }) => getEntity(given, speakers[0] ?? '').name);
  expect([...cells].map(({ textContent }) => textContent)).toEqual([
    `${first}, quoting ${second}`,
    'the article itself',
  ]);
});

test('dates sort as they follow each other', () => {
  const cells = [...document.querySelectorAll('table[aria-labelledby="tables-times"] td[data-value]')];
  const dates = cells.map((cell) => [Number(cell.getAttribute('data-value')), cell.nextElementSibling?.textContent]);
  const sorted = dates.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  expect(sorted).toEqual([...sorted].sort());
  expect(new Set(sorted).size).toBeGreaterThan(2);
});
