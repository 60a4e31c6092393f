import { expect, test } from 'vitest';
import { renderPage } from '../../../explorer/page/render-page.ts';
import { type Article, article } from '../../../src/index.ts';
import { safeParseArticle } from '../../../src/schema.ts';
import { crossingMentions, shuffled } from '../../support/crossing-mentions.ts';

test('the crossing mentions are a valid article', () => {
  expect(safeParseArticle(crossingMentions(3_000)).error?.issues ?? []).toEqual([]);
});

test('the page of crossing mentions is the same in whatever order they come', () => {
  const one = crossingMentions(3_000);
  const other = { ...one, mentions: shuffled(one.mentions) };
  expect(other.mentions).not.toEqual(one.mentions);
  expect(renderPage(other) === renderPage(one)).toBe(true);
});

/** Lists whose order says nothing beyond the text; that of blocks is the text’s, and that of entities the article’s own. */
const LISTS = ['sentences', 'mentions', 'quotes', 'scareQuotes', 'times', 'statistics', 'relations'] as const;

/** Takes from a page what has to differ: code that fetches a record by its place in the list that was given. */
function comparable(html: string): readonly string[] {
  return html.replace(/article\.(sentences|scareQuotes)\[\d+\]/g, '$1').split('\n');
}

test('the page of the bundled article is the same in whatever order its lists come', () => {
  const given: Article = article;
  const lists = LISTS.map((list) => [list, shuffled<unknown>(given[list])] as const);
  for (const [list, records] of lists) if (records.length > 1) expect(records, list).not.toEqual(given[list]);
  const other: Article = { ...given, ...Object.fromEntries(lists) };
  const [shown = [], expected = []] = [other, given].map((one) => comparable(renderPage(one)));
  expect(shown.filter((line, i) => line !== expected[i])).toEqual([]);
  expect(shown).toHaveLength(expected.length);
});
