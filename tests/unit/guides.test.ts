import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const guides = readdirSync(resolve(root, 'docs')).filter((name) => name.endsWith('.md'));

/** A page without its fences, in which a line may begin like a heading. */
const prose = (page: string): string => page.replace(/^```[\s\S]*?^```$/gm, '');
const headings = (page: string): string[] => [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words);

test('every guide has a title, a group and one heading of the first level', () => {
  expect(guides.length).toBeGreaterThan(15);
  for (const name of guides) {
    expect(read(`docs/${name}`), name).toMatch(/^---\ntitle: .+\ngroup: (Guides|Maintenance)\n---\n\n# /);
    expect(prose(read(`docs/${name}`)).match(/^# /gm), name).toHaveLength(1);
  }
});

test('headings are in words: code has no place in a table of contents', () => {
  const pages = ['README.md', ...guides.map((name) => `docs/${name}`)];
  for (const page of pages)
    expect(
      headings(read(page)).filter((words) => words.includes('`')),
      page,
    ).toEqual([]);
});

test('the cookbook has twenty-five questions, and each has an answer that runs', () => {
  const answers = read('docs/cookbook.md').split(/^### /m).slice(1);
  expect(answers.map((answer) => Number.parseInt(answer, 10))).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  for (const answer of answers) expect(answer, answer.split('\n')[0]).toMatch(/^```ts\n[\s\S]*\/\/ => [\s\S]*^```$/m);
});
