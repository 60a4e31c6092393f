import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The states in which the explorer is looked at, and how each is reached. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  plain: (page) => page.locator('#plain').check(),
  'all layers': (page) =>
    page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('.switches input'))
        if (box.id !== 'plain' && !box.checked) box.click();
    }),
  'a record': async (page) => {
    await page.evaluate(() => {
      location.hash = document.querySelector('[id^="quotes/"]')?.id ?? '';
    });
    await page.locator('#panel .record').first().waitFor();
  },
  'search with hits': (page) => page.locator('#search').fill('the'),
};

/** How a page is looked at. */
export interface ExplorerView {
  /** Width of the window in CSS pixels. */
  readonly width: number;
  /** What the reader’s system asks for. */
  readonly colours: 'light' | 'dark' | 'forced';
}

/** All views: each width with all colours. */
export const EXPLORER_VIEWS: readonly ExplorerView[] = [320, 768, 1280].flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
);

/** Opens the explorer in a state and a view, and tells what axe finds wrong by all its rules, and whether it is too wide. */
export async function explorerFaults(
  browser: Browser,
  url: string,
  state: string,
  { width, colours }: ExplorerView,
): Promise<readonly string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
  try {
    await context.addInitScript(AXE);
    const page = await context.newPage();
    await page.goto(`${url}explorer.html`);
    await STATES[state]?.(page);
    const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return wide > 0 ? [...faults, `scrolls ${wide} px sideways`] : faults;
  } finally {
    await context.close();
  }
}
