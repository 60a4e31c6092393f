import { describe, expectTypeOf, test } from 'vitest';
import { type CsvOptions, type CsvTable, csvTables, type Loss, toCsv } from '../../src/formats/csv.ts';
import { type Article, article } from '../../src/index.ts';

describe('tables of CSV', () => {
  test('all tables have a name', () => {
    expectTypeOf(toCsv(article)).toEqualTypeOf<Readonly<Record<CsvTable, string>>>();
    expectTypeOf(toCsv(article).passages).toEqualTypeOf<string>();
    expectTypeOf(csvTables[0]).toEqualTypeOf<'article'>();
    const any: Article = article;
    expectTypeOf(toCsv(any)).toEqualTypeOf<Readonly<Record<CsvTable, string>>>();
  });

  test('the chosen tables alone are there', () => {
    expectTypeOf(toCsv(article, { tables: 'quotes' })).toEqualTypeOf<Readonly<Record<'quotes', string>>>();
    expectTypeOf(toCsv(article, { tables: ['quotes', 'cues'] })).toEqualTypeOf<
      Readonly<Record<'quotes' | 'cues', string>>
    >();
    // @ts-expect-error: a table that was not asked for
    toCsv(article, { tables: 'quotes' }).cues;
    // @ts-expect-error: no table
    toCsv(article, { tables: 'quote' });
  });

  test('options may be there or not', () => {
    const options: CsvOptions = { guardFormulas: true, onLoss: (loss: Loss) => loss.code };
    expectTypeOf(toCsv(article, options)).toEqualTypeOf<Readonly<Record<CsvTable, string>>>();
    // @ts-expect-error: an unknown option
    toCsv(article, { bom: true });
  });
});
