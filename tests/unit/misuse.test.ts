import { expect, test } from 'vitest';
import { locate, reanchor } from '../../src/anchor.ts';
import {
  type Article,
  article,
  blockAt,
  findEntities,
  findMentions,
  findQuotes,
  findStatistics,
  formatStatistic,
  measureText,
} from '../../src/index.ts';
import { expectError } from '../support/refuses.ts';

const anything: Article = article;

test('a list with a hole is no article’s', () => {
  const blocks = [...anything.blocks];
  Reflect.deleteProperty(blocks, 8);
  expectError(
    () => blockAt({ ...anything, blocks }, 500),
    'RangeError',
    'article: expected lists without holes, received "nothing at 8"',
  );
});

test('filters and options are objects', () => {
  const wrong = null as never;
  const message = (name: string) => `${name}: expected an object, received null`;
  expectError(() => findEntities(anything, wrong), 'TypeError', message('filter'));
  expectError(() => findMentions(anything, wrong), 'TypeError', message('filter'));
  expectError(() => findQuotes(anything, wrong), 'TypeError', message('filter'));
  expectError(() => findStatistics(anything, wrong), 'TypeError', message('filter'));
  expectError(() => measureText(anything, wrong), 'TypeError', message('options'));
  expectError(() => locate(anything, { exact: 'hunt' }, wrong), 'TypeError', message('options'));
  expectError(() => reanchor(anything, 'Text.', wrong), 'TypeError', message('options'));
  expectError(() => formatStatistic(wrong), 'TypeError', message('statistic'));
});

test('filters are given strings', () => {
  const wrong = 2014 as never;
  expectError(
    () => findEntities(anything, { name: wrong }),
    'TypeError',
    'filter.name: expected a string, received 2014',
  );
  expectError(
    () => findStatistics(anything, { period: wrong }),
    'TypeError',
    'filter.period: expected a string, received 2014',
  );
  expect(findStatistics(anything, { period: '2014' })).not.toHaveLength(0);
});
