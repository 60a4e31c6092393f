import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** Run `npx vitest run tests/golden -u` when a change to the data or the types is meant, and say so in the changelog. */
const dist = join(inject('bare'), 'node_modules/kerry-moscow-visit/dist');

test('the packed data is as released', async () => {
  const data = JSON.stringify(JSON.parse(readFileSync(join(dist, 'article.json'), 'utf8')), null, 1);
  await expect(`${data}\n`).toMatchFileSnapshot('./article.json');
});

test('the public types are as released', async () => {
  const names = readdirSync(dist)
    .filter((name) => name.endsWith('.d.cts'))
    .sort();
  // Names of shared files and of what they pass on are made anew by each build.
  const types = names
    .map((name) => readFileSync(join(dist, name), 'utf8').replace(/^(import|export) .*$/gm, ''))
    .join('\n');
  await expect(types).toMatchFileSnapshot('./types.d.ts.txt');
});
