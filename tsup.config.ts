import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { BUNDLED_LIST, entries, sourceOf } from './scripts/entries.ts';
import { article } from './src/article/derived/article.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Ships the data as a JSON string: V8 reads it faster than an object literal of that size. It is ASCII, JSON's escapes
 * included, so that V8 keeps it in one byte a character.
 */
const dataAsJson: Plugin = {
  name: 'data-as-json',
  setup({ onLoad }) {
    const json = JSON.stringify(article).replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    onLoad({ filter: /article[\\/]derived[\\/]article\.ts$/ }, () => ({
      contents: `import { deepFreeze } from '../../basics/freezing.ts';
export const article = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(${JSON.stringify(json)}));`,
    }));
  },
};

/** Leaves the attributes of SVG out of what writes HTML: no page of an article holds any, and they are a fifth of it. */
const withoutSvg: Plugin = {
  name: 'without-svg',
  setup({ onLoad }) {
    onLoad({ filter: /property-information[\\/]lib[\\/]svg\.js$/ }, ({ path }) => ({
      contents: `import { create } from './util/create.js';
export const svg = create({ space: 'svg', transform: (_, name) => name, properties: {} });`,
      resolveDir: dirname(path),
    }));
  },
};

/** Notes the packages whose code comes into the bundles, for `scripts/finish-build.ts`, which ships their licences. */
const noteBundled: Plugin = {
  name: 'note-bundled',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const files = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs));
      const names = files.flatMap(
        (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? [],
      );
      mkdirSync('dist', { recursive: true });
      appendFileSync(BUNDLED_LIST, names.map((name) => `${name}\n`).join(''));
    });
  },
};

/** The sources of some entries by name. */
const sources = (chosen: typeof entries): Record<string, string> =>
  Object.fromEntries(chosen.map((entry) => [entry.name, sourceOf(entry)]));
const ALONE = ['index', 'formats/html', 'formats/markdown', 'formats/tei'];
const alone = entries.filter(({ name }) => ALONE.includes(name));
const others = entries.filter(({ name }) => !ALONE.includes(name));

const shared = { target: 'es2022', platform: 'neutral', outDir: 'dist' } satisfies Options;
const code = {
  ...shared,
  format: ['esm', 'cjs'],
  esbuildPlugins: [dataAsJson, withoutSvg, noteBundled],
  // Unlike esbuild, terser keeps the notes that calls are pure when it shortens. Short lines, because Node prints the
  // whole line in which an error was not caught, and the data of the article stand in one.
  minify: 'terser',
  terserOptions: { format: { preserve_annotations: true, ascii_only: true, max_line_len: 240 } },
} satisfies Options;

// `.` is one file, so that importing it reads one. So are the entries that bundle the libraries of the unified family, for
// in a file that several share a bundler cannot leave out what one of them does not use. The other entries share what they
// have in common. Declarations are
// bundled once, for CommonJS; `scripts/finish-build.ts` lets those of the ES modules point at them.
export default defineConfig([
  { ...code, entry: sources(alone), splitting: false },
  { ...code, entry: sources(others), splitting: true },
  { ...shared, format: ['cjs'], entry: sources(entries), dts: { only: true } },
]);
