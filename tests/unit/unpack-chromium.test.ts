import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'unpack-chromium-'));
const folder = join(scratch, 'chromium');

/** Starts a process that unpacks Chromium and tells how large the file is that it would start. */
function unpackingProcess(): ChildProcess & { readonly stdout: NodeJS.ReadableStream } {
  const code = `
    import { statSync } from 'node:fs';
    import { unpackOnce } from '${pathToFileURL(join(import.meta.dirname, '../support/browser.ts'))}';
    console.log(statSync(await unpackOnce(${JSON.stringify(folder)})).size);`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', code];
  return spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('processes that unpack Chromium at once, after one that was broken off, all get it whole', async () => {
  try {
    const brokenOff = unpackingProcess();
    await vi.waitFor(() => expect(readdirSync(scratch, { recursive: true }).join()).toContain('/chromium'), 30_000);
    brokenOff.kill('SIGKILL');
    await once(brokenOff, 'exit');
    const told = await Promise.all([unpackingProcess(), unpackingProcess()].map(({ stdout }) => text(stdout)));
    const { size } = statSync(join(folder, 'chromium'));
    expect(told.map(Number)).toEqual([size, size]);
    expect(size).toBeGreaterThan(100_000_000);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
