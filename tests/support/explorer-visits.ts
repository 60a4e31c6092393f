import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/docs-server.ts';
import { startBrowser } from './browser.ts';

/** A page of the explorer, and all that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors, refused loads and requests to elsewhere; a test that expects some empties the list. */
  readonly faults: string[];
}

/** How the explorer is opened. */
export interface VisitOptions extends BrowserContextOptions {
  /** Where the site stands; left out, on the server of the tests. */
  readonly from?: string;
}

/** Starts a browser and a server for the tests of a file. After each test nothing may have gone wrong. */
export function explorerVisits() {
  let browser: Browser;
  let server: SiteServer;
  const visits: Visit[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    server = await serveSite();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(async () => {
    const faults = visits.splice(0).flatMap((visit) => visit.faults);
    // Windows that stay open take their share of the machine.
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(faults).toEqual([]);
  });

  /** Opens the explorer at an address. */
  async function visit(hash = '', { from = server.url, ...options }: VisitOptions = {}): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(from)) faults.push(`request: ${request.url()}`);
    });
    visits.push({ page, faults });
    await page.goto(`${from}explorer.html${hash}`);
    if (options.javaScriptEnabled !== false) await settled(page);
    return { page, faults };
  }
  return { visit, browser: () => browser, url: () => server.url };
}

/** Waits for what the page has done in answer to an event. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

/** Tells what the browser has lit, as words. */
export const litWords = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((light) => [...(CSS.highlights.get(light) ?? [])].map(String), name);

/** Tells where the links of an element lead, in their order. */
export const linksIn = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
