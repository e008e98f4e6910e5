import { composeRecap } from '../compose/draft/compose-recap.ts';
import type { Task } from '../compose/draft/situation.ts';
import { issueNoun } from '../compose/mails/phrases.ts';
import { isoDateOf } from '../compose/mails/times.ts';
import type { Case, LedgerEntry } from '../domain/case.ts';
import type { Moment } from '../domain/decision.ts';
import type { InteractionId, PersonId } from '../domain/ids.ts';
import type { NewOutgoing } from '../domain/outgoing.ts';
import { topics } from '../domain/signal.ts';
import { addressee } from './addressee.ts';
import { personOf } from './mail-facts.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';

/** The call that a recap is about. */
export interface HeldCall {
  readonly interactionId: InteractionId;
  readonly at: Date;
}

/**
 * The recap that a call (`call`), or a plan of which the customer does not know (null) and which settles a call before
 * it, calls for, waiting in Drafts (Protocol D5: "after each interaction"): decision, owner and date from the plan and
 * the promises, nothing new. One for each call and each plan. Empty when nobody of the customer is known, and for a
 * plan made inside, without a conversation: nothing was settled with them that could be told back.
 */
export function recapDraft(
  story: Story,
  call: HeldCall | null,
  setting: Setting,
  moment: Moment,
): readonly NewOutgoing[] {
  const { snapshot, mail, case: kase } = story;
  const { account } = snapshot;
  const to = addressee(story, setting);
  if (to === null || !setting.draftsEnabled) return [];
  const csm = personOf(account.csm, setting);
  const { plan } = kase;
  const at = call?.at ?? callBefore(story)?.at ?? null;
  if (at === null) return [];
  // What was agreed before the call was not settled in it.
  const settled = plan !== null && plan.writtenAt >= at;
  const composed = composeRecap({
    to,
    cc: [],
    csmName: csm.name,
    signOff: csm.signOff ?? setting.wording.signOff,
    title: titleOf(kase),
    heldOn: isoDateOf(at, csm.hours.timeZone),
    decisions: settled ? [plan.decision] : null,
    tasks: tasksOf(story, setting, isoDateOf(moment.now, csm.hours.timeZone)),
    openQuestions: null,
  });
  // A recap that misses one of its four parts is no recap; the CSM is reminded instead.
  if (composed.failedRules.length > 0) return [];
  const messageId = mail?.message?.messageId ?? null;
  return [
    {
      key: `${kase.id}:recap-draft:${kase.episode}:${call?.interactionId ?? plan?.writtenAt.toISOString()}`,
      kind: 'recap-draft',
      recipient: account.csm,
      accountId: account.id,
      caseId: kase.id,
      messageId: mail?.id ?? null,
      content: { subject: composed.subject, text: composed.text, html: composed.html, ics: null },
      draft: {
        to: [to],
        cc: [],
        inReplyTo: messageId,
        references: messageId === null ? [] : [...(mail?.message?.references ?? []), messageId],
      },
      notBefore: moment.now,
    },
  ];
}

/** The last call of the case, unless a plan before this one settled it already. */
function callBefore({ case: kase, ledger }: Story): LedgerEntry | null {
  const call = ledger.findLast((one) => one.kind === 'call-held');
  const writtenAt = kase.plan?.writtenAt ?? null;
  if (call === undefined || writtenAt === null) return null;
  const settled = ledger.some(
    (one) => one.kind === 'plan-written' && one.at > call.at && one.at < writtenAt,
  );
  return settled ? null : call;
}

/**
 * The issue as the customer knows it: what is "their invoice" to us is "your invoice" to them. '' where the case only
 * has our own word for it: a topic, a silence.
 */
function titleOf({ issue, issueKey }: Case): string {
  if (topics.some((one) => one === issue)) return '';
  return issueNoun(issue, issueKey).replace(/^their (?=\S)/, 'your ');
}

/**
 * What is agreed and promised and not yet done; null when nothing is. A date that is over, and who has left, is no
 * answer to who does what by when: both are left to the CSM.
 */
function tasksOf(
  { case: { plan, state }, snapshot }: Story,
  { people }: Setting,
  today: string,
): readonly Task[] | null {
  const { account, openPromises } = snapshot;
  const task = (owner: PersonId, action: string, dueOn: string | null): Task => ({
    owner: people.get(owner)?.name ?? '',
    action,
    dueOn: dueOn !== null && dueOn < today ? null : dueOn,
  });
  const tasks = [
    ...(plan === null || state === 'watching' ? [] : [task(plan.owner, plan.decision, plan.dueOn)]),
    ...openPromises.map((one) => task(one.by ?? account.csm, one.what, one.dueOn)),
  ];
  return tasks.length > 0 ? tasks : null;
}
