import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,properties,invalid,golden,package,browser}/**/*.test.ts', '.examples/**/*.test.ts'],
    globalSetup: ['tests/support/install-tarball.ts'],
    setupFiles: ['tests/support/seed.ts'],
    reporters: ['default', './tests/support/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    typecheck: { enabled: true, checker: 'tsc', include: ['tests/types/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { 100: true },
    },
  },
});
