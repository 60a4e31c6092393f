import { startBrowser } from '../tests/support/browser.ts';
import { explorerFaults, STATES, type State } from './docs-explorer.ts';
import { brokenLinks, sitePages } from './docs-links.ts';
import { VIEWS, type View } from './docs-look.ts';
import { checkPage, HEAVIEST, KINDS } from './docs-page.ts';
import { serveSite } from './docs-server.ts';

/** Browsers that look at pages side by side. One browser draws all its pages in one process. */
const BROWSERS = 2;

/** Pages after which it is told how far the check is. */
const STEP = 25;

/** Views of every page, between them each extreme of width; of each kind one is looked at in all views, with the menu. */
const FEW: readonly View[] = [
  { width: 1280, colours: 'light' },
  { width: 320, colours: 'dark' },
];

const server = await serveSite();
const kinds = new Set(Object.values(KINDS));
// The explorer is no page of the theme; it is looked at in all its states.
const pages = sitePages().filter((path) => path !== 'explorer.html');
const waiting = [...pages];
let heaviest = 0;
let found = 0;

function tell(fault: string): void {
  found += 1;
  console.log(fault);
}

async function checkWaiting(): Promise<void> {
  const browser = await startBrowser();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const isKind = kinds.has(path);
    const report = await checkPage(browser, server.url, path, isKind ? VIEWS : FEW, isKind);
    for (const fault of report.faults) tell(`${path}: ${fault}`);
    if (report.weight > HEAVIEST) tell(`${path}: weighs ${report.weight} bytes`);
    heaviest = Math.max(heaviest, report.weight);
    if (waiting.length % STEP === 0) console.log(`${waiting.length} pages to go`);
  }
  await browser.close();
}

for (const link of brokenLinks()) tell(`broken link: ${link}`);
const browser = await startBrowser();
for (const state of Object.keys(STATES) as State[])
  for (const fault of await explorerFaults(browser, server.url, state, VIEWS))
    tell(`explorer.html, ${state}, ${fault}`);
await browser.close();
await Promise.all(Array.from({ length: BROWSERS }, checkWaiting));
server.close();

console.log(`${pages.length + 1} pages, ${found} faults, the heaviest page ${heaviest} bytes`);
if (found > 0) process.exitCode = 1;
