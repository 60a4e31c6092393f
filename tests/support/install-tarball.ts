import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** A project with the package alone. */
    bare: string;
    /** A project with the package and zod. */
    full: string;
  }
}

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Packs what is in `dist` and installs it into two scratch projects, one without zod; nothing is fetched. */
export default function setup(project: TestProject): () => void {
  const root = resolve(import.meta.dirname, '../..');
  const scratch = mkdtempSync(join(tmpdir(), 'kerry-moscow-visit-'));
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch], root);
  const tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '');
  const install = (name: string, packages: readonly string[]): string => {
    const folder = join(scratch, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true }));
    const flags = ['--no-audit', '--no-fund', '--offline', '--legacy-peer-deps', '--install-links'];
    run('npm', ['install', ...flags, ...packages], folder);
    return folder;
  };
  project.provide('tarball', tarball);
  project.provide('bare', install('bare', [tarball]));
  project.provide('full', install('full', [tarball, join(root, 'node_modules/zod')]));
  return () => rmSync(scratch, { recursive: true, force: true });
}
