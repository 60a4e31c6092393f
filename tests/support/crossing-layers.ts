import * as fc from 'fast-check';
import type { Article } from '../../src/index.ts';
import { sample } from './sample.ts';

const WORDS = ['Ada', '🏭', 'mill\r\n', 'e\u0301t\u0301', '\u00a0so', 'שלום', '<b>', ']]>', '&amp;', 'x'];

/**
 * Articles with annotations of every layer at any places of their blocks, so that they nest, touch and cross; they keep
 * the records of the sample, and need not be valid otherwise.
 */
export const crossingLayers: fc.Arbitrary<Article> = fc
  .record({
    blocks: fc.array(
      fc.tuple(
        fc.constantFrom(...sample.blocks.map(({ kind }) => kind), 'list-item' as const, 'caption' as const),
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    places: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 40, maxLength: 40 }),
  })
  .map(({ blocks: given, places }) => {
    let text = '';
    const blocks = given.map(([kind, words], i) => {
      if (i > 0) text += '\n\n';
      const start = text.length;
      text += `${words.join(' ')}.`;
      return { id: `b${i}`, kind, start, end: text.length, exact: text.slice(start) };
    });
    const starts = blocks.map(({ start, exact }) => {
      let at = start;
      return [...exact].map((character) => {
        at += character.length;
        return at - character.length;
      });
    });
    let next = 0;
    const place = () => {
      const [b, from, length] = places[next++ % places.length] ?? [0, 0, 0];
      const own = starts[b % starts.length] ?? [];
      const i = from % own.length;
      const start = own[i] ?? 0;
      const end = own[Math.min(i + 1 + (length % 12), own.length - 1)] ?? start;
      return { start, end, exact: text.slice(start, end) };
    };
    const inOrder = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]): T[] =>
      list.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
    const seen = new Set<string>();
    const once = ({ start, end }: { readonly start: number; readonly end: number }, more = ''): boolean => {
      const key = `${start}-${end}-${more}`;
      return !seen.has(key) && seen.add(key).size > 0;
    };
    return {
      ...sample,
      text,
      blocks,
      dateline: null,
      sentences: blocks.map(({ id, start, end, exact }) => ({ block: id, start, end, exact })),
      mentions: inOrder(sample.mentions.map((one) => ({ ...one, ...place() }))).filter((one) => once(one, one.entity)),
      quotes: sample.quotes.map((one) => ({
        ...one,
        sources: inOrder(one.sources.map(place)),
        cues: inOrder(one.cues.map((cue) => ({ ...cue, ...place() }))),
        content: inOrder(one.content.map((passage) => ({ ...passage, ...place() }))).filter(
          ({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0),
        ),
      })),
      scareQuotes: inOrder(sample.scareQuotes.map(place)).filter((one) => once(one)),
      times: inOrder(sample.times.map((one) => ({ ...one, ...place() }))),
      statistics: sample.statistics.map((one) => ({ ...one, stated: inOrder([{ ...place(), quote: null }]) })),
      relations: sample.relations.map((one) => ({
        ...one,
        stated: inOrder(one.stated.map((statement) => ({ ...statement, ...place() }))),
      })),
    };
  });
