import { readFileSync } from 'node:fs';

/** An entry of the package that is code. */
export interface Entry {
  /** What stands after the package's name in an import: `''` for `.`, `/anchor` for `./anchor`. */
  readonly subpath: string;
  /** Name of its files in `src` and `dist`. */
  readonly name: string;
}

const { exports }: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** The entries that are code, from the one list of them: `exports` in package.json. */
export const entries: readonly Entry[] = Object.keys(exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => ({ subpath: path.slice(1), name: path === '.' ? 'index' : path.slice(2) }));

/** Path of the source of an entry. */
export const sourceOf = ({ name }: Entry): string => `src/${name}.ts`;

/** Where the build notes the packages whose code it bundles; it is gone when the build is done. */
export const BUNDLED_LIST = 'dist/bundled-packages.txt';
