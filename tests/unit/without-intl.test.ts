import { afterEach, expect, test, vi } from 'vitest';
import { defineArticle } from '../../src/author.ts';
import { formatStatistic, measureText } from '../../src/index.ts';
import { parseArticle, safeParseArticle } from '../../src/schema.ts';
import { sample } from '../support/sample.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const [figure] = sample.statistics;
if (figure === undefined) throw new Error('no figure');

test.each([
  ['no Intl at all', undefined],
  ['an Intl without these parts', { getCanonicalLocales: Intl.getCanonicalLocales }],
])('%s is told as what it is', (_, intl) => {
  vi.stubGlobal('Intl', intl);
  const lacking = (message: string) => expect.objectContaining({ name: 'NotSupportedError', message });
  expect(() => formatStatistic(figure, 'en')).toThrow(
    lacking('formatStatistic: expected a runtime with Intl.NumberFormat, received one without'),
  );
  expect(() => measureText(sample)).toThrow(
    lacking('measureText: expected a runtime with Intl.Segmenter, received one without'),
  );
  // Reading and building need none of it; a language tag is then checked by its shape alone.
  expect(parseArticle(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  expect(safeParseArticle({ ...sample, language: 'English language' }).success).toBe(false);
  const text = 'It cost 5.6%.';
  const stated = [{ exact: '5.6%' }];
  const cost = { type: 'share', label: 'cost', unit: 'percent', value: 5.6, stated } as const;
  const draft = { id: 'note', version: '1.0.0', language: 'en', text, statistics: { cost } } as const;
  const [built] = defineArticle({ ...draft, blocks: { p1: { kind: 'paragraph', ends: text } } }).statistics;
  expect([built?.low, built?.high]).toEqual([5.55, 5.65]);
});

test('a tag that is none is still told as such where there is Intl', () => {
  expect(() => formatStatistic(figure, 'no tag')).toThrow(RangeError);
});
