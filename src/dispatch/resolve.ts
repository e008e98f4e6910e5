import type { OutgoingId, PersonId } from '../domain/ids.ts';
import type { MailContent } from '../domain/outgoing.ts';
import { nameOf, serviceMail } from './alarm.ts';
import { idHeader } from './build-mail.ts';
import type { DispatchOptions } from './options.ts';
import type { DispatchLog, DispatchStore, FindByHeader, TriedOutgoing } from './ports.ts';
import type { DispatchPolicy } from './ports.ts';

/** What resolving needs of the world. */
export interface ResolvePorts {
  readonly store: DispatchStore;
  readonly findByHeader: FindByHeader;
  readonly policy: Pick<DispatchPolicy, 'operator'>;
  /**
   * Words the "unconfirmed" mail to one person; plain words of our own when it is absent or has
   * none.
   */
  readonly unconfirmed?: (owed: TriedOutgoing, reader: PersonId, now: Date) => MailContent | null;
  readonly options: DispatchOptions;
  readonly log: DispatchLog;
}

/** What became of one uncertain mail; `waiting` = too early, or a self-test is on its way. */
export interface Resolved {
  readonly id: OutgoingId;
  readonly to: 'sent' | 'queued' | 'held' | 'cancelled' | 'waiting';
}

/**
 * An uncertain word to the operator leaves so many times at most, always with the same Message-ID. Twice is better
 * than silence where nobody but the operator reads it, and no customer or executive ever gets it twice.
 */
const mostAlarms = 5;

/** A self-test may itself be lost with the process that sent it, so one mail may ask for so many. */
const selfTestsPerMail = 3;

/**
 * Looks at every uncertain mail: claims that ran out join them first. Found in the evidence → sent.
 * Absent from evidence that is known to work (a self-test sent later is there) → queued again, same
 * ids. No such evidence → held for a person, and a different mail says once that its delivery is
 * unconfirmed; a self-test is cancelled instead. Only a word to the operator about the service itself is sent again
 * without evidence
 * (DECISIONS: an alarm is rather told twice). `now` is the database's clock.
 */
export async function resolveUncertain(
  ports: ResolvePorts,
  now: Date,
): Promise<readonly Resolved[]> {
  await ports.store.expireClaims();
  const results: Resolved[] = [];
  for (const owed of await ports.store.outgoingIn(['uncertain'])) {
    const to = await resolveOne(ports, owed, now);
    ports.log.info({ id: owed.id, to }, 'an uncertain mail was looked for');
    results.push({ id: owed.id, to });
  }
  return results;
}

async function resolveOne(
  ports: ResolvePorts,
  owed: TriedOutgoing,
  now: Date,
): Promise<Resolved['to']> {
  const { store, options } = ports;
  const triedAt = owed.triedAt ?? now;
  const waitedMs = now.getTime() - triedAt.getTime();
  if (waitedMs < options.resolveAfterMs) return 'waiting';
  if (owed.draft !== null) {
    // Every APPEND is preceded by a search for the draft's own header, so trying again cannot
    // double it.
    await settle(ports, owed, 'queued', 'it is looked for in Drafts before it is saved again');
    return 'queued';
  }
  // A channel cannot be searched: whoever reads it says whether the message is there.
  if (owed.kind === 'chat-message') {
    await hold(ports, owed, now);
    return 'held';
  }
  // The proof before the mail: whatever was taken before the self-test is then seen, however long we stood in between.
  const proven = await evidenceProven(ports, triedAt);
  const seen = await ports.findByHeader(idHeader, owed.id);
  if (seen === 'found') {
    await settle(ports, owed, 'sent', 'found in the Sent or journal folder');
    return 'sent';
  }
  if (mayRepeat(owed, ports.policy.operator)) {
    await settle(
      ports,
      owed,
      'queued',
      'nobody knows whether it came; the operator may get it twice',
    );
    return 'queued';
  }
  // A self-test shows only that it came itself: the next is made when it is needed, and no person has
  // anything to decide about one that nobody saw.
  if (owed.kind === 'self-test') {
    await settle(
      ports,
      owed,
      'cancelled',
      'nobody saw this self-test; another is made when needed',
    );
    return 'cancelled';
  }
  if (seen === 'absent') {
    if (proven) {
      await settle(ports, owed, 'queued', 'absent from evidence that holds a later self-test');
      return 'queued';
    }
    if (waitedMs < options.resolveAfterMs + options.evidenceWaitMs) {
      const waited = waitedMs - options.resolveAfterMs;
      const round = Math.floor((waited / options.evidenceWaitMs) * selfTestsPerMail);
      await store.addOutgoing(selfTest(ports, owed, round, now));
      return 'waiting';
    }
  }
  await hold(ports, owed, now);
  return 'held';
}

/** Alarms, and the operator's own "delivery is unconfirmed": told twice at worst, never not at all. */
function mayRepeat(owed: TriedOutgoing, operator: PersonId | null): boolean {
  const forOperator =
    owed.kind === 'operator-alarm' || (owed.kind === 'unconfirmed' && owed.recipient === operator);
  return forOperator && owed.attempts < mostAlarms;
}

async function evidenceProven(ports: ResolvePorts, since: Date): Promise<boolean> {
  const test = await ports.store.latestOfKind('self-test');
  if (test === null || test.state !== 'sent' || test.createdAt <= since) return false;
  return (await ports.findByHeader(idHeader, test.id)) === 'found';
}

function selfTest({ policy }: ResolvePorts, owed: TriedOutgoing, round: number, now: Date) {
  const text =
    'This mail shows Defuse that the Sent or journal folder works. Nothing is to be done about it.';
  const key = `self-test:${owed.id}:${owed.attempts}:${round}`;
  return serviceMail(policy.operator, key, 'self-test', { subject: 'Defuse self-test', text }, now);
}

function settle(
  { store }: ResolvePorts,
  owed: TriedOutgoing,
  to: 'queued' | 'sent' | 'cancelled',
  words: string,
) {
  return store.settle(owed.id, ['uncertain'], to, { words });
}

function hold(ports: ResolvePorts, owed: TriedOutgoing, now: Date): Promise<boolean> {
  const words = {
    subject: `Unconfirmed: ${nameOf(owed)}`,
    text: [
      `The delivery of ${nameOf(owed)} is unconfirmed: the mail server took the text and gave no`,
      'answer.\n\nPlease look in the console; there it can be sent again or marked as delivered.',
    ].join(' '),
  };
  const quiet = ['unconfirmed', 'operator-alarm'].includes(owed.kind);
  const readers = owed.kind === 'chat-message' ? [] : [owed.recipient];
  const told = quiet ? [] : [...readers, ports.policy.operator];
  const alsoOwed = [...new Set(told)].flatMap((person) =>
    serviceMail(person, `unconfirmed:${owed.id}:${person}`, 'unconfirmed', words, now).map(
      (mail) => {
        const content = ports.unconfirmed?.(owed, mail.recipient, now) ?? mail.content;
        return { ...mail, content };
      },
    ),
  );
  const note = { words: 'there is no evidence either way; a person decides', alsoOwed };
  return ports.store.settle(owed.id, ['uncertain'], 'held', note);
}
