import { bundleSize } from '../footprint/bundle-size.ts';
import { frozenShare } from '../footprint/frozen-share.ts';
import { importCost } from '../footprint/import-cost.ts';
import { installed } from '../footprint/installed.ts';
import { largestFiles } from '../footprint/largest-files.ts';
import { packageSize } from '../footprint/package-size.ts';
import { typeCost } from '../footprint/type-cost.ts';
import { format } from '../format.ts';
import type { Row } from '../row.ts';

/** Measures what the package costs whoever installs, imports, compiles or bundles it. */
export function rows(): Row[] {
  const { tarball, project, remove } = installed();
  try {
    return [
      ...importCost(project),
      ...typeCost(project),
      ...bundleSize(project),
      ...packageSize(project, tarball),
      ...frozenShare(),
      {
        what: 'test coverage',
        bar: '100%',
        measured: '100% or `npm test` fails',
        how: 'thresholds for lines, branches, functions and statements in `vitest.config.ts`; not run here',
        met: null,
      },
      ...largestFiles(project).map(
        ({ name, bytes, gzip }): Row => ({
          what: `packed file \`${name}\``,
          bar: '',
          measured: `${format.count(gzip)} bytes`,
          how: `gzip of the file alone; ${format.count(bytes)} bytes as it is`,
          met: null,
        }),
      ),
    ];
  } finally {
    remove();
  }
}
