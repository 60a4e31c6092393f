import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { entries } from '../../scripts/entries.ts';
import { run } from '../support/run.ts';

/** Runs a script in a scratch project and reads the JSON that it prints. */
function evaluate(project: string, name: string, code: string): unknown {
  writeFileSync(join(project, name), code);
  return JSON.parse(run(process.execPath, [name], project));
}

const names = (module: string): string => `Object.keys(${module}).filter((name) => name !== 'default').sort()`;

test('ESM and CJS export the same names and the same article', () => {
  for (const { subpath } of entries) {
    const project = inject('full');
    const esm = evaluate(
      project,
      'names.mjs',
      `import * as m from 'kerry-moscow-visit${subpath}'; console.log(JSON.stringify(${names('m')}));`,
    );
    const cjs = evaluate(
      project,
      'names.cjs',
      `const m = require('kerry-moscow-visit${subpath}'); console.log(JSON.stringify(${names('m')}));`,
    );
    expect(esm).toEqual(cjs);
    expect(esm).not.toHaveLength(0);
  }
  const article = (code: string, name: string) =>
    evaluate(inject('bare'), name, `${code}; console.log(JSON.stringify(article));`);
  expect(article("import { article } from 'kerry-moscow-visit'", 'article.mjs')).toEqual(
    article("const { article } = require('kerry-moscow-visit')", 'article.cjs'),
  );
});

test('the main entry answers without zod, from ESM and CJS', () => {
  const ask = `JSON.stringify([
    findQuotes(article, { about: 'syria' }).length,
    searchText(article, 'US Secretary of State').length,
    getSeries(article, 'russia-us-trade').map(({ status }) => status),
    formatStatistic(getStatistic(article, 'trade-change-2014'), 'en'),
    Object.isFrozen(article.quotes[0].content),
  ])`;
  const imported = '{ article, findQuotes, formatStatistic, getSeries, getStatistic, searchText }';
  const expected = [1, 7, ['derived', 'reported', 'conditional'], '+5.6%', true];
  const project = inject('bare');
  expect(evaluate(project, 'ask.mjs', `import ${imported} from 'kerry-moscow-visit'; console.log(${ask});`)).toEqual(
    expected,
  );
  expect(
    evaluate(project, 'ask.cjs', `const ${imported} = require('kerry-moscow-visit'); console.log(${ask});`),
  ).toEqual(expected);
});

test('an error that nobody caught is told without the data of the article', () => {
  for (const [name, code] of [
    ['uncaught.mjs', "import { article, getQuote } from 'kerry-moscow-visit';"],
    ['uncaught.cjs', "const { article, getQuote } = require('kerry-moscow-visit');"],
  ] as const) {
    const project = inject('bare');
    writeFileSync(join(project, name), `${code} getQuote(article, 'nope');`);
    const { stderr } = spawnSync(process.execPath, [name], { cwd: project, encoding: 'utf8' });
    expect(stderr).toContain('RangeError: id: expected the id of a quote, received "nope"');
    expect(stderr.length).toBeLessThan(4000);
  }
});

test('JSON entries load by require', () => {
  expect(
    evaluate(
      inject('bare'),
      'json.cjs',
      `const article = require('kerry-moscow-visit/article.json'); const schema = require('kerry-moscow-visit/schema.json');
       console.log(JSON.stringify([article.text.length, schema.$schema, require('kerry-moscow-visit/package.json').version]));`,
    ),
  ).toEqual([3363, 'https://json-schema.org/draft/2020-12/schema', '0.1.0']);
});

test('articles pass between ESM, CJS, the schema and the author entry', () => {
  expect(
    evaluate(
      inject('full'),
      'cross.mjs',
      `import { createRequire } from 'node:module';
       import { article, getQuote } from 'kerry-moscow-visit';
       import { parseArticle } from 'kerry-moscow-visit/schema';
       const require = createRequire(import.meta.url);
       const cjs = require('kerry-moscow-visit');
       const { defineArticle } = require('kerry-moscow-visit/author');
       const note = defineArticle({ id: 'note', version: '1.0.0', language: 'en', text: 'Hello.', blocks: { p1: { kind: 'paragraph', ends: 'Hello.' } } });
       console.log(JSON.stringify([
         cjs.getQuote(article, 'hunt-for-citizens').kind,
         getQuote(parseArticle(cjs.article), 'hunt-for-citizens').kind,
         parseArticle(note).blocks.length,
       ]));`,
    ),
  ).toEqual(['indirect', 'indirect', 1]);
});

test('articles are read and built without TextEncoder, as in Jest with jsdom', () => {
  expect(
    evaluate(
      inject('full'),
      'no-encoder.mjs',
      `delete globalThis.TextEncoder;
       delete globalThis.TextDecoder;
       const { article } = await import('kerry-moscow-visit');
       const { reanchor } = await import('kerry-moscow-visit/anchor');
       const { parseArticle } = await import('kerry-moscow-visit/schema');
       const { defineArticle } = await import('kerry-moscow-visit/author');
       const note = defineArticle({ id: 'note', version: '1.0.0', language: 'en', text: 'Zürich 🏭.', blocks: { p1: { kind: 'paragraph', ends: '🏭.' } } });
       console.log(JSON.stringify([
         typeof TextEncoder,
         parseArticle(article).source.byteLength === article.source.byteLength,
         note.source.byteLength,
         reanchor(article, article.text + ' ü', { version: '9.0.0' }).article.source.byteLength - article.source.byteLength,
       ]));`,
    ),
  ).toEqual(['undefined', true, 13, 3]);
});

test('an error of bad data has the line that asked for it', () => {
  const project = inject('full');
  for (const [name, load] of [
    ['stack.mjs', 'await import'],
    ['stack.cjs', 'require'],
  ] as const) {
    const stacks = evaluate(
      project,
      name,
      `const { parseArticle } = ${load}('kerry-moscow-visit/schema');
       const { defineArticle } = ${load}('kerry-moscow-visit/author');
       function readMine() { parseArticle({}); }
       function defineMine() { defineArticle({ id: 'note', version: '1.0.0', language: 'en', text: 'Hi.', blocks: { p1: { kind: 'paragraph', ends: 'Ho.' } } }); }
       function defineNone() { defineArticle(null); }
       const stacks = [];
       for (const call of [readMine, defineMine, defineNone]) try { call(); } catch (error) { stacks.push(error.stack.split('\\n').find((line) => /^ +at /.test(line))); }
       console.log(JSON.stringify(stacks));`,
    );
    expect(stacks).toEqual([
      expect.stringMatching(new RegExp(`at readMine .*${name}:3`)),
      expect.stringMatching(new RegExp(`at defineMine .*${name}:4`)),
      expect.stringMatching(new RegExp(`at defineNone .*${name}:5`)),
    ]);
  }
});

test('with zod set up first, no code is made from strings, as a Content Security Policy asks', () => {
  const project = inject('full');
  writeFileSync(join(project, 'without-eval.mjs'), "import * as z from 'zod';\n\nz.config({ jitless: true });\n");
  const calls = (setUp: string, name: string) =>
    evaluate(
      project,
      name,
      `let calls = 0;
       globalThis.Function = new Proxy(Function, {
         apply(target, self, given) { calls++; return Reflect.apply(target, self, given); },
         construct(target, given) { calls++; return Reflect.construct(target, given); },
       });
       ${setUp}
       const { parseArticle } = await import('kerry-moscow-visit/schema');
       const { article } = await import('kerry-moscow-visit');
       parseArticle(article);
       console.log(JSON.stringify(calls));`,
    );
  expect(calls("await import('./without-eval.mjs');", 'csp.mjs')).toBe(0);
  // Without it zod tries: the trap works.
  expect(calls('', 'no-csp.mjs')).toBeGreaterThan(0);
});
