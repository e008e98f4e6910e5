import { classify } from '../classify/classify.ts';
import type { Decision, Moment } from '../domain/decision.ts';
import type { ReadMail } from '../jobs/reading/read-mail.ts';
import type { ReceivedMail } from '../store/messages.ts';
import { needsPerson } from './needs-person.ts';
import type { Setting } from './setting.ts';
import type { Forwarded, Seen } from './world.ts';

/**
 * A customer's mail that a colleague of ours forwarded into the inbox: the colleague's words are ours and the
 * customer's are quoted, so nothing is judged by them; the account's CSM is asked to look, once. Nothing follows where
 * that very mail came to the inbox itself, and from history.
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

/**
 * A mail that one of the customer's people forwards from another of them ("my boss asked me to pass this on"): its
 * words are no words of the one who wrote to us, so no case is opened by them; the CSM is asked to look when they would
 * have been told of it had it come by itself. Who is shown the whole mail anyway is not asked twice.
 */
export function withForwarded(
  decision: Decision,
  received: ReceivedMail,
  { message, forwarded }: ReadMail,
  seen: Seen,
  setting: Setting,
  moment: Moment,
): Decision {
  if (seen.forwarded === null || seen.forwarded.known || forwarded === undefined) return decision;
  const [own] = decision.assessments;
  if (own === undefined || own.tier === 'high' || own.review !== null) return decision;
  const { account, head } = seen.forwarded;
  const input = {
    accountId: account.id,
    messageId: received.id,
    analysis: forwarded,
    engagement: null,
  };
  const assessment = classify(input, setting.words, moment);
  if (assessment.review === null && !['high', 'medium'].includes(assessment.tier)) return decision;
  const about = { received, message, assessment, account, forwarded: head };
  return {
    ...decision,
    outgoing: [...decision.outgoing, ...needsPerson(about, setting, moment)],
  };
}
