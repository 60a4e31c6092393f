import { describe, expect, test } from 'vitest';
import { type AnnotationRef, type Article, annotationsAt, annotationsIn, article, layers } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { sample } from '../../support/sample.ts';
import { synthetic } from '../../support/synthetic.ts';

const wrongLayers = [
  [{ layers: 'quots' }, 'RangeError', /^options\.layers: expected a value that it knows, such as "quotes", .*"quots"$/],
  [{ layers: ['quotes', 'mention'] }, 'RangeError', /such as "mentions", .*received "mention"$/],
  [{ layers: null }, 'RangeError', /received null$/],
  [{ layers: ['quotes', undefined] }, 'TypeError', /received undefined$/],
  [{ layer: 'quotes' }, 'TypeError', /^options: expected a key that it knows, such as "layers", received "layer"$/],
  [null, 'TypeError', /^options: expected an object, received null$/],
] as const;

const shown = ({ layer, record, span }: AnnotationRef): string =>
  `${layer} ${'id' in record ? record.id : 'entity' in record ? record.entity : span.exact.length}`;

describe('annotationsAt', () => {
  test('finds all layers, those around others first', () => {
    expect(annotationsAt(sample, sample.text.indexOf('Washington')).map(shown)).toEqual([
      'blocks p1',
      expect.stringMatching(/^sentences /),
      'quotes output-fell',
      'quotes bo-told',
      'quotes washington-agreed',
      'mentions us-government',
    ]);
    const scare = annotationsAt(sample, sample.text.indexOf('safe')).map(shown);
    expect(scare).toEqual(['blocks p2', expect.stringMatching(/^sentences /), 'scareQuotes 4']);
  });

  test('says what the span is for its record', () => {
    const roles = (words: string): readonly string[] =>
      annotationsAt(sample, sample.text.indexOf(words)).map(({ layer, role }) => `${layer} ${role}`);
    expect(roles('Washington')).toEqual([
      'blocks whole',
      'sentences whole',
      'quotes content',
      'quotes content',
      'quotes source',
      'mentions whole',
    ]);
    expect(roles('adding')).toEqual(['blocks whole', 'sentences whole', 'relations statement', 'quotes cue']);
    expect(roles('12%')).toEqual(['blocks whole', 'sentences whole', 'quotes content', 'statistics statement']);
    expect(roles('soon.')).toContain('times whole');
    expect(roles('safe')).toContain('scareQuotes whole');
    const all: readonly Article[] = [article, sample, synthetic];
    for (const given of all)
      for (const { record, span, role } of annotationsIn(given, { start: 0, end: given.text.length })) {
        const parts: Readonly<Record<string, unknown>> = { ...record };
        const list = { source: 'sources', cue: 'cues', content: 'content', statement: 'stated', whole: null }[role];
        if (list === null) expect(span).toBe(record);
        else expect(parts[list]).toContain(span);
      }
  });

  test('finds one layer, or some', () => {
    const offset = sample.text.indexOf('Washington');
    const quotes = annotationsAt(sample, offset, { layers: 'quotes' });
    expect(quotes.map(({ record }) => record.id)).toEqual(['output-fell', 'bo-told', 'washington-agreed']);
    expect(annotationsAt(sample, offset, { layers: ['mentions', 'blocks', 'mentions'] }).map(shown)).toEqual([
      'blocks p1',
      'mentions us-government',
    ]);
    expect(annotationsAt(sample, offset, { layers: [] })).toEqual([]);
    expect(annotationsAt(sample, offset, { layers: 'statistics' })).toEqual([]);
    for (const all of [{}, { layers: undefined }, { layers }])
      expect(annotationsAt(sample, offset, all)).toEqual(annotationsAt(sample, offset));
  });

  test('refuses unknown layers, with the nearest', () => {
    for (const offset of [0, -1])
      for (const [wrong, name, message] of wrongLayers)
        expectError(() => annotationsAt(sample, offset, wrong as never), name, message);
  });

  test('finds times and figures', () => {
    expect(annotationsAt(article, article.text.indexOf('2014 went')).map(shown)).toContain('times trade-growth-year');
    expect(annotationsAt(article, article.text.indexOf('29.2')).map(shown)).toContain('statistics trade-2014');
  });

  test('gives the part of a quote that stands there', () => {
    const [, , quote] = annotationsAt(article, article.text.indexOf('hunt'));
    expect(quote?.span.exact.startsWith('We demand')).toBe(true);
    const cue = annotationsAt(article, article.text.indexOf('hopes')).find(({ layer }) => layer === 'quotes');
    expect(cue?.span).toMatchObject({ exact: 'hopes', lemma: 'hope' });
  });

  test('half-open: an annotation covers its first offset, not its end', () => {
    const layers = (offset: number) => annotationsAt(article, offset).map(({ layer }) => layer);
    expect(layers(0)).toEqual(['blocks', 'sentences']);
    expect(layers(7)).toEqual(['blocks', 'sentences']);
    expect(layers(8)).toEqual([]);
  });

  test('nothing covers an offset outside the text', () => {
    for (const offset of [-1, article.text.length, 1e9, Number.MIN_SAFE_INTEGER, 2 ** 60])
      expect(annotationsAt(article, offset)).toEqual([]);
    const { length } = synthetic.text;
    const beyond = { ...synthetic, scareQuotes: [{ start: 0, end: length + 9, exact: '' }] };
    for (const offset of [length, length + 3]) expect(annotationsAt(beyond, offset)).toEqual([]);
    expect(annotationsAt(beyond, length - 1).map(({ layer }) => layer)).toContain('scareQuotes');
  });

  test('finds nested quotes three deep', () => {
    const at = annotationsAt(synthetic, synthetic.text.indexOf('trains'));
    expect(at.filter(({ layer }) => layer === 'quotes').map(shown)).toEqual([
      'quotes rumour',
      'quotes ada-told-bo',
      'quotes cy-thinks',
    ]);
  });

  test('an offset that several spans of one quote cover gives it once for each', () => {
    const at = annotationsAt(synthetic, synthetic.text.indexOf('Ada told'));
    expect(at.map(shown)).toEqual([
      'blocks p1',
      expect.stringMatching(/^sentences /),
      'quotes rumour',
      'quotes ada-told-bo',
      'mentions ada',
    ]);
    const [, rumour] = synthetic.quotes;
    if (!rumour) throw new Error('quote');
    const twice = { ...synthetic, quotes: [{ ...rumour, sources: rumour.content }] };
    expect(
      annotationsAt(twice, synthetic.text.indexOf('trains')).filter(({ layer }) => layer === 'quotes'),
    ).toHaveLength(2);
  });

  test('gives the records themselves in a fresh list', () => {
    expect(annotationsAt(article, 0)[0]?.record).toBe(article.blocks[0]);
    annotationsAt(article, 0).pop();
    expect(annotationsAt(article, 0)).toHaveLength(2);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null])('refuses %o as an offset', (offset) => {
    expectError(
      () => annotationsAt(article, offset as never),
      'RangeError',
      /^offset: expected a whole number, received/,
    );
  });

  refusesOtherThings((thing) => annotationsAt(thing, 0));
});
