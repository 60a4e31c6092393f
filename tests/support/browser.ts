import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

/** Where Chromium stands when it is unpacked. */
const UNPACKED = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Unpacks the Chromium of the development dependencies into an empty folder. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  // It unpacks into the folder for temporary files, and asks for that one when it is loaded.
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * Gives the path of Chromium in a folder, into which it is unpacked once. The folder is named when it is whole, so several
 * processes may do so at once, and any may be broken off.
 */
export async function unpackOnce(folder: string): Promise<string> {
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const unfinished = mkdtempSync(`${folder}-`);
    try {
      await unpackInto(unfinished);
      renameSync(unfinished, folder);
    } catch (error) {
      // Another process may have been faster.
      if (!existsSync(folder)) throw error;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return join(folder, 'chromium');
}

/** Starts Chromium; where it does not start, the error tells what to do. */
export async function startBrowser(): Promise<Browser> {
  try {
    // That of `CHROMIUM`, or the one of the development dependencies.
    const executablePath = process.env.CHROMIUM || (await unpackOnce(UNPACKED));
    return await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LC_ALL: LOCALE } });
  } catch (error) {
    const advice =
      'Chromium did not start. Run `rm -rf node_modules/.cache/chromium && npm ci`, and for its libraries ' +
      '`apt-get install -y libnss3 libnspr4`; or name another one: `CHROMIUM=/usr/bin/chromium npm test`.';
    throw new Error(advice, { cause: error });
  }
}
