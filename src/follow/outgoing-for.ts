import type { FollowUp, Outcome, UpdateCause } from '../cases/event.ts';
import type { DraftFacts, MailFacts } from '../compose/mails/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { NewOutgoing, OutgoingKind } from '../domain/outgoing.ts';
import { issueOf } from './issue.ts';
import { type FactsFor, mailFacts, personOf } from './mail-facts.ts';
import { mailText } from './mail-text.ts';
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
    callsNow: outcome.follow.some((one) => one.is === 'call-manager' && one.rung === 0),
  };
  return outcome.follow.flatMap((follow) => owed(follow, shared, about(follow, following)));
}

/** What every mail of one decision says alike: who is called now and next, what executives get. */
type Shared = Required<Pick<FactsFor, 'next' | 'executivesGet' | 'callsNow'>>;

/** A second matter is told by its own name, not by that of the case it joined. */
function about(follow: FollowUp, following: Following): Following {
  const { story } = following;
  const isSecond = follow.is === 'update-executives' && follow.because === 'second-matter';
  return isSecond ? { ...following, story: ofItsOwnMatter(story) } : following;
}

/** The story under the name of what its mail is about. */
export function ofItsOwnMatter(story: Story): Story {
  const { mail } = story;
  if (!mail?.message) return story;
  const { issue, issueKey } = issueOf(mail.message, mail.analysis);
  return { ...story, case: { ...story.case, issue, issueKey } };
}

/** Who is called next and when, as every mail of the same decision says it. */
function nextOf(follow: readonly FollowUp[], setting: Setting): MailFacts['next'] {
  const [next] = follow.flatMap((one) => ('next' in one && one.next ? [one.next] : []));
  return next === undefined ? null : { person: personOf(next.person, setting), at: next.at };
}

function owed(follow: FollowUp, shared: Shared, following: Following): NewOutgoing[] {
  const { now, story } = following;
  const { csm } = story.snapshot.account;
  const day = now.toISOString().slice(0, 10);
  const one = (kind: OutgoingKind, to: PersonId, step: string, notBefore: Date): NewOutgoing[] =>
    mailTo(kind, to, step, notBefore, shared, following);
  switch (follow.is) {
    case 'tell-csm': {
      const step = follow.again ? `again-${story.mail?.id ?? day}` : 'first';
      return [
        ...one('notice', csm, step, follow.notBefore),
        // One message per case and level, beside the notice and at its hour.
        ...(following.setting.chatTiers.includes(story.case.tier)
          ? one('chat-message', csm, step, follow.notBefore)
          : []),
      ];
    }
    case 'call-manager':
      return one('call-request', follow.to, `rung-${follow.rung}`, now);
    case 'escalate':
      return follow.to.flatMap((to) => one('escalation', to, 'first', now));
    case 'update-executives':
      return follow.to.flatMap((to) =>
        one('escalation-update', to, updateStep(follow.because, now, story), now),
      );
    case 'request-review':
      return one('review-request', follow.to, `round-${follow.round}`, follow.notBefore);
    case 'nobody-answered':
      return follow.to.flatMap((to) => one('nobody-answered', to, 'first', now));
    case 'remind':
      return one('reminder', follow.to, `${follow.about}-${day}`, follow.notBefore);
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
  shared: Shared,
  { story, setting, draft }: Following,
): NewOutgoing[] {
  const reader = setting.people.get(to) ?? setting.people.get(story.snapshot.account.csm);
  if (!reader) return [];
  // Written for the moment it is sent: "today" in a Monday's mail is Monday. Sent later than a moment from now, it is
  // written once more then (written-anew.ts).
  const facts = mailFacts(story, setting, { reader, draft, ...shared }, notBefore);
  const content = mailText(kind, step, facts);
  if (content === null) return [];
  return [
    {
      key: outgoingKey(story.case, kind, step, reader.id),
      kind,
      recipient: reader.id,
      accountId: story.snapshot.account.id,
      caseId: story.case.id,
      messageId: story.mail?.id ?? null,
      content,
      draft: null,
      notBefore,
    },
  ];
}
