import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explorerFaults, type State } from '../../scripts/docs-explorer.ts';
import type { View } from '../../scripts/docs-look.ts';
import { checkPage, HEAVIEST, KINDS } from '../../scripts/docs-page.ts';
import { type SiteServer, serveSite } from '../../scripts/docs-server.ts';
import { startBrowser } from '../support/browser.ts';

/** Two browsers look side by side, for one browser draws all its pages in one process. */
let browsers: readonly Browser[] = [];
let server: SiteServer;

beforeAll(async () => {
  browsers = [await startBrowser(), await startBrowser()];
  server = await serveSite();
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  server?.close();
});

const browserOf = (i: number): Browser => browsers[i % browsers.length] ?? expect.fail('no browser');

/** One view each, since that takes seconds; `npm run docs:check` looks at each kind and each state in all views. */
const IN_TURN: readonly View[] = [
  { width: 1280, colours: 'light' },
  { width: 320, colours: 'dark' },
  { width: 768, colours: 'forced' },
];

const kinds = Object.entries(KINDS).map(
  ([kind, path], i) => [kind, path, IN_TURN.slice(i % IN_TURN.length).slice(0, 1), i] as const,
);
test.concurrent.each(kinds)('a page of the kind %s is as it should be', async (_, path, views, i) => {
  // The menu is the same on every page; in each view it is looked at once.
  const { faults, weight } = await checkPage(browserOf(i), server.url, path, views, i < IN_TURN.length);
  expect(faults).toEqual([]);
  expect(weight).toBeLessThan(HEAVIEST);
});

const states: readonly (readonly [state: State, view: View, i: number])[] = [
  ['search with hits', { width: 1280, colours: 'light' }, 0],
  ['all layers', { width: 768, colours: 'forced' }, 1],
  ['a record', { width: 320, colours: 'dark' }, 2],
];
test.concurrent.each(states)('the explorer has no barriers: %s, %o', async (state, view, i) => {
  expect(await explorerFaults(browserOf(i), server.url, state, [view])).toEqual([]);
});
