import { startBrowser } from '../tests/support/browser.ts';
import { EXPLORER_VIEWS, explorerFaults, STATES } from './docs-explorer.ts';
import { brokenLinks, sitePages } from './docs-links.ts';
import { checkPage, HEAVIEST, VIEWS } from './docs-page.ts';
import { serveSite } from './docs-server.ts';

/** Pages that are looked at side by side. */
const AT_ONCE = 2;

const browser = await startBrowser();
const server = await serveSite();
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
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const report = await checkPage(browser, server.url, path, VIEWS);
    for (const fault of report.faults) tell(`${path}: ${fault}`);
    if (report.weight > HEAVIEST) tell(`${path}: weighs ${report.weight} bytes`);
    heaviest = Math.max(heaviest, report.weight);
  }
}
for (const link of brokenLinks()) tell(`broken link: ${link}`);
await Promise.all(Array.from({ length: AT_ONCE }, checkWaiting));
for (const state of Object.keys(STATES))
  for (const view of EXPLORER_VIEWS)
    for (const fault of await explorerFaults(browser, server.url, state, view))
      tell(`explorer.html, ${state}, ${view.width} px, ${view.colours}: ${fault}`);
await browser.close();
server.close();

console.log(`${pages.length + 1} pages, ${found} faults, the heaviest page ${heaviest} bytes`);
if (found > 0) process.exitCode = 1;
