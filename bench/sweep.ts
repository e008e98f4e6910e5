/**
 * Measures the sweep on PostgreSQL: 100,000 managed accounts with 5 million interactions. Four sweeps in processes of
 * their own: the first of an installation (silent: 20,000 accounts have something to tell), one with nothing new, one
 * with 200 missed meetings of the night, one more with nothing new. Prints seconds, peak memory of the process and of
 * its database sessions, and the plan of the statement that finds the candidates; writes bench/results/sweep.json.
 * Run: npm run bench:sweep (needs PostgreSQL's programs or TEST_DATABASE_URL).
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { engagedKinds } from '../src/engagement/engagement.ts';
import { defaultWords } from '../src/protocol/words.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { candidatesQuery } from '../src/store/sweep-candidates.ts';
import { historyDays } from '../src/sweep.ts';
import { freshDatabase, hasPostgres, silentLog } from '../test/store/databases.ts';
import { accounts, addNews, fill, now, perAccount } from './sweep/fill.ts';

if (!hasPostgres) {
  process.stderr.write('sweep: skipped, there is no PostgreSQL here\n');
  process.exit(0);
}

const once = fileURLToPath(new URL('sweep/sweep-once.ts', import.meta.url));
const run = promisify(execFile);
/** Without it V8 lets garbage of a start pile up to 400 MB before it looks, where the machine has much memory. */
const flags = ['--max-semi-space-size=8'];

/** Memory of the database's sessions that is not shared, in MB. */
function sessionsMb(): number {
  let kb = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!/postgres: defuse/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) continue;
      kb += Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended between the two looks.
    }
  }
  return Math.round(kb / 1_024);
}

async function sweepOnce(url: string, how: string) {
  let peakMb = 0;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, sessionsMb());
  }, 100);
  const { stdout, stderr } = await run(process.execPath, [...flags, once, url, how], {
    maxBuffer: 10_000_000,
  });
  clearInterval(timer);
  if (stderr !== '') process.stderr.write(stderr.slice(0, 2_000));
  return { ...(JSON.parse(stdout) as Record<string, number>), databaseMb: peakMb };
}

async function planOf(store: Store): Promise<string[]> {
  const words = defaultWords;
  const question = { now, words, engagedKinds, historyDays, after: null, pageSize: 20_000 };
  const rows = await store.rows<{ 'QUERY PLAN': string }>(
    sql`explain (analyze, costs off, timing off, buffers off) ${candidatesQuery(question)}`,
    120_000,
  );
  return rows.map((row) => row['QUERY PLAN']);
}

const { url, drop } = await freshDatabase();
const filling = { log: silentLog, deadlineMs: 900_000 };
const store = await openStore({ databaseUrl: url, dataDir: null }, filling);
try {
  const started = performance.now();
  await fill(store);
  const fillSeconds = Math.round((performance.now() - started) / 1_000);
  const plan = await planOf(store);
  const sweeps: Record<string, object> = {};
  sweeps['first, silent'] = await sweepOnce(url, 'silent');
  sweeps['nothing new'] = await sweepOnce(url, 'aloud');
  await addNews(store);
  sweeps['200 missed meetings'] = await sweepOnce(url, 'aloud');
  sweeps['nothing new again'] = await sweepOnce(url, 'aloud');
  const result = {
    accounts,
    interactions: accounts * perAccount,
    cores: availableParallelism(),
    node: flags.join(' '),
    fillSeconds,
    sweeps,
    'plan of one page of 20,000 accounts': plan,
  };
  console.table(sweeps);
  console.log(plan.join('\n'));
  if (accounts === 100_000) keep(result);
} finally {
  await store.close();
  await drop();
}

function keep(result: object): void {
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  const target = new URL('results/sweep.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(result, null, 1)}\n`);
}
