import { reminders } from '../cases/event.ts';
import { callRequest } from '../compose/mails/call-request.ts';
import { chatMessage } from '../compose/mails/chat-message.ts';
import { escalationUpdate } from '../compose/mails/escalation-update.ts';
import { escalation } from '../compose/mails/escalation.ts';
import type { MailFacts } from '../compose/mails/facts.ts';
import { nobodyAnswered } from '../compose/mails/nobody-answered.ts';
import { notice } from '../compose/mails/notice.ts';
import { reminder } from '../compose/mails/reminder.ts';
import { reviewRequest } from '../compose/mails/review-request.ts';
import type { MailContent, OutgoingKind } from '../domain/outgoing.ts';

/**
 * The text of a mail about a case. Which of several mails of a kind it is, its step says: the round of a review, what a
 * reminder is about. Null for what is no such mail.
 */
export function mailText(kind: OutgoingKind, step: string, facts: MailFacts): MailContent | null {
  switch (kind) {
    case 'notice':
      return notice(facts, step.startsWith('again-'));
    case 'chat-message':
      return chatMessage(facts, step.startsWith('again-'));
    case 'call-request':
      return callRequest(facts);
    case 'escalation':
      return escalation(facts);
    case 'escalation-update':
      return escalationUpdate(facts);
    case 'review-request':
      return reviewRequest(facts, Number(/^round-(\d+)$/.exec(step)?.[1] ?? 0));
    case 'nobody-answered':
      return nobodyAnswered(facts);
    case 'reminder': {
      const about = reminders.find((one) => step.startsWith(`${one}-`));
      return about === undefined ? null : reminder(facts, { is: about });
    }
    default:
      return null;
  }
}
