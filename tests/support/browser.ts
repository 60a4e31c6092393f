import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  // Pictures do not fit into the shared memory of a container.
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium searches no text under the locale `C`. */
const LOCALE = 'en_US.UTF-8';

/** Finds Chromium: that of `CHROMIUM`, or the one of the development dependencies, which is unpacked once. */
async function chromiumPath(): Promise<string> {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const before = process.env.TMPDIR;
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  // It unpacks into the folder for temporary files, and asks for that one when it is loaded.
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Starts Chromium; where it does not start, the error tells what to do. */
export async function startBrowser(): Promise<Browser> {
  try {
    const executablePath = await chromiumPath();
    return await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LC_ALL: LOCALE } });
  } catch (error) {
    const advice =
      'Chromium did not start. Run `rm -rf node_modules/.cache/chromium && npm ci`, and for its libraries ' +
      '`apt-get install -y libnss3 libnspr4`; or name another one: `CHROMIUM=/usr/bin/chromium npm test`.';
    throw new Error(advice, { cause: error });
  }
}
