import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderPage } from '../../explorer/page/render-page.ts';
import { explorerFaults, type State } from '../../scripts/docs-explorer.ts';
import type { View } from '../../scripts/docs-look.ts';
import { SITE, type SiteServer, serveSite } from '../../scripts/docs-server.ts';
import { article, findMentions, getQuote, searchText } from '../../src/index.ts';
import { startBrowser } from '../support/browser.ts';
import { crossingMentions, shuffled } from '../support/crossing-mentions.ts';

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

// Windows that stay open take their share of the machine.
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** A page, and all that went wrong on it. */
interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens the explorer at an address; notes errors, refused loads and requests to elsewhere. */
async function visit(hash = '', options: BrowserContextOptions = {}, from = server.url): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url))
      faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(from)) faults.push(`request: ${request.url()}`);
  });
  await page.goto(`${from}explorer.html${hash}`);
  return { page, faults };
}

/** Waits for what the page has done in answer to an event. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

/** Tells what the browser has lit, as words. */
const litWords = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((light) => [...(CSS.highlights.get(light) ?? [])].map(String), name);

const allIds = [
  ...(['blocks', 'quotes', 'entities', 'statistics', 'times', 'relations'] as const).flatMap((list) =>
    article[list].map(({ id }) => `${list}/${id}`),
  ),
  ...(['sentences', 'scareQuotes'] as const).flatMap((list) =>
    article[list].map(({ start, end }) => `${list}/${start}-${end}`),
  ),
  ...article.mentions.map(({ start, end, entity }) => `mentions/${start}-${end}/${entity}`),
];

describe('the text', () => {
  test('is the text content with every combination of layers', async () => {
    const { page } = await visit();
    const contents = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.switches input')];
      const found = new Set<string>();
      for (let combination = 0; combination < 2 ** boxes.length; combination++) {
        boxes.forEach((box, i) => {
          if (box.checked !== Boolean(combination & (1 << i))) box.click();
        });
        found.add(String(document.getElementById('article')?.textContent));
      }
      return [...found];
    });
    expect(contents).toEqual([article.text]);
  });

  test('is copied byte for byte, whole and in part', async () => {
    const { page } = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = async (): Promise<string> => {
      await page.keyboard.press('Control+C');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await page.keyboard.press('Control+A');
    expect(await copied()).toBe(article.text);
    const [place] = searchText(article, 'US law enforcement');
    const { start, end } = place ?? { start: 0, end: 0 };
    await page.evaluate(
      ([from, to]) => {
        const at = (offset: number): [Node, number] => {
          const walker = document.createTreeWalker(document.getElementById('article') as Node, NodeFilter.SHOW_TEXT);
          let cursor = 0;
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const { length } = String(node.nodeValue);
            if (cursor + length >= offset) return [node, offset - cursor];
            cursor += length;
          }
          throw new Error('outside of the text');
        };
        getSelection()?.setBaseAndExtent(...at(from), ...at(to));
      },
      [start, end] as const,
    );
    expect(article.text.slice(start, end)).toContain('\u00a0');
    expect(await copied()).toBe(article.text.slice(start, end));
  });

  test('is whole without a script, and so is all else', async () => {
    const { page } = await visit('', { javaScriptEnabled: false });
    expect(await page.locator('#article').evaluate((element) => element.textContent)).toBe(article.text);
    expect(await page.locator('#article .quote1').count()).toBeGreaterThan(20);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(allIds.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('of 3,000 crossing annotations a browser shows the same text, lines and records, in whatever order they come', async () => {
  const one = crossingMentions(3_000);
  const other = { ...one, mentions: shuffled(one.mentions) };
  const shown = await Promise.all(
    [one, other].map(async (given) => {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await page.setContent(renderPage(given));
      const parts = await page.locator('#article, .records').evaluateAll((all) => all.map((part) => part.innerHTML));
      return {
        words: await page.locator('#article').evaluate(({ textContent }) => textContent),
        // Which number a mention has among those of its entity follows the order of the data.
        parts: parts.map((html) => html.replace(/\)\[\d+\]/g, ')[]')),
      };
    }),
  );
  expect(shown[0]?.words).toBe(one.text);
  expect(shown[1]).toEqual(shown[0]);
});

describe('addresses', () => {
  test('of every record open it, with its words in view', async () => {
    const { page, faults } = await visit();
    const wrong = await page.evaluate(async (ids) => {
      const text = document.getElementById('article') as HTMLElement;
      const panel = document.getElementById('panel') as HTMLElement;
      const faults: string[] = [];
      for (const id of ids) {
        location.hash = id;
        await new Promise((done) => addEventListener('hashchange', done, { once: true }));
        const links = panel.querySelectorAll('.record a.place');
        const isOpen = !panel.hidden && panel.querySelectorAll('.record').length === 1;
        const [lit] = CSS.highlights.get('lit') ?? [];
        const box = lit instanceof Range ? lit.getClientRects()[0] : undefined;
        const isMentioned = links.length > 0;
        const isInView =
          box !== undefined && box.top >= 0 && box.top < innerHeight && text.contains((lit as Range).startContainer);
        if (!isOpen || (isMentioned && !isInView)) faults.push(`${id}: ${isOpen} ${JSON.stringify(box)}`);
      }
      return faults;
    }, allIds);
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('open from outside, and Back returns', async () => {
    const { page } = await visit('#quotes/hunt-for-citizens');
    await settled(page);
    const words = getQuote(article, 'hunt-for-citizens').content.map(({ exact }) => exact);
    expect(await litWords(page, 'lit')).toEqual(expect.arrayContaining(words));
    await page.locator('#panel a[href="#entities/russian-government"]').first().click();
    await settled(page);
    expect(await page.locator('#panel .title').textContent()).toBe('Russian government');
    await page.goBack();
    await settled(page);
    expect(await litWords(page, 'lit')).toEqual(expect.arrayContaining(words));
  });

  test('that are unknown say so, and offer the nearest', async () => {
    const { page, faults } = await visit('#quotes/hunt-for-citizen');
    await settled(page);
    expect(await page.locator('#panel h2').textContent()).toContain('quotes/hunt-for-citizen');
    expect(await page.locator('#panel p a').first().getAttribute('href')).toBe('#quotes/hunt-for-citizens');
    await page.goto(`${server.url}explorer.html#%E0%A4%A`);
    await settled(page);
    expect(faults).toEqual([]);
  });

  test('of an entity light all its mentions, pronouns too', async () => {
    const { page } = await visit('#entities/russia');
    await settled(page);
    const words = findMentions(article, { entity: 'russia' }).map(({ exact }) => exact);
    expect((await litWords(page, 'lit')).sort()).toEqual([...words].sort());
  });
});

describe('hands', () => {
  test('a click lists all annotations there, the innermost first', async () => {
    const { page, faults } = await visit();
    const [hunt] = searchText(article, 'hunt');
    await page.locator(`#t${hunt?.start}`).first().click();
    await settled(page);
    const groups = await page.locator('#panel h3').allTextContents();
    expect(groups).toEqual(['Mentions', 'Scare quotes', 'Relations', 'Quotes', 'Sentences', 'Blocks']);
    const titles = await page.locator('#panel .title').allTextContents();
    expect(titles.length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  test('keys lead through the annotations, into a record, and back', async () => {
    const { page } = await visit();
    const stops = await page
      .locator('#article')
      .evaluate(
        (text) =>
          [text, ...text.querySelectorAll<HTMLElement>('a, button, input, [tabindex]')].filter(
            (one) => (one as HTMLElement).tabIndex >= 0,
          ).length,
      );
    expect(stops).toBe(1);
    await page.locator('#article').focus();
    const seen: string[] = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('ArrowRight');
      seen.push(...(await litWords(page, 'current')));
    }
    expect(seen).toEqual([
      'US Secretary of State John Kerry to visit Moscow December 15',
      'US Secretary of State',
      'US',
      'John Kerry',
      'Moscow',
    ]);
    expect(await page.locator('#told').textContent()).toContain('mentions: Moscow');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.closest('#panel') !== null)).toBe(true);
    expect(await page.locator('#panel .records .place').first().textContent()).toBe('John Kerry');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article');
    expect(await page.locator('#panel').isVisible()).toBe(false);
  });

  test('alone reach every record, and the focus shows', async () => {
    const { page } = await visit();
    const unreachable = await page.evaluate(
      (ids) =>
        ids.filter((id) => {
          const link = document.getElementById(id)?.querySelector('a');
          return link?.tabIndex !== 0 || link.getClientRects().length === 0;
        }),
      allIds,
    );
    expect(unreachable).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the article');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article');
    expect(await page.locator('#article').evaluate((text) => getComputedStyle(text).outlineStyle)).toBe('solid');
  });

  test('search forgives typography, leads from hit to hit, and says when there is nothing', async () => {
    const { page } = await visit();
    await page.locator('#search').fill("Russia's");
    expect(await page.locator('#hits').textContent()).toBe(
      `${searchText(article, "Russia's").length} place${searchText(article, "Russia's").length === 1 ? '' : 's'}`,
    );
    await page.locator('#search').press('Enter');
    expect(await page.locator('#hits').textContent()).toMatch(/^1 of \d+$/);
    expect((await litWords(page, 'current')).map((words) => words.replace('’', "'"))).toEqual(["Russia's"]);
    await page.locator('#search').fill('Berlin');
    expect(await page.locator('#hits').textContent()).toBe('No such words in the text');
  });

  test('filters show what one says, and where one is mentioned', async () => {
    const { page } = await visit();
    await page.locator('#speaker').selectOption('us-companies');
    await settled(page);
    expect(
      await page.locator('#panel .title a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['#quotes/companies-want-to-stay']);
    await page.locator('#entity').selectOption('john-kerry');
    await settled(page);
    expect(page.url()).toContain('#entities/john-kerry');
  });

  test('code is copied, and left selected where the clipboard is refused', async () => {
    const { page } = await visit('#quotes/hunt-for-citizens', { permissions: ['clipboard-read', 'clipboard-write'] });
    await settled(page);
    await page.locator('#panel .copy').first().click();
    await page.locator('#panel .copy', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("getQuote(article, 'hunt-for-citizens')");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await page.locator('#panel .copy').first().click();
    await page.locator('#panel .copy', { hasText: 'Ctrl+C' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe("getQuote(article, 'hunt-for-citizens')");
  });
});

describe('the page', () => {
  test('works from a file, and in a browser without highlights', async () => {
    const { page, faults } = await visit('#quotes/hunt-for-citizens', {}, `${pathToFileURL(SITE)}/`);
    await settled(page);
    expect(await page.locator('#panel').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
    await page.reload();
    await settled(page);
    expect((await page.locator('#article .lit').allTextContents()).join('')).toContain('Russian citizens');
    expect(await page.locator('#article').evaluate((element) => element.textContent)).toBe(article.text);
  });

  test('stays whole where a part of the script fails, and where a browser tells no characters', async () => {
    const { page, faults } = await visit();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint');
      new MutationObserver(() => document.getElementById('speaker')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
    });
    await page.reload();
    await settled(page);
    expect(faults).toEqual(['error: The page has no element with the id "speaker".']);
    const [hunt] = searchText(article, 'hunt');
    await page.locator(`#t${hunt?.start}`).first().click();
    expect(await page.locator('#panel h3').first().textContent()).toBe('Mentions');
    expect(await page.locator('#article').evaluate((element) => element.textContent)).toBe(article.text);
  });

  test('is light', () => {
    const bytes = ['html', 'css', 'js'].map(
      (type) => gzipSync(readFileSync(join(SITE, `explorer.${type}`)), { level: 9 }).length,
    );
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(70_000);
  });

  // Each width and scheme once, for each takes seconds; `npm run docs:check` takes every state in every view.
  test.each<[state: State, view: View]>([
    ['search with hits', { width: 1280, colours: 'light' }],
    ['all layers', { width: 768, colours: 'forced' }],
    ['a record', { width: 320, colours: 'dark' }],
  ])('has no barriers: %s, %o', async (state, view) => {
    expect(await explorerFaults(browser, server.url, state, [view])).toEqual([]);
  });

  test.each([320, 640])('does not scroll sideways at %i px', async (width) => {
    const { page } = await visit('#entities/russia', { viewport: { width, height: 640 } });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
