import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { entries } from '../../scripts/entries.ts';
import { run } from '../support/run.ts';

const installed = join(inject('bare'), 'node_modules/kerry-moscow-visit');
const root = resolve(import.meta.dirname, '../..');

test('the tarball holds what a user needs and nothing else', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replace(/[a-z-]+-[A-Za-z0-9_-]{8}\.(js|cjs|d\.cts)$/, '*.$1'),
    );
  const found = new Set(files.filter((name) => !/^(dist\/)?docs\//.test(name)));
  const ofEntries = entries.flatMap(({ name }) => ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `${name}.${ending}`));
  // What entries share stands in files whose names are made anew by each build.
  const shared = ['*.js', '*.cjs', '*.d.cts'];
  const dist = [...ofEntries, ...shared, 'THIRD-PARTY-LICENSES.txt', 'article.json', 'schema.json'];
  expect([...found].sort()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...dist.map((name) => `dist/${name}`)].sort(),
  );
  expect(files.filter((name) => name.startsWith('dist/docs/')).every((name) => name.endsWith('.md'))).toBe(true);
  const guides = files.filter((name) => name.startsWith('docs/') && !name.startsWith('docs/examples/'));
  expect(guides.sort()).toEqual(
    readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .concat('data-model.svg', 'explorer.webp')
      .map((name) => `docs/${name}`)
      .sort(),
  );
});

test('no link of a page that ships is dead', () => {
  const pages = ['README.md', ...readdirSync(join(installed, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
    name.endsWith('.md'),
  );
  const links = pages.flatMap((page) =>
    [...readFileSync(join(installed, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) =>
      join(page, '..', target),
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(existsSync(join(installed, link)), link).toBe(true);
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
