import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks, sitePages } from '../../scripts/docs-links.ts';
import { KINDS } from '../../scripts/docs-page.ts';
import { SITE, type SiteServer, serveSite } from '../../scripts/docs-server.ts';
import { entries } from '../../scripts/entries.ts';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There is no site. Run `npm run docs`.');
  browser = await startBrowser();
  // Below a path that it was not built for.
  server = await serveSite(0, '/some/base/');
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');

test('the policy lets pages load their own files alone', async () => {
  const strict =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
    "form-action 'none'";
  const policyOf = async (path: string): Promise<string | null> =>
    (await fetch(server.url + path)).headers.get('content-security-policy');
  expect(await policyOf('explorer.html')).toBe(strict);
  expect(read('explorer.html')).toContain(`<meta http-equiv="Content-Security-Policy" content="${strict}">`);
  // The theme has styles in its pages; a hash lets one of them in.
  const hashes = /(?<=style-src 'self')(?: 'sha256-[\w+/]{43}='){0,2}(?=;)/;
  for (const path of Object.values(KINDS)) expect((await policyOf(path))?.replace(hashes, ''), path).toBe(strict);
});

test.each(['/%E0%A4%A', '//', '/elsewhere', '/some/base/..%2f..%2fpackage.json'])(
  'an address that leads nowhere is not found: %s',
  async (path) => {
    expect((await fetch(new URL(server.url).origin + path)).status).toBe(404);
  },
);

test('every page is mended', () => {
  for (const path of sitePages().filter((one) => one !== 'explorer.html')) {
    const html = read(path);
    expect(html.match(/ role="main"/g), path).toHaveLength(1);
    expect(html.match(/ role="complementary"/g), path).toHaveLength(1);
    // Beside these two, the picture of the explorer is a link.
    expect(html.match(/ href="[./]*explorer\.html"(?!><img)/g), path).toHaveLength(2);
    expect(
      html.match(/<script(?![^>]* src=)|<summary[^>]*>(?:(?!<\/summary>)[\s\S])*<a |search\.js"><\/script>/),
      path,
    ).toBeNull();
    expect(html.match(/<table>/g)?.length, path).toBe(html.match(/<div class="wide" tabindex="0"><table>/g)?.length);
  }
});

test('the page of a function links the keys of its filter', () => {
  const filter = 'interfaces/kerry-moscow-visit.QuoteFilter.html';
  const keys = [...read(filter).matchAll(/<h3 class="tsd-anchor-link" id="(\w+)"/g)].map(
    ([, key]) => `href="../${filter}#${key}"`,
  );
  expect(keys.length).toBeGreaterThan(5);
  const page = read('functions/kerry-moscow-visit.findQuotes.html');
  expect(keys.filter((link) => !page.includes(link))).toEqual([]);
});

test.each(entries)('each function of $name has a link at a glance, and each schema an example', async ({ subpath }) => {
  const module: Readonly<Record<string, unknown>> = await import(`kerry-moscow-visit${subpath}`);
  const glance = read('documents/At_a_glance.html');
  for (const [name, value] of Object.entries(module)) {
    const page = `kerry-moscow-visit${subpath.replaceAll('/', '_')}.${name}.html`;
    if (typeof value === 'function') expect(glance).toContain(`href="../functions/${page}"`);
    if (name.endsWith('Schema'))
      expect(read(`variables/${page}`), name).toMatch(/ id="example">Example(?:(?!<h\d)[\s\S])*<pre>/);
  }
});

test('the first page has one heading of the first level', () => {
  expect(read('index.html').match(/<h1[ >]/g)).toHaveLength(1);
});

test('the picture of the explorer on the first page leads there', () => {
  expect(read('index.html')).toMatch(/<a href="\.\/explorer\.html"><img [^>]*><\/a>/);
});

test('no link and no anchor of any page is broken', () => {
  expect(sitePages().length).toBeGreaterThan(300);
  expect(brokenLinks()).toEqual([]);
});

test('the site works from a file', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('requestfailed', (request) => errors.push(request.url()));
  await page.goto(pathToFileURL(join(SITE, KINDS.function)).href);
  await page.locator('#tsd-nav-container a.current').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('timeline');
  await page.locator('#tsd-search-results a').first().click();
  expect(new URL(page.url()).pathname).toBe(
    pathToFileURL(join(SITE, 'functions/kerry-moscow-visit.timeline.html')).pathname,
  );
  // The theme asks for its icons twice: from their file, which a browser refuses here, and from a script.
  expect(errors.filter((error) => !error.endsWith('/icons.svg'))).toEqual([]);
  await page.close();
});

test('all functions fit one screen', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}documents/At_a_glance.html`);
  await page.locator('#tsd-nav-container a.current').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
  await page.close();
});

test('the menu of a narrow window opens and closes by the keyboard', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(server.url);
  const link = page.locator('.site-menu a').first();
  await link.waitFor({ state: 'attached' });
  expect(await link.isVisible()).toBe(false);
  await page.locator('#tsd-toolbar-menu-trigger').press('Enter');
  await link.waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  await page.close();
});

describe('users find', () => {
  /** Questions in the words of users, each with the pages that answer it. */
  test('the right page among the first three', async () => {
    const sayings = ['documents/Quotations.html', 'functions/kerry-moscow-visit.findQuotes.html'];
    const checks = [
      'documents/Validation.html',
      'functions/kerry-moscow-visit_schema.parseArticle.html',
      'functions/kerry-moscow-visit_schema.safeParseArticle.html',
    ];
    const questions: Readonly<Record<string, readonly string[]>> = {
      'who said': sayings,
      'who said this sentence': [...sayings, 'documents/Cookbook.html'],
      'bounds of a figure': ['documents/Figures_and_time.html'],
      'validate my own json': checks,
      'validate json': checks,
      'check my JSON file': checks,
      'highlight in react': ['documents/Show_it_on_a_page.html'],
      NBSP: ['functions/kerry-moscow-visit.searchText.html', 'documents/Finding_places.html'],
      metonym: ['documents/Entities_and_mentions.html', 'functions/kerry-moscow-visit.findMentions.html'],
      words_absent: ['documents/Your_own_article.html', 'types/kerry-moscow-visit_author.DraftIssueCode.html'],
      'overlapping annotations': [
        'functions/kerry-moscow-visit.annotationsAt.html',
        'functions/kerry-moscow-visit.segments.html',
      ],
      cite: ['documents/Citing.html', 'functions/kerry-moscow-visit_formats_csl-json.citeQuote.html'],
      'search ignoring case and quotes': [
        'functions/kerry-moscow-visit.searchText.html',
        'documents/Finding_places.html',
        'documents/Cookbook.html',
      ],
      'list of all people': ['documents/Entities_and_mentions.html', 'functions/kerry-moscow-visit.findEntities.html'],
      'export to spreadsheet': [
        'documents/Rows_and_data_frames.html',
        'functions/kerry-moscow-visit_formats_csv.toCsv.html',
        'documents/Formats.html',
      ],
      license: ['index.html'],
      chart: [
        'documents/Figures_and_time.html',
        'documents/Cookbook.html',
        'functions/kerry-moscow-visit.getSeries.html',
      ],
      'highlight quotes': [
        'documents/Show_it_on_a_page.html',
        'documents/Cookbook.html',
        'functions/kerry-moscow-visit.segments.html',
      ],
      're-anchor': ['functions/kerry-moscow-visit_anchor.reanchor.html', 'documents/Finding_places.html'],
    };
    const waiting = Object.entries(questions);
    const missed: string[] = [];
    const ask = async (): Promise<void> => {
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.locator('#tsd-search-trigger').click();
      const results = page.locator('#tsd-search-results a');
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [question, pages] = next;
        await page.locator('#tsd-search-results').evaluate((list) => list.replaceChildren());
        await page.locator('#tsd-search-input').fill(question);
        await results.first().waitFor();
        const first = await results.evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
        const found = first.map((link) => new URL(link ?? '', page.url()).href.slice(server.url.length));
        if (!found.some((one) => pages.includes(one))) missed.push(`${question}: ${found.join(', ')}`);
      }
      await page.close();
    };
    // The theme waits after each key, so several windows ask at a time.
    await Promise.all([ask(), ask(), ask()]);
    expect(missed).toEqual([]);
  });
});
