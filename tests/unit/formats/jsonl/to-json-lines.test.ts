import { describe, expect, test } from 'vitest';
import {
  type DoccanoLine,
  type JsonLinesOptions,
  type Loss,
  type ProdigyLine,
  type SpacyLine,
  toJsonLines,
} from '../../../../src/formats/jsonl.ts';
import { type Article, annotationsIn, article, layers } from '../../../../src/index.ts';
import { difficult } from '../../../support/difficult.ts';
import { hasPython, runPython } from '../../../support/python.ts';
import { runOn } from '../../../support/run-on.ts';
import { sample } from '../../../support/sample.ts';
import { synthetic } from '../../../support/synthetic.ts';

const articles: Readonly<Record<string, Article>> = { bundled: article, sample, synthetic, runOn, difficult };

const linesOf = <L = ProdigyLine>(one: Article, options?: JsonLinesOptions): L[] =>
  toJsonLines(one, options)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const lossesOf = (one: Article, options: JsonLinesOptions = {}): Loss[] => {
  const losses: Loss[] = [];
  toJsonLines(one, { ...options, onLoss: (loss) => losses.push(loss) });
  return losses;
};

describe.each(Object.entries(articles))('of %s', (_, one) => {
  test('one line has every annotation, in reading order, with its words', () => {
    const [line, ...others] = linesOf(one, { layers });
    expect(others).toEqual([]);
    expect(line?.text).toBe(one.text);
    expect(line?.meta).toEqual({
      article: one.id,
      version: one.version,
      block: null,
      start: 0,
      offset_unit: 'code point',
    });
    const refs = annotationsIn(one, { start: 0, end: one.text.length });
    const seen = line?.spans.map(({ layer, role, text }) => [layer, role, text]);
    expect(seen).toEqual(refs.map(({ layer, role, span }) => [layer, role, span.exact]));
    expect(lossesOf(one, { layers })).toEqual([]);
  });

  test.each(['article', 'block', 'sentence'] as const)('a line a %s has the words at its offsets', (per) => {
    const characters = [...one.text];
    const lines = linesOf(one, { per, layers });
    for (const { text, spans, meta } of lines) {
      expect(characters.slice(meta.start, meta.start + [...text].length).join('')).toBe(text);
      for (const { start, end, text: words } of spans) {
        expect([...text].slice(start, end).join('')).toBe(words);
        expect(end).toBeGreaterThan(start);
      }
    }
    const stretches = { article: [one.text], block: one.blocks, sentence: one.sentences }[per];
    expect(lines.map(({ text }) => text)).toEqual(
      stretches.map((stretch) => (typeof stretch === 'string' ? stretch : stretch.exact)),
    );
  });

  test.runIf(hasPython)('Python finds the words at the offsets', () => {
    const script = `
import json, sys
lines = [json.loads(line) for line in sys.stdin.read().split('\\n')[:-1]]
print(json.dumps([[span['text'], line['text'][span['start']:span['end']]] for line in lines for span in line['spans']]))`;
    for (const per of ['article', 'sentence'] as const) {
      const found = runPython(script, toJsonLines(one, { per, layers }));
      const spans = linesOf(one, { per, layers }).flatMap((line) => line.spans);
      expect(found).toEqual(spans.map(({ text }) => [text, text]));
    }
  });
});

test('each style has the fields that its tool reads', () => {
  const [prodigy] = linesOf(sample, { per: 'block', layers: 'mentions' }).slice(-1);
  const [spacy] = linesOf<SpacyLine>(sample, { per: 'block', layers: 'mentions', style: 'spacy' }).slice(-1);
  const [doccano] = linesOf<DoccanoLine>(sample, { per: 'block', layers: 'mentions', style: 'doccano' }).slice(-1);
  const text = 'Two mills remain ‘safe’ and ‘sound’.';
  const meta = {
    article: 'mill-closing',
    version: '1.0.0',
    block: 'p2',
    start: [...sample.text].length - [...text].length,
    offset_unit: 'code point',
  };
  const [mention] = sample.mentions.slice(-1);
  const span = {
    start: 0,
    end: 9,
    label: 'mentions:group',
    text: 'Two mills',
    layer: 'mentions',
    role: 'whole',
    record: `mentions/${mention?.start}-${mention?.end}/mills`,
    entity: 'mills',
  };
  expect(prodigy).toEqual({ text, spans: [span], meta });
  expect(spacy).toEqual({ text, spans: { sc: [[0, 9, 'mentions:group', 'mills']] }, meta });
  expect(doccano).toEqual({ text, label: [[0, 9, 'mentions:group']], meta });
  const [first] = linesOf<SpacyLine>(sample, { style: 'spacy', layers: 'quotes' });
  expect(first?.spans.sc[0]).toEqual([0, 15, 'quotes:content', '']);
});

test('a label is the layer and what the annotation is in it', () => {
  const [line] = linesOf(sample, { layers });
  expect([...new Set(line?.spans.map(({ label }) => label))].sort()).toEqual([
    'blocks:dateline',
    'blocks:headline',
    'blocks:paragraph',
    'mentions:agreement',
    'mentions:group',
    'mentions:organization',
    'mentions:person',
    'mentions:place',
    'mentions:thing',
    'quotes:content',
    'quotes:cue',
    'quotes:source',
    'relations:closes',
    'relations:dated',
    'relations:responds-to',
    'scareQuotes',
    'sentences',
    'statistics:amount',
    'statistics:change',
    'statistics:count',
    'times:date',
    'times:duration',
  ]);
  const [unknown] = linesOf({ ...sample, entities: [] }, { layers: 'mentions' });
  expect(new Set(unknown?.spans.map(({ label }) => label))).toEqual(new Set(['mentions']));
});

test('another rule gives other labels, or none', () => {
  const [line] = linesOf(sample, {
    label: (annotation, usual) =>
      annotation.layer === 'mentions' && annotation.record.form === 'name' ? `${usual}!` : null,
  });
  expect(line?.spans.map(({ label, text }) => `${label} ${text}`).slice(0, 3)).toEqual([
    'mentions:place! ROUEN',
    'mentions:organization! WIRE',
    'mentions:organization! Paris',
  ]);
  expect(lossesOf(sample, { label: () => null })).toEqual([]);
});

test('blocks and sentences are left out unless they are asked for', () => {
  const [line] = linesOf(sample);
  const left = layers.filter((layer) => layer !== 'blocks' && layer !== 'sentences');
  expect(new Set(line?.spans.map(({ layer }) => layer))).toEqual(new Set(left));
});

describe('words that cross a border', () => {
  const crossing: Article = {
    ...runOn,
    scareQuotes: [
      { start: 11, end: 20, exact: runOn.text.slice(11, 20) },
      { start: 15, end: 17, exact: runOn.text.slice(15, 17) },
      { start: 11, end: 11, exact: '' },
    ],
  };

  test('are marked in each line and told', () => {
    const lines = linesOf(crossing, { per: 'block', layers: 'scareQuotes' });
    expect(lines.map(({ spans }) => spans.map(({ start, end, text }) => [start, end, text]))).toEqual([
      [[11, 15, 'One.']],
      [[0, 3, '“Tw']],
    ]);
    expect(lossesOf(crossing, { per: 'block', layers: 'scareQuotes' })).toEqual(
      [
        { path: ['scareQuotes', 0], received: 'One.\n\n“Tw' },
        { path: ['scareQuotes', 2], received: '' },
        { path: ['scareQuotes', 1], received: '\n\n' },
      ].map((loss) => ({ code: 'unmarkable_words', expected: 'words of one block', ...loss })),
    );
  });

  test('are marked in one line of the whole article', () => {
    const [line] = linesOf(crossing, { layers: 'scareQuotes' });
    expect(line?.spans.map(({ text }) => text)).toEqual(['One.\n\n“Tw', '\n\n']);
    expect(lossesOf(crossing, { layers: 'scareQuotes' }).map(({ path }) => path)).toEqual([['scareQuotes', 2]]);
  });

  test('are told where they reach into what is in no line', () => {
    const reaching: Article = { ...runOn, scareQuotes: [{ start: 11, end: 16, exact: 'One.\n' }] };
    const lines = linesOf(reaching, { per: 'block', layers: 'scareQuotes' });
    expect(lines.flatMap(({ spans }) => spans.map(({ text }) => text))).toEqual(['One.']);
    expect(lossesOf(reaching, { per: 'block', layers: 'scareQuotes' })).toHaveLength(1);
    expect(linesOf({ ...reaching, blocks: [] }, { per: 'block' })).toEqual([]);
    expect(lossesOf({ ...reaching, blocks: [] }, { per: 'block', layers: 'scareQuotes' })).toHaveLength(1);
  });

  test('have the path of their list', () => {
    const quote = lossesOf(difficult, { per: 'sentence', layers: 'quotes' });
    expect(quote.map(({ path }) => path)).toEqual([['quotes', 0, 'content', 0]]);
  });
});

test('halves of surrogate pairs are replaced and told; no offset moves', () => {
  const text = `\ud800${sample.text.slice(1)}`;
  const broken: Article = { ...sample, text, id: '\udfff' };
  const [line] = linesOf(broken, { layers: 'mentions' });
  expect(line?.text).toBe(`\ufffd${sample.text.slice(1)}`);
  expect(line?.meta.article).toBe('\ufffd');
  expect(line?.spans).toEqual(linesOf(sample, { layers: 'mentions' })[0]?.spans);
  expect(lossesOf(broken, { layers: 'mentions' }).map(({ path, received }) => [path, received])).toEqual([
    [['text'], 'U+D800 at 0'],
    [['text'], 'U+DFFF at 0'],
  ]);
});

describe('misuse', () => {
  const call = toJsonLines as (article: unknown, options?: unknown) => unknown;

  test.each<[string, unknown, unknown, string]>([
    ['what is no article', 1, {}, 'article: expected an article, received 1'],
    ['no options', sample, 7, 'options: expected an object, received 7'],
    [
      'an unknown option',
      sample,
      { unit: 'block' },
      'options: expected one of style, per, layers, label, onLoss, received "unit"',
    ],
    [
      'an unknown style',
      sample,
      { style: 'brat' },
      'options.style: expected one of prodigy, spacy, doccano, received "brat"',
    ],
    [
      'an unknown unit',
      sample,
      { per: 'word' },
      'options.per: expected one of article, block, sentence, received "word"',
    ],
    [
      'an unknown layer',
      sample,
      { layers: ['quotes', 'entities'] },
      'options.layers: expected one of blocks, sentences',
    ],
    ['null', sample, { layers: null }, 'received null'],
  ])('%s', (_, input, options, message) => {
    expect(() => call(input, options)).toThrow(message);
  });

  test('an option that is left out by undefined is left out', () => {
    expect(toJsonLines(sample, { style: undefined, layers: undefined, label: undefined })).toBe(toJsonLines(sample));
  });
});

test('a layer that is named twice counts once', () => {
  expect(toJsonLines(sample, { layers: ['quotes', 'mentions', 'quotes'] })).toEqual(
    toJsonLines(sample, { layers: ['quotes', 'mentions'] }),
  );
});
