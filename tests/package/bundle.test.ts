import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { entries } from '../../scripts/entries.ts';

/** Bundles a use of the installed package for a browser, minified. */
function bundle(code: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: inject('bare') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const use = (names: string): string => bundle(`import { ${names} } from 'kerry-moscow-visit'; console.log(${names});`);

/** Bytes of gzip. */
const size = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Ceilings in bytes of gzip for functions, raised only in the commit that costs them. */
const CEILINGS: Readonly<Record<string, number>> = {
  formatStatistic: 1_900,
  getEntity: 1_000,
  findQuotes: 3_400,
  searchText: 2_700,
};

test.each(Object.entries(CEILINGS))('%s keeps under its ceiling', (name, ceiling) => {
  expect(size(use(name))).toBeLessThanOrEqual(ceiling);
});

test('the article costs little more than its data', () => {
  // What the data take as JSON, and some code to freeze them: however much is annotated.
  const json = readFileSync(join(inject('bare'), 'node_modules/kerry-moscow-visit/dist/article.json'), 'utf8');
  expect(size(use('article'))).toBeLessThanOrEqual(size(json) + 500);
});

test('a helper brings no data', () => {
  for (const name of Object.keys(CEILINGS)) expect(use(name)).not.toContain('TASS');
  expect(use('article')).toContain('TASS');
});

test('an unused import leaves nothing', () => {
  expect(bundle("import 'kerry-moscow-visit'; import { article } from 'kerry-moscow-visit';").trim()).toBe('');
  expect(join(inject('bare'), 'x')).toContain('bare');
});

/** Ceilings in bytes of gzip for the formats: of what writes them alone, and of the whole entry. */
const FORMATS: Readonly<Record<string, { readonly writers: string; readonly alone: number; readonly whole: number }>> =
  {
    html: { writers: 'toHtml', alone: 14_000, whole: 14_500 },
    csv: { writers: 'toCsv', alone: 4_000, whole: 4_000 },
    jsonl: { writers: 'toJsonLines', alone: 1_950, whole: 3_200 },
    markdown: { writers: 'toMarkdown', alone: 26_000, whole: 26_500 },
    'web-annotation': { writers: 'toWebAnnotations', alone: 2_000, whole: 16_700 },
    'portable-text': { writers: 'toPortableText', alone: 1_500, whole: 1_700 },
    'json-ld': { writers: 'toJsonLd', alone: 2_500, whole: 3_100 },
    brat: { writers: 'toBrat', alone: 3_000, whole: 18_500 },
    tei: { writers: 'toTei', alone: 6_050, whole: 6_500 },
    'csl-json': { writers: 'toCslJson', alone: 1_500, whole: 2_850 },
  };

test('every format has its ceilings', () => {
  const formats = entries.flatMap(({ name }) => /^formats\/(.+)$/.exec(name)?.[1] ?? []);
  expect(formats.sort()).toEqual(Object.keys(FORMATS).sort());
});

test.each(Object.entries(FORMATS))('formats/%s keeps under its ceilings', (format, { writers, alone, whole }) => {
  const from = `from 'kerry-moscow-visit/formats/${format}'`;
  expect(size(bundle(`import { ${writers} } ${from}; console.log(${writers});`))).toBeLessThanOrEqual(alone);
  expect(size(bundle(`import * as format ${from}; console.log(format);`))).toBeLessThanOrEqual(whole);
});
