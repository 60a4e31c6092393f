import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at. */
export interface View {
  /** Width of the window in CSS pixels. */
  readonly width: number;
  /** What the reader’s system asks for; `forced` sets few colours of its own. */
  readonly colours: 'light' | 'dark' | 'forced';
}

/** All views: each width with all colours. */
export const VIEWS: readonly View[] = [320, 768, 1280].flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
);

/** Opens a window whose pages can be looked at. It has a context of its own, which is to be closed. */
export async function openWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(AXE);
  return context.newPage();
}

/**
 * Looks at the page of a window in a view: tells what axe finds wrong by all its rules, and whether it is too wide. Where
 * a part is known from other pages, its selector leaves it out.
 */
export async function faultsIn(page: Page, { width, colours }: View, known = ''): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
  // Preloading serves two rules: one on sound, of which pages have none, and one that axe runs on request alone.
  const options = "{ resultTypes: ['violations'], preload: false }";
  const context = JSON.stringify({ include: [['html']], exclude: known === '' ? [] : [[known]] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${context}, ${options})`);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...faults, ...(wide > 0 ? [`scrolls ${wide} px sideways`] : [])].map(
    (fault) => `${width} px, ${colours}: ${fault}`,
  );
}
