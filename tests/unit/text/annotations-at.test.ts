import { describe, expect, test } from 'vitest';
import { type AnnotationRef, annotationsAt, article } from '../../../src/index.ts';
import { expectError, refusesOtherThings } from '../../support/refuses.ts';
import { synthetic } from '../../support/synthetic.ts';

const shown = ({ layer, record, span }: AnnotationRef): string =>
  `${layer} ${'id' in record ? record.id : 'entity' in record ? record.entity : span.exact.length}`;

describe('annotationsAt', () => {
  test('finds all layers, those around others first', () => {
    const hunt = 'hunt'.length;
    expect(annotationsAt(article, article.text.indexOf('hunt')).map(shown)).toEqual([
      'blocks p7',
      expect.stringMatching(/^sentences /),
      'quotes problems-hunt-and-children',
      'relations government-demands-of-agencies',
      'quotes hunt-for-citizens',
      'relations agencies-stop-hunt',
      'relations hunt-in-third-countries',
      'relations hunt-targets-citizens',
      'relations agencies-conduct-hunt',
      'mentions citizen-hunt',
      `scareQuotes ${hunt}`,
    ]);
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
