import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../format.ts';
import type { Row } from '../row.ts';

const MOST = 80_000;

/** Measures the tarball, and what installing brings in beside the package. */
export function packageSize(project: string, tarball: string): Row[] {
  const size = statSync(tarball).size;
  const { dependencies = {} }: { dependencies?: object } = JSON.parse(
    readFileSync(join(project, 'node_modules/kerry-moscow-visit/package.json'), 'utf8'),
  );
  const count = Object.keys(dependencies).length;
  return [
    {
      what: 'runtime dependencies',
      bar: 'none',
      measured: `${count}`,
      how: '`dependencies` of the packed package.json; zod is a peer',
      met: count === 0,
    },
    {
      what: 'packed tarball',
      bar: `at most ${format.count(MOST)} bytes`,
      measured: `${format.count(size)} bytes`,
      how: '`npm pack`',
      met: size <= MOST,
    },
  ];
}
