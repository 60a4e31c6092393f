import { describe, expect, test } from 'vitest';
import {
  type Article,
  article,
  blockIds,
  blockKinds,
  entityIds,
  findMentions,
  getQuote,
  type Mention,
  type MentionFilter,
  mentionForms,
  quoteIds,
} from '../../../src/index.ts';
import { note } from '../../support/note.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const words = (filter: MentionFilter, given: Article = sample): string[] =>
  findMentions(given, filter).map(({ exact }) => exact);
const where = (test: (mention: Mention) => boolean): readonly Mention[] => article.mentions.filter(test);

describe('findMentions', () => {
  test('without a filter finds all', () => {
    expect(findMentions(article)).toEqual(article.mentions);
    const nothing = {
      entity: undefined,
      form: undefined,
      metonymic: undefined,
      block: undefined,
      quote: undefined,
      text: undefined,
    };
    expect(findMentions(article, nothing)).toEqual(article.mentions);
    expect(findMentions(article)[0]).toBe(article.mentions[0]);
  });

  test('by entity, one or several, in reading order', () => {
    for (const entity of entityIds)
      expect(findMentions(article, { entity })).toEqual(where((mention) => mention.entity === entity));
    expect(words({ entity: 'ada' })).toEqual(['Ada Roe', 'Ada']);
    expect(words({ entity: ['deal', 'bo', 'wire', 'bo'] })).toEqual(['WIRE', 'Bo', 'the deal of 2014']);
    expect(words({ entity: ['bo'] })).toEqual(['Bo']);
  });

  test('an entity that is only named literally has none', () => {
    expect(words({ entity: 'paris' })).toEqual([]);
    expect(words({ entity: 'paris', form: 'name', block: 'p1' })).toEqual([]);
  });

  test('by form', () => {
    for (const form of mentionForms)
      expect(findMentions(article, { form })).toEqual(where((mention) => mention.form === form));
    expect(findMentions(article, { form: ['pronoun', 'modifier'] })).toEqual(
      where(({ form }) => form === 'pronoun' || form === 'modifier'),
    );
  });

  test('by metonymy, whatever the form', () => {
    expect(words({ metonymic: true })).toEqual(['Paris', 'Washington']);
    expect(findMentions(sample, { metonymic: false })).toEqual(
      sample.mentions.filter(({ literal }) => literal === null),
    );
    expect(words({ metonymic: true, form: 'nominal' })).toEqual([]);
  });

  test('by block, one or several, by kind, and by both', () => {
    for (const block of blockIds) {
      const blocks = article.blocks.filter(({ id, kind }) => id === block || kind === block);
      expect(findMentions(article, { block })).toEqual(
        where(({ start }) => blocks.some((one) => one.start <= start && start < one.end)),
      );
    }
    expect(findMentions(article, { block: blockKinds })).toEqual(article.mentions);
    expect(words({ block: ['p2', 'dateline'] })).toEqual(['ROUEN', 'WIRE', 'Two mills']);
    expect(words({ block: ['headline', 'paragraph'] })).toEqual(words({ block: ['p2', 'p1'] }));
    expect(words({ block: 'headline' })).toEqual([]);
    expect(words({ block: 'table' })).toEqual([]);
    expect(words({ block: 'p1', entity: ['ada', 'mills'] })).toEqual(['Ada Roe', 'Ada']);
  });

  test('by the quote whose content holds them, that of quotes within it too', () => {
    expect(words({ quote: 'output-fell' })).toEqual(['Output', 'Bo', 'Washington', 'the deal of 2014']);
    expect(words({ quote: 'bo-told' })).toEqual(['Washington', 'the deal of 2014']);
    expect(words({ quote: 'washington-agreed' })).toEqual(['the deal of 2014']);
    expect(words({ quote: 'closing-in-headline' })).toEqual([]);
    expect(words({ quote: ['washington-agreed', 'closing-said'] })).toEqual(['the mill', 'the deal of 2014']);
    for (const quote of quoteIds) {
      const held = findMentions(article, { quote });
      for (const { content } of [getQuote(article, quote)])
        for (const mention of article.mentions)
          if (content.some(({ start, end }) => start <= mention.start && mention.end <= end))
            expect(held).toContain(mention);
          else expect(held).not.toContain(mention);
    }
  });

  test('a mention that reaches out of the content does not lie in it; one over two passages that touch does', () => {
    const given = note('Ada’s mill “in Bo” lane', {
      mentions: [
        { exact: 'Ada’s mill', entity: 'ada', form: 'nominal' },
        { exact: 'Bo” lane', entity: 'bo', form: 'name' },
        { exact: 'Bo', entity: 'bo', form: 'name' },
      ],
      quotes: {
        narrow: { attitude: 'fact', content: [{ exact: 'mill' }, { exact: 'in Bo' }] },
        wide: { attitude: 'fact', content: [{ exact: 'in Bo' }, { exact: 'lane' }] },
      },
    });
    expect(words({ quote: 'narrow' }, given)).toEqual(['Bo']);
    expect(words({ quote: 'wide' }, given)).toEqual(['Bo” lane', 'Bo']);
    expect(words({ quote: ['wide', 'narrow'], block: 'p1', entity: 'bo' }, given)).toEqual(['Bo” lane', 'Bo']);
  });

  test('by words that it holds, typography and case aside, or by an expression', () => {
    expect(words({ text: 'THE' })).toEqual(['the board', 'the mill', 'the deal of 2014']);
    expect(words({ text: /^the \w+$/ })).toEqual(['the board', 'the mill']);
    expect(words({ text: 'US Secretary of State' }, article)).not.toHaveLength(0);
    expect(words({ text: '' })).toEqual([]);
    expect(words({ text: /x*/ })).toEqual([]);
    expect(words({ text: 'zürich' }, synthetic)).toHaveLength(1);
  });

  test('several keys mean and, an empty list nothing', () => {
    expect(words({ entity: ['us-government', 'deal'], form: 'name', quote: 'bo-told', metonymic: true })).toEqual([
      'Washington',
    ]);
    expect(words({ quote: 'bo-told', block: ['p2', 'headline'] })).toEqual([]);
    for (const key of ['entity', 'form', 'block', 'quote'] as const) expect(words({ [key]: [] }), key).toEqual([]);
  });

  test('blocks that overlap in faulty data give no mention twice', () => {
    const [, , p1] = sample.blocks;
    if (p1 === undefined) throw new Error('block');
    const given: Article = { ...sample, blocks: [p1, { ...p1, id: 'p9', end: p1.end + 10 }] };
    expect(words({ block: ['p9', 'p1'] }, given)).toEqual([...words({ block: 'p1' }), 'Two mills']);
  });

  test('refuses what it does not know, with the nearest', () => {
    const wrong = (filter: object) => () => findMentions(sample, filter as never);
    expectError(wrong({ entity: 'milll' }), 'RangeError', /^filter\.entity: expected the id of an entity, .*"mill"/);
    expectError(wrong({ entity: ['ada', 'p1'] }), 'RangeError', /^filter\.entity\[1\]: /);
    expectError(wrong({ block: 'p0' }), 'RangeError', /^filter\.block: expected the id of a block/);
    expectError(
      wrong({ quote: ['bo-told', 'bo-tolled'] }),
      'RangeError',
      /^filter\.quote\[1\]: .* a quote, .*"bo-told"/,
    );
    expectError(wrong({ quote: null }), 'RangeError', /^filter\.quote: .* received null$/);
    expectError(wrong({ form: 'metonym' }), 'RangeError', /^filter\.form: /);
    expectError(wrong({ text: 5 }), 'TypeError', 'filter.text: expected a string or a regular expression, received 5');
  });

  refusesOtherThings((thing) => findMentions(thing));
});
