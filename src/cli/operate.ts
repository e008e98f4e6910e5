import { type Config, environment, loadConfig } from '../config.ts';
import { bereftWords } from '../jobs/bereft-words.ts';
import { defaultBlindnessLimits } from '../jobs/blindness.ts';
import { answerQuestion, type Question } from '../jobs/control.ts';
import type { Redriven } from '../jobs/redrive.ts';
import { askOwner } from '../store/control.ts';
import { failedDays } from '../store/failed-outgoing.ts';
import { openStore } from '../store/open-store.ts';
import type { StatusFigures } from '../store/status.ts';

type Command = 'status' | 'redrive' | 'login' | 'erase' | 'export';

/**
 * The commands of the operator. They ask the running service when it owns the embedded store, and the database
 * itself otherwise. Returns 1 when `status` finds something wrong.
 */
export async function operate(
  command: Command,
  args: readonly string[],
  options: { config: string; json?: boolean },
): Promise<number> {
  const config = loadConfig(options.config, environment());
  if (command === 'erase' || command === 'export') requireAddress(command, args[0] ?? '');
  const answer = await ask(questionOf(command, args), config);
  if (command === 'status' && !options.json) {
    return printStatus(
      answer as StatusFigures,
      await whetherItRuns(answer as StatusFigures, config),
    );
  }
  if (command === 'redrive') return printRedriven(args, answer as Redriven);
  if (command === 'login') process.stdout.write(`${(answer as { link: string }).link}\n`);
  else if (command === 'erase' && !options.json) printErased(args[0] ?? '', answer);
  else process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

function questionOf(command: Command, args: readonly string[]): Question {
  const first = args[0] ?? '';
  switch (command) {
    case 'status':
      return { ask: 'status' };
    case 'redrive':
      return { ask: 'redrive', ids: [...args] };
    case 'login':
      return { ask: 'login', person: first };
    case 'erase':
      return { ask: 'erase', address: first };
    case 'export':
      return { ask: 'export', address: first };
  }
}

/** Asks the process that owns the embedded store, or the database itself. Throws its one line of error. */
export async function ask(question: Question, config: Config): Promise<unknown> {
  const owner = config.databaseUrl === null ? await askOwner(config.dataDir, question) : null;
  if (owner !== null) {
    const error = (owner.answer as { error?: string } | null)?.error;
    if (error !== undefined) throw new Error(error);
    return owner.answer;
  }
  const log = { warn: () => undefined };
  const place = { databaseUrl: config.databaseUrl, dataDir: config.dataDir };
  const store = await openStore(place, { log });
  try {
    return await answerQuestion(store, config, question);
  } finally {
    await store.close();
  }
}

function requireAddress(command: Command, text: string): void {
  if (/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text.trim())) return;
  throw new Error(`${command}: "${text}" is no mail address; for example kim@acme.example.`);
}

/** What is tried again, and what is not. 1 where something was left, or nothing was found under the ids. */
function printRedriven(ids: readonly string[], { quarantined, outgoing, left }: Redriven): number {
  const nothing = quarantined + outgoing + left.length === 0;
  if (nothing && ids.length > 0) {
    throw new Error(`redrive: nothing that failed has the id ${ids.join(', ')}.`);
  }
  const mails = (count: number): string => (count === 1 ? '1 mail' : `${count} mails`);
  process.stdout.write(
    `Tried again: ${mails(quarantined)} out of quarantine, ${mails(outgoing)} of ours that had failed.\n`,
  );
  const reasons = Map.groupBy(left, (one) => one.why);
  for (const [why, those] of reasons) {
    process.stderr.write(`Left: ${mails(those.length)} of ours: ${why}.\n`);
  }
  return left.length > 0 ? 1 : 0;
}

function printErased(address: string, answer: unknown): void {
  const { erased } = answer as { erased: number };
  const of = address.trim().toLowerCase();
  const words =
    erased === 0
      ? `Nothing is stored of ${of}: no mail from or to this address.`
      : `Erased: ${erased} ${erased === 1 ? 'mail' : 'mails'} from or to ${of}, with every quote, draft and notice made of them.
What is left: tiers and dates without words, and a keyed hash of each mail, so that it does not come back.
The mails in your mailbox are untouched: delete them there yourself.
A new mail of this address is read like every other.`;
  process.stdout.write(`${words}\n`);
}

/** One line about the service itself; null while it runs. The figures below are then those of its last run. */
async function whetherItRuns(
  { heartbeats }: StatusFigures,
  { databaseUrl, dataDir }: Config,
): Promise<string | null> {
  const runs =
    databaseUrl === null
      ? (await askOwner(dataDir, { ask: 'accounts' })) !== null
      : heartbeats.some((one) => one.name !== 'purge' && one.ageMs < defaultBlindnessLimits.beatMs);
  if (runs) return null;
  const where =
    databaseUrl === null ? `no process uses ${dataDir}` : 'no process gives a sign of life';
  return `Defuse does not run (${where}): no mail is read and nothing is sent. Start it with defuse run.`;
}

function printStatus(figures: StatusFigures, stands: string | null): number {
  const { outgoing, openCases } = figures;
  const ago = (ms: number | null): string =>
    ms === null ? 'never' : `${Math.round(ms / 1_000)} s ago`;
  const lines = [
    ...(stands === null ? [] : [stands]),
    ...figures.mailboxes.map(
      (one) =>
        `mailbox ${one.name}: read to its end ${ago(one.pollAgeMs)}${one.lastError ? `; ${one.lastError}` : ''}`,
    ),
    `waiting to be read: ${figures.unassessed}; quarantined: ${figures.quarantined}`,
    `to hand over: ${outgoing.queued + outgoing.deferred}; uncertain: ${outgoing.uncertain}; held: ${outgoing.held}; failed: ${outgoing.failed}`,
    `open cases: ${openCases.high} High, ${openCases.medium} Medium, ${openCases.low} Low`,
    `retention: ${purgeWords(figures, ago)}`,
  ];
  if (figures.failed !== null) {
    const { count, words } = figures.failed;
    lines.push(
      `failed within ${failedDays} days and not dealt with: ${count}; the latest: ${words}`,
    );
  }
  const late = figures.late && figures.late.oldestMs > defaultBlindnessLimits.unsentMs;
  if (figures.late && late) {
    const { count, oldestMs, words } = figures.late;
    lines.push(
      `tried and not handed over: ${count}; the first ${ago(oldestMs)}; the latest: ${words}`,
    );
  }
  const stuck = figures.heartbeats.find((one) => one.name === 'tick')?.words ?? null;
  const lost = bereftWords(figures.bereft);
  lines.push(...[stuck, lost].filter((one) => one !== null));
  process.stdout.write(`${lines.join('\n')}\n`);
  // What failed and was dealt with, or is older than that, is history: it must not be reported for ever.
  const wrong = figures.quarantined + outgoing.held + (figures.failed?.count ?? 0);
  return wrong > 0 || late || stuck !== null || stands !== null ? 1 : 0;
}

/** When the nightly purge last ran, and what it threw away. */
function purgeWords({ heartbeats }: StatusFigures, ago: (ms: number) => string): string {
  const last = heartbeats.find((one) => one.name === 'purge');
  if (last === undefined) return 'nothing has been purged yet; it happens every night';
  return `last purged ${ago(last.ageMs)}${last.words === null ? '' : `; ${last.words}`}`;
}
