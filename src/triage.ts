import type { Decision, Moment } from './domain/decision.ts';
import type { MessageId } from './domain/ids.ts';
import { decide } from './follow/decide.ts';
import { namedIssue } from './follow/named-issue.ts';
import type { Setting } from './follow/setting.ts';
import {
  glancesOf,
  type Seen,
  type SightedMail,
  sightOf,
  type World,
  worldOf,
} from './follow/world.ts';
import type { ReadResult } from './jobs/reading/child.ts';
import type { MailRequest } from './jobs/reading/read-mail.ts';
import { type ReceivedMail, releaseMessage, returnMessage } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { beginMails } from './store/raw-mails.ts';
import type { RecentInteractions } from './store/recent-interactions.ts';
import { isOutage } from './store/sql-state.ts';
import { writeDecision } from './store/write-decision.ts';
import { isQuiet, writeQuiet } from './store/write-quiet.ts';

/** What the pipeline is given: the store, a reader that cannot hurt us, the configuration, and the time. */
export interface TriagePorts {
  readonly store: Store;
  readonly read: (request: MailRequest) => Promise<ReadResult>;
  readonly setting: Setting;
  /** When a mail is decided: now; a replay answers with the time of the mail. */
  readonly moment: (of: ReceivedMail) => Moment;
  /** Which account an address belongs to. */
  readonly world: World;
  /** What is known of the accounts' history. */
  readonly recent: RecentInteractions;
  /** Told when a mail or draft may be owed, so that it goes out at once. */
  readonly owed?: () => void;
}

/** How the triage of one mail ended. `waiting`: it failed and is tried again; the third time is a quarantine. */
export type Triaged = 'assessed' | 'waiting' | 'quarantined' | 'gone';

const attempts = 8;

/**
 * The pipeline. A mail that was stored as it came is read in a child process (own words, origin, signals with
 * evidence), seen in the light of its account (engagement, open cases), judged by the protocol, and turned into
 * everything that follows — case, ledger, draft, mails — which is written in one statement or not at all.
 *
 *   received ─► read ─► world ─► decide (pure) ─► write ─► outgoing waits for dispatch
 *
 * Rejects when the store does not answer; the mail then stays where it is. Source: DESIGN §1, §6.
 */
export async function triage(id: MessageId, ports: TriagePorts): Promise<Triaged> {
  const [received] = await beginMails(ports.store, [id], 0);
  if (received === undefined) return 'gone';
  const { bytes, sizeBytes, folder } = received.raw;
  const read = await ports.read({ id, bytes, sizeBytes, folder });
  if (read.is === 'failed') return setAside(received, read.words, ports);
  const sight = await sightOf(received, read.mail.message, ports.world);
  const [ended] = await conclude([{ received, read: read.mail, sight }], ports);
  return ended instanceof Error ? setAside(received, ended.message, ports) : (ended ?? 'waiting');
}

/** Ends the claim of a mail that could not be read or decided; `words` say why. */
export async function setAside(
  { id }: ReceivedMail,
  words: string,
  { store }: TriagePorts,
): Promise<Triaged> {
  const state = await releaseMessage(store, id, words);
  return state === 'received' ? 'waiting' : state;
}

/**
 * Decides read mails, no two of one account, and returns how each ended, in their order; an Error for one whose
 * decision threw, which costs the others nothing. Most mails lead to nothing: a glance at their accounts shows it, and
 * one statement writes all of those. Where something follows, the whole light is read and the mail decided for itself.
 * Rejects when the store does not answer.
 */
export async function conclude(
  mails: readonly SightedMail[],
  ports: TriagePorts,
): Promise<readonly (Triaged | Error)[]> {
  const written = await butForOutage(() => concludeQuiet(mails, ports));
  const ended: (Triaged | Error)[] = [];
  for (const mail of mails) {
    const isDone = !(written instanceof Error) && written.has(mail);
    ended.push(isDone ? 'assessed' : await butForOutage(() => concludeOne(mail, ports)));
  }
  if (ended.length > (written instanceof Error ? 0 : written.size)) ports.owed?.();
  return ended;
}

/** What an act came to, an error of its own included; rejects when the store does not answer, which ends them all. */
async function butForOutage<T>(act: () => Promise<T>): Promise<T | Error> {
  try {
    return await act();
  } catch (error) {
    if (isOutage(error)) throw error;
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The mails that a glance shows to lead to nothing, written together; none when that was refused. */
async function concludeQuiet(
  mails: readonly SightedMail[],
  { store, recent, setting, ...ports }: TriagePorts,
): Promise<ReadonlySet<SightedMail>> {
  const moments = mails.map(({ received }) => ports.moment(received));
  const now = moments[0]?.now ?? new Date(0);
  const glances = await glancesOf(mails, { store, recent, now });
  const decisions = mails.map((mail, at) => {
    const [seen, moment] = [glances[at], moments[at]];
    return seen && moment ? quietDecision(mail, seen, setting, moment) : null;
  });
  const quiet = decisions.filter((one) => one !== null);
  if (quiet.length === 0 || (await writeQuiet(store, quiet)) === 'conflict') return new Set();
  return new Set(mails.filter((_, at) => decisions[at] !== null));
}

/** Null where something may follow, and where deciding throws: then the mail is decided for itself, and fails alone. */
function quietDecision(
  { received, read }: SightedMail,
  seen: Seen,
  setting: Setting,
  moment: Moment,
): Decision | null {
  try {
    const decision = decide(received, read, seen, setting, moment);
    return isQuiet(decision) && !mayFollow(decision, seen) ? decision : null;
  } catch {
    return null;
  }
}

/** A glance does not see what a draft or mail would be made of: where one may be due, the whole light is read. */
export function mayFollow(decision: Decision, seen: Seen): boolean {
  const risky = decision.assessments.some((one) => one.tier !== 'none');
  // Whether a stranger's mail is about an account of ours only the whole light tells.
  if (seen.account === null && !seen.ours) return risky;
  // Whether a mail of ours is the recap that a case owes is told by the draft beside it.
  if (seen.ours) return (seen.snapshot?.openCases ?? []).some((one) => one.recap === 'owed');
  return risky && decision.cases.length > 0;
}

/** When somebody else changed a case in between, the world is read again and decided anew. */
async function concludeOne(quick: SightedMail, ports: TriagePorts): Promise<Triaged> {
  const { store, world, recent, setting } = ports;
  const mail = await withName(quick, setting);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const moment = ports.moment(mail.received);
    const seen = await worldOf(mail, { store, moment, world, recent });
    const decision = decide(mail.received, mail.read, seen, setting, moment);
    if ((await writeDecision(store, decision)) === 'written') return 'assessed';
  }
  // No fault of the mail: it waits for a quieter moment, and its next beginning counts as one.
  await returnMessage(store, mail.received.id);
  return 'waiting';
}

/** Of what a mail says to its account the issue is told too: it is named now where reading left it for later. */
async function withName(mail: SightedMail, setting: Setting): Promise<SightedMail> {
  const { sight, read } = mail;
  if (sight.ours || sight.account === null) return mail;
  const analysis = await namedIssue(read.message, read.analysis, setting);
  return { ...mail, read: { ...read, analysis } };
}
