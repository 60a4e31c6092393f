import { describe, expect, test } from 'vitest';
import { article, blockIds, findMentions } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const words = (mentions: readonly { readonly exact: string }[]): string[] =>
  mentions.map(({ exact }) => exact.replaceAll('\u00a0', ' '));

describe('findMentions', () => {
  test('without a filter finds all', () => {
    expect(findMentions(article)).toEqual(article.mentions);
    expect(findMentions(article, { entity: undefined, form: undefined, block: undefined })).toEqual(article.mentions);
    expect(findMentions(synthetic)).toHaveLength(8);
  });

  test('by entity, in reading order', () => {
    expect(words(findMentions(article, { entity: 'sergey-lavrov' }))).toEqual([
      'Russian Foreign Minister',
      'Sergey Lavrov',
    ]);
    expect(words(findMentions(article, { entity: 'russian-government' }))).toEqual([
      'Moscow',
      'we',
      'Moscow',
      'We',
      'We',
      'We',
    ]);
    expect(words(findMentions(article, { entity: 'kerry-visit' }))).toEqual([
      'the visit',
      'the second such visit',
      'a working visit',
      'a working visit',
      'the visit',
      'the second such visit',
    ]);
    expect(findMentions(synthetic, { entity: 'ada' })).toHaveLength(3);
  });

  test('an entity only named literally has none', () => {
    expect(findMentions(article, { entity: 'washington' })).toEqual([]);
    expect(findMentions(article, { entity: 'washington', form: 'name' })).toEqual([]);
    expect(findMentions(article, { entity: 'washington', block: 'p3' })).toEqual([]);
  });

  test('by form', () => {
    expect(words(findMentions(article, { form: 'metonym' }))).toEqual([
      'Moscow',
      'Washington',
      'Washington',
      'Moscow',
      'Washington',
    ]);
    expect(findMentions(article, { form: 'metonym' }).map(({ literal }) => literal)).toEqual([
      'moscow',
      'washington',
      'washington',
      'moscow',
      'washington',
    ]);
    expect(words(findMentions(article, { form: 'pronoun' }))).toEqual([
      'our',
      'we',
      'their',
      'We',
      'their',
      'We',
      'which',
      'We',
    ]);
    expect(findMentions(synthetic, { form: 'metonym' })).toEqual([]);
  });

  test('by block', () => {
    expect(words(findMentions(article, { block: 'credit' }))).toEqual(['Alexander Scherbak', 'TASS Archive', 'TASS']);
    expect(findMentions(article, { block: 'kicker' })).toEqual([]);
    expect(blockIds.flatMap((block) => findMentions(article, { block }))).toEqual(article.mentions);
    expect(words(findMentions(synthetic, { block: 'p2' }))).toEqual(['Ada']);
  });

  test('several keys mean and', () => {
    expect(words(findMentions(article, { entity: 'united-states', form: 'name' }))).toEqual(['United States', 'US']);
    expect(words(findMentions(article, { entity: 'russia', form: 'adjective', block: 'p7' }))).toEqual([
      'Russian',
      'Russian',
    ]);
    expect(words(findMentions(article, { entity: 'russia', form: 'name', block: 'p9' }))).toEqual(['Russia']);
  });

  test('gives the records themselves', () => {
    expect(findMentions(article, { entity: 'john-kerry' })[0]).toBe(article.mentions[0]);
  });

  test('refuses unknown ids, with the nearest', () => {
    expectError(
      () => findMentions(article, { entity: 'sergei-lavrov' as never }),
      'RangeError',
      /^filter\.entity: .* "sergey-lavrov"/,
    );
    expectError(
      () => findMentions(article, { block: 'p0' as never }),
      'RangeError',
      /^filter\.block: expected the id of a block/,
    );
  });

  refusesOtherThings((thing) => findMentions(thing));
});
