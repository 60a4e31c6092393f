import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coMentionsSection } from '../../explorer/data/co-mentions-section.ts';
import { figuresSection } from '../../explorer/data/figures-section.ts';
import { tablesSection } from '../../explorer/data/tables-section.ts';
import { timelineSection } from '../../explorer/data/timeline-section.ts';
import { article } from '../../src/index.ts';
import { startBrowser } from '../support/browser.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const sections = [figuresSection, coMentionsSection, timelineSection, tablesSection].map((write) => write(article));
const html =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Data</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="page.css">' +
  '<script defer src="page.js"></script></head>' +
  `<body><main><h1>Data</h1>${sections.join('')}</main></body></html>`;
const css = `:root { color-scheme: light dark; --paper: light-dark(#fff, #111) }
body { margin: 1rem; background: var(--paper); color: light-dark(#111, #eee); font: 1rem/1.5 sans-serif }
a { color: light-dark(#00c, #acf) }
${readFileSync(new URL('../../explorer/styles/data.css', import.meta.url), 'utf8')}`;

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  browser = await startBrowser();
  const entry = "import { sortTables } from './explorer/browser/sort-tables.ts'; sortTables(document);";
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    write: false,
  });
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html', html],
    '/page.css': ['text/css', css],
    '/icon.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
  };
  server = createServer(({ url = '' }, response) => {
    const [type, content] = files[url] ?? ['text/plain', ''];
    response.writeHead(files[url] === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
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
  await page.goto(address);
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
      expect(await page.locator('button').count()).toBe(0);
    });
  });

  test.each<[what: string, options: BrowserContextOptions]>([
    ['light, wide', { ...viewport(1280), colorScheme: 'light' }],
    ['dark, narrow', { ...viewport(320), colorScheme: 'dark' }],
    ['forced colours, narrow', { ...viewport(320), forcedColors: 'active' }],
  ])('have no barriers and no sideways scroll: %s', async (_, options) => {
    const said = await onPage({ ...options, bypassCSP: true }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport?.width);
      await page.evaluate(axe.source);
      const found = await page.evaluate(`axe.run({ resultTypes: ['violations'], rules: Object.fromEntries(
        axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])) })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`);
      expect(found).toEqual([]);
    });
    expect(said).toEqual([]);
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
