import { reviewerOf } from '../cases/chain.ts';
import { needsEyes } from '../compose/mails/needs-eyes.ts';
import type { Account } from '../domain/account.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Moment } from '../domain/decision.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Message } from '../domain/mail.ts';
import type { NewOutgoing } from '../domain/outgoing.ts';
import type { ForwardHead } from '../parse/forward-head.ts';
import type { ReceivedMail } from '../store/messages.ts';
import type { Setting } from './setting.ts';
import type { NearTo } from './world.ts';

/** A mail that a person must look at: unread language, failed analysis, a risky mail of nobody's, or a forwarded one. */
export interface NeedsPerson {
  readonly received: ReceivedMail;
  readonly message: Message;
  readonly assessment: Assessment;
  readonly account: Account | null;
  /** Of a mail without an account, whom it is about all the same. */
  readonly nearTo?: NearTo | null;
  /** The customer's mail that a colleague's mail forwards; null = the mail itself is meant. */
  readonly forwarded: ForwardHead | null;
}

/**
 * The mail that asks somebody to look: the account's CSM; of a sender who belongs to no account, the CSM and the manager
 * of the account that the mail is about, or everybody with the role of a manager where it is about none. Nobody is
 * dropped in silence. Source: DESIGN §4, complaints D51.
 */
export function needsPerson(
  about: NeedsPerson,
  setting: Setting,
  moment: Moment,
): readonly NewOutgoing[] {
  const { received, message, assessment, account, nearTo = null, forwarded } = about;
  return recipients(about, setting).flatMap((to) => {
    const reader = setting.people.get(to);
    if (!reader) return [];
    const content = needsEyes({
      now: moment.now,
      reader,
      baseUrl: setting.baseUrl,
      messageId: received.id,
      at: received.raw.internalDate,
      from: forwarded?.from ?? message.from,
      forwardedBy: forwarded === null ? null : message.from,
      sender: message.sender,
      subject: message.subject,
      ownWords: forwarded?.text ?? message.ownWords,
      language: message.language,
      account,
      nearTo,
      assessment,
    });
    return [
      {
        key: `needs-eyes:${received.id}:${to}`,
        kind: 'notice' as const,
        recipient: to,
        accountId: (account ?? nearTo?.account)?.id ?? null,
        caseId: null,
        messageId: received.id,
        content,
        draft: null,
        notBefore: moment.now,
      },
    ];
  });
}

function recipients(
  { account, nearTo }: NeedsPerson,
  setting: Pick<Setting, 'people'>,
): readonly PersonId[] {
  if (account !== null) return [account.csm];
  if (nearTo) {
    const line = { account: nearTo.account, people: setting.people };
    return [...new Set([nearTo.account.csm, reviewerOf(line)])];
  }
  const managers = [...setting.people.values()].filter((one) => one.roles.includes('manager'));
  return managers.map((one) => one.id);
}
