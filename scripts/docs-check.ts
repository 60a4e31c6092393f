import { startBrowser } from '../tests/support/browser.ts';
import { brokenLinks, sitePages } from './docs-links.ts';
import { checkPage, HEAVIEST, VIEWS } from './docs-page.ts';
import { serveSite } from './docs-server.ts';

/** Pages that are looked at side by side. */
const AT_ONCE = 2;

const browser = await startBrowser();
const server = await serveSite();
const faults = brokenLinks().map((link) => `broken link: ${link}`);
// The explorer is a page of its own, which tests/browser looks at.
const pages = sitePages().filter((path) => path !== 'explorer.html');
const waiting = [...pages];
let heaviest = 0;

async function checkWaiting(): Promise<void> {
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const report = await checkPage(browser, server.url, path, VIEWS);
    for (const fault of report.faults) faults.push(`${path}: ${fault}`);
    if (report.weight > HEAVIEST) faults.push(`${path}: weighs ${report.weight} bytes`);
    heaviest = Math.max(heaviest, report.weight);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, checkWaiting));
await browser.close();
server.close();

for (const fault of faults) console.log(fault);
console.log(`${pages.length} pages, ${faults.length} faults, the heaviest page ${heaviest} bytes`);
if (faults.length > 0) process.exitCode = 1;
