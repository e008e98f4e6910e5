import type { Rate } from './baselines.ts';
import type { EndToEnd } from './end-to-end.ts';

/** One promise of the issue with what was measured. */
export interface Target {
  readonly what: string;
  readonly target: string;
  readonly measured: number | null;
  readonly met: boolean | null;
}

/** Compares the run with the targets; `met` is null where this run did not measure it. */
export function targetsOf(
  mails: number,
  baselines: Readonly<Record<string, Rate>>,
  runs: Readonly<Record<string, EndToEnd>>,
): readonly Target[] {
  const one = runs['one process'];
  const two = runs['two processes'];
  const small = runs['one process, 1,000 mails'];
  const alone = baselines['mailparser on two cores'];
  const naive = baselines['naive pipeline'];
  const best = Math.max(one?.rate ?? 0, two?.rate ?? 0);
  const over = (a: number | undefined, b: number | undefined): number | null =>
    a === undefined || b === undefined || b === 0 ? null : Math.round((a / b) * 1_000) / 1_000;
  return [
    atLeast('rate over mailparser alone on as many cores', over(best, alone?.rate), 0.4),
    atLeast('the same by processor time', over(alone?.cpuMsPerMail, one?.cpuMsPerMail.all), 0.4),
    atLeast('rate over the naive pipeline', over(best, naive?.rate), 20),
    atLeast(`rate at ${mails} mails over that at 1,000`, over(one?.rate, small?.rate), 0.9),
    atLeast(
      'two processes on two cores over one on one core',
      over(two?.rate, runs['one process on one core']?.rate),
      1.6,
    ),
    atMost('most resident memory of all processes, MB', one?.mostMb ?? null, 500),
    atMost('growth of memory, MB per 10,000 mails', one?.slopeMbPer10k ?? null, 5),
  ];
}

function atLeast(what: string, measured: number | null, least: number): Target {
  return {
    what,
    target: `≥ ${least}`,
    measured,
    met: measured === null ? null : measured >= least,
  };
}

function atMost(what: string, measured: number | null, most: number): Target {
  return { what, target: `≤ ${most}`, measured, met: measured === null ? null : measured <= most };
}
