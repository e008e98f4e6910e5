import { advanceAll } from '../cases/advance.ts';
import type { CaseEvent } from '../cases/event.ts';
import type { Case } from '../domain/case.ts';
import type { Decision, Moment } from '../domain/decision.ts';
import type { PersonId, PromiseId } from '../domain/ids.ts';
import type { Message } from '../domain/mail.ts';
import type { OurPromise } from '../domain/promise.ts';
import { keptBy } from '../engagement/kept-by.ts';
import { readPromises } from '../engagement/promises.ts';
import type { ReadMail } from '../jobs/reading/read-mail.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import type { ReceivedMail } from '../store/messages.ts';
import { answeredCase, crosses } from './answered-case.ts';
import { caseWorld } from './case-world.ts';
import type { Setting } from './setting.ts';
import { personOf } from './mail-facts.ts';
import { isRecapOf } from './recap-sent.ts';
import type { Seen } from './world.ts';

/**
 * What a mail of our own side leads to: it answers open cases, is the recap that one owes, makes promises, and keeps
 * earlier ones. Never a signal: our words are not the customer's. Source: DESIGN §3 (Promise), none-of-them-has.md 5.
 */
export function decideSent(
  base: Decision,
  received: ReceivedMail,
  { message }: ReadMail,
  seen: Seen,
  setting: Setting,
  moment: Moment,
): Decision {
  const { snapshot } = seen;
  if (snapshot === null || message.origin !== 'person') return base;
  const at = received.raw.internalDate;
  const by = writerOf(message.from?.name ?? '', message.from?.address ?? '', setting);
  const kept = snapshot.openPromises
    .filter((one) => one.madeAt < at && keptBy(one, message.ownWords))
    .map((one): OurPromise => ({ ...one, state: 'kept', keptAt: at }));
  const left = snapshot.openPromises.filter((one) => !kept.some((done) => done.id === one.id));
  const answered = answeredBy(message, at, seen, snapshot);
  const world = caseWorld({ ...snapshot, openPromises: left }, setting, moment);
  const told = received.suppressed ? [] : snapshot.openCases;
  const outcomes = told.flatMap((kase) => {
    const events: CaseEvent[] = [];
    const messageId = received.id;
    if (answered.includes(kase)) events.push({ is: 'csm-replied', by, messageId, at });
    if (isRecapOf(kase, message, at, seen.owed)) {
      events.push({ is: 'recap', by, how: 'written', messageId });
    }
    return events.length === 0 ? [] : [{ before: kase, outcome: advanceAll(kase, events, world) }];
  });
  const { hours } = personOf(by ?? snapshot.account.csm, setting);
  const made = readPromises(message.ownWords, {
    sentAt: at,
    timeZone: hours.timeZone,
    hours,
    offsetMinutes: message.dateOffsetMinutes,
  }).map(
    (found): OurPromise => ({
      id: moment.newId() as PromiseId,
      accountId: snapshot.account.id,
      caseId: answered[0]?.id ?? null,
      messageId: received.id,
      by,
      what: found.what,
      evidence: found.evidence,
      madeAt: at,
      dueOn: found.dueOn,
      state: 'open',
      keptAt: null,
    }),
  );
  return {
    ...base,
    cases: outcomes.map(({ before, outcome }) => ({
      case: outcome.case,
      expectedVersion: before.version,
    })),
    ledger: outcomes.flatMap(({ outcome }) => outcome.ledger),
    promises: [...kept, ...made],
  };
}

/** The cases of its thread but those that crossed with it; without any there, the one that it answers from outside. */
function answeredBy(
  message: Message,
  at: Date,
  { threadCases, owed }: Seen,
  snapshot: AccountSnapshot,
): readonly Case[] {
  const inThread = snapshot.openCases.filter((kase) => threadCases.includes(kase.id));
  const other = inThread.length > 0 ? null : answeredCase(message, at, snapshot);
  if (other !== null) return [other];
  return inThread.filter((kase) => !crosses(message, at, kase, snapshot, owed));
}

/** Who of us wrote it: by address, or by name when everybody sends from the shared address. */
function writerOf(name: string, address: string, setting: Setting): PersonId | null {
  const wanted = name.trim().toLowerCase();
  for (const person of setting.people.values()) {
    if (person.address === address.toLowerCase()) return person.id;
    if (wanted !== '' && person.name.toLowerCase() === wanted) return person.id;
  }
  return null;
}
