import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/index.ts';
import { safeParseArticle } from '../../src/schema.ts';
import { changed, messagesOf } from '../support/broken.ts';
import { sample } from '../support/sample.ts';
import { synthetic } from '../support/synthetic.ts';

/** Copies an article with all offsets counted anew. */
function counted(article: Article, count: (text: string) => number): unknown {
  const copy: unknown = structuredClone(article);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if ((key === 'start' || key === 'end') && typeof part === 'number')
        Reflect.set(value, key, count(article.text.slice(0, part)));
      else visit(part);
    }
  };
  visit(copy);
  return copy;
}
const points = (text: string): number => [...text].length;
const bytes = (text: string): number => Buffer.byteLength(text);
const firstOfSpans = (input: unknown): string | undefined =>
  (safeParseArticle(input).error?.issues ?? []).find(
    (issue) => issue.code === 'custom' && /^span_(?:mismatch|out)/.test(String(issue.params?.code)),
  )?.message;

describe('offsets that were counted in another unit', () => {
  test.each([
    ['code points', 'a factory', sample, points],
    ['code points', 'trains', synthetic, points],
    ['bytes', 'a factory', sample, bytes],
    ['bytes', 'trains', synthetic, bytes],
  ])('in %s are told so once: %s', (unit, _, article, count) => {
    const messages = messagesOf(counted(article, count));
    const hint = `(the offsets are right in ${unit}: they were counted so)`;
    expect(messages.filter((message) => message.includes(hint))).toEqual([firstOfSpans(counted(article, count))]);
    expect(messages.length).toBeGreaterThan(10);
  });
  test('read well', () => {
    expect(firstOfSpans(counted(sample, points))).toBe(
      'dateline.exact: expected "\\nROUEN, May 3. /WIRE/" at 17 in UTF-16 code units (the offsets are right in code points: they were counted so), received "ROUEN, May 3. /WIRE/."',
    );
  });
  test('are not told where one span is wrong in that unit too', () => {
    const input = changed(counted(sample, points) as Article, [['scareQuotes', 0, 'exact'], 'sane']);
    expect(messagesOf(input).join()).not.toContain('were counted so');
    expect(messagesOf(changed(sample, [['scareQuotes', 0, 'exact'], 'sane'])).join()).not.toContain('were counted so');
  });
  test('are not told of spans without width, or past any text', () => {
    for (const end of [0, 1e300]) {
      const input = changed(sample, [['scareQuotes', 0], { start: 0, end, exact: '' }]);
      expect(messagesOf(input).join()).not.toContain('were counted so');
    }
  });
});
