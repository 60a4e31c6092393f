import { describe, expect, test } from 'vitest';
import { type Article, article, blockIds, coMentions, entityIds, findMentions } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('coMentions', () => {
  test.each([
    ['sentence', 'sentences'],
    ['block', 'blocks'],
  ] as const)('counts each %s with a mention of both', (unit, layer) => {
    const pairs = coMentions(article, unit);
    expect(pairs).not.toHaveLength(0);
    const places = article[layer].map((place) => ({
      place,
      here: new Set(
        article.mentions.flatMap(({ start, entity }) => (start >= place.start && start < place.end ? [entity] : [])),
      ),
    }));
    for (const { entities, places: found } of pairs)
      expect(found).toEqual(places.flatMap(({ place, here }) => (entities.every((id) => here.has(id)) ? [place] : [])));
    const sizes = places.map(({ here }) => (here.size * (here.size - 1)) / 2);
    expect(pairs.reduce((sum, { count }) => sum + count, 0)).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  test('names the two in the order of the entities', () => {
    const ids: readonly string[] = entityIds;
    for (const { entities, count, places } of coMentions(article, 'block')) {
      expect(ids.indexOf(entities[0])).toBeLessThan(ids.indexOf(entities[1]));
      expect(count).toBe(places.length);
    }
  });

  test('what a metonym literally names does not count', () => {
    for (const unit of ['sentence', 'block'] as const)
      expect(coMentions(article, unit).some(({ entities }) => entities.includes('washington'))).toBe(false);
  });

  test('is ordered by count, then place, then entities', () => {
    const counts = coMentions(article, 'sentence').map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(coMentions(synthetic, 'sentence').map(({ entities, count }) => [...entities, count])).toEqual([
      ['ada', 'bo', 2],
      ['ada-and-bo', 'ada', 1],
      ['ada-and-bo', 'bo', 1],
      ['ada', 'cy', 1],
      ['bo', 'cy', 1],
    ]);
  });

  test('a place that mentions n entities has n × (n − 1) / 2 pairs', () => {
    expect(coMentions(synthetic, 'block')).toHaveLength((4 * 3) / 2);
    expect(coMentions({ ...synthetic, mentions: [] }, 'block')).toEqual([]);
    expect(coMentions({ ...synthetic, mentions: synthetic.mentions.slice(0, 1) }, 'block')).toEqual([]);
  });

  test('a place that ends where a mention starts does not mention it', () => {
    const [sentence] = synthetic.sentences;
    const [zurich, pair] = synthetic.mentions;
    if (!sentence || !zurich || !pair) throw new Error('synthetic');
    const sentences = [
      { ...sentence, end: pair.start },
      { ...sentence, start: pair.start, end: pair.end },
    ];
    expect(coMentions({ ...synthetic, sentences, mentions: [zurich, pair] }, 'sentence')).toEqual([]);
  });

  test('stands mentions of unknown entities', () => {
    const mentions = synthetic.mentions.map((mention) => ({ ...mention, entity: `${mention.entity}-x` }));
    const given: Article = { ...synthetic, mentions };
    expect(coMentions(given, 'block').map(({ entities }) => entities[0])).toContain('ada-x');
  });

  test('gives the places themselves in fresh lists', () => {
    const [pair] = coMentions(article, 'block', { block: 'dateline' });
    expect(pair?.places[0]).toBe(article.blocks.find(({ id }) => id === 'dateline'));
    coMentions(synthetic, 'block').pop();
    expect(coMentions(synthetic, 'block')).toHaveLength(6);
  });

  test('refuses another unit', () => {
    const message = 'unit: expected "sentence" or "block", received "paragraph"';
    expectError(() => coMentions(article, 'paragraph' as never), 'TypeError', message);
    expectError(() => coMentions(article, undefined as never), 'TypeError', /received undefined$/);
  });

  test('a filter says which mentions of both count', () => {
    const given = { ...article, mentions: findMentions(article, { form: 'name' }) };
    expect(coMentions(article, 'sentence', { form: 'name' })).toEqual(coMentions(given, 'sentence'));
    for (const block of blockIds) {
      const here = { ...article, mentions: findMentions(article, { block }) };
      expect(coMentions(article, 'block', { block })).toEqual(coMentions(here, 'block'));
    }
    expect(coMentions(synthetic, 'sentence', {})).toEqual(coMentions(synthetic, 'sentence'));
    expect(coMentions(synthetic, 'sentence', { form: [] })).toEqual([]);
  });

  test('its entities keep the pairs of which one is one of them', () => {
    for (const unit of ['sentence', 'block'] as const) {
      for (const entity of entityIds)
        expect(coMentions(article, unit, { entity })).toEqual(
          coMentions(article, unit).filter(({ entities }) => entities.includes(entity)),
        );
      const some = ['moscow', 'sergey-lavrov', 'russia'] as const;
      const isSome = (id: string): boolean => some.some((one) => one === id);
      expect(coMentions(article, unit, { entity: some })).toEqual(
        coMentions(article, unit).filter(({ entities }) => entities.some(isSome)),
      );
    }
    expect(coMentions(synthetic, 'block', { entity: [] })).toEqual([]);
    expect(coMentions(synthetic, 'sentence', { entity: 'cy', form: 'name' }).map(({ entities }) => entities)).toEqual([
      ['ada', 'cy'],
      ['bo', 'cy'],
    ]);
    expectError(() => coMentions(synthetic, 'block', { entity: 'cyy' } as never), 'RangeError', /^filter\.entity: /);
  });

  refusesOtherThings((thing) => coMentions(thing, 'block'));
});
