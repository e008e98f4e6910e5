import { composeRecap } from '../compose/draft/compose-recap.ts';
import type { Moment } from '../domain/decision.ts';
import type { NewOutgoing } from '../domain/outgoing.ts';
import { personOf } from './mail-facts.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';

/**
 * The recap that an interaction calls for, waiting in Drafts (Protocol D5): decision, owner, date and open
 * questions from the plan and the promises, nothing new. Empty when nobody of the customer is known.
 */
export function recapDraft(story: Story, setting: Setting, moment: Moment): readonly NewOutgoing[] {
  const { snapshot, mail, case: kase } = story;
  const { account } = snapshot;
  const to = mail?.from ?? null;
  if (to === null || !setting.draftsEnabled) return [];
  const csm = personOf(account.csm, setting);
  const { plan } = kase;
  const composed = composeRecap({
    now: moment.now,
    accountName: account.name,
    csm: { name: csm.name, hours: csm.hours },
    to,
    lastSubject: mail?.subject ?? kase.issue,
    wording: setting.wording,
    issue: kase.issue,
    decisions:
      plan === null
        ? []
        : [{ what: plan.decision, owner: personOf(plan.owner, setting).name, dueOn: plan.dueOn }],
    promises: snapshot.openPromises.map(({ what, dueOn }) => ({ what, dueOn })),
    openQuestions: [],
  });
  const messageId = mail?.message?.messageId ?? null;
  return [
    {
      key: `${kase.id}:recap-draft:${kase.episode}:${plan?.writtenAt.toISOString() ?? moment.now.toISOString()}`,
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
