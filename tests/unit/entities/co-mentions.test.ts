import { describe, expect, test } from 'vitest';
import { type Article, article, coMentions, entityIds } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

describe('coMentions', () => {
  const of = (unit: 'sentence' | 'block', one: string, other: string) =>
    coMentions(article, unit).find(({ entities: [a, b] }) => a === one && b === other);

  test('counts sentences', () => {
    expect(of('sentence', 'john-kerry', 'moscow')?.count).toBe(3);
    expect(of('sentence', 'moscow', 'sergey-lavrov')).toBeUndefined();
    expect(of('sentence', 'alexander-scherbak', 'tass')?.places.map(({ exact }) => exact)).toEqual([
      'US Secretary of State John Kerry Alexander Scherbak/TASS Archive',
      '© Alexander Scherbak/TASS Archive',
    ]);
  });

  test('counts blocks', () => {
    expect(of('block', 'john-kerry', 'moscow')?.count).toBe(3);
    const pair = of('block', 'moscow', 'sergey-lavrov');
    expect(pair?.places).toEqual([article.blocks.find(({ id }) => id === 'p2')]);
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
    expect(coMentions(article, 'sentence').slice(0, 3)).toMatchObject([
      { entities: ['united-states', 'russia'], count: 10 },
      { entities: ['russian-foreign-ministry', 'russia'], count: 8 },
      { entities: ['john-kerry', 'united-states'], count: 7 },
    ]);
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
    expect(of('block', 'moscow', 'tass')?.places[0]).toBe(article.blocks.find(({ id }) => id === 'dateline'));
    coMentions(synthetic, 'block').pop();
    expect(coMentions(synthetic, 'block')).toHaveLength(6);
  });

  test('refuses another unit', () => {
    const message = 'unit: expected "sentence" or "block", received "paragraph"';
    expectError(() => coMentions(article, 'paragraph' as never), 'TypeError', message);
    expectError(() => coMentions(article, undefined as never), 'TypeError', /received undefined$/);
  });

  refusesOtherThings((thing) => coMentions(thing, 'block'));
});
