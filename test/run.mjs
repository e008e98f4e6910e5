// Runs the tests once and ends with the one line that says how it went: "N passed, N failed, N skipped".
// Plain JavaScript, so that an older node can start it: the scripts of package.json put the pinned one first.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaksIn, linesOf, sentencesOf } from './security/log-gate.mjs';

const folder = mkdtempSync(join(tmpdir(), 'defuse-tests-'));
const report = join(folder, 'report.json');
const printed = join(folder, 'printed.log');
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
const run = spawn('node', [...vitest, `--outputFile.json=${report}`, ...process.argv.slice(2)], {
  stdio: ['inherit', 'pipe', 'pipe'],
  // Real processes write their logs there, and servers their passwords: see log-gate.mjs.
  env: { ...process.env, DEFUSE_TEST_LOGS: folder },
});
for (const [stream, out] of [
  [run.stdout, process.stdout],
  [run.stderr, process.stderr],
]) {
  stream.on('data', (bytes) => {
    out.write(bytes);
    appendFileSync(printed, bytes);
  });
}
const status = await new Promise((done) => run.once('close', done));
let counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch (error) {
  console.error(`The test report cannot be read (${error.message}): did the runner start at all?`);
}
const logs = [printed, join(folder, 'processes.log')].flatMap((path) => linesOf(path)).join('\n');
const sentences = sentencesOf(new URL('../fixtures/mail/', import.meta.url));
const leaks = leaksIn(logs, linesOf(join(folder, 'secrets')), sentences);
for (const leak of leaks) console.error(`A log of the tests holds ${leak}`);
rmSync(folder, { recursive: true, force: true });
const ok = status === 0 && leaks.length === 0;
const failed = ok ? counts.numFailedTests : Math.max(1, counts.numFailedTests + leaks.length);
console.log(`${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests} skipped`);
process.exit(ok && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
