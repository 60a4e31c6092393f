import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExplorer } from '../explorer/build-explorer.ts';
import { startBrowser } from '../tests/support/browser.ts';

/** Takes the picture of the explorer that README shows: a quote with its record. */
const folder = mkdtempSync(join(tmpdir(), 'picture-'));
await buildExplorer(folder);
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1160, height: 470 }, colorScheme: 'light' });
await page.goto(`${pathToFileURL(folder)}/explorer.html#quotes/tense-relations`);
await page.locator('#panel .record').waitFor();
const picture = (await page.screenshot()).toString('base64');
// A page of its own: the explorer may load nothing.
const packed = await (await browser.newPage()).evaluate(async (png) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}, picture);
writeFileSync('docs/explorer.webp', Buffer.from(packed, 'base64'));
await browser.close();
rmSync(folder, { recursive: true });
