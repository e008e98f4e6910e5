import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plan } from './plan.ts';
import type { ChaosResult } from './run-chaos.ts';

const folder = new URL('../../bench/results/', import.meta.url);
const file = new URL('chaos.json', folder);

/** One seed as it is kept: what happened, and the four counts. */
interface Kept {
  readonly seed: number;
  readonly planned: { readonly kills: number; readonly faults: number; readonly mails: number };
  readonly kills: number;
  readonly killsAtStart: number;
  readonly otherFaults: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly mails: number;
  readonly lost: number;
  readonly duplicate: number;
  readonly outside: number;
  readonly stuck: number;
  readonly underFire: ChaosResult['underFire'];
  readonly redriven: number;
  readonly seconds: number;
  readonly figures: Readonly<Record<string, number>>;
}

/** Adds one seed to bench/results/chaos.json, in place of an older run of the same seed, and sums them up. */
export function keepResult(result: ChaosResult, plan: Plan): void {
  mkdirSync(folder, { recursive: true });
  const old = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { seeds: readonly Kept[] }).seeds
    : [];
  const { verdict, seed, kills, killsAtStart, faults, redriven } = result;
  const kept: Kept = {
    ...{ seed, planned: { kills: plan.kills, faults: plan.faults, mails: plan.mails } },
    ...{ kills, killsAtStart, otherFaults: sum(Object.values(faults)), faults },
    mails: verdict.figures['mails'] ?? 0,
    lost: verdict.lost.length,
    duplicate: verdict.duplicate.length,
    outside: verdict.outside.length,
    stuck: verdict.stuck.length,
    underFire: result.underFire,
    ...{ redriven, seconds: Math.round(result.seconds), figures: verdict.figures },
  };
  const seeds = [...old.filter((one) => one.seed !== seed), kept];
  const total = (
    key: 'kills' | 'otherFaults' | 'mails' | 'lost' | 'duplicate' | 'outside' | 'stuck',
  ) => sum(seeds.map((one) => one[key]));
  const all = {
    seeds: seeds.length,
    kills: total('kills'),
    otherFaults: total('otherFaults'),
    mails: total('mails'),
    lost: total('lost'),
    duplicate: total('duplicate'),
    outside: total('outside'),
    stuck: total('stuck'),
  };
  writeFileSync(file, `${JSON.stringify({ all, seeds }, null, 1)}\n`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
