import { availableParallelism, loadavg } from 'node:os';
import type { TestContext } from 'vitest';

/** Runnable processes a core from which a time in seconds says nothing about the product. */
const mostLoadPerCore = 2.5;

/**
 * Skips, visibly, a test that compares with seconds of a wall clock while the machine is busy with other work: what it
 * would measure is the other work. Elsewhere times are only compared as ratios within one run.
 */
export function skipWhenBusy(test: TestContext): void {
  const [lastMinute = 0] = loadavg();
  const most = mostLoadPerCore * availableParallelism();
  if (lastMinute > most) test.skip(`load ${lastMinute.toFixed(1)} is over ${most}: not judged`);
}
