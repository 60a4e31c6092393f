import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { run } from '../support/run.ts';

const root = resolve(import.meta.dirname, '../..');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
let project = '';

const compile = (config = '.'): string => run(process.execPath, [tsc, '-p', config], project);

beforeAll(() => {
  project = join(inject('full'), 'night-ferry');
  cpSync(join(root, 'docs/examples/night-ferry'), project, { recursive: true });
  // What a user has installed beside the package.
  for (const name of ['@types/node', 'undici-types']) {
    const target = join(project, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target, 'dir');
  }
});

test('the example compiles, runs and prints what it knows', () => {
  expect(compile()).toBe('');
  expect(run(process.execPath, ['build/use.js'], project).trimEnd().split('\n')).toEqual([
    'engineers, as told by shipowner, as told by ines-falk: the 𝒩 engine is sound',
    'harbour-board and ines-falk: The night ferry will return this autumn',
    'somebody: Fares will rise by 8%',
    'direct: Nobody here wants another winter without it, We shall sail on 1\u00a0October.',
    'quotes: {"direct":3,"indirect":3,"mixed":2}',
    'about the engineers: shipowner-recalled, engineers-on-engine',
    'price: 3.5 million euros',
    'said by Falk: passengers-planned, passengers-doubled',
    'passengers a night, 2019: 120 (conditional)',
    'passengers a night, 2026-10-01/..: 240 (reported)',
    'ines-falk holds-position Mayor',
    'last date: 2026-10-01/..',
    'found again: true',
    'to look at again: statistics 8%',
  ]);
});

test('a wrong id does not compile', () => {
  writeFileSync(
    join(project, 'src/wrong.ts'),
    "import { getQuote } from 'kerry-moscow-visit';\nimport { mine } from './article.js';\ngetQuote(mine, 'engine-is-bound');\n",
  );
  expect(() => compile()).toThrow(/src\/wrong\.ts\(3,16\): error TS2345: .*"engine-is-bound"/);
});
