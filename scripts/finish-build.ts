import { writeFileSync } from 'node:fs';
import { article } from '../src/article/derived/article.ts';
import { schemaJson } from './schema-json.ts';

writeFileSync('dist/article.json', `${JSON.stringify(article)}\n`);
writeFileSync('dist/schema.json', `${JSON.stringify(schemaJson())}\n`);
for (const entry of ['index', 'schema', 'author']) {
  writeFileSync(`dist/${entry}.d.ts`, `export * from './${entry}.cjs';\n`);
}
