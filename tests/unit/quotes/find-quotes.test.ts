import { describe, expect, test } from 'vitest';
import {
  article,
  entityIds,
  findQuotes,
  type KerryMoscowVisitIds,
  type QuoteFilter,
  quoteIds,
  quoteKinds,
} from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { synthetic } from '../../support/synthetic.ts';

const ids = (filter?: QuoteFilter<KerryMoscowVisitIds>): string[] => findQuotes(article, filter).map(({ id }) => id);

describe('findQuotes in the bundled article', () => {
  test('without a filter finds all, in reading order', () => {
    expect(ids()).toEqual([...quoteIds]);
    expect(ids({})).toEqual([...quoteIds]);
    const nothing = {
      speaker: undefined,
      about: undefined,
      kind: undefined,
      block: undefined,
      text: undefined,
      nested: undefined,
    };
    expect(ids(nothing)).toEqual([...quoteIds]);
  });

  test('gives the records themselves', () => {
    expect(findQuotes(article)[0]).toBe(article.quotes[0]);
  });

  test('by speaker', () => {
    for (const speaker of entityIds)
      expect(findQuotes(article, { speaker })).toEqual(
        article.quotes.filter(({ speakers }) => speakers.some((one) => one === speaker)),
      );
    expect(ids({ speaker: 'us-companies' })).toContain('companies-want-to-stay');
    expect(ids({ speaker: 'john-kerry' })).toEqual([]);
  });

  test('by what they are about: a mention in the content; what a metonym literally names does not count', () => {
    for (const about of entityIds) {
      const mentions = article.mentions.filter(({ entity }) => entity === about);
      expect(findQuotes(article, { about })).toEqual(
        article.quotes.filter(({ content }) =>
          content.some((passage) => mentions.some(({ start, end }) => start < passage.end && end > passage.start)),
        ),
      );
    }
    expect(ids({ about: 'syria' })).toEqual(['collaboration-on-syria']);
    expect(ids({ about: 'sergey-lavrov' })).toContain('visit-announcement');
    expect(ids({ about: 'us-government' })).toContain('response-and-joint-work');
    expect(ids({ about: 'washington' })).toEqual([]);
    expect(ids({ about: 'russian-foreign-ministry' })).toEqual([]);
  });

  test('by kind', () => {
    for (const kind of quoteKinds)
      expect(findQuotes(article, { kind })).toEqual(article.quotes.filter((quote) => quote.kind === kind));
    expect(ids({ kind: 'direct' })).toContain('companies-and-trade');
    expect(ids({ kind: 'mixed' })).toContain('role-of-new-start');
    expect(ids({ kind: 'indirect' })).toContain('tense-relations');
  });

  test('by block', () => {
    expect(ids({ block: 'p7' })).toEqual(expect.arrayContaining(['problems-hunt-and-children', 'hunt-for-citizens']));
    expect(ids({ block: 'headline' })).toEqual(['visit-in-headline']);
    for (const block of ['kicker', 'image-alt', 'caption', 'credit', 'dateline'] as const)
      expect(ids({ block })).toEqual([]);
  });

  test('by words, typography and case aside', () => {
    expect(ids({ text: 'HUNT' })).toEqual(['problems-hunt-and-children', 'hunt-for-citizens']);
    expect(findQuotes(article, { text: 'US Secretary of State' })).toEqual(
      article.quotes.filter(({ content }) =>
        content.some(({ exact }) => exact.replace(/\s/g, ' ').includes('US Secretary of State')),
      ),
    );
    expect(ids({ text: "Russia's interests" })).toEqual(['response-and-joint-work']);
    expect(ids({ text: 'the ministry said' })).toEqual([]);
    expect(ids({ text: 'x'.repeat(1_000_000) })).toEqual([]);
  });

  test('words may not run from one passage into the next', () => {
    expect(ids({ text: 'market,' })).toEqual(['companies-and-trade']);
    expect(ids({ text: 'market, Despite' })).toEqual([]);
  });

  test('empty words are in none', () => {
    expect(ids({ text: '' })).toEqual([]);
    expect(ids({ text: '\u00ad' })).toEqual([]);
  });

  test.each(['', 'g', 'y', 'gy'])('by a regular expression with the flags "%s", its lastIndex left alone', (flags) => {
    const text = new RegExp('US Secretary', flags);
    text.lastIndex = 999;
    const found = ids({ text: 'US Secretary' });
    expect(found).not.toHaveLength(0);
    expect(ids({ text })).toEqual(found);
    expect(ids({ text })).toEqual(found);
    expect(text.lastIndex).toBe(999);
    expect(ids({ text: /HUNT/ })).toEqual([]);
    expect(ids({ text: /\d%$/ })).toEqual(['companies-and-trade']);
  });

  test('by nesting', () => {
    expect(findQuotes(article, { nested: true })).toEqual(article.quotes.filter(({ within }) => within !== null));
    expect(findQuotes(article, { nested: false })).toEqual(article.quotes.filter(({ within }) => within === null));
    expect(ids({ nested: true })).toContain('hunt-for-citizens');
    expect(ids({ nested: false })).toContain('problems-hunt-and-children');
  });

  test('several keys mean and', () => {
    expect(findQuotes(article, { speaker: 'russian-government', nested: true })).toEqual(
      findQuotes(article, { speaker: 'russian-government' }).filter(({ within }) => within !== null),
    );
    expect(ids({ speaker: 'russian-government', kind: 'direct' })).toContain('settling-bilateral-problems');
    expect(ids({ speaker: 'russian-government', nested: false, block: 'p7' })).toEqual([]);
    const all = {
      speaker: 'russian-government',
      about: 'hunted-citizens',
      kind: 'indirect',
      block: 'p7',
      text: /hunt/,
      nested: true,
    } as const;
    expect(ids(all)).toEqual(['hunt-for-citizens']);
  });

  test('refuses unknown ids, with the nearest', () => {
    expectError(
      () => findQuotes(article, { speaker: 'jon-kerry' as never }),
      'RangeError',
      'filter.speaker: expected the id of an entity, such as "john-kerry", "kerry-visit", received "jon-kerry"',
    );
    expectError(
      () => findQuotes(article, { about: 'p1' as never }),
      'RangeError',
      /^filter\.about: expected the id of an entity/,
    );
    expectError(
      () => findQuotes(article, { block: 'p10' as never }),
      'RangeError',
      /^filter\.block: expected the id of a block/,
    );
  });

  test('refuses words that are none', () => {
    const message = 'filter.text: expected a string or a regular expression, received 5';
    expectError(() => findQuotes(article, { text: 5 as never }), 'TypeError', message);
  });

  refusesOtherThings((thing) => findQuotes(thing));
});

describe('findQuotes in the synthetic article', () => {
  test('finds a quote by either of its two speakers', () => {
    expect(findQuotes(synthetic, { speaker: 'ada' }).map(({ id }) => id)).toEqual(['line-opens', 'ada-told-bo']);
    expect(findQuotes(synthetic, { speaker: 'bo' }).map(({ id }) => id)).toEqual(['line-opens']);
    expect(findQuotes(synthetic, { speaker: 'zurich' })).toEqual([]);
  });

  test('finds what is nested two deep', () => {
    expect(findQuotes(synthetic, { text: 'trains are fine' }).map(({ id }) => id)).toEqual([
      'rumour',
      'ada-told-bo',
      'cy-thinks',
    ]);
    expect(findQuotes(synthetic, { about: 'cy' }).map(({ id }) => id)).toEqual(['rumour', 'ada-told-bo']);
    expect(findQuotes(synthetic, { nested: true, kind: 'direct' }).map(({ id }) => id)).toEqual(['cy-thinks']);
    expect(findQuotes(synthetic, { text: /N line/ }).map(({ id }) => id)).toEqual(['line-opens']);
    expect(findQuotes(synthetic, { block: 'p2' })).toEqual([]);
  });

  test('counts a speaker once that a quote names twice', () => {
    const [quote] = synthetic.quotes;
    if (!quote) throw new Error('quote');
    const twice = { ...synthetic, quotes: [{ ...quote, speakers: ['ada', 'ada'] as const }] };
    expect(findQuotes(twice, { speaker: 'ada' })).toHaveLength(1);
  });

  test('a quote without content is about nothing and has no words', () => {
    expect(findQuotes(runOn, { about: 'ada' })).toEqual([]);
    expect(findQuotes(runOn, { text: 'One' }).map(({ id }) => id)).toEqual(['counting']);
    expect(findQuotes(runOn, { block: 'p2' }).map(({ id }) => id)).toEqual(['counting']);
    expect(findQuotes(runOn, { block: 'p1', kind: 'indirect' }).map(({ id }) => id)).toEqual(['silence']);
  });

  test('a block that only touches a quote does not hold it', () => {
    const [block] = synthetic.blocks;
    const [quote] = synthetic.quotes;
    const [source] = quote?.sources ?? [];
    const [content] = quote?.content ?? [];
    if (!block || !quote || !source || !content) throw new Error('synthetic');
    const blocks = [
      { ...block, end: source.start },
      { ...block, id: 'p1', start: source.start, end: content.end } as const,
      { ...block, id: 'p2', start: content.end, end: synthetic.text.length } as const,
    ];
    const given = { ...synthetic, blocks, quotes: [quote] };
    expect(findQuotes(given, { block: 'headline' })).toEqual([]);
    expect(findQuotes(given, { block: 'p1' })).toEqual([quote]);
    expect(findQuotes(given, { block: 'p2' })).toEqual([]);
  });

  test('a wide mention before a narrow one still counts', () => {
    const [wide] = synthetic.mentions;
    if (!wide) throw new Error('mention');
    const narrow = { ...wide, entity: 'cy', form: 'name', literal: null } as const;
    const given = {
      ...synthetic,
      mentions: [
        { ...narrow, start: 0, end: synthetic.text.length },
        { ...narrow, start: 1, end: 2 },
      ],
    };
    expect(findQuotes(given, { about: 'cy' })).toHaveLength(4);
    expect(findQuotes({ ...given, mentions: given.mentions.slice(1) }, { about: 'cy' })).toEqual([]);
    const [passage] = synthetic.quotes[0]?.content ?? [];
    if (!passage) throw new Error('passage');
    const touching = [
      { ...narrow, start: passage.start - 3, end: passage.start },
      { ...narrow, start: passage.end, end: passage.end + 1 },
    ];
    expect(findQuotes({ ...given, mentions: touching }, { about: 'cy' })).toEqual([]);
  });
});
