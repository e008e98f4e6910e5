/**
 * Plays seeded plans of kills and other faults against real servers. Run: `npm run chaos -- --seed 7 --minutes 6`,
 * or with `--kills`, `--faults`, `--mails`, `--slots`. Prints the figures of each seed, adds them to
 * bench/results/chaos.json with `--keep`, and ends with 1 when one of the four counts is not 0.
 */
import { parseArgs } from 'node:util';
import { hasDovecot } from '../interop/servers/dovecot.ts';
import { postgresPrograms } from '../store/postgres-server.ts';
import { planOf } from './plan.ts';
import { keepResult } from './results.ts';
import { type ChaosResult, badOf, runChaos } from './run-chaos.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20260302' },
    minutes: { type: 'string', default: '6' },
    kills: { type: 'string' },
    faults: { type: 'string' },
    mails: { type: 'string' },
    slots: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const minutes = Number(values.minutes);
const kills = Number(values.kills ?? Math.round(minutes * 20));
const plan = planOf({
  seed: Number(values.seed),
  kills,
  faults: Number(values.faults ?? Math.max(22, Math.round(kills / 10))),
  mails: Number(values.mails ?? Math.round(kills * 2.5)),
  slots: Number(values.slots),
});

const programs = postgresPrograms();
if (!hasDovecot || programs === null) {
  say('chaos: skipped, because Dovecot or PostgreSQL is not installed here');
} else {
  const result = await runChaos(plan, { programs, minutes, say });
  report(result);
  if (values.keep) keepResult(result, plan);
}

function report({ verdict, ...run }: ChaosResult): void {
  const { lost, duplicate, outside, stuck, figures } = verdict;
  say(JSON.stringify({ ...run, figures }));
  for (const [name, list] of Object.entries({ lost, duplicate, outside, stuck })) {
    for (const line of list.slice(0, 20)) say(`  ${name}: ${line}`);
  }
  say(
    `seed ${run.seed}: lost ${lost.length}, duplicate ${duplicate.length}, outside the wall ${outside.length}, stuck ${stuck.length}`,
  );
  if (badOf(verdict) > 0) process.exitCode = 1;
}
