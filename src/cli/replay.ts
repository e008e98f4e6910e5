import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Config, environment, loadConfig } from '../config.ts';
import type { Account } from '../domain/account.ts';
import { defaultReaderLimits } from '../jobs/reading/child.ts';
import { readerPool } from '../jobs/reading/pool.ts';
import { systemClock } from '../jobs/mailbox-config.ts';
import { readContext } from '../main.ts';
import { compareReports, type Difference, reportIn } from '../replay/compare.ts';
import { rangeOf, type ReplayRange } from '../replay/range.ts';
import { reportHtml } from '../replay/report-html.ts';
import { count, headline } from '../replay/report-words.ts';
import { replayReport } from '../replay/collect-report.ts';
import type { ReplayReport } from '../replay/report.ts';
import { runReplay } from '../replay/run-replay.ts';
import { spoolOfImap } from '../replay/spool-imap.ts';
import { type Spool, spoolOf } from '../replay/spool.ts';
import { openStore } from '../store/open-store.ts';
import { ask } from './operate.ts';
import { progressLine } from './progress-line.ts';

interface Options {
  readonly config: string;
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
  readonly compare?: string;
  readonly budget: string;
}

/** A slow machine must not decide what can be read: the same mail is to give the same report everywhere. */
const limits = { ...defaultReaderLimits, deadlineMs: 60_000 };

/**
 * `defuse replay SOURCE`: what would have happened on this mail; sends nothing. Writes report.html and
 * report.json; an interrupted run goes on where it stopped. Prints a diff with `--compare`.
 */
export async function replay(source: string, options: Options): Promise<number> {
  const config = await withKnownAccounts(loadConfig(options.config, environment()));
  const range = rangeOf(options.from, options.to, config.file.company.timeZone);
  const budget = budgetOf(options.budget);
  const before = options.compare === undefined ? null : reportIn(options.compare);
  const work = join(options.out, '.work');
  mkdirSync(work, { recursive: true, mode: 0o700 });
  const spool = await spooled(source, config, range, work);
  try {
    const report = await replayed(spool, config, budget, work);
    const changes = before === null ? null : compareReports(before, report);
    const page = await write(report, options.out, changes);
    process.stdout.write(`${said(report, page, changes)}\n`);
  } finally {
    await spool.close();
  }
  rmSync(work, { recursive: true, force: true });
  return 0;
}

/**
 * The configuration with the customers that were imported, assigned or merged beside those of the file: a replay has
 * a store of its own, which knows none. Where that store does not answer, a line says so and the file's must do.
 */
async function withKnownAccounts(config: Config): Promise<Config> {
  if (config.databaseUrl === null && !existsSync(config.dataDir)) return config;
  try {
    const known = (await ask({ ask: 'accounts' }, config)) as readonly Account[];
    const listed = new Set<string>(config.accounts.map((one) => one.id));
    const people = new Set<string>(config.people.map((one) => one.id));
    const more = known.filter(
      ({ id, csm, manager }) => !listed.has(id) && people.has(csm) && people.has(manager),
    );
    return { ...config, accounts: [...config.accounts, ...more] };
  } catch (error) {
    const why = (error as Error).message;
    process.stderr.write(`Only the accounts of the configuration file are known: ${why}\n`);
    return config;
  }
}

function budgetOf(text: string): number {
  const budget = Number(text);
  if (!Number.isInteger(budget) || budget < 0) {
    throw new Error(`--budget ${text}: give a whole number, for example 5.`);
  }
  return budget;
}

/** The mails of the source: files, or the configured mailboxes when it is `imap` or `imap:NAME`. */
async function spooled(
  source: string,
  config: Config,
  range: ReplayRange,
  work: string,
): Promise<Spool> {
  const [, name] = /^imap(?::(.+))?$/.exec(source) ?? [];
  if (!/^imap(?::|$)/.test(source)) {
    return spoolOf(source, join(work, 'spool'), config.file.company.domains, range);
  }
  const names = name === undefined ? Object.keys(config.file.mailboxes) : [name];
  const progress = progressLine('mails fetched');
  const quiet = { debug: () => {}, info: () => {} };
  const tell = (_: object, words: string): void => {
    process.stderr.write(`${words}\n`);
  };
  const log = { ...quiet, warn: tell, error: tell };
  try {
    return await spoolOfImap(config, names, range, work, {
      log,
      clock: systemClock,
      progress: progress.at,
    });
  } finally {
    progress.end();
  }
}

async function replayed(
  spool: Spool,
  config: Config,
  budget: number,
  work: string,
): Promise<ReplayReport> {
  begin(spool, config, work);
  const log = { warn: () => undefined };
  const store = await openStore({ databaseUrl: null, dataDir: join(work, 'store') }, { log });
  const context = { ...readContext(config, null), issueCanWait: true } as const;
  const pool = readerPool(context, availableParallelism(), limits);
  const progress = progressLine('mails');
  try {
    await runReplay(spool, { store, pool, config, progress: progress.at });
    return await replayReport(store, spool, budget);
  } finally {
    progress.end();
    pool.close();
    await store.close();
  }
}

/** Throws away what an interrupted replay of other mail, or by another configuration, has left in the folder. */
function begin(spool: Spool, config: Config, work: string): void {
  const mark = join(work, 'of');
  const mails = spool.mails.map(({ at, length, folder }) => [at.getTime(), length, folder]);
  const of = createHash('sha256')
    .update(JSON.stringify([config.file, config.accounts, mails]))
    .digest('hex');
  const same = existsSync(mark) && readFileSync(mark, 'utf8') === of;
  if (!same) rmSync(join(work, 'store'), { recursive: true, force: true });
  writeFileSync(mark, of);
}

/** Writes both reports; returns where the page is. */
async function write(
  report: ReplayReport,
  out: string,
  changes: Difference | null,
): Promise<string> {
  const page = join(out, 'report.html');
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(page, await reportHtml(report, changes));
  return resolve(page);
}

function said(report: ReplayReport, page: string, changes: Difference | null): string {
  const { unmatched } = report;
  const known = report.customers.mails > 0 || unmatched.length === 0;
  const hint = known
    ? ''
    : ` ${count(unmatched.length, 'sender')} in no account: name your customers in the configuration, or import them.`;
  const lines = [
    `${count(report.source.mails, 'mail')}. ${headline(report)}${hint} Nothing was sent.`,
    `The report is in ${page}`,
  ];
  if (changes === null) return lines.join('\n');
  return [...lines, '', changes.summary, ...changes.notes, ...changes.lines].join('\n');
}
