import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildExplorer } from '../../explorer/build-explorer.ts';
import { SITE } from '../../scripts/docs-server.ts';
import { article } from '../../src/index.ts';
import { explorerVisits, type VisitOptions } from '../support/explorer-visits.ts';
import { linesThroughNames } from '../support/lines-through-names.ts';

const { visit } = explorerVisits();

/** Opens the page, and does something there. */
async function onPage(options: VisitOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const { page } = await visit('', options);
  await act(page);
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

  test('have no line through a name that it does not lead to, in the letters of the browser', async () => {
    await onPage(viewport(320), async (page) => {
      const drawing = page.locator('#co-mentions svg');
      const paths = await drawing
        .locator('.pairs path')
        .evaluateAll((all) =>
          all.map((path) => ({ width: Number(path.getAttribute('stroke-width')), d: path.getAttribute('d') ?? '' })),
        );
      const names = await drawing.locator('.names text').evaluateAll((all: SVGTextElement[]) =>
        all.map((name) => {
          const { x: left, y: top, width, height } = name.getBBox();
          const [x, y] = [Number(name.getAttribute('x')), Number(name.getAttribute('y'))];
          return { words: name.textContent, x, y, left, top, right: left + width, bottom: top + height };
        }),
      );
      expect(paths.length).toBeGreaterThan(4);
      expect(names.length).toBeGreaterThan(15);
      expect(linesThroughNames(paths, names)).toEqual([]);
    });
  });

  test('download as the records, and as the rows of the table', async () => {
    await onPage(viewport(1280), async (page) => {
      const fetched = async (name: string): Promise<string> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`a[download][href$="/${name}"]`).click(),
        ]);
        expect(download.suggestedFilename()).toBe(name);
        return readFileSync(await download.path(), 'utf8');
      };
      expect(JSON.parse(await fetched('times.json'))).toEqual(article.times);
      const rows = [...csvParse(await fetched('times.csv'))];
      const cells = await page
        .locator('table[aria-labelledby="tables-times"] tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [0, 1, 3, 4, 5].map((column) => row.children[column]?.textContent ?? '')),
        );
      expect(rows.map(({ exact, kind, value, basis, duration }) => [exact, kind, value, basis, duration])).toEqual(
        cells,
      );
    });
  });

  test('sort by keys alone, keep the focus, and keep to the policy', async () => {
    await onPage(viewport(1280), async (page) => {
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
  });

  test('are all there without script', async () => {
    await onPage({ ...viewport(1280), javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('svg').count()).toBe(2);
      expect(await page.locator('table').count()).toBeGreaterThan(6);
      expect(await page.locator('th button').count()).toBe(0);
    });
  });
});

test('the explorer of the site, which another process wrote, is the same bytes as one that is built now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  try {
    await buildExplorer(folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
    expect(files.length).toBeGreaterThan(20);
    const different = files.filter((name) => !readFileSync(join(folder, name)).equals(readFileSync(join(SITE, name))));
    // A site that is older than the explorer differs too: run `npm run docs`.
    expect(different).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
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
