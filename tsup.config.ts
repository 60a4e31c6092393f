import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
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
      contents: `import { deepFreeze } from '../../internal/deep-freeze.ts';
export const article = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(${JSON.stringify(json)}));`,
    }));
  },
};

/** Notes that the one object which `diff` makes when loaded is pure, so that whoever does not use it does not get it. */
const pureDiff: Plugin = {
  name: 'pure-diff',
  setup({ onLoad }) {
    onLoad({ filter: /diff[\\/]libesm[\\/]diff[\\/]array\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('= new ArrayDiff', '= /* @__PURE__ */ new ArrayDiff'),
    }));
  },
};

const entries = { schema: 'src/schema.ts', author: 'src/author.ts' };
const shared = { target: 'es2022', platform: 'neutral', outDir: 'dist' } satisfies Options;
const code = {
  ...shared,
  format: ['esm', 'cjs'],
  esbuildPlugins: [dataAsJson, pureDiff],
  // Unlike esbuild, terser keeps the notes that calls are pure when it shortens. Short lines, because Node prints the
  // whole line in which an error was not caught, and the data of the article stand in one.
  minify: 'terser',
  terserOptions: { format: { preserve_annotations: true, ascii_only: true, max_line_len: 240 } },
} satisfies Options;

// `.` is one file, so that importing it reads one; `./schema` and `./author` share the schemas. Declarations are
// bundled once, for CommonJS; `scripts/finish-build.ts` lets those of the ES modules point at them.
export default defineConfig([
  { ...code, entry: { index: 'src/index.ts' }, splitting: false },
  { ...code, entry: entries, splitting: true },
  { ...shared, format: ['cjs'], entry: { index: 'src/index.ts', ...entries }, dts: { only: true } },
]);
