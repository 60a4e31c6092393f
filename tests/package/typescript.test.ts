import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { entries } from '../../scripts/entries.ts';
import { run } from '../support/run.ts';

const tsc = resolve(import.meta.dirname, '../../node_modules/typescript/bin/tsc');

const MAIN = `import { article, findQuotes, getEntity, getSeries, type Quote, type KerryMoscowVisitIds } from 'kerry-moscow-visit';
const family: string | null = getEntity(article, 'john-kerry').familyName;
const quotes: readonly Quote<KerryMoscowVisitIds>[] = findQuotes(article, { about: 'syria' });
const status: 'reported' | 'derived' | 'conditional' | undefined = getSeries(article, 'russia-us-trade')[0]?.status;
// @ts-expect-error no such entity
getEntity(article, 'jon-kerry');
export { family, quotes, status };
`;
const SCHEMA = `import { parseArticle, QuoteSchema, type Article } from 'kerry-moscow-visit/schema';
import { defineArticle } from 'kerry-moscow-visit/author';
import { getQuote } from 'kerry-moscow-visit';
const read: Article = parseArticle({});
const cues = QuoteSchema.shape.cues;
export const mine = defineArticle({ id: 'note', version: '1.0.0', language: 'en', text: 'Hi.', blocks: { p1: { kind: 'paragraph', ends: 'Hi.' } } });
getQuote(read, 'any');
export { read, cues };
`;

function check(project: string, folder: string, code: string, options: Record<string, unknown>, type: string): string {
  const target = join(project, folder);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'package.json'), JSON.stringify({ type }));
  writeFileSync(join(target, 'use.ts'), code);
  const compilerOptions = { strict: true, noEmit: true, target: 'ES2022', lib: ['ES2022'], types: [], ...options };
  writeFileSync(join(target, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  return run(process.execPath, [tsc, '-p', target], target);
}

const RESOLUTIONS: readonly [string, Record<string, unknown>, string][] = [
  ['node10', { module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0' }, 'commonjs'],
  ['node16 ESM', { module: 'Node16', moduleResolution: 'Node16' }, 'module'],
  ['node16 CJS', { module: 'Node16', moduleResolution: 'Node16' }, 'commonjs'],
  ['bundler', { module: 'ESNext', moduleResolution: 'Bundler' }, 'module'],
];

test.each(RESOLUTIONS)('types of the main entry, without zod: %s', (name, options, type) => {
  const folder = `types-${name.replace(' ', '-')}`;
  expect(check(inject('bare'), folder, MAIN, { ...options, skipLibCheck: false }, type)).toBe('');
});

/** Loads every entry, so that none is left out of a check. */
const EVERY = entries
  .map(
    ({ subpath }, i) => `import type * as e${i} from 'kerry-moscow-visit${subpath}';
export type E${i} = typeof e${i};
`,
  )
  .join('');

test.each(RESOLUTIONS)('types of every entry: %s', (name, options, type) => {
  const folder = `types-${name.replace(' ', '-')}`;
  expect(
    check(
      inject('full'),
      folder,
      EVERY + MAIN + SCHEMA.replace(/import \{ getQuote.*\n/, "import { getQuote } from 'kerry-moscow-visit';\n"),
      { ...options, skipLibCheck: true },
      type,
    ),
  ).toBe('');
});
