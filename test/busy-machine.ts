import { availableParallelism, loadavg } from 'node:os';

/** Runnable processes a core from which seconds of a wall clock also count the work of others. */
const usualLoadPerCore = 2.5;

/**
 * A bound in seconds of a wall clock that an issue asks for, in ms: `ms` itself, and on a machine that is busy with
 * other work as much more as it has more to do. Elsewhere times are only compared as ratios within one run.
 */
export function atThisLoad(ms: number): number {
  const [lastMinute = 0] = loadavg();
  return ms * Math.max(1, lastMinute / (usualLoadPerCore * availableParallelism()));
}
