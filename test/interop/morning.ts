import { setTimeout as pause } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import { askOwner } from '../../src/store/control.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { StatusFigures } from '../../src/store/status.ts';
import { silentLog } from '../store/databases.ts';
import { mailsOf, openMailbox, snapshot, thirtyMails } from './mails.ts';
import {
  isSettled,
  type MailOutcome,
  mailOutcomes,
  type OwedOutcome,
  owedOutcomes,
} from './outcome.ts';
import { people } from './servers/company.ts';
import { type DefuseProcess, startDefuseCli } from './servers/defuse.ts';
import type { MailWorld } from './servers/world.ts';

/** Everything that one run leaves behind, read after it ended. */
export interface Seen {
  readonly mails: readonly MailOutcome[];
  readonly owed: readonly OwedOutcome[];
  /** ms from the end of the APPEND to the assessment, per UID. */
  readonly latencyMs: readonly number[];
  readonly before: string;
  readonly after: string;
  readonly drafts: readonly Buffer[];
  readonly inboxes: ReadonlyMap<string, readonly Buffer[]>;
  readonly exitCode: number | null;
  readonly lines: readonly string[];
}

/** Appends thirty mails while `defuse run` is up and reads what became of them. */
export async function watchMorning(world: MailWorld, databaseUrl: string | null): Promise<Seen> {
  const client = await openMailbox(world.dovecot, 'support');
  const env = world.env(databaseUrl);
  // One mail of last year: the first run is silent about it.
  await client.append('INBOX', history, ['\\Seen'], new Date('2025-11-03T09:00:00Z'));
  const defuse = startDefuseCli(['run', '-c', world.configFile], env);
  await defuse.line(/"folder":"inbox".*first look/);
  const appended = await appendAll(client);
  const before = await snapshot(client, 'INBOX');
  await settled(databaseUrl, defuse, world);
  const after = await snapshot(client, 'INBOX');
  const drafts = await mailsOf(client, 'Drafts');
  const inboxes = new Map<string, readonly Buffer[]>();
  for (const name of people) {
    const theirs = await openMailbox(world.dovecot, name);
    inboxes.set(name, await mailsOf(theirs, 'INBOX'));
    await theirs.logout();
  }
  await client.logout();
  const exitCode = await defuse.end('SIGTERM');
  const store = await storeOf(databaseUrl, world);
  const mails = await mailOutcomes(store);
  const owed = await owedOutcomes(store);
  await store.close();
  const latencyMs = mails.map(
    (mail) => Date.parse(mail.assessedAt ?? '') - (appended.get(mail.uid) ?? Number.NaN),
  );
  return { mails, owed, latencyMs, before, after, drafts, inboxes, exitCode, lines: defuse.lines };
}

const history = [
  'From: Greta Holm <greta.holm@quillco.example>',
  'To: support@marlow.example',
  'Subject: We are leaving',
  'Message-ID: <history@fixture.example>',
  'Date: Mon, 3 Nov 2025 09:00:00 +0000',
  '',
  'We cancel our contract with Marlow at the end of the month.',
  '',
].join('\r\n');

/** Flags and keywords that colleagues may have set, in turn. */
const flagSets = [[], ['\\Seen'], ['\\Flagged', '$Label1'], ['\\Answered', '\\Seen', 'todo']];

/** Appends with about six mails a second; returns when each UID was there. */
async function appendAll(client: ImapFlow): Promise<Map<number, number>> {
  const appended = new Map<number, number>();
  for (const [index, { bytes }] of thirtyMails.entries()) {
    const done = await client.append('INBOX', bytes, flagSets[index % flagSets.length]);
    if (done === false || done.uid === undefined) throw new Error('APPENDUID is missing');
    appended.set(done.uid, Date.now());
    await pause(150);
  }
  return appended;
}

function storeOf(databaseUrl: string | null, world: MailWorld): Promise<Store> {
  const dataDir = databaseUrl === null ? `${world.folder}/data` : null;
  return openStore({ databaseUrl, dataDir }, { log: silentLog });
}

/** Waits until everything is read and handed over; the embedded store is asked through its owner. */
async function settled(
  databaseUrl: string | null,
  defuse: DefuseProcess,
  world: MailWorld,
): Promise<void> {
  const store = databaseUrl === null ? null : await storeOf(databaseUrl, world);
  const done = () =>
    store === null
      ? embeddedIsSettled(`${world.folder}/data`)
      : isSettled(store, thirtyMails.length);
  try {
    // Twice in a row: a mail that has just been assessed owes something a moment later.
    for (let i = 0, settledFor = 0; i < 800; i++) {
      await pause(250);
      settledFor = (await done()) ? settledFor + 1 : 0;
      if (settledFor > 2) return;
    }
    throw new Error(`not settled:\n${defuse.lines.slice(-30).join('\n')}`);
  } finally {
    await store?.close();
  }
}

/** As `isSettled`; what waits for a later hour cannot be told apart, so all but two may not wait. */
async function embeddedIsSettled(dataDir: string): Promise<boolean> {
  const reply = await askOwner(dataDir, { ask: 'status' });
  const figures = reply?.answer as StatusFigures | undefined;
  if (figures === undefined) return false;
  const { sending, uncertain, queued, deferred, sent } = figures.outgoing;
  const judged = Object.values(figures.assessedToday).reduce((sum, one) => sum + one, 0);
  return (
    figures.unassessed === 0 &&
    judged >= thirtyMails.length - unjudged.length &&
    sending + uncertain + queued + deferred === 0 &&
    sent > 0
  );
}

/** Mails of machines that are stored and shown, not judged. */
export const unjudged: readonly string[] = [
  'none-bounce-with-our-own-words-inside.eml',
  'none-newsletter-that-talks-about-switching.eml',
];
