import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { faultsIn, openWindow, type View } from './docs-look.ts';
import { SITE } from './docs-server.ts';

/** Bytes that a page with everything it loads may weigh, packed by gzip; pictures, which come after the words, apart. */
export const HEAVIEST = 90_000;

/** A page of each kind that the theme makes. */
export const KINDS = {
  index: 'index.html',
  function: 'functions/kerry-moscow-visit.findQuotes.html',
  guide: 'documents/Quotations.html',
  interface: 'interfaces/kerry-moscow-visit.Quote.html',
  'type alias': 'types/kerry-moscow-visit.Attitude.html',
  variable: 'variables/kerry-moscow-visit_schema.QuoteSchema.html',
  module: 'modules/kerry-moscow-visit.html',
  modules: 'modules.html',
  hierarchy: 'hierarchy.html',
};

/** What is wrong with a page, and what it weighs. */
export interface PageReport {
  /** A line a fault. */
  readonly faults: readonly string[];
  /** Bytes of everything that the page loads but pictures of guides, each file packed by gzip. */
  readonly weight: number;
}

/** Weighs a file of the site. */
const weightOf = (path: string): number => gzipSync(readFileSync(join(SITE, path))).length;

/** The list of all pages, which every page has. */
const MENU = '#tsd-nav-container';

/** Opens a page of the theme, looks at it in each view, with its menu or without, and tells what is wrong with it. */
export async function checkPage(
  browser: Browser,
  url: string,
  path: string,
  views: readonly View[],
  withMenu: boolean,
): Promise<PageReport> {
  const page = await openWindow(browser);
  try {
    const faults: string[] = [];
    const loaded = new Set<string>();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
    page.on('request', (request) => {
      if (request.url().startsWith(url))
        loaded.add(new URL(request.url()).pathname.slice(new URL(url).pathname.length));
      else faults.push(`foreign request: ${request.url()}`);
    });
    await page.goto(url + path, { waitUntil: 'load' });
    await page.locator(`${MENU} li a`).first().waitFor({ state: 'attached' });
    for (const view of views) faults.push(...(await faultsIn(page, view, withMenu ? '' : MENU)));
    const weighed = [...loaded].filter((file) => !file.startsWith('media/'));
    return { faults, weight: weighed.reduce((sum, file) => sum + weightOf(file), 0) };
  } finally {
    await page.context().close();
  }
}
