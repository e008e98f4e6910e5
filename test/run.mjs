// Runs the tests once and ends with the one line that says how it went: "N passed, N failed, N skipped".
// Plain JavaScript, so that an older node can start it: the scripts of package.json put the pinned one first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'defuse-tests-'));
const report = join(folder, 'report.json');
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
const run = spawnSync(
  'node',
  [...vitest, `--outputFile.json=${report}`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
let counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch (error) {
  console.error(`The test report cannot be read (${error.message}): did the runner start at all?`);
}
rmSync(folder, { recursive: true, force: true });
const ok = run.status === 0;
const failed = ok ? counts.numFailedTests : Math.max(1, counts.numFailedTests);
console.log(`${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests} skipped`);
process.exit(ok && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
