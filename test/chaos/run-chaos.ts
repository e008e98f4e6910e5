import { copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { redrive } from '../../src/store/messages.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { silentLog } from '../store/databases.ts';
import type { Patch } from './build.ts';
import { buildService } from './build.ts';
import { cause } from './faults.ts';
import type { Verdict } from './judge.ts';
import { defaultTruth, judgedBy } from './judged.ts';
import { type GivenMail, givenMail } from './mails.ts';
import type { Life, Plan } from './plan.ts';
import { type ServiceProcess, startService } from './processes.ts';
import { remaining } from './remaining.ts';
import { type ChaosWorld, startChaosWorld } from './world.ts';

/** What one run did and found. */
export interface ChaosResult {
  readonly seed: number;
  readonly kills: number;
  /** Of the kills, those before the process was up. */
  readonly killsAtStart: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** How many mails were judged and handed over before the last kill. */
  readonly underFire: { readonly assessed: number; readonly sent: number };
  /** How often a person put quarantined mails back, as the console lets them. */
  readonly redriven: number;
  readonly verdict: Verdict;
  /** Where the log of the processes is kept; null when nothing is wrong. */
  readonly log: string | null;
}

/** How a run is carried out. `say` takes lines for whoever watches. */
export interface RunOptions {
  readonly programs: string;
  readonly patches?: readonly Patch[];
  readonly minutes: number;
  /** After so long without anything happening what is left counts as stuck. */
  readonly settleSeconds?: number;
  readonly say: (line: string) => void;
}

interface Course {
  readonly plan: Plan;
  readonly world: ChaosWorld;
  readonly program: string;
  readonly log: string;
  readonly until: number;
  readonly running: Set<ServiceProcess>;
  readonly counts: Record<string, number>;
  kills: number;
  killsAtStart: number;
  over: boolean;
}

/** Plays a plan against real servers and lets the checker judge what is left. */
export async function runChaos(plan: Plan, options: RunOptions): Promise<ChaosResult> {
  const started = performance.now();
  const accounts = Math.ceil(plan.mails / 5);
  const world = await startChaosWorld(options.programs, accounts);
  try {
    const build = join(world.folder, 'build');
    const { service: program } = await buildService(build, options.patches ?? []);
    const store = await openStore(
      { databaseUrl: world.postgres.url, dataDir: null },
      { log: silentLog },
    );
    const course: Course = {
      ...{ plan, world, program, log: join(world.folder, 'service.log') },
      until: started + options.minutes * 60_000,
      running: new Set(),
      ...{ counts: {}, kills: 0, killsAtStart: 0, over: false },
    };
    const given = plan.arriving.map((mail) => givenMail(mail, plan.seed));
    try {
      await firstLook(course, store);
      await play(course, given, options.say);
      let { assessed, sent } = await remaining(store);
      for (let i = 0; i < 40 && assessed + sent === 0; i++) {
        await pause(250);
        ({ assessed, sent } = await remaining(store));
      }
      const redriven = await settle(course, store, options);
      const verdict = await judgedBy(world, defaultTruth(given));
      const kept = badOf(verdict) > 0 ? keptLog(course) : null;
      return {
        ...{ seed: plan.seed, kills: course.kills, killsAtStart: course.killsAtStart },
        ...{ faults: course.counts, seconds: (performance.now() - started) / 1_000 },
        ...{ underFire: { assessed, sent }, redriven, verdict, log: kept },
      };
    } finally {
      course.over = true;
      for (const one of course.running) one.signal('SIGKILL');
      await store.close();
    }
  } finally {
    await world.stop();
  }
}

/** How many things are wrong. */
export function badOf({ lost, duplicate, outside, stuck }: Verdict): number {
  return lost.length + duplicate.length + outside.length + stuck.length;
}

function keptLog({ log, plan }: Course): string {
  const place = join(tmpdir(), `defuse-chaos-${plan.seed}.log`);
  copyFileSync(log, place);
  return place;
}

/** One process alone reads the empty mailbox, so that what comes is no history; and compiles itself for the others. */
async function firstLook({ world, program, log }: Course, store: Store): Promise<void> {
  const order = { config: world.configFile, roles, clockMs: 0, crash: null };
  const first = startService(program, order, world.env, log);
  if (!(await first.up)) throw new Error('the service does not start at all');
  for (let i = 0; i < 200 && !(await remaining(store)).baseline; i++) await pause(100);
  first.signal('SIGTERM');
  await first.ended;
}

const roles = ['ingest', 'triage', 'dispatch'] as const;

async function play(course: Course, given: readonly GivenMail[], say: (line: string) => void) {
  const { plan } = course;
  const report = setInterval(() => say(progress(course)), 30_000);
  await Promise.all([
    ...plan.lives.map((lives) => liveAndDie(course, lives)),
    atTheirShare(course, plan.mails, async (at) => {
      const mail = given[at];
      if (mail === undefined) return;
      if (mail.kind === 'throwaway') {
        await course.world.mailbox.deliverAndExpunge(mail.bytes).catch(() => undefined);
        return;
      }
      for (let copy = plan.arriving[at]?.copies ?? 1; copy > 0; copy--) {
        await course.world.mailbox.deliver(mail.bytes);
      }
    }),
    atTheirShare(course, plan.faults, async (at) => {
      const fault = plan.trouble[at];
      if (fault === undefined) return;
      const place = { world: course.world, processes: () => [...course.running] };
      await cause(fault, { ...place, mails: Math.floor((plan.mails * at) / plan.faults) });
      course.counts[fault.kind] = (course.counts[fault.kind] ?? 0) + 1;
    }),
  ]);
  clearInterval(report);
}

function progress({ kills, counts, plan }: Course): string {
  const faults = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return `seed ${plan.seed}: ${kills} kills, ${faults} other faults`;
}

/** Does number `at` of `many` when its share of the kills has happened; all of them when the kills are over. */
async function atTheirShare(
  course: Course,
  many: number,
  work: (at: number) => Promise<void>,
): Promise<void> {
  const { plan } = course;
  for (let at = 0; at < many; at++) {
    // The last tenth of the kills falls on what is there.
    const turn = (at / many) * plan.kills * 0.9;
    while (course.kills < turn && performance.now() < course.until) await pause(20);
    await work(at);
  }
}

/** One after the other, processes live as long as the plan says. */
async function liveAndDie(course: Course, lives: readonly Life[]): Promise<void> {
  for (const life of lives) {
    if (course.kills >= course.plan.kills || performance.now() > course.until) return;
    const { config, env } = { config: course.world.configFile, env: course.world.env };
    const order = { config, roles, clockMs: life.clockMs, crash: null };
    const one = startService(course.program, order, env, course.log);
    course.running.add(one);
    if (life.clockMs !== 0 || life.jumpMs !== null) count(course, 'clock');
    let isUp = false;
    if (life.startMs !== null) await Promise.race([pause(life.startMs), one.ended]);
    else isUp = await one.up;
    if (isUp) await work(one, life, course);
    if (one.signal('SIGKILL')) {
      course.kills += 1;
      if (!isUp) course.killsAtStart += 1;
    }
    await one.ended;
    course.running.delete(one);
  }
}

async function work(one: ServiceProcess, life: Life, course: Course): Promise<void> {
  await Promise.race([pause(life.workMs / 2), one.ended]);
  if (life.jumpMs !== null && one.alive())
    one.child.send({ clockMs: life.jumpMs }, () => undefined);
  await Promise.race([pause(life.workMs / 2), one.ended]);
  if (life.freezeMs === null || !one.signal('SIGSTOP')) return;
  count(course, 'freeze');
  await pause(life.freezeMs);
  one.signal('SIGCONT');
  // What it wakes up to do is what must not happen.
  await Promise.race([pause(1_500), one.ended]);
}

function count(course: Course, what: string): void {
  course.counts[what] = (course.counts[what] ?? 0) + 1;
}

/** Lets two processes finish in peace; a person puts back what was set aside. Returns how many were put back. */
async function settle(course: Course, store: Store, options: RunOptions): Promise<number> {
  const { world, program, log } = course;
  world.smtp.script.length = 0;
  const order = { config: world.configFile, roles, clockMs: 0, crash: null };
  const begin = (): ServiceProcess => {
    const one = startService(program, order, world.env, log);
    course.running.add(one);
    return one;
  };
  let rest = [begin(), begin()];
  const patienceMs = (options.settleSeconds ?? 75) * 1_000;
  let redriven = 0;
  let done = '';
  // A slow machine may take its time, as long as something happens at all.
  for (let calm = 0, until = performance.now() + patienceMs; calm < 8; ) {
    if (performance.now() > until) break;
    await pause(500);
    // As whoever runs it would (`restart: unless-stopped`): a start without a database ends the process.
    rest = rest.map((one) => (one.alive() ? one : begin()));
    const left = await remaining(store);
    const now = `${left.assessed} ${left.sent} ${left.tries}`;
    if (now !== done) until = performance.now() + patienceMs;
    done = now;
    calm = left.waiting === 0 && left.polled ? calm + 1 : 0;
    if (calm === 4 && redriven === 0) redriven = await redrive(store, 'all');
  }
  options.say(`seed ${course.plan.seed}: ${JSON.stringify(await remaining(store))} after the end`);
  for (const one of rest) one.signal('SIGTERM');
  await Promise.all(rest.map((one) => Promise.race([one.ended, pause(12_000)])));
  return redriven;
}
