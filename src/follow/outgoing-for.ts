import type { FollowUp, Outcome, UpdateCause } from '../cases/event.ts';
import { callRequest } from '../compose/mails/call-request.ts';
import { chatMessage } from '../compose/mails/chat-message.ts';
import { escalationUpdate } from '../compose/mails/escalation-update.ts';
import { escalation } from '../compose/mails/escalation.ts';
import type { DraftFacts, MailFacts } from '../compose/mails/facts.ts';
import { nobodyAnswered } from '../compose/mails/nobody-answered.ts';
import { notice } from '../compose/mails/notice.ts';
import { reminder } from '../compose/mails/reminder.ts';
import { reviewRequest } from '../compose/mails/review-request.ts';
import type { PersonId } from '../domain/ids.ts';
import type { MailContent, NewOutgoing, OutgoingKind } from '../domain/outgoing.ts';
import { issueOf } from './issue.ts';
import { type FactsFor, mailFacts, personOf } from './mail-facts.ts';
import { outgoingKey } from './outgoing-key.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';

/** What composing the follow-ups of one outcome is given. */
export interface Following {
  readonly story: Story;
  readonly setting: Setting;
  /** The reply for the CSM, or why there is none. */
  readonly draft: DraftFacts;
  readonly now: Date;
}

/**
 * The mails that follow from an outcome, composed and keyed; the reply draft itself is not among them.
 * What was for somebody who has left goes to whoever looks after the account now. Source: DESIGN §5.
 */
export function outgoingFor(outcome: Outcome, following: Following): readonly NewOutgoing[] {
  const updated = outcome.follow.some((one) => one.is === 'update-executives');
  const shared: Shared = {
    next: nextOf(outcome.follow, following.setting),
    executivesGet: updated ? 'update' : 'escalation',
  };
  return outcome.follow.flatMap((follow) => owed(follow, shared, about(follow, following)));
}

/** What every mail of one decision says alike: who is called next, what executives get. */
type Shared = Required<Pick<FactsFor, 'next' | 'executivesGet'>>;

/** A second matter is told by its own name, not by that of the case it joined. */
function about(follow: FollowUp, following: Following): Following {
  const { story } = following;
  const message = story.mail?.message;
  if (follow.is !== 'update-executives' || follow.because !== 'second-matter' || !message) {
    return following;
  }
  const { issue, issueKey } = issueOf(message, story.mail?.analysis ?? null);
  return { ...following, story: { ...story, case: { ...story.case, issue, issueKey } } };
}

/** Who is called next and when, as every mail of the same decision says it. */
function nextOf(follow: readonly FollowUp[], setting: Setting): MailFacts['next'] {
  const [next] = follow.flatMap((one) => ('next' in one && one.next !== null ? [one.next] : []));
  return next === undefined ? null : { person: personOf(next.person, setting), at: next.at };
}

function owed(follow: FollowUp, shared: Shared, following: Following): NewOutgoing[] {
  const { now, story } = following;
  const { csm } = story.snapshot.account;
  const day = now.toISOString().slice(0, 10);
  const one = (
    kind: OutgoingKind,
    to: PersonId,
    step: string,
    notBefore: Date,
    write: (facts: MailFacts) => MailContent,
  ): NewOutgoing[] => mailTo(kind, to, step, notBefore, write, shared, following);
  switch (follow.is) {
    case 'tell-csm': {
      const step = follow.again ? `again-${story.mail?.id ?? day}` : 'first';
      return [
        ...one('notice', csm, step, follow.notBefore, notice),
        // One message per case and level, beside the notice and at its hour.
        ...(following.setting.chatTiers.includes(story.case.tier)
          ? one('chat-message', csm, step, follow.notBefore, chatMessage)
          : []),
      ];
    }
    case 'call-manager':
      return one('call-request', follow.to, `rung-${follow.rung}`, now, callRequest);
    case 'escalate':
      return follow.to.flatMap((to) => one('escalation', to, 'first', now, escalation));
    case 'update-executives':
      return follow.to.flatMap((to) =>
        one('escalation-update', to, updateStep(follow.because, now, story), now, escalationUpdate),
      );
    case 'request-review':
      return one('review-request', follow.to, `round-${follow.round}`, follow.notBefore, (facts) =>
        reviewRequest(facts, follow.round),
      );
    case 'nobody-answered':
      return follow.to.flatMap((to) => one('nobody-answered', to, 'first', now, nobodyAnswered));
    case 'remind':
      return one('reminder', follow.to, `${follow.about}-${day}`, follow.notBefore, (facts) =>
        reminder(facts, { is: follow.about }),
      );
    case 'draft-recap':
      // The recap itself is a draft; see recap-draft.ts.
      return [];
  }
}

/** One "what changed" per day and cause; each new plan and each new ask is one of its own. */
function updateStep(because: UpdateCause, now: Date, story: Story): string {
  const { plan } = story.case;
  const day = now.toISOString().slice(0, 10);
  if (because === 'ask') return `ask-${now.getTime()}`;
  return because === 'plan' && plan !== null
    ? `plan-${plan.writtenAt.getTime()}`
    : `${because}-${day}`;
}

function mailTo(
  kind: OutgoingKind,
  to: PersonId,
  step: string,
  notBefore: Date,
  write: (facts: MailFacts) => MailContent,
  shared: Shared,
  { story, setting, draft }: Following,
): NewOutgoing[] {
  const reader = setting.people.get(to) ?? setting.people.get(story.snapshot.account.csm);
  if (!reader) return [];
  return [
    {
      key: outgoingKey(story.case, kind, step, reader.id),
      kind,
      recipient: reader.id,
      accountId: story.snapshot.account.id,
      caseId: story.case.id,
      messageId: story.mail?.id ?? null,
      // Written for the moment it is sent: "today" in a Monday's mail is Monday.
      content: write(mailFacts(story, setting, { reader, draft, ...shared }, notBefore)),
      draft: null,
      notBefore,
    },
  ];
}
