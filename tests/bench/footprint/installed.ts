import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../support/run.ts';

/** The package, packed and installed. */
export interface Installed {
  /** The tarball. */
  readonly tarball: string;
  /** A project with the package alone. */
  readonly project: string;
  /** Deletes both. */
  readonly remove: () => void;
}

/** Packs what is in `dist` and installs it, alone, into a scratch project; nothing is fetched. */
export function installed(): Installed {
  const root = resolve(import.meta.dirname, '../../..');
  const scratch = mkdtempSync(join(tmpdir(), 'kerry-moscow-visit-bench-'));
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch], root);
  const tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '');
  const project = join(scratch, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'bench', private: true }));
  const flags = ['--offline', '--legacy-peer-deps', '--install-links', '--no-audit', '--no-fund'];
  run('npm', ['install', ...flags, tarball], project);
  return { tarball, project, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}
