import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** A program that the compiler has to refuse: the id lacks its last letter. */
const WRONG = `import { article, getQuote } from 'kerry-moscow-visit';

getQuote(article, 'hunt-for-citizen');
`;

/** Compiles the program with the wrong id, and gives what the compiler says of it; it has to say something. */
function errorOf(project: string): string {
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
  const tsc = [join(root, 'node_modules/typescript/bin/tsc'), ...flags, 'wrong-id.ts'];
  writeFileSync(join(project, 'wrong-id.ts'), WRONG);
  const { status, stdout } = spawnSync(process.execPath, tsc, { cwd: project, encoding: 'utf8' });
  if (status === 0 || !stdout.includes('TS2345')) throw new Error(`The compiler let a wrong id pass.${stdout}`);
  return stdout;
}

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'kerry-moscow-visit-demo-'));
try {
  run('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', scratch], root);
  const tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '');
  const project = join(scratch, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'tour', private: true }));
  // Nothing is fetched: zod is taken from the development dependencies.
  const flags = ['--offline', '--legacy-peer-deps', '--install-links', '--no-audit', '--no-fund'];
  run('npm', ['install', ...flags, tarball, join(root, 'node_modules/zod')], project);

  const source = readFileSync(join(import.meta.dirname, 'demo/tour.mjs'), 'utf8');
  writeFileSync(join(project, 'tour.mjs'), source);
  writeFileSync(
    join(project, 'tour.cjs'),
    source.replace(/^import (\{[^}]*\}) from ('[^']+');$/gm, 'const $1 = require($2);'),
  );
  const [module, common] = ['tour.mjs', 'tour.cjs'].map((file) => run(process.execPath, [file], project));
  console.log(module);
  if (module !== common) throw new Error(`As CommonJS, the tour prints something else:\n${common}`);
  console.log(`${WRONG}\n${errorOf(project)}`);
  console.log('Installed from the packed tarball; the tour prints the same as an ES module and as CommonJS.');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
