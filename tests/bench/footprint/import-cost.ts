import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../support/run.ts';
import { format } from '../format.ts';
import { median } from '../median.ts';
import type { Row } from '../row.ts';

const PROCESSES = 41;
const KIND = { esm: 'mjs', cjs: 'cjs' } as const;
/** Milliseconds of processor time. */
const CPU_BAR = { esm: 3, cjs: 2.5 } as const;
/** Megabytes. */
const HEAP_BAR = 0.4;
const LOAD = { esm: "import 'kerry-moscow-visit';", cjs: "require('kerry-moscow-visit');" } as const;
const CPU = "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log(user + system); });";
const HEAP = 'gc(); gc(); console.log(process.memoryUsage().heapUsed);';

/** Measures what a file prints, without and with an import of the package, in processes by turns. */
function cost(
  project: string,
  kind: keyof typeof KIND,
  end: string,
  flags: readonly string[],
): { readonly bare: number; readonly more: number } {
  const files = ['', LOAD[kind]].map((load, i) => {
    const file = join(project, `${i}.${KIND[kind]}`);
    writeFileSync(file, `${load}\n${end}\n`);
    return { file, figures: [] as number[] };
  });
  for (let i = 0; i <= PROCESSES; i++) {
    for (const { file, figures } of files) {
      const figure = Number(run(process.execPath, [...flags, file], project));
      // The first run finds the files in no cache.
      if (i > 0) figures.push(figure);
    }
  }
  const [bare = [], loaded = []] = files.map(({ figures }) => figures);
  return { bare: median(bare), more: median(loaded.map((figure, i) => figure - (bare[i] ?? Number.NaN))) };
}

/** Measures what importing `.` costs in processor time and heap. */
export function importCost(project: string): Row[] {
  const kinds = ['esm', 'cjs'] as const;
  return [
    ...kinds.map((kind): Row => {
      const { bare, more } = cost(project, kind, CPU, []);
      return {
        what: `importing \`.\`, ${kind.toUpperCase()}, processor time`,
        bar: `at most ${CPU_BAR[kind]} ms`,
        measured: `${format.number(more / 1000)} ms over ${format.number(bare / 1000)} ms`,
        how: `user and system at exit, over Node with an empty file; median of the differences of ${PROCESSES} pairs of processes`,
        met: more / 1000 <= CPU_BAR[kind],
      };
    }),
    ...kinds.map((kind): Row => {
      const { bare, more } = cost(project, kind, HEAP, ['--expose-gc']);
      return {
        what: `importing \`.\`, ${kind.toUpperCase()}, heap`,
        bar: `at most ${HEAP_BAR} MB`,
        measured: `${format.number(more / 1e6)} MB over ${format.number(bare / 1e6)} MB`,
        how: 'heap used after a collection, likewise',
        met: more / 1e6 <= HEAP_BAR,
      };
    }),
  ];
}
