import { toHTML } from '@portabletext/to-html';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  type Loss,
  type PortableMark,
  type PortableTextOptions,
  toPortableText,
} from '../../../../src/formats/portable-text.ts';
import { type Article, annotationsIn, article, layers, segments } from '../../../../src/index.ts';
import { difficult } from '../../../support/difficult.ts';
import { runOn } from '../../../support/run-on.ts';
import { sample } from '../../../support/sample.ts';
import { synthetic } from '../../../support/synthetic.ts';

const articles: Readonly<Record<string, Article>> = { bundled: article, sample, synthetic, runOn, difficult };
const markable = layers.filter((layer) => layer !== 'blocks');

const lossesOf = (one: Article, options: PortableTextOptions = {}): Loss[] => {
  const losses: Loss[] = [];
  toPortableText(one, { ...options, onLoss: (loss) => losses.push(loss) });
  return losses;
};

describe.each(Object.entries(articles))('of %s', (_, one) => {
  const blocks = toPortableText(one, { layers: markable });

  test('the children of each block are its words', () => {
    expect(blocks.map(({ _key, children }) => [_key, children.map(({ text }) => text).join('')])).toEqual(
      one.blocks.map(({ id, exact }) => [id, exact]),
    );
    expect(lossesOf(one)).toEqual([]);
  });

  test('words are cut where annotations begin or end, and marked by those that cover them', () => {
    one.blocks.forEach((range, i) => {
      const { children = [], markDefs = [] } = blocks[i] ?? {};
      const defs = new Map(markDefs.map((mark) => [mark._key, mark]));
      expect(
        children.map(({ text, marks }) => [
          text,
          marks.map((key) => `${defs.get(key)?._type} ${defs.get(key)?.role}`).sort(),
        ]),
      ).toEqual(
        segments(one, { range, layers: markable }).map(({ exact, annotations }) => [
          exact,
          annotations.map(({ layer, role }) => `${layer} ${role}`).sort(),
        ]),
      );
    });
  });

  test('keys are unique in a block, and the same each time', () => {
    for (const { children, markDefs } of blocks) {
      expect(new Set(children.map(({ _key }) => _key)).size).toBe(children.length);
      expect(new Set(markDefs.map(({ _key }) => _key)).size).toBe(markDefs.length);
    }
    expect(new Set(blocks.map(({ _key }) => _key)).size).toBe(blocks.length);
    expect(toPortableText(structuredClone(one), { layers: markable })).toEqual(blocks);
    expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
  });

  test('a renderer gives the words of every block back, with every mark', () => {
    const missing: string[] = [];
    const marked: PortableMark[] = [];
    const mark = ({ children, value }: { children: string; value?: PortableMark }): string => {
      if (value !== undefined) marked.push(value);
      return `<mark>${children}</mark>`;
    };
    const html = toHTML(blocks, {
      components: { marks: Object.fromEntries(markable.map((layer) => [layer, mark])), hardBreak: false },
      onMissingComponent: (message) => missing.push(message),
    });
    expect(missing).toEqual([]);
    const { body } = new JSDOM(html.replace(/\r/g, '&#13;')).window.document;
    const words = [...body.querySelectorAll('p, h1, h2, li, blockquote')].map(({ textContent }) => textContent);
    expect(words).toEqual(one.blocks.map(({ exact }) => exact));
    expect(new Set(marked)).toEqual(new Set(blocks.flatMap(({ markDefs }) => markDefs)));
    expect(body.querySelectorAll('script, b')).toHaveLength(0);
  });
});

test('kinds of block have a style that every renderer knows, and their own name', () => {
  const kinds = ['headline', 'subheading', 'blockquote', 'paragraph', 'kicker', 'list-item'] as const;
  const any: Article = sample;
  const [block] = any.blocks;
  const blocks = kinds.flatMap((kind) => (block === undefined ? [] : [{ ...block, id: kind, kind }]));
  expect(toPortableText({ ...any, blocks }).map(({ children: _, markDefs: __, ...rest }) => rest)).toEqual([
    { _type: 'block', _key: 'headline', style: 'h1', kind: 'headline' },
    { _type: 'block', _key: 'subheading', style: 'h2', kind: 'subheading' },
    { _type: 'block', _key: 'blockquote', style: 'blockquote', kind: 'blockquote' },
    { _type: 'block', _key: 'paragraph', style: 'normal', kind: 'paragraph' },
    { _type: 'block', _key: 'kicker', style: 'normal', kind: 'kicker' },
    { _type: 'block', _key: 'list-item', listItem: 'bullet', level: 1, style: 'normal', kind: 'list-item' },
  ]);
});

test('a mark has the fields of its record and of its span, but no spans', () => {
  const marks = toPortableText(sample).flatMap(({ markDefs }) => markDefs);
  expect(marks.find(({ _key }) => _key === 'quotes/bo-told/cues/0')).toEqual({
    _type: 'quotes',
    _key: 'quotes/bo-told/cues/0',
    record: 'quotes/bo-told',
    role: 'cue',
    id: 'bo-told',
    kind: 'indirect',
    attitude: 'assertion',
    modality: 'actual',
    speakers: ['bo'],
    addressees: ['board'],
    time: 'deal-year',
    within: 'output-fell',
    restates: null,
    lemma: 'tell',
  });
  const mention = annotationsIn(sample, { start: 0, end: sample.text.length }, { layers: 'mentions' })[2];
  const key = `mentions/${mention?.span.start}-${mention?.span.end}/government`;
  expect(marks.find(({ _key }) => _key === key)).toEqual({
    _type: 'mentions',
    _key: key,
    record: key,
    role: 'whole',
    entity: 'government',
    form: 'name',
    literal: 'paris',
  });
});

test('all layers but sentences are marked unless others are asked for', () => {
  const types = (options?: PortableTextOptions) =>
    new Set(toPortableText(sample, options).flatMap(({ markDefs }) => markDefs.map(({ _type }) => _type)));
  expect(types()).toEqual(new Set(markable.filter((layer) => layer !== 'sentences')));
  expect(types({ layers: 'sentences' })).toEqual(new Set(['sentences']));
  expect(types({ layers: ['times', 'quotes'] })).toEqual(new Set(['quotes', 'times']));
  expect(types({ layers: [] })).toEqual(new Set());
});

test('words in several blocks are marked in each with one key; words in none are told', () => {
  const crossing: Article = {
    ...runOn,
    scareQuotes: [
      { start: 11, end: 20, exact: runOn.text.slice(11, 20) },
      { start: 15, end: 17, exact: '\n\n' },
      { start: 3, end: 3, exact: '' },
    ],
  };
  const blocks = toPortableText(crossing, { layers: 'scareQuotes' });
  expect(blocks.map(({ markDefs }) => markDefs.map(({ _key }) => _key))).toEqual([
    ['scareQuotes/11-20'],
    ['scareQuotes/11-20'],
  ]);
  expect(blocks.map(({ children }) => children.map(({ text, marks }) => [text, marks.length]))).toEqual([
    [
      ['Ada said: “', 0],
      ['One.', 1],
    ],
    [
      ['“Tw', 1],
      ['o.”', 0],
    ],
  ]);
  const expected = 'words of a block';
  expect(lossesOf(crossing, { layers: 'scareQuotes' })).toEqual([
    { code: 'unmarkable_words', path: ['scareQuotes', 2], expected, received: '' },
    { code: 'unmarkable_words', path: ['scareQuotes', 1], expected, received: '\n\n' },
  ]);
  expect(toPortableText(crossing, { layers: 'scareQuotes' })).toEqual(blocks);
});

test('misuse throws', () => {
  const call = toPortableText as (article: unknown, options?: unknown) => unknown;
  expect(() => call({})).toThrow('article: expected an article, received an object');
  expect(() => call(sample, null)).toThrow('options: expected an object, received null');
  expect(() => call(sample, { layer: 'quotes' })).toThrow('options: expected one of layers, onLoss, received "layer"');
  expect(() => call(sample, { layers: 'blocks' })).toThrow('options.layers: expected one of sentences, quotes');
});

test('a layer that is named twice counts once', () => {
  expect(toPortableText(sample, { layers: ['quotes', 'mentions', 'quotes'] })).toEqual(
    toPortableText(sample, { layers: ['quotes', 'mentions'] }),
  );
});
