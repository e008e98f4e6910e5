import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '../store/databases.ts';
import { patched } from './build.ts';
import { type SeededBug, seededBugs } from './seeded-bugs.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

// The faults are put into a copy of the source: no flag for a fault stands in the product.
describe.skipIf(!hasPostgres)('a fault in the protocol', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'defuse-seeded-'));
    for (const name of ['src', 'test', 'fixtures']) {
      cpSync(join(project, name), join(copy, name), { recursive: true });
    }
    for (const name of ['node_modules', 'package.json', 'vitest.config.ts', 'tsconfig.json']) {
      symlinkSync(join(project, name), join(copy, name));
    }
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Runs the one test in the copy; its messages when it failed, none when it passed, null when it did not run. */
  const failuresOf = async ([file, test]: SeededBug['caughtBy']) => {
    const report = join(copy, 'report.json');
    rmSync(report, { force: true });
    const name = `${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
    const runner = join(project, 'node_modules/vitest/vitest.mjs');
    const args = [runner, 'run', file, '-t', name, '--reporter=json', `--outputFile=${report}`];
    await promisify(execFile)(process.execPath, args, { cwd: copy }).catch(() => undefined);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const ran = testResults
      .flatMap((one) => one.assertionResults)
      .filter((one) => one.title === test && ['passed', 'failed'].includes(one.status));
    return ran.length === 0 ? null : ran.flatMap((one) => one.failureMessages);
  };

  it.each(seededBugs)(
    'is caught: $name',
    async ({ patches, caughtBy }) => {
      const before = patches.map(
        ({ file }) => [file, readFileSync(join(copy, file), 'utf8')] as const,
      );
      for (const patch of patches) {
        const place = join(copy, patch.file);
        writeFileSync(place, patched(readFileSync(place, 'utf8'), patch));
      }
      const failures = await failuresOf(caughtBy);
      for (const [file, text] of before) writeFileSync(join(copy, file), text);
      expect(failures, `${caughtBy[1]} did not run`).not.toBeNull();
      // It says what is wrong, instead of not being able to load the source at all.
      const words = (failures ?? []).join('\n');
      expect(words).toMatch(/AssertionError|expected|never happened|timed out|Property failed/i);
      expect(words).not.toMatch(/SyntaxError|ERR_MODULE_NOT_FOUND/);
    },
    180_000,
  );

  it('is not seen where there is none: the same test passes on the source as it is', async () => {
    const [first] = seededBugs;
    if (first === undefined) throw new Error('no bugs');
    expect(await failuresOf(first.caughtBy)).toEqual([]);
  }, 180_000);

  it('comes in at least a dozen shapes, each caught by another test or in another place', () => {
    expect(seededBugs.length).toBeGreaterThanOrEqual(12);
    expect(new Set(seededBugs.map((bug) => bug.name)).size).toBe(seededBugs.length);
  });
});
