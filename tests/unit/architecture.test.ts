import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { entries, sourceOf } from '../../scripts/entries.ts';

/** The folders of `src`, each with those that it may import from besides itself. An arrow points down this list alone. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  article: ['author', 'basics', 'model'],
  author: ['validation', 'lookup', 'words', 'values', 'basics', 'model'],
  formats: [
    'text',
    'quotes',
    'entities',
    'statistics',
    'time',
    'exchange',
    'lookup',
    'words',
    'values',
    'basics',
    'model',
  ],
  anchor: ['lookup', 'words', 'basics', 'model'],
  text: ['lookup', 'words', 'basics', 'model'],
  quotes: ['lookup', 'words', 'basics', 'model'],
  entities: ['lookup', 'words', 'basics', 'model'],
  statistics: ['lookup', 'words', 'values', 'basics', 'model'],
  time: ['lookup', 'words', 'values', 'basics', 'model'],
  exchange: ['lookup', 'words', 'values', 'basics', 'model'],
  validation: ['lookup', 'words', 'values', 'basics', 'model'],
  lookup: ['words', 'values', 'basics', 'model'],
  words: ['basics', 'model'],
  values: ['basics', 'model'],
  basics: ['model'],
  model: [],
};

/** The packages that files may import, by the files that may. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  zod: /^(?:model\/.*\.schema\.ts|model\/schema-of\.ts|validation\/.*|author\/.*)$/,
  diff: /^anchor\/token-diff\.ts$/,
  'approx-string-match': /^words\/similar-words\.ts$/,
  'd3-dsv': /^formats\/csv\/to-csv\.ts$/,
  'mdast-util-to-markdown': /^formats\/markdown\/(?:to-markdown|inert)\.ts$/,
  'mdast-util-gfm-footnote': /^formats\/markdown\/to-markdown\.ts$/,
  'xast-util-to-xml': /^formats\/tei\/to-tei\.ts$/,
  'hast-util-to-html': /^formats\/html\/to-html\.ts$/,
};

const root = resolve(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const folderOf = (path: string): string => path.split('/')[0] ?? '';
const isEntry = (path: string): boolean => entries.some((entry) => sourceOf(entry) === `src/${path}`);

/** What a file imports or passes on: paths in `src`, and names of packages. */
const imports = files.flatMap((file) =>
  [...readFileSync(resolve(root, file), 'utf8').matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gm)].map(
    ([, from = '']) => ({ file, from: from.startsWith('.') ? posix.join(posix.dirname(file), from) : from }),
  ),
);

test('the folders are those of the list, and the list has an order', () => {
  const folders = Object.keys(FOLDERS);
  expect([...new Set(files.filter((file) => !isEntry(file)).map(folderOf))].sort()).toEqual([...folders].sort());
  for (const [i, folder] of folders.entries())
    for (const below of FOLDERS[folder] ?? [])
      expect(folders.indexOf(below), `${folder} → ${below}`).toBeGreaterThan(i);
});

test('a folder imports from folders below it alone', () => {
  const wrong = imports
    .filter(({ file, from }) => !isEntry(file) && files.includes(from) && folderOf(from) !== folderOf(file))
    .filter(({ file, from }) => !FOLDERS[folderOf(file)]?.includes(folderOf(from)))
    .map(({ file, from }) => `${file} imports ${from}: what both need belongs into a folder below ${folderOf(file)}`);
  expect(wrong).toEqual([]);
});

test('a format knows no other format', () => {
  const formatOf = (path: string): string | undefined => /^formats\/([^/.]+)/.exec(path)?.[1];
  const wrong = imports.filter(({ file, from }) => formatOf(from) !== formatOf(file));
  expect(wrong.filter(({ from }) => formatOf(from) !== undefined)).toEqual([]);
});

test('every import leads to a file or to a package, and packages are known in their places alone', () => {
  const wrong = imports
    .filter(({ from }) => !files.includes(from))
    .filter(({ file, from }) => !PACKAGES[from]?.test(file))
    .map(({ file, from }) => `${file} imports ${from}: only ${PACKAGES[from] ?? 'nothing'} may`);
  expect(wrong).toEqual([]);
});

test('entries pass on what stands elsewhere', () => {
  for (const entry of entries) {
    const code = readFileSync(resolve(root, '..', sourceOf(entry)), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(code.replace(/^export (?:type )?(?:\*|\{[^}]*\}) from '[^']+';$/gm, '').trim()).toBe('');
  }
});

test('the map names every folder, in this order', () => {
  const map = readFileSync(resolve(root, 'README.md'), 'utf8');
  const named = [...map.matchAll(/^\| `([a-z]+)\/`/gm)].map(([, folder]) => folder);
  expect(named).toEqual(Object.keys(FOLDERS));
  expect(map.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
});
