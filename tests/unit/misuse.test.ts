import { expect, test } from 'vitest';
import { locate, reanchor } from '../../src/anchor.ts';
import {
  type Article,
  article,
  blockAt,
  coMentions,
  countMentions,
  countQuotes,
  findEntities,
  findMentions,
  findQuotes,
  findRelations,
  findStatistics,
  formatStatistic,
  measureText,
  quotedPassages,
  quoteText,
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
  expectError(() => findRelations(anything, wrong), 'TypeError', message('filter'));
  expectError(() => findStatistics(anything, wrong), 'TypeError', message('filter'));
  expectError(() => coMentions(anything, 'block', wrong), 'TypeError', message('filter'));
  expectError(() => countMentions(anything, wrong), 'TypeError', message('filter'));
  expectError(() => countQuotes(anything, wrong), 'TypeError', message('filter'));
  expectError(() => quotedPassages(anything, wrong), 'TypeError', message('filter'));
  expectError(() => quoteText(anything, 'tense-relations', wrong), 'TypeError', message('options'));
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

test('unknown keys and values are refused, with the nearest', () => {
  const wrong = (value: object) => value as never;
  const message = (argument: string, what: string, nearest: string, given: string) =>
    `${argument}: expected a ${what} that it knows, such as ${nearest}, received "${given}"`;
  for (const [call, key, nearest] of [
    [() => findQuotes(anything, wrong({ spaeker: 'russia' })), 'spaeker', '"speaker"'],
    [() => findMentions(anything, wrong({ entitty: 'russia' })), 'entitty', '"entity"'],
    [() => findEntities(anything, wrong({ typ: 'person' })), 'typ', '"type"'],
    [() => findStatistics(anything, wrong({ seris: 'russia-us-trade' })), 'seris', '"series", "period"'],
    [() => findRelations(anything, wrong({ subjct: 'russia' })), 'subjct', '"subject", "object"'],
    [() => coMentions(anything, 'block', wrong({ metonym: true })), 'metonym', '"metonymic"'],
    [() => countMentions(anything, wrong({ entitys: 'russia' })), 'entitys', '"entity"'],
    [() => countQuotes(anything, wrong({ modalty: 'planned' })), 'modalty', '"modality"'],
    [() => quotedPassages(anything, wrong({ atitude: 'fact' })), 'atitude', '"attitude"'],
    [
      () => findQuotes(anything, wrong({ z: 1 })),
      'z',
      '"speaker", "about", "kind", "attitude", "modality", "cue", "block", "text", "nested"',
    ],
  ] as const)
    expectError(call, 'TypeError', message('filter', 'key', nearest, key));
  for (const [call, key, nearest] of [
    [() => measureText(anything, wrong({ blok: 'p1' })), 'blok', '"block"'],
    [() => quoteText(anything, 'tense-relations', wrong({ mark: true })), 'mark', '"marks"'],
    [() => locate(anything, { exact: 'hunt' }, wrong({ ignorecase: true })), 'ignorecase', '"ignoreCase"'],
    [() => reanchor(anything, 'Text.', wrong({ vresion: '1.0.0' })), 'vresion', '"version"'],
  ] as const)
    expectError(call, 'TypeError', message('options', 'key', nearest, key));
  for (const [call, argument, value, nearest] of [
    [() => findQuotes(anything, wrong({ kind: 'drect' })), 'filter.kind', 'drect', '"direct", "indirect"'],
    [() => findMentions(anything, wrong({ form: 'nomnal' })), 'filter.form', 'nomnal', '"nominal"'],
    [() => findEntities(anything, wrong({ type: 'persn' })), 'filter.type', 'persn', '"person"'],
    [() => findStatistics(anything, wrong({ type: 'ammount' })), 'filter.type', 'ammount', '"amount", "count"'],
  ] as const)
    expectError(call, 'RangeError', message(argument, 'value', nearest, value));
  expectError(() => findQuotes(anything, wrong({ kind: null })), 'RangeError', /^filter\.kind: .*, received null$/);
  const flag = (argument: string) => `${argument}: expected true or false, received "yes"`;
  expectError(() => findQuotes(anything, wrong({ nested: 'yes' })), 'TypeError', flag('filter.nested'));
  expectError(() => findMentions(anything, wrong({ metonymic: 'yes' })), 'TypeError', flag('filter.metonymic'));
  expectError(() => findRelations(anything, wrong({ presupposed: 'yes' })), 'TypeError', flag('filter.presupposed'));
  expectError(
    () => quoteText(anything, 'tense-relations', wrong({ marks: 'yes' })),
    'TypeError',
    flag('options.marks'),
  );
  expectError(
    () => locate(anything, { exact: 'hunt' }, wrong({ ignoreCase: 'yes' })),
    'TypeError',
    flag('options.ignoreCase'),
  );
});

test('what is absent may be undefined', () => {
  const none = { speaker: undefined, about: undefined, kind: undefined, block: undefined, text: undefined };
  expect(findQuotes(anything, { ...none, nested: undefined })).toEqual(anything.quotes);
  expect(findMentions(anything, { entity: undefined, form: undefined, block: undefined })).toEqual(anything.mentions);
  expect(findRelations(anything, { entity: undefined, statedBy: undefined })).toEqual(anything.relations);
  expect(findEntities(anything, { type: undefined, country: undefined, quote: undefined })).toEqual(anything.entities);
  expect(locate(anything, { exact: 'hunt' }, { near: undefined, ignoreCase: undefined })?.exact).toBe('hunt');
});

test('an article is no figure', () => {
  expectError(
    () => formatStatistic(anything as never, 'trade-2014'),
    'TypeError',
    'statistic: expected a figure, received an object',
  );
});
