import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { SITE } from './docs-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Bytes that a page with everything it loads may weigh, packed by gzip; pictures, which come after the words, apart. */
export const HEAVIEST = 90_000;

/** How a page is looked at. */
export interface View {
  /** Width of the window in CSS pixels. */
  readonly width: number;
  /** What the reader’s system asks for. */
  readonly scheme: 'light' | 'dark';
  /** Whether the system sets few colours of its own. */
  readonly forced: boolean;
}

/** All views. The first two meet each width and each scheme once. */
export const VIEWS: readonly View[] = [
  { width: 1280, scheme: 'light', forced: false },
  { width: 320, scheme: 'dark', forced: false },
  { width: 1280, scheme: 'dark', forced: false },
  { width: 320, scheme: 'light', forced: false },
  { width: 768, scheme: 'light', forced: true },
];

/** What is wrong with a page, and what it weighs. */
export interface PageReport {
  /** A line a fault. */
  readonly faults: readonly string[];
  /** Bytes of everything that the page loads but pictures of guides, each file packed by gzip. */
  readonly weight: number;
}

/** Weighs a file of the site. */
const weightOf = (path: string): number => gzipSync(readFileSync(join(SITE, path))).length;

/** Runs all rules of axe over a page as it stands. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Opens a page of the site in each view, and tells what is wrong with it. */
export async function checkPage(
  browser: Browser,
  url: string,
  path: string,
  views: readonly View[],
): Promise<PageReport> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    await context.addInitScript(AXE);
    const page = await context.newPage();
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
    await page.locator('#tsd-nav-container li a').first().waitFor({ state: 'attached' });
    for (const { width, scheme, forced } of views) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none' });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) faults.push(`${width} px: scrolls ${wide} px sideways`);
      for (const fault of await axeFaults(page))
        faults.push(`${width} px, ${scheme}${forced ? ', forced colours' : ''}: ${fault}`);
    }
    const weighed = [...loaded].filter((file) => !file.startsWith('media/'));
    return { faults, weight: weighed.reduce((sum, file) => sum + weightOf(file), 0) };
  } finally {
    await context.close();
  }
}
