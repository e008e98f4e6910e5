import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { ingestStore } from '../../src/store/ingest-store.ts';
import { askOwner } from '../../src/store/control.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { StatusFigures } from '../../src/store/status.ts';
import { asId, type MailboxName } from '../../src/domain/ids.ts';
import {
  dataDirOf,
  endProcess,
  type Machine,
  openClient,
  type Process,
  startProcess,
  writeConfig,
} from './machine.ts';
import { cpuMs, ownCpuMs, pin, residentEach, residentMb } from './processes.ts';

/** What one end-to-end run showed. Rates are mails a second from the first poll to the last decision. */
export interface EndToEnd {
  readonly mails: number;
  readonly seconds: number;
  readonly rate: number;
  /** The rate of the first and of the last tenth. */
  readonly firstTenth: number;
  readonly lastTenth: number;
  readonly mostMb: number;
  /** Growth of resident memory over the second half, MB per 10,000 mails (least squares). */
  readonly slopeMbPer10k: number;
  /** Resident memory of each process at the end, MB. */
  readonly eachMb: readonly number[];
  /** Processor time per mail in ms: our processes, their readers, PostgreSQL, Dovecot. Free of what else runs. */
  readonly cpuMsPerMail: {
    readonly all: number;
    readonly service: number;
    readonly readers: number;
    readonly postgres: number;
    readonly dovecot: number;
  };
  readonly states: Readonly<Record<string, number>>;
  readonly cases: number;
  readonly owed: number;
  readonly handedOver: number;
}

/**
 * One end-to-end run: how many processes with which roles on which cores, whether embedded, and the cores of
 * PostgreSQL and Dovecot (all of them unless given).
 */
export interface Setup {
  readonly servers?: string;
  readonly name: string;
  readonly mails: number;
  readonly embedded?: boolean;
  readonly processes: readonly { readonly roles: string; readonly cores: string }[];
}

interface Sample {
  readonly at: number;
  readonly done: number;
  readonly mb: number;
}

/**
 * Runs Defuse over the whole mailbox as mail that arrived while it was stopped: the cursor stands before the
 * first mail, so none of it is history. Ends when every mail is decided; throws when that takes far too long.
 * `look` is shown the store of the run before it is closed.
 */
export async function runEndToEnd(
  machine: Machine,
  setup: Setup,
  look?: (store: Store) => Promise<void>,
): Promise<EndToEnd> {
  const servers = [machine.postgres.pid, machine.dovecot.pid()];
  pin(servers, setup.servers ?? allCores);
  const config = await writeConfig(machine, setup.name);
  const databaseUrl = setup.embedded ? null : await machine.database();
  const dataDir = dataDirOf(machine, setup.name);
  const open = () => openStore({ databaseUrl, dataDir }, { log: { warn: () => undefined } });
  const first = await open();
  await before(machine, first);
  if (setup.embedded) await first.close();
  const processes = setup.processes.map((one) =>
    startProcess(machine, { config, databaseUrl, ...one }),
  );
  const end = () => Promise.all(processes.map(endProcess));
  try {
    const pids = processes.map(({ child }) => child.pid ?? 0);
    const progress = setup.embedded ? ofOwner(dataDir, setup.mails) : () => decided(first);
    await started(progress);
    const from = used(machine, pids);
    const samples = await watch(progress, processes, setup.mails);
    const cpuMsPerMail = perMail(from, used(machine, pids), setup.mails);
    const eachMb = residentEach(pids);
    await end();
    const store = setup.embedded ? await open() : first;
    await look?.(store);
    const shown = await summary(store, samples, setup.mails);
    await store.close();
    return { ...shown, cpuMsPerMail, eachMb };
  } catch (error) {
    throw new Error(`${setup.name}: ${(error as Error).message}\n${processes[0]?.said()}`, {
      cause: error,
    });
  } finally {
    await end();
  }
}

const allCores = `0-${availableParallelism() - 1}`;

interface Used {
  readonly service: number;
  readonly ours: number;
  readonly postgres: number;
  readonly dovecot: number;
}

function used(machine: Machine, pids: readonly number[]): Used {
  return {
    service: ownCpuMs(pids),
    ours: cpuMs(pids),
    postgres: cpuMs([machine.postgres.pid]),
    dovecot: cpuMs([machine.dovecot.pid()]),
  };
}

function perMail(from: Used, to: Used, mails: number): EndToEnd['cpuMsPerMail'] {
  const of = (ms: (at: Used) => number): number =>
    Math.round(((ms(to) - ms(from)) / mails) * 1_000) / 1_000;
  return {
    all: of((at) => at.ours + at.postgres + at.dovecot),
    service: of((at) => at.service),
    readers: of((at) => at.ours - at.service),
    postgres: of((at) => at.postgres),
    dovecot: of((at) => at.dovecot),
  };
}

/** The mailbox was watched before and empty then: what stands in it now is new mail. */
async function before(machine: Machine, store: Store): Promise<void> {
  const client = await openClient(machine);
  const port = ingestStore(store);
  const mailbox = asId<MailboxName>('support');
  const lease = await port.acquireLease(mailbox, 'bench', 60_000);
  if (lease === null) throw new Error('the lease is taken');
  for (const [folder, path] of [
    ['inbox', 'INBOX'],
    ['sent', 'Sent'],
  ] as const) {
    const status = await client.status(path, { uidValidity: true });
    if (status === false) throw new Error(`${path} is not there`);
    await port.storeBatch({
      mailbox,
      owner: 'bench',
      epoch: lease.epoch,
      folder,
      uidValidity: Number(status.uidValidity),
      rows: [],
      lastUid: 0,
      baselineDone: true,
      liveFrom: new Date(0),
    });
  }
  await port.releaseLease(mailbox, 'bench');
  await client.logout();
}

/** Resolves when the first mail is stored: the start of the processes is no work per mail. */
async function started(progress: () => Promise<number>): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if ((await progress()) > 0) return;
    await pause(100);
  }
}

async function watch(
  progress: () => Promise<number>,
  processes: readonly Process[],
  mails: number,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const started = performance.now();
  const mostMs = 120_000 + mails * 60;
  // Counting the mails costs the server time, which a look every half second keeps small.
  const everyMs = Math.min(2_000, Math.max(500, mails / 25));
  for (;;) {
    const done = await progress();
    const pids = processes.map(({ child }) => child.pid ?? 0);
    const at = performance.now() - started;
    samples.push({ at, done, mb: residentMb(pids) });
    if (done >= mails) return samples;
    if (at > mostMs) throw new Error(`only ${done} of ${mails} mails after ${at / 1_000} s`);
    if (processes.some(({ child }) => child.exitCode !== null)) throw new Error('a process ended');
    await pause(everyMs);
  }
}

/** What the process that owns an embedded store says of its progress: 1 as soon as anything was fetched. */
function ofOwner(dataDir: string, mails: number): () => Promise<number> {
  return async () => {
    const owner = await askOwner(dataDir, { ask: 'status' }).catch(() => null);
    const status = owner?.answer as StatusFigures | undefined;
    const toEnd = status?.mailboxes?.some((one) => one.pollAgeMs !== null) ?? false;
    if (toEnd) return mails - (status?.unassessed ?? mails);
    return (status?.unassessed ?? 0) > 0 ? 1 : 0;
  };
}

async function decided(store: Store): Promise<number> {
  const [row] = await store.rows<{ n: number }>(
    // Dovecot counts from 1 without gaps. Counting all rows each time cost PostgreSQL a twelfth of its time.
    sql`select (select coalesce(sum(last_uid), 0)::int from cursor)
      - (select count(*)::int from message where state = 'received') as n`,
  );
  return row?.n ?? 0;
}

async function summary(
  store: Store,
  samples: readonly Sample[],
  mails: number,
): Promise<Omit<EndToEnd, 'cpuMsPerMail' | 'eachMb'>> {
  const [times] = await store.rows<{ first: string; last: string; tenth: string; ninth: string }>(
    sql`with ordered as (select extract(epoch from assessed_at) as t,
        row_number() over (order by assessed_at) as n from message where assessed_at is not null)
      select (select extract(epoch from min(stored_at)) from message)::text as first,
        max(t)::text as last, max(t) filter (where n <= ${Math.floor(mails / 10)}::int)::text as tenth,
        max(t) filter (where n <= ${Math.floor((mails * 9) / 10)}::int)::text as ninth from ordered`,
  );
  const at = (key: 'first' | 'last' | 'tenth' | 'ninth'): number => Number(times?.[key]);
  const states = await store.rows<{ state: string; n: number }>(
    sql`select state, count(*)::int as n from message group by 1 order by 1`,
  );
  const [counts] = await store.rows<{ cases: number; owed: number; sent: number }>(
    sql`select (select count(*)::int from case_) as cases, (select count(*)::int from outgoing) as owed,
      (select count(*)::int from outgoing where state = 'sent') as sent`,
  );
  return {
    mails,
    seconds: round(at('last') - at('first')),
    rate: round(mails / (at('last') - at('first'))),
    firstTenth: round(mails / 10 / (at('tenth') - at('first'))),
    lastTenth: round(mails / 10 / (at('last') - at('ninth'))),
    mostMb: round(Math.max(...samples.map((one) => one.mb))),
    slopeMbPer10k: slope(samples.filter((one) => one.done > mails / 2)),
    states: Object.fromEntries(states.map((row) => [row.state, row.n])),
    cases: counts?.cases ?? 0,
    owed: counts?.owed ?? 0,
    handedOver: counts?.sent ?? 0,
  };
}

/** Least squares of memory over mails done, in MB per 10,000 mails; 0 with too few samples. */
function slope(samples: readonly Sample[]): number {
  const n = samples.length;
  const mean = (of: (one: Sample) => number): number =>
    samples.reduce((s, one) => s + of(one), 0) / n;
  const [x, y] = [mean((one) => one.done), mean((one) => one.mb)];
  const over = samples.reduce((s, one) => s + (one.done - x) * (one.mb - y), 0);
  const under = samples.reduce((s, one) => s + (one.done - x) ** 2, 0);
  return under === 0 ? 0 : round((over / under) * 10_000);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
