import { describe, expect, test } from 'vitest';
import { locate } from '../../src/anchor.ts';
import {
  type Article,
  annotationsAt,
  countQuotes,
  findMentions,
  findQuotes,
  getBlock,
  resolveName,
  searchText,
} from '../../src/index.ts';
import { sample } from '../support/sample.ts';

/** An article that a program may change. */
type Changing = { -readonly [K in keyof Article]: Article[K] extends readonly (infer R)[] ? R[] : Article[K] };

const clone = (): Changing => structuredClone(sample) as Changing;
const answers = (article: Article) => ({
  quotes: findQuotes(article).length,
  counted: countQuotes(article).total,
  ofSpeaker: findQuotes(article, { speaker: 'ada' }).length,
  mentions: findMentions(article, { entity: 'ada' }).length,
  block: getBlock(article, article.blocks[0]?.id ?? '').exact,
  words: searchText(article, 'zebra').length,
  place: locate(article, { exact: 'zebra' })?.start ?? null,
  named: resolveName(article, 'Ada').length,
  at: annotationsAt(article, 0).length,
});

describe('an article that can change is read afresh at each call', () => {
  test('a clone', () => {
    const article = clone();
    expect(answers(article)).toEqual(answers(sample));
    article.text = `zebra${article.text.slice(5)}`;
    article.quotes.length = 1;
    article.mentions = article.mentions.filter(({ entity }) => entity !== 'ada');
    article.sentences.length = 0;
    expect(answers(article)).toEqual(answers(structuredClone(article)));
    expect(answers(article)).toMatchObject({ quotes: 1, counted: 1, mentions: 0, words: 1, place: 0, named: 0 });
  });
  test('one that is frozen at the top alone', () => {
    const article = Object.freeze(clone());
    const before = answers(article).quotes;
    article.quotes.pop();
    expect(answers(article)).toMatchObject({ quotes: before - 1, counted: before - 1 });
  });
  test('a proxy, as of a reactive copy', () => {
    const target = clone();
    const article = new Proxy(target, {});
    answers(article);
    target.quotes.length = 0;
    expect(answers(article)).toMatchObject({ quotes: 0, counted: 0, ofSpeaker: 0 });
  });
});

test('one that leads back to itself is no trouble', () => {
  const article: Record<string, unknown> = { ...sample };
  article.self = article;
  expect(countQuotes(Object.freeze(article) as unknown as Article)).toEqual(countQuotes(sample));
  expect(findQuotes(article as unknown as Article, { kind: 'direct' })).toEqual(findQuotes(sample, { kind: 'direct' }));
});
