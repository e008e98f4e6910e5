import { reminder } from '../compose/mails/reminder.ts';
import { type Decision, nothingDecided } from '../domain/decision.ts';
import type { OurPromise } from '../domain/promise.ts';
import { caseStory } from '../follow/case-story.ts';
import { mailFacts, personOf } from '../follow/mail-facts.ts';
import { promiseKey } from '../follow/outgoing-key.ts';
import { isPastItsDay } from '../engagement/promise-dates.ts';
import { workingFrom } from '../engagement/working-time.ts';
import { accountSnapshot } from '../store/account-snapshot.ts';
import { caseRow } from '../store/case-row.ts';
import { openPromisesDue } from '../store/promises.ts';
import { writeDecision } from '../store/write-decision.ts';
import type { Service } from './service.ts';

/** Marks promises that are past their date, once, and tells whoever made them. */
export async function overduePromises(service: Service): Promise<void> {
  const { store, setting, moment } = service;
  const { now } = moment();
  for (const promise of await openPromisesDue(store, now)) {
    const by = promise.by ?? service.operator;
    const hours = by === null ? { timeZone: 'UTC' } : personOf(by, setting).hours;
    if (isPastItsDay(promise, hours, now)) await tell(promise, service);
  }
}

async function tell(promise: OurPromise, service: Service): Promise<void> {
  const { store, setting } = service;
  const moment = service.moment();
  const overdue: OurPromise = { ...promise, state: 'overdue' };
  const snapshot = await accountSnapshot(store, promise.accountId, moment.now);
  const kase = promise.caseId === null ? null : await caseRow(store, promise.caseId);
  const marked: Decision = { ...nothingDecided, promises: [overdue] };
  // Of somebody who has left, whoever looks after the account now is told.
  const reader = [promise.by, snapshot?.account.csm]
    .map((one) => (one ? setting.people.get(one) : undefined))
    .find((one) => one !== undefined);
  if (snapshot === null || kase === null || reader === undefined) {
    // Without a case it comes back in the daily list, where promises stand whatever their case.
    await writeDecision(store, marked);
    return;
  }
  const story = await caseStory(store, kase, snapshot, setting, moment);
  const draft = { is: 'none' as const, why: '', failedRules: [], facts: [] };
  const facts = mailFacts(story, setting, { reader, draft, next: null }, moment.now);
  await writeDecision(store, {
    ...marked,
    ledger: [
      {
        id: moment.newId(),
        caseId: kase.id,
        kind: 'promise-overdue',
        at: moment.now,
        by: null,
        words: `Promise past its date: ${promise.what}`,
        proof: promise.messageId,
      },
    ],
    outgoing: [
      {
        key: promiseKey(promise.id),
        kind: 'reminder',
        recipient: reader.id,
        accountId: snapshot.account.id,
        caseId: kase.id,
        messageId: null,
        content: reminder(facts, { is: 'promise-overdue', promise: overdue }),
        draft: null,
        // A promise is past its date at midnight, and nobody is to be woken by it.
        notBefore: workingFrom(reader.hours, moment.now),
      },
    ],
  });
}
