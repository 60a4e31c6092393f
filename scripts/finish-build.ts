import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { article } from '../src/article/derived/article.ts';
import { BUNDLED_LIST, entries } from './entries.ts';
import { schemaJson } from './schema-json.ts';

/** Packages whose code the bundles hold, as the build noted them. */
const bundled = [...new Set(readFileSync(BUNDLED_LIST, 'utf8').trim().split('\n'))].sort();
rmSync(BUNDLED_LIST);

/** Reads the licence of a package. */
function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence to ship`);
  return readFileSync(`${folder}/${file}`, 'utf8').trim();
}

writeFileSync('dist/article.json', `${JSON.stringify(article)}\n`);
writeFileSync('dist/schema.json', `${JSON.stringify(schemaJson())}\n`);
for (const { name } of entries) writeFileSync(`dist/${name}.d.ts`, `export * from './${basename(name)}.cjs';\n`);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', bundled.map((name) => `${name}\n\n${licenceOf(name)}\n`).join('\n\n'));
