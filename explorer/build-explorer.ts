import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { article } from 'kerry-moscow-visit';
import { downloads } from './data/downloads.ts';
import { renderPage } from './page/render-page.ts';

/** Writes the explorer of the bundled article into a folder: a page, its style, files to download, and a script. */
export async function buildExplorer(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'explorer.html'), renderPage(article));
  mkdirSync(join(folder, 'explorer-data'), { recursive: true });
  for (const [name, content] of downloads(article)) writeFileSync(join(folder, 'explorer-data', name), content);
  const here = resolve(import.meta.dirname);
  await build({
    entryPoints: ['styles/explorer.css', 'browser/explorer.ts'].map((path) => ({
      in: join(here, path),
      out: 'explorer',
    })),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
}
