import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LARGEST = 12;

/** A file of the package and its size. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** Lists the largest files of the installed package by what they take when compressed alone. */
export function largestFiles(project: string): PackedFile[] {
  const root = join(project, 'node_modules/kerry-moscow-visit');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => {
      const content = readFileSync(join(root, name));
      return { name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    })
    .sort((a, b) => b.gzip - a.gzip)
    .slice(0, LARGEST);
}
