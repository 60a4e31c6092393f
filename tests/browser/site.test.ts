import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks, sitePages } from '../../scripts/docs-links.ts';
import type { View } from '../../scripts/docs-look.ts';
import { checkPage, HEAVIEST, KINDS } from '../../scripts/docs-page.ts';
import { SITE, type SiteServer, serveSite } from '../../scripts/docs-server.ts';
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

/** One view each, since that takes more than a second; `npm run docs:check` looks at each kind in all views. */
const IN_TURN: readonly View[] = [
  { width: 1280, colours: 'light' },
  { width: 320, colours: 'dark' },
  { width: 768, colours: 'forced' },
];

test.each(Object.entries(KINDS).map(([kind, path], i) => [kind, path, IN_TURN.slice(i % 3, (i % 3) + 1)] as const))(
  'a page of the kind %s is as it should be',
  async (_, path, views) => {
    const { faults, weight } = await checkPage(browser, server.url, path, views);
    expect(faults).toEqual([]);
    expect(weight).toBeLessThan(HEAVIEST);
  },
);

test('every page is mended', () => {
  for (const path of sitePages().filter((one) => one !== 'explorer.html')) {
    const html = readFileSync(join(SITE, path), 'utf8');
    expect(html.match(/ role="main"/g), path).toHaveLength(1);
    expect(html.match(/ role="complementary"/g), path).toHaveLength(1);
    expect(html.match(/ href="[./]*explorer\.html"/g), path).toHaveLength(2);
    expect(
      html.match(/<script(?![^>]* src=)|<summary[^>]*>(?:(?!<\/summary>)[\s\S])*<a |search\.js"><\/script>/),
      path,
    ).toBeNull();
    expect(html.match(/<table>/g)?.length, path).toBe(html.match(/<div class="wide" tabindex="0"><table>/g)?.length);
  }
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
    const questions: Readonly<Record<string, readonly string[]>> = {
      'who said': ['documents/Quotations.html', 'functions/kerry-moscow-visit.findQuotes.html'],
      'bounds of a figure': ['documents/Figures_and_time.html'],
      'validate my own json': [
        'documents/Validation.html',
        'functions/kerry-moscow-visit_schema.parseArticle.html',
        'functions/kerry-moscow-visit_schema.safeParseArticle.html',
      ],
      'highlight in react': ['documents/Show_it_on_a_page.html'],
      NBSP: ['functions/kerry-moscow-visit.searchText.html', 'documents/Finding_places.html'],
      metonym: ['documents/Entities_and_mentions.html', 'functions/kerry-moscow-visit.findMentions.html'],
      words_absent: ['documents/Your_own_article.html', 'types/kerry-moscow-visit_author.DraftIssueCode.html'],
      'overlapping annotations': [
        'functions/kerry-moscow-visit.annotationsAt.html',
        'functions/kerry-moscow-visit.segments.html',
      ],
      cite: ['documents/Citing.html', 'functions/kerry-moscow-visit_formats_csl-json.citeQuote.html'],
      're-anchor': ['functions/kerry-moscow-visit_anchor.reanchor.html', 'documents/Finding_places.html'],
    };
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.locator('#tsd-search-trigger').click();
    const field = page.locator('#tsd-search-input');
    const results = page.locator('#tsd-search-results a');
    const missed: string[] = [];
    for (const [question, pages] of Object.entries(questions)) {
      await field.fill('');
      await results.first().waitFor({ state: 'detached' });
      await field.fill(question);
      await results.first().waitFor();
      const first = await results.evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
      const found = first.map((link) => new URL(link ?? '', page.url()).href.slice(server.url.length));
      if (!found.some((one) => pages.includes(one))) missed.push(`${question}: ${found.join(', ')}`);
    }
    expect(missed).toEqual([]);
    await page.close();
  });
});
