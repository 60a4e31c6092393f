import type { Article, Mention } from '../../src/index.ts';
import { sample } from './sample.ts';

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Makes the sample with one long block and many mentions that nest, touch and cross. */
export function crossingMentions(count: number): Article {
  const random = numbers(7);
  const text = 'One word after the other, CRLF\r\nand 🏭 too. '.repeat(400).trimEnd();
  const block = { id: 'p1', kind: 'paragraph', start: 0, end: text.length, exact: text } as const;
  const mentions = Array.from({ length: count }, (): Mention => {
    const start = Math.floor(random.next().value * (text.length - 200));
    const end = start + 1 + Math.floor(random.next().value * 200);
    return { start, end, exact: text.slice(start, end), entity: 'ada', form: 'name', literal: null };
  });
  return {
    ...sample,
    text,
    dateline: null,
    blocks: [block],
    sentences: [],
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    quotes: [],
    scareQuotes: [],
    times: [],
    statistics: [],
    relations: [],
  };
}

/** Gives a list in another order, the same in each run. */
export function shuffled<T>(list: readonly T[]): T[] {
  const random = numbers(list.length);
  return list
    .map((one) => ({ one, by: random.next().value }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}
