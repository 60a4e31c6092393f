import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/docs-server.ts';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  browser = await startBrowser();
  server = await serveSite();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the page, does something there, and tells what the console said. */
async function onPage(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${server.url}explorer.html`);
  await act(page);
  await context.close();
  return said;
}

const viewport = (width: number) => ({ viewport: { width, height: 900 } });

describe('the charts and tables', () => {
  test('show each range at least 1.5 px wide on a page of 480 px', async () => {
    await onPage(viewport(480), async (page) => {
      const boxes = await page.locator('.range').all();
      expect(boxes.length).toBeGreaterThan(1);
      for (const box of boxes) {
        const size = await box.boundingBox();
        expect(size?.width).toBeGreaterThanOrEqual(1.5);
        expect(size?.height).toBeGreaterThanOrEqual(1.5);
      }
    });
  });

  test('have no words over each other in a drawing, and none outside of it', async () => {
    await onPage(viewport(480), async (page) => {
      for (const svg of await page.locator('svg').all()) {
        const width = await svg.evaluate((element: SVGSVGElement) => element.viewBox.baseVal.width);
        const texts = await svg.locator('text').evaluateAll((elements: SVGTextElement[]) =>
          elements.map((element) => {
            const { x, y, width, height } = element.getBBox();
            return { words: element.textContent, x, y, width, height };
          }),
        );
        expect(texts.length).toBeGreaterThan(9);
        expect(texts.filter(({ x, width: own }) => x < -1 || x + own > width + 1)).toEqual([]);
        const covered = texts.filter((text, i) => texts.slice(0, i).some((other) => overlap(text, other)));
        expect(covered).toEqual([]);
      }
    });
  });

  test('sort by keys alone, keep the focus, and keep to the policy', async () => {
    const said = await onPage(viewport(1280), async (page) => {
      const names = page.locator('table[aria-labelledby="tables-mentions"] tbody th');
      const before = await names.allTextContents();
      const button = page.locator('table[aria-labelledby="tables-mentions"] thead button').first();
      await button.focus();
      await page.keyboard.press('Enter');
      const upwards = await names.allTextContents();
      expect(upwards).not.toEqual(before);
      expect(upwards).toEqual([...before].sort(new Intl.Collator('en', { numeric: true }).compare));
      expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);
      await page.keyboard.press('Space');
      expect(await names.allTextContents()).toEqual(upwards.reverse());
      expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    });
    expect(said).toEqual([]);
  });

  test('are all there without script', async () => {
    await onPage({ ...viewport(1280), javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('svg').count()).toBe(2);
      expect(await page.locator('table').count()).toBeGreaterThan(6);
      expect(await page.locator('th button').count()).toBe(0);
    });
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes lie over each other by more than a unit of the drawing. */
function overlap(one: Box, other: Box): boolean {
  const x = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const y = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return x > 1 && y > 1;
}
