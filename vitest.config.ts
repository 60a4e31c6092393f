import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** All tests, and the examples of guides and comments, which `npm run examples` writes. */
const files = ['tests', '.examples'].filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(folder, path)),
);
/** Those that compare times, beside which nothing may run, and those with browsers, which take all processors by themselves. */
const alone = files.filter(
  (path) => path.startsWith(join('tests', 'browser')) || /performance\.now|Date\.now/.test(readFileSync(path, 'utf8')),
);

export default defineConfig({
  test: {
    setupFiles: ['tests/support/seed.ts'],
    reporters: ['default', './tests/support/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: files.filter((path) => !alone.includes(path)),
          globalSetup: ['tests/support/install-tarball.ts'],
          typecheck: {
            enabled: true,
            checker: 'tsc',
            include: ['tests/types/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'one by one', include: alone, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { 100: true },
    },
  },
});
