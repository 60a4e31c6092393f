import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineBundledArticle } from '../src/article/define-bundled-article.ts';
import { renderContents } from './render-contents.ts';
import { renderDataModel } from './render-data-model.ts';
import { renderDerived } from './render-derived.ts';
import { renderFormats } from './render-formats.ts';
import { renderHelpers } from './render-helpers.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const { version } = JSON.parse(read('../package.json'));
const article = defineBundledArticle(read('../src/article/article.txt'), version);
const folder = new URL('../src/article/derived/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(renderDerived(article))) writeFileSync(new URL(name, folder), content);
writeFileSync(new URL('../docs/what-is-in-the-article.md', import.meta.url), renderContents(article));
writeFileSync(new URL('../docs/data-model.svg', import.meta.url), renderDataModel(article));
writeFileSync(new URL('../docs/what-formats-hold.md', import.meta.url), await renderFormats());
writeFileSync(new URL('../docs/at-a-glance.md', import.meta.url), renderHelpers());
