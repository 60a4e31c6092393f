import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { toTei } from '../../src/formats/tei.ts';
import type { Article } from '../../src/index.ts';
import { crossingLayers } from '../support/crossing-layers.ts';
import { randomArticle } from '../support/random-article.ts';
import { allOf, blockWords, type ReadElement, rangeWords, readXml, teiFaults, wordsOf } from '../support/tei.ts';

const RUNS = { numRuns: 80 };

/** The words of each thing whose pieces are joined, by the name of the thing. */
function joined(root: ReadElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of allOf(root)) {
    const id = element.attributes['xml:id'];
    if (id === undefined || !/^(?:quotes|mentions|times|scareQuotes)\./.test(id)) continue;
    const { next, prev } = element.attributes;
    const thing = next === undefined && prev === undefined ? id : id.replace(/\.\d+$/, '');
    expect(prev).toBe(found.has(thing) ? prev : undefined);
    found.set(thing, (found.get(thing) ?? '') + wordsOf(element));
  }
  return found;
}

function check(article: Article): void {
  const root = readXml(toTei(article));
  expect(teiFaults(root)).toEqual([]);
  expect(blockWords(root, article)).toEqual(article.blocks.map(({ exact }) => exact));
  const words = joined(root);
  for (const { id, content } of article.quotes)
    expect(words.get(`quotes.${id}`) ?? '').toBe(content.map(({ exact }) => exact).join(''));
  for (const { start, end, exact, entity } of article.mentions)
    expect(words.get(`mentions.${start}-${end}.${entity}`)).toBe(exact);
  for (const { id, exact } of article.times) expect(words.get(`times.${id}`)).toBe(exact);
  for (const { start, end, exact } of article.scareQuotes) expect(words.get(`scareQuotes.${start}-${end}`)).toBe(exact);
  const sources = allOf(root).filter(({ name, attributes }) => name === 'spanGrp' && attributes.type === 'source');
  expect(
    sources.flatMap(allOf).flatMap(({ attributes: { target } }) => (target ? rangeWords(root, target) : [])),
  ).toEqual(article.quotes.flatMap((quote) => quote.sources.map(({ exact }) => exact)));
}

test('every mark has its words, whatever it crosses', () => {
  fc.assert(fc.property(crossingLayers, check), RUNS);
});

test('every article is a document of TEI with the words of its blocks', () => {
  fc.assert(
    fc.property(randomArticle, ({ draft }) => {
      check(defineArticle(draft));
    }),
    RUNS,
  );
});

test('any characters are written, or replaced one for one', () => {
  fc.assert(
    fc.property(
      crossingLayers,
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.integer({ max: 0xffff, min: 0 }),
      (given, more, unit) => {
        const text = `${more}${String.fromCharCode(unit)}`;
        const article: Article = {
          ...given,
          ...{
            text,
            sentences: [],
            mentions: [],
            quotes: [],
            scareQuotes: [],
            times: [],
            statistics: [],
            relations: [],
          },
          blocks: [{ id: 'p1', kind: 'paragraph', start: 0, end: text.length, exact: text }],
        };
        const [read = ''] = blockWords(readXml(toTei(article)), article);
        expect(read).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) expect([text[i], '\ufffd']).toContain(read[i]);
      },
    ),
    RUNS,
  );
});
