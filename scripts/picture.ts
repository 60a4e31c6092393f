import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { article } from 'kerry-moscow-visit';
import { buildExplorer } from '../explorer/build-explorer.ts';
import { startBrowser } from '../tests/support/browser.ts';

/** Takes the picture of the explorer that README shows: a quote within another, with its record. */
const folder = mkdtempSync(join(tmpdir(), 'picture-'));
await buildExplorer(article, folder);
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1160, height: 560 }, colorScheme: 'light' });
await page.goto(`${pathToFileURL(folder)}/explorer.html#quotes/hunt-for-citizens`);
await page.locator('#panel .record').waitFor();
writeFileSync('docs/explorer.png', await page.screenshot());
await browser.close();
rmSync(folder, { recursive: true });
