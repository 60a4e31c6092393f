import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../explorer/page/render-page.ts';
import { SWITCHES } from '../../explorer/page/switches.ts';
import { SITE } from '../../scripts/docs-server.ts';
import { article, getBlock, searchText } from '../../src/index.ts';
import { crossingMentions } from '../support/crossing-mentions.ts';
import { explorerVisits, settled } from '../support/explorer-visits.ts';
import { recordAddresses } from '../support/record-addresses.ts';

const { visit, browser } = explorerVisits();

/** What stands for the line of a mark: its place, its style and its distance. */
const LINE = `(element) => {
  const { textDecorationLine, textDecorationStyle, textUnderlineOffset, borderInlineStartWidth } = getComputedStyle(element);
  const before = getComputedStyle(element, '::before').content;
  return textDecorationLine === 'none' && borderInlineStartWidth === '0px' && before === 'none'
    ? null
    : [textDecorationLine, textDecorationStyle, textUnderlineOffset, borderInlineStartWidth].join(' ');
}`;

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

  test('shows the lines of the layers that are switched on, none where it is plain', async () => {
    const { page } = await visit();
    const marks = SWITCHES.map(({ mark }) => (mark === 'block' ? '[data-block]' : `.${mark}`));
    const shown = (): Promise<string[]> =>
      page.evaluate(
        ([classes, line]) => {
          const lineOf = new Function(`return ${line}`)() as (element: Element) => string | null;
          return classes.filter((mark) => lineOf(document.querySelector(`#article ${mark}`) as Element) !== null);
        },
        [marks, LINE] as const,
      );
    for (const [i, { name }] of SWITCHES.entries()) {
      await page.evaluate((id) => {
        for (const box of document.querySelectorAll<HTMLInputElement>('.switches input'))
          if (box.checked !== (box.id === id)) box.click();
      }, `show-${name}`);
      expect(await shown(), name).toEqual([marks[i]]);
    }
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('.switches input')) if (!box.checked) box.click();
    });
    expect(await shown()).toEqual([]);
    await page.locator('#plain').uncheck();
    expect(await shown()).toEqual(marks);
  });

  test('has a line of its own for each layer, and for each depth of it', async () => {
    const { page } = await visit();
    const classes = ['quote1', 'quote2', 'quote3', 'mention1', 'mention2', 'mention3'];
    const marks = new Set([...classes, ...SWITCHES.map(({ mark }) => mark)]);
    marks.delete('block');
    const lines = await page.evaluate(
      ([names, line]) => {
        for (const box of document.querySelectorAll<HTMLInputElement>('.switches input'))
          if (box.id !== 'plain' && !box.checked) box.click();
        const lineOf = new Function(`return ${line}`)() as (element: Element) => string | null;
        return names.map((name) => {
          const run = document.createElement('span');
          run.className = name;
          document.querySelector('#article p')?.append(run);
          return String(lineOf(run));
        });
      },
      [[...marks], LINE] as const,
    );
    expect(new Set(lines).size).toBe(marks.size);
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
    // A selection that ends outside has the words of the article as they are, too.
    const last = getBlock(article, 'p9');
    expect(last.exact).toContain('\u00a0');
    await page.locator('[data-block="p9"]').click({ clickCount: 3 });
    expect((await copied()).trimEnd()).toBe(last.exact);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const all = await copied();
    expect(all).toContain(`\n\n${article.text}\n\n`);
    expect(all).toMatch(/^Skip to the article\n[\s\S]*\nExplorer\n/);
    // Where the focus is elsewhere, Ctrl+A is the browser's.
    await page.locator('#search').fill('Kerry');
    await page.locator('#search').press('Control+A');
    expect(await copied()).toBe('Kerry');
    await page.locator('table a').first().focus();
    await page.keyboard.press('Control+A');
    expect(await copied()).toContain('Timeline');
  });

  test('is whole without a script, and so is all else', async () => {
    const { page } = await visit('', { javaScriptEnabled: false });
    expect(await page.locator('#article').evaluate((element) => element.textContent)).toBe(article.text);
    expect(await page.locator('#article .quote1').count()).toBeGreaterThan(20);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(recordAddresses.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.locator('.hands, .finders, .copy').filter({ visible: true }).count()).toBe(0);
  });
});

// `tests/unit/explorer/page-order.test.ts` compares the whole page for mentions in another order.
test('of 3,000 crossing annotations a browser reads the text', async () => {
  const given = crossingMentions(3_000);
  const page = await browser().newPage();
  const [words, places] = await page.evaluate((html) => {
    const read = new DOMParser().parseFromString(html, 'text/html');
    return [read.getElementById('article')?.textContent, read.querySelectorAll('.records .place').length] as const;
  }, renderPage(given));
  expect(words).toBe(given.text);
  expect(places).toBeGreaterThan(3_000);
});

describe('the page', () => {
  test('works from a file, and in a browser without highlights', async () => {
    const { page } = await visit('#quotes/hunt-for-citizens', { from: `${pathToFileURL(SITE)}/` });
    await settled(page);
    expect(await page.locator('#panel').isVisible()).toBe(true);
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
    expect(faults.splice(0)).toEqual(['error: The page has no element with the id "speaker".']);
    expect(await page.locator('#entity').isVisible()).toBe(false);
    expect(await page.locator('#search').isVisible()).toBe(true);
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

  test.each([320, 640])('does not scroll sideways at %i px', async (width) => {
    const { page } = await visit('#entities/russia', { viewport: { width, height: 640 } });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
