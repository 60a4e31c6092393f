import { describe, expectTypeOf, test } from 'vitest';
import { type LabelledSpan, type RecordLine, toJsonLines, toRecordLines } from '../../src/formats/jsonl.ts';
import { type Article, article } from '../../src/index.ts';

describe('JSON Lines', () => {
  test('are strings, of any article', () => {
    const any: Article = article;
    expectTypeOf(toJsonLines(article, { style: 'spacy', per: 'block', layers: ['quotes'] })).toEqualTypeOf<string>();
    expectTypeOf(toJsonLines(any)).toEqualTypeOf<string>();
    expectTypeOf(toRecordLines(article, { layers: 'quotes' })).toEqualTypeOf<string>();
  });

  test('a rule for labels gets annotations that narrow by layer', () => {
    toJsonLines(article, {
      label: (annotation, usual) => {
        expectTypeOf(usual).toEqualTypeOf<string>();
        if (annotation.layer === 'statistics') expectTypeOf(annotation.record.value).toEqualTypeOf<number | null>();
        return annotation.layer === 'quotes' ? annotation.role : null;
      },
    });
  });

  test('what is unknown does not compile', () => {
    // @ts-expect-error: an unknown style
    toJsonLines(article, { style: 'brat' });
    // @ts-expect-error: an unknown option
    toRecordLines(article, { per: 'block' });
  });

  test('lines have a type', () => {
    expectTypeOf<LabelledSpan['start']>().toEqualTypeOf<number>();
    expectTypeOf<RecordLine['speakers']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<RecordLine['offset_unit']>().toEqualTypeOf<'code point'>();
  });
});
