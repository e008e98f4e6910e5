import { classify } from '../classify/classify.ts';
import type { Decision, Moment } from '../domain/decision.ts';
import type { ReadMail } from '../jobs/reading/read-mail.ts';
import type { ReceivedMail } from '../store/messages.ts';
import { needsPerson } from './needs-person.ts';
import type { Setting } from './setting.ts';
import type { Forwarded } from './world.ts';

/**
 * A customer's mail that a colleague forwarded into the inbox: the colleague's words are ours and the customer's are
 * quoted, so nothing is judged by them; the account's CSM is asked to look, once. Nothing follows where that very mail
 * came to the inbox itself, and from history.
 */
export function decideForwarded(
  base: Decision,
  received: ReceivedMail,
  { message }: ReadMail,
  { account, head, known }: Forwarded,
  setting: Setting,
  moment: Moment,
): Decision {
  if (known || received.suppressed || message.origin !== 'person') return base;
  const input = { accountId: account.id, messageId: received.id, analysis: null, engagement: null };
  const assessment = classify(input, setting.words, moment);
  const about = { received, message, assessment, account, forwarded: head };
  return { ...base, outgoing: needsPerson(about, setting, moment) };
}
