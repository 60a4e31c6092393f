import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run } from '../support/run.ts';

const installed = join(inject('bare'), 'node_modules/kerry-moscow-visit');
const root = resolve(import.meta.dirname, '../..');

test('the tarball holds what a user needs and nothing else', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replace(/(chunk|ids-of|issue-code)-[A-Za-z0-9_-]{8}\./, '$1-*.'),
    );
  expect(files.filter((name) => !name.startsWith('dist/docs/')).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    ...[
      'THIRD-PARTY-LICENSES.txt',
      'article.json',
      'author.cjs',
      'author.d.cts',
      'author.d.ts',
      'author.js',
      'chunk-*.cjs',
      'chunk-*.js',
      'ids-of-*.d.cts',
      'index.cjs',
      'index.d.cts',
      'index.d.ts',
      'index.js',
      'issue-code-*.d.cts',
      'schema.cjs',
      'schema.d.cts',
      'schema.d.ts',
      'schema.js',
      'schema.json',
    ].map((name) => `dist/${name}`),
    'package.json',
  ]);
  expect(files.filter((name) => name.startsWith('dist/docs/')).every((name) => name.endsWith('.md'))).toBe(true);
});

test('no dependency but the peer zod', () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(dependencies).toBeUndefined();
  expect(peerDependencies).toEqual({ zod: '^4.1.0' });
  expect(readdirSync(join(inject('bare'), 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'kerry-moscow-visit',
  ]);
});

test('publint and attw find nothing', () => {
  expect(run('npx', ['publint', '--strict', inject('tarball')], root)).toContain('All good');
  expect(run('npx', ['attw', inject('tarball')], root)).toContain('No problems found');
});

test('the packed JSON is the article, and its schema accepts it', async () => {
  const { article } = await import('../../src/index.ts');
  expect(JSON.parse(readFileSync(join(installed, 'dist/article.json'), 'utf8'))).toEqual(article);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync(join(installed, 'dist/schema.json'), 'utf8')),
  );
  expect(validate(JSON.parse(JSON.stringify(article)))).toBe(true);
});
