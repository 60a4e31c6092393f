import { describe, expect, test } from 'vitest';
import { ZodError } from 'zod';
import { type Article, article, getEntity } from '../../../src/index.ts';
import { ArticleSchema, parseArticle, safeParseArticle } from '../../../src/schema.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const ARTICLES: readonly (readonly [string, Article])[] = [
  ['the bundled article', article],
  ['an invented one', sample],
  ['another', synthetic],
];

describe.each(ARTICLES)('%s', (_, one) => {
  test('is read as it is', () => {
    expect(parseArticle(one)).toEqual(one);
    expect(safeParseArticle(one)).toEqual({ success: true, data: one });
  });
  test('survives JSON and structuredClone, byte for byte', () => {
    expect(JSON.stringify(parseArticle(JSON.parse(JSON.stringify(one))))).toBe(JSON.stringify(one));
    expect(JSON.stringify(parseArticle(structuredClone(one)))).toBe(JSON.stringify(one));
  });
  test('is frozen all through', () => {
    const open: unknown[] = [parseArticle(one)];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (typeof part !== 'object' || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      open.push(...Object.values(part).filter((inner) => inner !== null));
    }
  });
  test('may have its keys in any order', () => {
    const turned: unknown = Object.fromEntries(Object.entries(one).reverse());
    expect(parseArticle(turned)).toEqual(one);
    expect(JSON.stringify(parseArticle(turned))).toBe(JSON.stringify(one));
  });
});

test('what is read has plain string ids, and every helper reads it', () => {
  const parsed: Article = parseArticle(JSON.parse(JSON.stringify(sample)));
  const id: string = 'ada';
  expect(getEntity(parsed, id).name).toBe('Ada Roe');
});

test('a failure is thrown as an Error with all issues', () => {
  const broken = { ...sample, id: 'A', language: '?' };
  let thrown: unknown;
  try {
    parseArticle(broken);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject({ name: 'ZodError' });
  expect(thrown).toHaveProperty('issues', safeParseArticle(broken).error?.issues);
});

test('a failure is given with an error and nothing else', () => {
  const result = safeParseArticle({});
  expect(Object.keys(result).sort()).toEqual(['error', 'success']);
  expect(result.error).toBeInstanceOf(ZodError);
  expect(Object.keys(safeParseArticle(sample)).sort()).toEqual(['data', 'success']);
});

test('the schema checks as the functions do, without freezing', () => {
  const parsed = ArticleSchema.parse(structuredClone(sample));
  expect(parsed).toEqual(sample);
  expect(Object.isFrozen(parsed)).toBe(false);
  expect(ArticleSchema.safeParse({ ...sample, mentions: [] }).success).toBe(true);
});

test('an error of bad data is thrown in engines that cannot capture a stack too', () => {
  const { captureStackTrace } = Error;
  try {
    Reflect.deleteProperty(Error, 'captureStackTrace');
    expect(() => parseArticle({})).toThrow(expect.objectContaining({ name: 'ZodError' }));
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
});
