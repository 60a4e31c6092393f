import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that counts the tests. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++;
      if (!module.ok() && [...module.children.allTests()].every((test) => test.ok())) counts.failed++;
    }
    // After the coverage report, which comes last otherwise.
    process.on('exit', () => {
      console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    });
  }
}
