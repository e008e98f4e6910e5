import { accessSync, constants, statSync } from 'node:fs';
import { ConfigError, type Config, environment, loadConfig } from '../config.ts';
import {
  accountColumns,
  interactionColumns,
  readAccountRow,
  readInteractionRow,
} from '../engagement/csv-row.ts';
import { answerQuestion } from '../jobs/control.ts';
import type { Imported } from '../jobs/import-rows.ts';
import { upsertPeople } from '../store/accounts.ts';
import { askOwner } from '../store/control.ts';
import { openStore } from '../store/open-store.ts';
import { CsvError, type ImportRow, csvLines } from './csv-file.ts';
import { meetingsOf } from './ics-file.ts';

const batchSize = 500;
const mostLinesOfProblems = 1_000;

/** What is imported: a batch of rows goes to whoever holds the store. */
type Ask = (rows: readonly unknown[]) => Promise<Imported>;

/**
 * Brings in accounts or interactions from a CSV file (`-` = standard input), or meetings from an iCalendar file.
 * Bad rows are told one by one, good ones go in, and a second run changes nothing. Returns 1 when a row was
 * refused. Throws one line when the file is no such table or the store cannot be reached.
 */
export async function importCsv(
  what: 'accounts' | 'interactions',
  file: string,
  options: { config: string },
): Promise<number> {
  const config = loadConfig(options.config, environment());
  const { company } = config.file;
  const isCalendar = /\.ics$|^https:\/\//i.test(file);
  if (what === 'accounts' && isCalendar) {
    throw new ConfigError(file, [
      'is a calendar, and brings meetings, not accounts: defuse import interactions takes it.',
    ]);
  }
  requireFile(file);
  const { ask, close } = await asker(what, config);
  const started = performance.now();
  try {
    const rows = isCalendar
      ? meetingsOf(file, { ownDomains: company.domains, timeZone: company.timeZone })
      : rowsOf(what, file, company.timeZone);
    const totals = await takeAll(rows, ask);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    process.stdout.write(
      `${totals.rows} rows in ${seconds} s: ${totals.added} new, ${totals.known} known before, ${totals.refused} refused.\n`,
    );
    return totals.refused > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof CsvError) throw new ConfigError(file, [error.message]);
    throw error;
  } finally {
    await close();
  }
}

/** Said before the store is opened: what cannot be read, and why. */
function requireFile(file: string): void {
  if (file === '-' || /^https:\/\//i.test(file)) return;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new ConfigError(file, ['there is no such file.']);
  if (found.isDirectory()) {
    throw new ConfigError(file, ['is a folder; name one file of it, for example customers.csv.']);
  }
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new ConfigError(file, ['cannot be read: this user may not.']);
  }
}

async function* rowsOf(
  what: 'accounts' | 'interactions',
  file: string,
  timeZone: string,
): AsyncGenerator<ImportRow> {
  const known = what === 'accounts' ? accountColumns : interactionColumns;
  /** The line on which each id of an account stands first. */
  const lines = new Map<string, number>();
  const needed = what === 'accounts' ? ['name', 'csm', 'manager'] : ['external_id', 'kind', 'at'];
  for await (const one of csvLines(file, needed, known)) {
    if ('problem' in one) {
      yield one;
      continue;
    }
    const read =
      what === 'accounts' ? readAccountRow(one.row) : readInteractionRow(one.row, timeZone);
    const problem = 'problem' in read ? read.problem : twice(what, read.ok, one.line, lines);
    if (problem !== null) yield { line: one.line, problem };
    else if ('ok' in read) yield { line: one.line, input: read.ok };
  }
}

/** Why a row may not follow another of its id, which it would overwrite in silence; null when it is the first. */
function twice(
  what: 'accounts' | 'interactions',
  { id }: Readonly<Record<string, unknown>>,
  line: number,
  lines: Map<string, number>,
): string | null {
  // An interaction that comes twice is the same fact, and is counted as known.
  if (what === 'interactions' || typeof id !== 'string' || id === '') return null;
  const first = lines.get(id);
  if (first === undefined) lines.set(id, line);
  return first === undefined
    ? null
    : `the id ${id} is already that of line ${first}; one account has one row, so give each an id of its own`;
}

interface Totals {
  rows: number;
  added: number;
  known: number;
  refused: number;
}

async function takeAll(rows: AsyncIterable<ImportRow>, ask: Ask): Promise<Totals> {
  const totals: Totals = { rows: 0, added: 0, known: 0, refused: 0 };
  const progress = progressOf(totals);
  let batch: ImportRow[] = [];
  const flush = async (): Promise<void> => {
    const lines = batch;
    batch = [];
    const good = lines.flatMap((one) => ('input' in one ? [one] : []));
    const problems = lines.flatMap((one) =>
      'problem' in one ? [{ line: one.line, why: one.problem }] : [],
    );
    if (good.length > 0) {
      const answer = await ask(good.map((one) => one.input));
      totals.added += answer.added;
      totals.known += answer.known;
      for (const { row, why } of answer.refused) {
        problems.push({ line: good[row]?.line ?? 0, why: asColumn(why) });
      }
    }
    for (const one of problems.sort((a, b) => a.line - b.line)) refuse(totals, one);
  };
  try {
    for await (const one of rows) {
      totals.rows += 1;
      batch.push(one);
      if (batch.length >= batchSize) await flush();
    }
    await flush();
  } finally {
    progress.stop();
  }
  return totals;
}

function refuse(totals: Totals, { line, why }: { line: number; why: string }): void {
  totals.refused += 1;
  if (totals.refused <= mostLinesOfProblems) process.stderr.write(`line ${line}: ${why}\n`);
  if (totals.refused === mostLinesOfProblems + 1) {
    process.stderr.write('More lines are refused; they are counted, not shown.\n');
  }
}

/** The words of a refusal with the column's name as it stands in a CSV file. */
function asColumn(why: string): string {
  return why.replace(/^(?:externalId|dueAt)(?=:)/, (name) =>
    name === 'dueAt' ? 'due' : 'external_id',
  );
}

function progressOf(totals: Totals): { stop(): void } {
  const timer = setInterval(() => {
    process.stderr.write(`${totals.rows} rows read, ${totals.added} new …\n`);
  }, 2_000);
  return { stop: () => clearInterval(timer) };
}

/** Asks the process that owns the embedded store, or opens the store when nobody does. */
async function asker(
  what: 'accounts' | 'interactions',
  config: Config,
): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const question = (rows: readonly unknown[]) => ({ ask: 'import' as const, what, rows });
  const owned = config.databaseUrl === null ? await askOwner(config.dataDir, question([])) : null;
  if (owned !== null) {
    const ask: Ask = async (rows) => {
      const reply = await askOwner(config.dataDir, question(rows), 60_000);
      if (reply === null) throw new Error('The running Defuse stopped; start the import again.');
      const { error } = reply.answer as { error?: string };
      if (error !== undefined) throw new Error(error);
      return reply.answer as Imported;
    };
    return { ask, close: async () => undefined };
  }
  const place = { databaseUrl: config.databaseUrl, dataDir: config.dataDir };
  const store = await openStore(place, { log: { warn: () => undefined } });
  await upsertPeople(store, config.people);
  return {
    ask: async (rows) => (await answerQuestion(store, config, question(rows))) as Imported,
    close: () => store.close(),
  };
}
