import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entries, sourceOf } from '../../scripts/entries.ts';
import { renderContents } from '../../scripts/render-contents.ts';
import { renderDataModel } from '../../scripts/render-data-model.ts';
import { renderDerived } from '../../scripts/render-derived.ts';
import { renderFormats } from '../../scripts/render-formats.ts';
import { renderHelpers } from '../../scripts/render-helpers.ts';
import { defineBundledArticle } from '../../src/article/define-bundled-article.ts';
import { article } from '../../src/index.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the derived files are what source and annotation give; else run `npm run derive`', () => {
  const { version } = JSON.parse(read('../../package.json'));
  const built = defineBundledArticle(read('../../src/article/article.txt'), version);
  const derived = renderDerived(built);
  expect(readdirSync(new URL('../../src/article/derived', import.meta.url)).sort()).toEqual(
    Object.keys(derived).sort(),
  );
  for (const [name, content] of Object.entries(derived)) {
    expect(read(`../../src/article/derived/${name}`), name).toBe(content);
  }
  expect(read('../../docs/what-is-in-the-article.md')).toBe(renderContents(built));
});

test('the page of what formats hold is what their reports give; else run `npm run derive`', async () => {
  expect(read('../../docs/what-formats-hold.md')).toBe(await renderFormats());
});

test('the figure of the data model is drawn from the article; else run `npm run derive`', () => {
  expect(read('../../docs/data-model.svg')).toBe(renderDataModel(article));
});

test('the page of all helpers is what their comments say, and names each; else run `npm run derive`', async () => {
  const page = read('../../docs/at-a-glance.md');
  expect(page).toBe(renderHelpers());
  for (const entry of entries) {
    const module: Readonly<Record<string, unknown>> = await import(`../../${sourceOf(entry)}`);
    const [, format] = /^formats\/(.+)/.exec(entry.name) ?? [];
    for (const [name, value] of Object.entries(module)) {
      const line = format === undefined ? `- \`${name}\`: ` : `- \`${name}\` (${format}): `;
      if (typeof value === 'function') expect(page, entry.name).toContain(line);
    }
  }
});
