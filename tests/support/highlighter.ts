import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import type { Article } from '../../src/index.ts';

/** The stretch of an article that a browser highlights. */
export interface Highlight {
  /** Offset of the first highlighted character that shows. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
  /** Whether all that shows between them is highlighted too. */
  readonly whole: boolean;
}

/** Shows articles to a browser, and tells what it highlights of them. */
export interface Highlighter {
  /** Follows a link, such as `#:~:text=mill`, to a page of an article; gives `null` where nothing is highlighted. */
  readonly follow: (article: Article, link: string) => Promise<Highlight | null>;
  /** Ends it. */
  readonly close: () => Promise<void>;
}

/** A page with each block as a paragraph, in which highlighted words are red blots. */
function pageOf({ blocks }: Article): string {
  const style =
    'body { margin: 4px } p { font: 9px/10px monospace; margin: 0 0 2px; color: #888 }' +
    '::target-text { background: rgb(255, 0, 0); color: rgb(255, 0, 0) }';
  const paragraphs = blocks.map(({ start, exact }) => {
    return `<p data-start="${start}">${exact.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Page</title><style>${style}</style>${paragraphs.join('')}`;
}

/** Finds where each character shows: its offset in the article, and the point in its middle. Runs in the page. */
const POINTS = `[...document.querySelectorAll('p')].flatMap((block) => {
  const range = document.createRange();
  const text = block.firstChild;
  let at = 0;
  return [...text.data].flatMap((character) => {
    const offset = Number(block.dataset.start) + at;
    range.setStart(text, at);
    range.setEnd(text, (at += character.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    const shows = width > 1 && character.trim() !== '' && /\\P{M}/u.test(character);
    return shows ? [[offset, x + width / 2, y + height / 2, character.length]] : [];
  });
})`;

/** A character that shows: its offset, the point in its middle, its length. */
type Point = readonly [offset: number, x: number, y: number, length: number];

/** Reads from a picture which points are red. Runs in a page that shows nothing, and knows the points by number. */
const READER = `globalThis.points = [];
globalThis.redPoints = async (picture, points) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
  canvas.drawImage(image, 0, 0);
  const { data, width } = canvas.getImageData(0, 0, image.width, image.height);
  return points.flatMap(([, x, y], i) => {
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return data[at] > 240 && data[at + 1] < 16 && data[at + 2] < 16 ? [i] : [];
  });
}`;

/** How often a page is looked at before it counts as one without highlights. */
const LOOKS = 5;

/** How often a picture is tried: a busy machine gives none now and then, while a page is drawn. */
const TRIES = 20;

/** Waits until the page has been drawn anew. */
const NEXT_FRAME = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Makes what follows links in a browser. Each is followed as if it were typed in: browsers ignore what scripts follow. */
export async function startHighlighter(browser: Browser): Promise<Highlighter> {
  let shown = '';
  let visits = 0;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(shown);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: { width: 640, height: 520 } });
  const reader = await context.newPage();
  // The page that was opened last is in front; one behind is drawn late.
  const page = await context.newPage();
  await reader.evaluate(READER);
  const camera = await context.newCDPSession(page);
  const pages: string[] = [];
  const pointsOf: (readonly Point[])[] = [];

  async function picture(tries = 1): Promise<string> {
    try {
      const { data } = await camera.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      return data;
    } catch (error) {
      if (tries === TRIES) throw error;
      await page.evaluate(NEXT_FRAME);
      return picture(tries + 1);
    }
  }

  async function highlighted(points: readonly Point[], number: number): Promise<Highlight | null> {
    const data = await picture();
    const red = await reader.evaluate<readonly number[]>(`redPoints('${data}', points[${number}])`);
    const [first, last] = [red.at(0), red.at(-1)];
    const [from, to] = [points[first ?? -1], points[last ?? -1]];
    if (from === undefined || to === undefined) return null;
    return { start: from[0], end: to[0] + to[3], whole: red.length === Number(last) - Number(first) + 1 };
  }

  return {
    follow: async (article, link) => {
      shown = pageOf(article);
      await page.goto(`http://127.0.0.1:${port}/${++visits}${link}`);
      if (!pages.includes(shown)) {
        const points = await page.evaluate<readonly Point[]>(POINTS);
        await reader.evaluate(`points.push(${JSON.stringify(points)})`);
        pointsOf.push(points);
        pages.push(shown);
      }
      const number = pages.indexOf(shown);
      const points = pointsOf[number] ?? [];
      let found = await highlighted(points, number);
      for (let looks = 1; found === null && looks < LOOKS; looks++) {
        await page.evaluate(NEXT_FRAME);
        found = await highlighted(points, number);
      }
      return found;
    },
    close: async () => {
      await context.close();
      await new Promise((done) => server.close(done));
    },
  };
}
