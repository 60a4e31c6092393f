import { describe, expect, test } from 'vitest';
import {
  type Article,
  article,
  attitudes,
  blockIds,
  blockKinds,
  entityIds,
  findQuotes,
  getBlock,
  type KerryMoscowVisitIds,
  modalities,
  type Quote,
  type QuoteFilter,
  quoteIds,
  quoteKinds,
} from '../../../src/index.ts';
import { note } from '../../support/note.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { runOn } from '../../support/run-on.ts';
import { sample } from '../../support/sample.ts';
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
      attitude: undefined,
      modality: undefined,
      cue: undefined,
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
    const kind = 'paragraph';
    const blocks = [
      { ...block, end: source.start },
      { ...block, kind, id: 'p1', start: source.start, end: content.end } as const,
      { ...block, kind, id: 'p2', start: content.end, end: synthetic.text.length } as const,
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

describe('findQuotes in the sample article', () => {
  const found = (filter: QuoteFilter, given: Article = sample): string[] =>
    findQuotes(given, filter).map(({ id }) => id);
  const where = (test: (quote: Quote) => boolean): string[] =>
    sample.quotes.flatMap((quote: Quote) => (test(quote) ? [quote.id] : []));

  test('null as speaker means unnamed, alone and in a list', () => {
    expect(found({ speaker: null })).toEqual(['closing-in-headline']);
    expect(found({ speaker: ['bo', null] })).toEqual(['closing-in-headline', 'bo-told']);
    expect(found({ speaker: null, kind: 'direct' })).toEqual([]);
  });

  test('a list means any of, and gives each quote once, in reading order', () => {
    expect(found({ speaker: ['board', 'bo', 'government', 'bo'] })).toEqual(['closing-said', 'bo-told']);
    expect(found({ about: ['us-government', 'mill'] })).toEqual(
      where(({ id }) => found({ about: 'us-government' }).includes(id) || found({ about: 'mill' }).includes(id)),
    );
    expect(found({ kind: [...quoteKinds] })).toEqual(where(() => true));
    expect(found({ kind: ['direct', 'mixed'] })).toEqual(['output-fell']);
    expect(found({ cue: ['note', 'tell'] })).toEqual(['output-fell', 'bo-told']);
    for (const key of ['speaker', 'about', 'kind', 'attitude', 'modality', 'cue', 'block'] as const)
      expect(found({ [key]: [] }), key).toEqual([]);
  });

  test('by attitude and modality', () => {
    for (const attitude of attitudes)
      expect(found({ attitude })).toEqual(where((quote) => quote.attitude === attitude));
    for (const modality of modalities)
      expect(found({ modality })).toEqual(where((quote) => quote.modality === modality));
    expect(found({ attitude: ['fact', 'eventuality'] })).toEqual(['output-fell', 'washington-agreed']);
    expect(found({ modality: 'planned' })).toEqual(['closing-in-headline']);
  });

  test('by any cue of a quote, typography and case aside, in its dictionary form', () => {
    expect(found({ cue: 'add' })).toEqual(['output-fell']);
    expect(found({ cue: 'ADD' })).toEqual(['output-fell']);
    expect(found({ cue: 'adding' })).toEqual([]);
    expect(found({ cue: '' })).toEqual([]);
    const dash = note('A – Ada', {
      quotes: { q: { attitude: 'belief', cues: [{ exact: '–', lemma: '–' }], content: [{ exact: 'A', nth: 1 }] } },
    });
    expect(found({ cue: '-' }, dash)).toEqual(['q']);
  });

  test('by kinds of block, by ids, and by both at once', () => {
    expect(found({ block: 'paragraph' })).toEqual(where(({ id }) => id !== 'closing-in-headline'));
    expect(found({ block: ['headline', 'paragraph'] })).toEqual(where(() => true));
    expect(found({ block: ['headline', 'p2'] })).toEqual(['closing-in-headline']);
    expect(found({ block: ['dateline', 'kicker', 'note'] })).toEqual([]);
  });

  test('a word that is both an id and a kind means both', () => {
    const given = note('One.\n\nTwo.\n\nThree.', {
      blocks: {
        note: { kind: 'headline', ends: 'One.' },
        other: { kind: 'note', ends: 'Two.' },
        p: { kind: 'paragraph', ends: 'Three.' },
      },
      quotes: Object.fromEntries(
        ['One', 'Two', 'Three'].map(
          (exact) => [exact.toLowerCase(), { attitude: 'fact', content: [{ exact }] }] as const,
        ),
      ),
    });
    expect(found({ block: 'note' }, given)).toEqual(['one', 'two']);
    expect(found({ block: 'headline' }, given)).toEqual(['one']);
    expect(found({ block: 'other' }, given)).toEqual(['two']);
  });

  test('says where in a list a value is wrong', () => {
    const wrong = (filter: object) => () => findQuotes(sample, filter as never);
    expectError(wrong({ speaker: ['ada', 'adda'] }), 'RangeError', /^filter\.speaker\[1\]: .* an entity, .*"ada"/);
    expectError(wrong({ about: null }), 'RangeError', /^filter\.about: .* received null$/);
    expectError(wrong({ kind: ['direct', 'drect'] }), 'RangeError', /^filter\.kind\[1\]: .* "direct"/);
    expectError(wrong({ attitude: 'beleif' }), 'RangeError', /^filter\.attitude: .* "belief"/);
    expectError(wrong({ modality: ['planed'] }), 'RangeError', /^filter\.modality\[0\]: .* "planned"/);
    expectError(wrong({ cue: 5 }), 'TypeError', 'filter.cue: expected a string, received 5');
    expectError(wrong({ cue: ['say', null] }), 'TypeError', 'filter.cue[1]: expected a string, received null');
    expectError(
      wrong({ block: ['p1', 'paragraf'] }),
      'RangeError',
      /^filter\.block\[1\]: expected the id of a block or a kind of block, such as "paragraph"/,
    );
    // biome-ignore lint/suspicious/noSparseArray: a list with a hole is what is tested
    expectError(wrong({ speaker: ['ada', , 'bo'] }), 'RangeError', /^filter\.speaker\[1\]: .* received undefined$/);
  });
});

describe('findQuotes by block in the bundled article', () => {
  const overlaps = (quote: Quote, blocks: readonly { readonly start: number; readonly end: number }[]): boolean =>
    [...quote.content, ...quote.cues, ...quote.sources].some((span) =>
      blocks.some(({ start, end }) => span.start < end && span.end > start),
    );

  test('agrees with what stands where, for each block and kind', () => {
    const quotes: readonly Quote[] = article.quotes;
    for (const block of blockIds)
      expect(findQuotes(article, { block })).toEqual(
        quotes.filter((quote) =>
          overlaps(
            quote,
            article.blocks.filter(({ id, kind }) => id === block || kind === block),
          ),
        ),
      );
    for (const block of blockKinds)
      expect(findQuotes(article, { block })).toEqual(
        quotes.filter((quote) =>
          overlaps(
            quote,
            article.blocks.filter(({ kind }) => kind === block),
          ),
        ),
      );
    expect(findQuotes(article, { block: ['p3', 'p5'] })).toEqual(
      quotes.filter((quote) => overlaps(quote, [getBlock(article, 'p3'), getBlock(article, 'p5')])),
    );
  });
});
