import { sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Config } from '../../src/config.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';
import { tickCases } from '../../src/jobs/clock-role.ts';
import { dailyLists } from '../../src/jobs/daily-list.ts';
import { recordHeldCalls } from '../../src/jobs/held-calls.ts';
import { overduePromises } from '../../src/jobs/overdue-promises.ts';
import { sweepAll } from '../../src/jobs/sweep-all.ts';
import { weeklyDigests } from '../../src/jobs/weekly-digest.ts';
import { upsertAccounts, upsertPeople } from '../../src/store/accounts.ts';
import { formerPeople } from '../../src/store/former-people.ts';
import type { Store } from '../../src/store/open-store.ts';
import { purge } from '../../src/store/purge.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import { settingHere } from '../setting.ts';
import { nextAt, setNow } from './clock.ts';
import { deliver, readWaiting, receive } from './desk.ts';
import { type Inside, serviceOf, type Watch } from './inside.ts';

const minuteMs = 60_000;

/** The running service without its servers: a store, a clock that is set by hand, and all jobs at their hours. */
export interface House {
  readonly inside: Inside;
  /** Everything that is due until then happens at its own minute. */
  readonly passUntil: (at: number) => Promise<void>;
  /** The service stands still until then, and mails lie in the mailbox. */
  readonly outage: (until: number) => void;
  readonly receive: (folder: 'inbox' | 'sent', bytes: string) => Promise<void>;
  readonly deliver: () => Promise<void>;
  /** With the people of another configuration, where one is given. */
  readonly restart: (config?: Config) => Promise<void>;
}

export async function openHouse(
  store: Store,
  config: Config,
  start: Date,
  seed: number,
  watch: Watch,
): Promise<House> {
  const inside: Inside = {
    ...{ store, seed, start, watch, warnings: [], uids: { inbox: 0, sent: 0 } },
    ...{ now: start, config, setting: settingHere(config), downUntil: 0, ids: 0 },
    world: accountWorld(store, config.file.company.domains),
    recent: recentInteractions(store),
  };
  await moveTo(inside, start.getTime());
  await upsertPeople(store, config.people);
  await upsertAccounts(store, config.accounts);
  return {
    inside,
    passUntil: (at) => passUntil(inside, at),
    outage: (until) => {
      inside.downUntil = Math.max(inside.downUntil, until);
    },
    receive: (folder, bytes) => receive(inside, folder, bytes),
    deliver: () => deliver(inside),
    restart: (changed = inside.config) => restart(inside, changed),
  };
}

async function moveTo(inside: Inside, at: number): Promise<void> {
  inside.now = new Date(at);
  await setNow(inside.store, inside.now);
}

async function passUntil(inside: Inside, to: number): Promise<void> {
  for (;;) {
    const asleep = inside.downUntil > inside.now.getTime();
    const at = asleep ? inside.downUntil : await nextStep(inside);
    if (at > to) break;
    await moveTo(inside, at);
    if (asleep) {
      inside.recent = recentInteractions(inside.store);
      await readWaiting(inside);
    }
    await jobs(inside);
  }
  await moveTo(inside, to);
}

async function restart(inside: Inside, config: Config): Promise<void> {
  const { store } = inside;
  await upsertPeople(store, config.people);
  inside.config = config;
  inside.setting = { ...settingHere(config), former: await formerPeople(store) };
  inside.world = accountWorld(store, config.file.company.domains);
  inside.recent = recentInteractions(store);
  await tick(inside);
}

async function tick(inside: Inside): Promise<void> {
  const service = serviceOf(inside);
  const stuck = await tickCases(service);
  if (stuck !== null) inside.warnings.push(`${inside.now.toISOString()} ${stuck}`);
  await overduePromises(service);
  await recordHeldCalls(service);
  await deliver(inside);
  await inside.watch.stepped();
}

/** When the clock has something to do next; it ticks at full minutes. */
async function nextStep(inside: Inside): Promise<number> {
  const { store, config } = inside;
  const at = inside.now.getTime();
  const now = sql`${inside.now.toISOString()}::timestamptz`;
  const [row] = await store.rows<{ due: string | null; held: number }>(sql`select
    (select min(t)::text from (select next_step_at as t from case_ union all select check_in_at from case_
      union all select snoozed_until from case_
      union all select (override->>'until')::timestamptz from case_
      union all select not_before from outgoing where state in ('queued', 'deferred')) d
      where t > ${now}) as due,
    (select count(*)::int from outgoing where state in ('queued', 'deferred')
      and not_before <= ${now}) as held`);
  const due = row?.due ? [Math.ceil(Date.parse(row.due) / minuteMs) * minuteMs] : [];
  const held = row && row.held > 0 ? [at + 15 * minuteMs] : [];
  const zone = config.file.company.timeZone;
  const mornings = config.people.flatMap(({ hours }) => {
    const [hour = 9, minute = 0] = hours.from.split(':').map(Number);
    return [
      nextAt(at, hours.timeZone, hour, minute),
      nextAt(at, hours.timeZone, hour, minute + 15),
      nextAt(at, hours.timeZone, 0, 1),
    ];
  });
  return Math.min(...due, ...held, ...mornings, nextAt(at, zone, 6, 0), nextAt(at, zone, 3, 17));
}

async function jobs(inside: Inside): Promise<void> {
  const { config, store, now } = inside;
  const service = serviceOf(inside);
  const there = DateTime.fromJSDate(now, { zone: config.file.company.timeZone });
  if (there.hour === 6 && there.minute === 0 && there.weekday <= 5) await sweepAll(service);
  if (there.hour === 3 && there.minute === 17) await purge(store, config.file.retention);
  await tick(inside);
  if (now.getUTCMinutes() % 15 !== 0) return;
  await dailyLists(service);
  await weeklyDigests(service);
  await deliver(inside);
}
