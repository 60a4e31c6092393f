import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { format } from '../format.ts';
import type { Row } from '../row.ts';

const BARS = [
  ['article', 10_000],
  ['formatStatistic', 1000],
] as const;

/** Bundles a use of the installed package for a browser, minified. */
function bundle(project: string, name: string): Uint8Array {
  const contents = `import { ${name} } from 'kerry-moscow-visit'; console.log(${name});`;
  const stdin = { contents, resolveDir: project };
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Measures what uses of `.` add to a bundle. */
export function bundleSize(project: string): Row[] {
  return BARS.map(([name, most]) => {
    const code = bundle(project, name);
    const size = gzipSync(code, { level: 9 }).length;
    const data = Buffer.from(code).includes('TASS');
    const fit = name === 'article' || !data;
    return {
      what: `bundle of \`${name}\` alone`,
      bar: `at most ${format.count(most)} bytes${name === 'article' ? '' : ', no data'}`,
      measured: `${format.count(size)} bytes${name === 'article' ? '' : data ? ', with data' : ', no data'}`,
      how: 'esbuild, minified, gzip',
      met: size <= most && fit,
    };
  });
}
