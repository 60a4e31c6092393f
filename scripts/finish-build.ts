import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { article } from '../src/article/derived/article.ts';
import { entries } from './entries.ts';
import { schemaJson } from './schema-json.ts';

/** Packages whose code the bundles hold. */
const BUNDLED = ['approx-string-match', 'diff'];

writeFileSync('dist/article.json', `${JSON.stringify(article)}\n`);
writeFileSync('dist/schema.json', `${JSON.stringify(schemaJson())}\n`);
for (const { name } of entries) writeFileSync(`dist/${name}.d.ts`, `export * from './${basename(name)}.cjs';\n`);
const licences = BUNDLED.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences.join('\n\n'));
