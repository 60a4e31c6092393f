import type { Article, Mention, Span } from '../../src/index.ts';
import { sample } from './sample.ts';

/** The sentence that the block repeats. */
const SENTENCE = 'One word after the other, CRLF\r\nand 🏭 too.';
/** How often. */
const TIMES = 400;
/** How many characters a mention has at most. */
const LONGEST = 200;

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Makes a valid article of the sample: one long block, and many mentions of one entity that nest, touch and cross. */
export function crossingMentions(count: number): Article {
  const random = numbers(7);
  const text = Array(TIMES).fill(SENTENCE).join(' ');
  const span = (start: number, end: number): Span => ({ start, end, exact: text.slice(start, end) });
  let next = 0;
  // Where each character begins, and where the last one ends; half a character is no place.
  const borders = [0, ...[...text].map((character) => (next += character.length))];
  const block = { ...span(0, text.length), id: 'p1', kind: 'paragraph' } as const;
  const mentions = new Map<string, Mention>();
  while (mentions.size < count) {
    const first = Math.floor(random.next().value * (borders.length - LONGEST - 1));
    const length = 1 + Math.floor(random.next().value * LONGEST);
    const [start, end] = [borders[first] ?? 0, borders[first + length] ?? 0];
    mentions.set(`${start}-${end}`, { ...span(start, end), entity: 'ada', form: 'name', literal: null });
  }
  return {
    ...sample,
    text,
    source: { ...sample.source, byteLength: new TextEncoder().encode(text).length },
    dateline: null,
    blocks: [block],
    sentences: Array.from({ length: TIMES }, (_, i) => {
      const start = i * (SENTENCE.length + 1);
      return { ...span(start, start + SENTENCE.length), block: 'p1' };
    }),
    mentions: [...mentions.values()].sort((a, b) => a.start - b.start || b.end - a.end),
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
