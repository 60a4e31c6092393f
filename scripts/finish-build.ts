import { readFileSync, writeFileSync } from 'node:fs';
import { article } from '../src/article/derived/article.ts';
import { schemaJson } from './schema-json.ts';

/** Packages whose code the bundles hold. */
const BUNDLED = ['approx-string-match', 'diff'];

writeFileSync('dist/article.json', `${JSON.stringify(article)}\n`);
writeFileSync('dist/schema.json', `${JSON.stringify(schemaJson())}\n`);
for (const entry of ['index', 'schema', 'author']) {
  writeFileSync(`dist/${entry}.d.ts`, `export * from './${entry}.cjs';\n`);
}
const licences = BUNDLED.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences.join('\n\n'));
