import { composeRecap } from '../compose/draft/compose-recap.ts';
import { isoDateOf } from '../compose/mails/times.ts';
import { hasLeft } from '../domain/account.ts';
import type { Moment } from '../domain/decision.ts';
import type { InteractionId, PersonId } from '../domain/ids.ts';
import type { NewOutgoing } from '../domain/outgoing.ts';
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
 * The recap that a call (`call`) or a plan of which the customer does not know (null) calls for, waiting in Drafts
 * (Protocol D5): decision, owner and date from the plan and the promises, nothing new. One for each call and each plan.
 * Empty when nobody of the customer is known.
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
  const at = call?.at ?? plan?.writtenAt ?? moment.now;
  // What was agreed before the call was not settled in it.
  const settled = plan !== null && plan.writtenAt >= at;
  // What somebody who has left was to do, the CSM does now.
  const nameOf = (owner: PersonId | null): string =>
    owner === null || hasLeft(setting, owner) ? csm.name : personOf(owner, setting).name;
  const tasks = snapshot.openPromises.map((one) => ({
    owner: nameOf(one.by),
    action: one.what,
    dueOn: one.dueOn,
  }));
  const agreed =
    plan === null ? [] : [{ owner: nameOf(plan.owner), action: plan.decision, dueOn: plan.dueOn }];
  const composed = composeRecap({
    to,
    cc: [],
    csmName: csm.name,
    signOff: csm.signOff ?? setting.wording.signOff,
    title: kase.issue,
    heldOn: isoDateOf(at, csm.hours.timeZone),
    decisions: settled ? [plan.decision] : null,
    tasks: agreed.length + tasks.length > 0 ? [...agreed, ...tasks] : null,
    openQuestions: null,
  });
  // A recap that misses one of its four parts is no recap; the CSM is reminded instead.
  if (composed.failedRules.length > 0) return [];
  const messageId = mail?.message?.messageId ?? null;
  return [
    {
      key: `${kase.id}:recap-draft:${kase.episode}:${call?.interactionId ?? at.toISOString()}`,
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
