import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { article } from '../../../src/index.ts';
import { parseArticle } from '../../../src/schema.ts';

describe('the data', () => {
  test('every object that can be reached is frozen and plain', () => {
    const open: unknown[] = [article];
    let objects = 0;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (typeof part !== 'object' || part === null) {
        expect(['string', 'number', 'boolean', 'object']).toContain(typeof part);
        continue;
      }
      objects++;
      expect(Object.isFrozen(part)).toBe(true);
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(part));
      for (const inner of Object.values(part)) {
        expect(inner).not.toBeUndefined();
        open.push(inner);
      }
    }
    expect(objects).toBeGreaterThan(500);
  });

  test('survives structuredClone and JSON unchanged', () => {
    expect(structuredClone(article)).toStrictEqual(article);
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
  });

  test('is an article by its own schema', () => {
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toStrictEqual(article);
  });

  test('the text is the published one, byte for byte', () => {
    const bytes = readFileSync(new URL('../../../src/article/article.txt', import.meta.url));
    expect(Buffer.from(article.text, 'utf8').equals(bytes)).toBe(true);
    expect(bytes.length).toBe(3381);
    const sha256 = '349c2eb52065742aa576f3c4d0b5518e40e224510bc6ddb493639250bcc61833';
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(article.source).toMatchObject({ sha256, byteLength: 3381 });
  });

  test('the version is that of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({ version: article.version });
  });
});
