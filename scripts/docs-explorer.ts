import type { Browser, Page } from 'playwright-core';
import { faultsIn, openWindow, type View } from './docs-look.ts';

/** The states in which the explorer is looked at, and how each is reached. */
export const STATES = {
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
} satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;

/** The name of a state. */
export type State = keyof typeof STATES;

/** Opens the explorer, brings it into a state, looks at it in each view, and tells what is wrong. */
export async function explorerFaults(
  browser: Browser,
  url: string,
  state: State,
  views: readonly View[],
): Promise<readonly string[]> {
  const page = await openWindow(browser);
  try {
    await page.goto(`${url}explorer.html`);
    await STATES[state](page);
    // The colours of what is not laid out yet cannot be judged.
    await page.locator('main > section').evaluateAll((sections) => {
      for (const section of sections) (section as HTMLElement).style.contentVisibility = 'visible';
    });
    const faults: string[] = [];
    for (const view of views) faults.push(...(await faultsIn(page, view)));
    return faults;
  } finally {
    await page.context().close();
  }
}
