import { describe, expect, test } from 'vitest';
import { article, findMentions, getBlock, getQuote, searchText } from '../../src/index.ts';
import { explorerVisits, linksIn, litWords, settled } from '../support/explorer-visits.ts';
import { recordAddresses } from '../support/record-addresses.ts';

const { visit, url } = explorerVisits();

/** The run that begins where words stand first. */
const runAt = (words: string): string => `#t${searchText(article, words)[0]?.start}`;

describe('addresses', () => {
  test('of every record open it, with its words in view', async () => {
    const { page } = await visit();
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
    }, recordAddresses);
    expect(wrong).toEqual([]);
  });

  test('open from outside, and Back returns', async () => {
    const { page } = await visit('#quotes/hunt-for-citizens');
    const words = getQuote(article, 'hunt-for-citizens').content.map(({ exact }) => exact);
    expect(await litWords(page, 'lit')).toEqual(expect.arrayContaining(words));
    await page.locator('#panel a[href="#entities/russian-government"]').first().click();
    await settled(page);
    expect(await page.locator('#panel h2').textContent()).toBe('Russian government');
    await page.goBack();
    await settled(page);
    expect(await litWords(page, 'lit')).toEqual(expect.arrayContaining(words));
  });

  test('of words light all the words of the link, and the record beside them stays', async () => {
    const { page } = await visit('#quotes/hunt-for-citizens');
    const link = page.locator('#panel a.place').first();
    const words = await link.textContent();
    await link.press('Enter');
    await settled(page);
    expect(await litWords(page, 'current')).toEqual([words]);
    expect(await page.locator('#panel').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article');
    // An offset within a run means the run.
    await page.goto(`${url()}explorer.html#t${(searchText(article, 'hunt')[0]?.start ?? 0) + 1}`);
    await settled(page);
    expect(await litWords(page, 'current')).toEqual(['hunt']);
    expect(await page.locator('#panel').isVisible()).toBe(false);
  });

  test('open their record again when it was closed', async () => {
    const { page } = await visit();
    const link = page.locator('main > section a[href="#quotes/tense-relations"]').first();
    await link.click();
    await page.keyboard.press('Escape');
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await link.click();
    expect(await page.locator('#panel').isVisible()).toBe(true);
  });

  test('of sections close what was open', async () => {
    const { page } = await visit('#nothing-here');
    expect(await page.locator('#panel').isVisible()).toBe(true);
    await page.locator('.contents a[href="#figures"]').click();
    await settled(page);
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await page.goBack();
    await settled(page);
    expect(await page.locator('#panel h2').textContent()).toContain('nothing-here');
  });

  test.each([320, 1280])('that are unknown say so at %i px, and offer the nearest', async (width) => {
    const { page } = await visit('#quotes/hunt-for-citizen', { viewport: { width, height: 640 } });
    const heading = page.locator('#panel h2');
    expect(await heading.textContent()).toContain('quotes/hunt-for-citizen');
    const { y = -1 } = (await heading.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(640);
    expect(await page.locator('#told').textContent()).toBe(await heading.textContent());
    expect(await page.locator('#panel p a').first().getAttribute('href')).toBe('#quotes/hunt-for-citizens');
    await page.goto(`${url()}explorer.html#%E0%A4%A`);
    await settled(page);
    expect(await heading.textContent()).toContain('%E0%A4%A');
  });

  test('of an entity light all its mentions, pronouns too', async () => {
    const { page } = await visit('#entities/russia');
    const words = findMentions(article, { entity: 'russia' }).map(({ exact }) => exact);
    expect((await litWords(page, 'lit')).sort()).toEqual([...words].sort());
  });
});

describe('hands', () => {
  test('a click lists all annotations there, the innermost first', async () => {
    const { page } = await visit();
    await page.locator(runAt('hunt')).click();
    const groups = await page.locator('#panel h3').allTextContents();
    expect(groups).toEqual(['Mentions', 'Scare quotes', 'Relations', 'Quotes', 'Sentences', 'Blocks']);
    expect(await litWords(page, 'lit')).toEqual(['hunt']);
    expect(await page.locator('#told').textContent()).toMatch(/^\d annotations\. Scare quotes: hunt; Mentions: /);
    // In the headline “US Secretary of State” means Kerry, and the “US” in it the country.
    await page.locator(`#t${getBlock(article, 'headline').start}`).click();
    expect(await page.locator('#panel h2').textContent()).toBe('US');
    expect(await linksIn(page, '#panel .records:first-of-type .of a')).toEqual([
      '#entities/united-states',
      '#entities/john-kerry',
    ]);
    // The first hit of the click is in a quote within another one.
    await page.locator(runAt('hunt')).click();
    expect(await linksIn(page, '#panel .title a[href^="#quotes/"]')).toEqual([
      '#quotes/hunt-for-citizens',
      '#quotes/problems-hunt-and-children',
    ]);
  });

  test('a click beside the words shows nothing', async () => {
    const { page } = await visit('', { viewport: { width: 900, height: 800 } });
    const box = await page.locator('[data-block="p3"]').evaluate((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      block.scrollIntoView({ block: 'center' });
      const lines = [...range.getClientRects()];
      const last = lines.at(-1) as DOMRect;
      return { right: last.right, y: last.y + last.height / 2 };
    });
    await page.mouse.click(box.right + 20, box.y);
    await settled(page);
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await page.mouse.click(box.right - 3, box.y);
    await settled(page);
    expect(await page.locator('#panel').isVisible()).toBe(true);
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
    expect(await page.locator('#told').textContent()).toBe(
      '“Moscow”: 2 annotations. Mentions: Moscow; Quotes: US Secretary of State John Kerry to visit Moscow December 15',
    );
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.closest('#panel') !== null)).toBe(true);
    expect(await page.locator('#panel .records .place').first().textContent()).toBe('John Kerry');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article');
    expect(await page.locator('#panel').isVisible()).toBe(false);
    // Enter opens the stop, and not what stands within it.
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('#panel h2').textContent()).toBe(seen[0]);
    expect(await litWords(page, 'lit')).toEqual([seen[0]]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    const [last] = await litWords(page, 'current');
    expect(article.text.lastIndexOf(String(last))).toBeGreaterThan(article.text.length - 200);
  });

  test('keys stop at what is shown alone', async () => {
    const { page } = await visit();
    const stopsOf = async (...shown: string[]): Promise<string[]> => {
      await page.evaluate((ids) => {
        for (const box of document.querySelectorAll<HTMLInputElement>('.switches input'))
          if (box.checked !== ids.includes(box.id)) box.click();
      }, shown);
      await page.locator('#article').focus();
      await page.keyboard.press('Home');
      const found = await litWords(page, 'current');
      await page.keyboard.press('ArrowRight');
      return [...found, ...(await litWords(page, 'current'))];
    };
    expect(await stopsOf('show-sources', 'show-cues')).toEqual(['—', 'Russian foreign ministry']);
    expect(await stopsOf('show-cues')).toEqual(['—', 'hopes']);
    expect(await stopsOf('show-scareQuotes')).toEqual(['hunt', 'hunt']);
    expect(await page.locator('#told').textContent()).toBe('“hunt”: 1 annotation. Scare quotes: hunt');
  });

  test('Escape takes the focus back to where it was', async () => {
    const { page } = await visit();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.locator('#tables a[href^="#quotes/"], table a[href^="#quotes/"]').first().focus();
    const link = await focused();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.closest('#panel') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(link);
    // A link within the panel leads to another record; the way back is the same.
    await page.locator('#speaker').focus();
    await page.locator('#speaker').selectOption('us-companies');
    await page.locator('#panel .record a[href^="#entities/"]').first().press('Enter');
    await settled(page);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('speaker');
  });

  test('alone reach every record, and the focus shows', async () => {
    const { page } = await visit();
    const unreachable = await page.evaluate(
      (ids) =>
        ids.filter((id) => {
          const link = document.getElementById(id)?.querySelector('a');
          return link?.tabIndex !== 0 || link.getClientRects().length === 0;
        }),
      recordAddresses,
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
    const places = searchText(article, 'US law');
    expect(places.length).toBeGreaterThan(0);
    await page.locator('#search').fill('us LAW');
    expect(await litWords(page, 'hit')).toEqual(places.map(({ exact }) => exact));
    const russian = searchText(article, 'Russian');
    await page.locator('#search').fill('russian');
    expect(await page.locator('#hits').textContent()).toBe(`${russian.length} places`);
    await page.locator('#search').press('Enter');
    expect(await page.locator('#hits').textContent()).toBe(`1 of ${russian.length}`);
    const last = russian.length;
    await page.locator('#next-hit').click();
    expect(await page.locator('#hits').textContent()).toBe(`2 of ${last}`);
    await page.locator('#next-hit').evaluate((button, times) => {
      for (let i = 0; i < times; i++) (button as HTMLButtonElement).click();
    }, last - 2);
    expect(await page.locator('#hits').textContent()).toBe(`${last} of ${last}`);
    const { y = -1 } = (await page.locator(`#t${russian.at(-1)?.start}`).boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(800);
    await page.locator('#search').fill('Berlin');
    expect(await page.locator('#hits').textContent()).toBe('No such words in the text');
    expect(await litWords(page, 'hit')).toEqual([]);
  });

  test('filters show what one says, and where one is mentioned, by keys too', async () => {
    const { page } = await visit();
    await page.locator('#speaker').selectOption('us-companies');
    await settled(page);
    expect(await linksIn(page, '#panel .title a')).toEqual(['#quotes/companies-want-to-stay']);
    expect(await page.locator('#told').textContent()).toBe('Quotes by most of US companies: 1');
    await page.locator('#entity').focus();
    const told: (string | null)[] = [];
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('ArrowDown');
      await settled(page);
      told.push(await page.locator('#told').textContent());
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('entity');
    const names = article.entities.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
    expect(told.map((words) => words?.replace(/^Mentions of |: \d+$/g, ''))).toEqual(names.slice(0, 2));
    await page.locator('#entity').selectOption('us-companies');
    const words = findMentions(article, { entity: 'us-companies' }).map(({ exact }) => exact);
    expect(await litWords(page, 'lit')).toEqual(words);
    expect(await page.locator('#panel h2').textContent()).toBe('Mentions of most of US companies');
  });

  test('code is copied, and left selected where the clipboard is refused', async () => {
    const { page } = await visit('#quotes/hunt-for-citizens', { permissions: ['clipboard-read', 'clipboard-write'] });
    const button = page.locator('#panel .copy').first();
    expect(await button.getAttribute('aria-label')).toBe("Copy getQuote(article, 'hunt-for-citizens')");
    await button.click();
    await page.locator('#panel .copy', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("getQuote(article, 'hunt-for-citizens')");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await button.click();
    await page.locator('#panel .copy', { hasText: 'Ctrl+C' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe("getQuote(article, 'hunt-for-citizens')");
  });

  test('buttons and links of records have names of their own', async () => {
    const { page } = await visit();
    const names = await page.evaluate(() => [
      ...[...document.querySelectorAll('button.copy')].map((button) => String(button.getAttribute('aria-label'))),
      ...[...document.querySelectorAll('.fetch a')].map((link) => String(link.textContent)),
    ]);
    expect(names.length).toBeGreaterThan(recordAddresses.length);
    expect(new Set(names).size).toBe(names.length);
  });
});
