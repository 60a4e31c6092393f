import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, inject, test } from 'vitest';

/** Bundles a use of the installed package for a browser, minified. */
function bundle(code: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: inject('bare') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const use = (names: string): string => bundle(`import { ${names} } from 'kerry-moscow-visit'; console.log(${names});`);

/** Ceilings in bytes of gzip, raised only in the commit that costs them. */
const CEILINGS: Readonly<Record<string, number>> = {
  article: 10_000,
  formatStatistic: 1_000,
  getEntity: 1_000,
  findQuotes: 2_200,
  searchText: 1_500,
};

test.each(Object.entries(CEILINGS))('%s keeps under its ceiling', (name, ceiling) => {
  expect(gzipSync(use(name), { level: 9 }).length).toBeLessThanOrEqual(ceiling);
});

test('a helper brings no data', () => {
  for (const name of Object.keys(CEILINGS).filter((one) => one !== 'article')) expect(use(name)).not.toContain('TASS');
  expect(use('article')).toContain('TASS');
});

test('an unused import leaves nothing', () => {
  expect(bundle("import 'kerry-moscow-visit'; import { article } from 'kerry-moscow-visit';").trim()).toBe('');
  expect(join(inject('bare'), 'x')).toContain('bare');
});
