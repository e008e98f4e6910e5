import { nextCallOf } from '../cases/chain.ts';
import type { DraftFacts, MailFacts } from '../compose/mails/facts.ts';
import { reminder } from '../compose/mails/reminder.ts';
import type { Moment } from '../domain/decision.ts';
import type { MailContent, Outgoing } from '../domain/outgoing.ts';
import { accountSnapshot } from '../store/account-snapshot.ts';
import { caseRow } from '../store/case-row.ts';
import type { ActPorts } from './act.ts';
import { caseStory } from './case-story.ts';
import { holdsStill } from './holds-still.ts';
import { isToldFirst, mailFacts, personOf } from './mail-facts.ts';
import { mailText } from './mail-text.ts';
import { ofItsOwnMatter } from './outgoing-for.ts';
import { promiseIn, stepIn } from './outgoing-key.ts';
import { draftFor } from './reply-draft.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';
import { waitingDraft } from './waiting-draft.ts';

/** An owed mail, with when it was decided. */
export type Waiting = Outgoing & { readonly createdAt: Date };

/** What goes out within a moment of its decision says what is so. */
const freshMs = 60_000;

/**
 * The text of a mail about a case that is sent later than it was decided, as its case stands now: what was done in the
 * meantime, today's numbers, today's days. `moot` when nothing that it tells holds any more; null where it stays as it
 * is: sent at once, about no case, or about a level at which the case is no more. Only the words change: whose mail it
 * is, for which step, is in its key. Rejects when the store does not answer. Source: Protocol E-M2 (Actions Taken).
 */
export async function writtenAnew(
  waiting: Waiting,
  { store, setting, moment: clock }: ActPorts,
): Promise<MailContent | 'moot' | null> {
  const moment = clock();
  if (waiting.caseId === null || waiting.draft !== null) return null;
  if (moment.now.getTime() - waiting.createdAt.getTime() < freshMs) return null;
  const kase = await caseRow(store, waiting.caseId);
  const snapshot = kase === null ? null : await accountSnapshot(store, kase.accountId, moment.now);
  if (kase === null || snapshot === null) return null;
  const promised = promiseIn(waiting.key);
  const step = stepIn(waiting, kase);
  if (promised === null && step === null) return null;
  if (promised === null && !holdsStill(kase, snapshot, setting, moment)) return 'moot';
  const whole = await caseStory(store, kase, snapshot, setting, moment);
  const owed = whole.owed.filter((one) => one.id !== waiting.id);
  const story = { ...whole, owed };
  if (promised !== null) {
    const promise = snapshot.openPromises.find((one) => one.id === promised);
    if (promise === undefined) return 'moot';
    const facts = factsFor(waiting, story, setting, moment);
    return reminder(facts, { is: 'promise-overdue', promise: { ...promise, state: 'overdue' } });
  }
  const isSecond = step?.startsWith('second-matter-') && story.mail?.id === waiting.messageId;
  const told = isSecond ? ofItsOwnMatter(story) : story;
  return mailText(waiting.kind, step ?? '', factsFor(waiting, told, setting, moment));
}

function factsFor(waiting: Waiting, story: Story, setting: Setting, moment: Moment): MailFacts {
  const { owed } = story;
  const before = owed.filter((one) => one.createdAt && one.createdAt < waiting.createdAt);
  const updates = owed.some(
    (one) =>
      one.kind === 'escalation-update' && one.createdAt?.getTime() === waiting.createdAt.getTime(),
  );
  const given = {
    reader: personOf(waiting.recipient, setting),
    draft: draftNow(story, setting, moment),
    next: nextCall(story, setting),
    executivesGet: updates ? ('update' as const) : ('escalation' as const),
    mailIsNew: isToldFirst(story.mail, before),
  };
  return mailFacts(story, setting, given, moment.now);
}

/** The draft that waits or the answer that was given; else why none could be prepared. */
function draftNow(story: Story, setting: Setting, moment: Moment): DraftFacts {
  const waits = waitingDraft(story);
  if (waits.is !== 'none') return waits;
  const { assessment, mail } = story;
  const { facts } = draftFor(story, { assessment, at: mail?.at ?? assessment.at }, setting, moment);
  return facts.is === 'none' ? facts : waits;
}

function nextCall({ case: kase, snapshot }: Story, setting: Setting): MailFacts['next'] {
  const next = nextCallOf(kase, { account: snapshot.account, people: setting.people });
  return next && { person: personOf(next.person, setting), at: next.at };
}
