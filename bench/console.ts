/**
 * Server time of every page of the console over 10,000 open cases: embedded store, and PostgreSQL where its programs
 * are. Each page is asked for 60 times (cases, accounts and mails by turns) after 5 that do not count; prints p50 and
 * p95 in ms, and with `-- --explain` every query of every page with its plan. Writes bench/results/console.json and
 * ends with 1 when a page needs 200 ms or more at p95. Run: npm run bench:console
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { parseConfig } from '../src/config.ts';
import { startDefuse } from '../src/main.ts';
import type { Service } from '../src/jobs/service.ts';
import { sampleConfig } from '../src/sandbox/sample-company.ts';
import type { Store } from '../src/store/open-store.ts';
import { appOf, ask, logInAs, type Stage } from '../test/console/stage.ts';
import { postgresPrograms, startPostgres } from '../test/store/postgres-server.ts';
import { fillConsole } from './console-rows.ts';

const limitMs = 200;
const rounds = 60;
const warmUp = 5;
const base = 'http://127.0.0.1:8899';
const explaining = process.argv.includes('--explain');
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** The pages, each with the address of its nth call. */
const pages: Readonly<Record<string, (ids: Ids, nth: number) => string>> = {
  Queue: () => '/',
  'Queue, page 100': () => '/?offset=4950',
  'Queue, High': () => '/?tier=high',
  'Queue, mine': () => '/?mine=1',
  'Queue, found': (_, nth) => `/?q=${encodeURIComponent(`number ${nth * 90}`)}`,
  Case: ({ cases }, nth) => `/cases/${cases[nth % cases.length]}`,
  Mail: ({ mails }, nth) => `/messages/${mails[nth % mails.length]}`,
  Accounts: () => '/accounts',
  'Accounts, found': (_, nth) => `/accounts?q=Account+${nth * 7}`,
  Account: (_, nth) => `/accounts/a${nth * 40}`,
  Promises: () => '/promises',
  'Unmatched senders': () => '/unmatched',
  Week: () => '/week',
  Health: () => '/health',
  Settings: () => '/settings',
  'Who did what': () => '/activity',
  'Your logins': () => '/me',
};

interface Ids {
  readonly cases: readonly string[];
  readonly mails: readonly string[];
}
/** Milliseconds by the clock; `cpu95` is what this process worked, which is all there is with the embedded store. */
interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly cpu95: number;
}

function spread(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

/** A store that remembers the queries that go through it, in their order. */
function listening(store: Store): { store: Store; heard: SQL[] } {
  const heard: SQL[] = [];
  const own: Pick<Store, 'ask' | 'rows'> = {
    rows: (statement, deadlineMs) => {
      heard.push(statement);
      return store.rows(statement, deadlineMs);
    },
    ask: (question, deadlineMs) =>
      store.ask((db) => {
        const asked = question(db);
        if ('getSQL' in asked) heard.push((asked as { getSQL(): SQL }).getSQL());
        return asked;
      }, deadlineMs),
  };
  return { store: { ...store, ...own }, heard };
}

async function measure(service: Service): Promise<Readonly<Record<string, Timing>>> {
  const { store, heard } = listening(service.store);
  const stage: Stage = { service: { ...service, store }, base, stop: async () => {} };
  const app = appOf(stage);
  const cookie = await logInAs(app, base, store, 'priya');
  const idsOf = async (table: string): Promise<readonly string[]> => {
    const rows = await store.rows<{ id: string }>(
      sql`select id from ${sql.identifier(table)} order by md5(id::text) limit 65`,
    );
    return rows.map((row) => row.id);
  };
  const ids = { cases: await idsOf('case_'), mails: await idsOf('message') };
  const timings: Record<string, Timing> = {};
  for (const [name, address] of Object.entries(pages)) {
    const times: number[] = [];
    const cpuTimes: number[] = [];
    for (let nth = 0; nth < rounds + warmUp; nth++) {
      heard.length = 0;
      const start = performance.now();
      const cpu = process.cpuUsage();
      const answer = await ask(app, 'GET', address(ids, nth), { base, cookie });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`);
      if (nth < warmUp) continue;
      times.push(performance.now() - start);
      const { user, system } = process.cpuUsage(cpu);
      cpuTimes.push((user + system) / 1_000);
    }
    const wall = spread(times);
    const timing = { ...wall, cpu95: spread(cpuTimes).p95 };
    timings[name] = timing;
    const ms = (n: number): string => `${n.toFixed(1).padStart(7)} ms`;
    print(
      `  ${name.padEnd(20)} p50 ${ms(timing.p50)}   p95 ${ms(timing.p95)}   CPU p95 ${ms(timing.cpu95)}   ${heard.length} queries`,
    );
    if (explaining) await explain(service.store, [...heard]);
  }
  return timings;
}

/** Prints each query of the last call with the plan that the database chose and its times. */
async function explain(store: Store, heard: readonly SQL[]): Promise<void> {
  for (const statement of heard) {
    const plan = await store.rows<{ 'QUERY PLAN': string }>(
      sql`explain (analyze, timing off, costs off) ${statement}`,
    );
    print('');
    for (const line of plan) print(`      ${line['QUERY PLAN']}`);
  }
  print('');
}

async function onEngine(databaseUrl: string | null) {
  const text = sampleConfig({ imap: 9, smtp: 9, console: 8899 }).replace(/accounts:\n[\s\S]*$/, '');
  const env = {
    DEMO_PASSWORD: 'unused',
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  };
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const running = await startDefuse(parseConfig(text, 'defuse.yaml', env), {
    roles: [],
    memory: databaseUrl === null,
    log,
  });
  try {
    await fillConsole(running.service.store);
    return await measure(running.service);
  } finally {
    await running.stop();
  }
}

const results: Record<string, Readonly<Record<string, Timing>>> = {};
print('Embedded (PGlite), 10,000 open cases');
results['embedded'] = await onEngine(null);
const programs = postgresPrograms();
if (programs !== null) {
  const server = await startPostgres(programs);
  print('PostgreSQL, 10,000 open cases');
  results['postgres'] = await onEngine(server.url);
  await server.stop();
} else {
  process.stderr.write(
    'console: PostgreSQL is not installed here; measured on the embedded store only\n',
  );
}
const folder = new URL('./results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('console.json', folder), `${JSON.stringify(results, null, 1)}\n`);
const slow = Object.entries(results).flatMap(([engine, timings]) =>
  Object.entries(timings)
    .filter(([, { p95 }]) => p95 >= limitMs)
    .map(([name, { p95 }]) => `${engine}: ${name} needs ${p95} ms at p95`),
);
print(slow.length === 0 ? `Every page is under ${limitMs} ms at p95.` : slow.join('\n'));
process.exit(slow.length === 0 ? 0 : 1);
