import { classify } from '../classify/classify.ts';
import type { Assessment } from '../domain/assessment.ts';
import { type Decision, type Moment, nothingDecided } from '../domain/decision.ts';
import type { Engagement, Interaction } from '../domain/interaction.ts';
import type { InteractionId } from '../domain/ids.ts';
import { interactionsOf } from '../engagement/from-mail.ts';
import type { ReadMail } from '../jobs/reading/read-mail.ts';
import type { ReceivedMail } from '../store/messages.ts';
import { decideSent } from './decide-sent.ts';
import { engagementAt } from './engagement-at.ts';
import { followCases, saysSomething } from './follow-cases.ts';
import { decideForwarded, withForwarded } from './forwarded.ts';
import { needsPerson } from './needs-person.ts';
import type { Setting } from './setting.ts';
import type { Seen } from './world.ts';

/**
 * What one read mail leads to, all of it, from what is known and nothing else. Our own mail that came back
 * (a loop) leads to nothing. History (`suppressed`) is remembered and judged, but nobody is told.
 * Pure: the same mail, world and moment give the same decision. Throws: never.
 */
export function decide(
  received: ReceivedMail,
  mail: ReadMail,
  seen: Seen,
  setting: Setting,
  moment: Moment,
): Decision {
  const { message, analysis } = mail;
  const base: Decision = {
    ...nothingDecided,
    casesBefore: seen.snapshot?.casesOpened ?? null,
    message: {
      id: received.id,
      from: 'received',
      to: 'assessed',
      accountId: seen.account?.id ?? null,
      parsed: message,
      analysis: seen.ours ? null : analysis,
    },
  };
  if (message.loop) return base;
  if (seen.ours && seen.forwarded !== null) {
    return decideForwarded(base, received, mail, seen.forwarded, setting, moment);
  }
  const { snapshot } = seen;
  if (snapshot === null) {
    return seen.ours ? base : unknownSender(base, received, mail, seen, setting, moment);
  }
  const interactions = newInteractions(received, mail, seen, setting, moment);
  const known = { ...base, interactions };
  if (seen.ours) return decideSent(known, received, mail, seen, setting, moment);
  const withThis = { ...snapshot, interactions: [...snapshot.interactions, ...interactions] };
  const engaged = engagementAt(withThis, moment.now, setting);
  const assessment = assess(received, mail, seen, engaged, setting, moment);
  const judged = { ...known, assessments: assessment === null ? [] : [assessment] };
  if (assessment === null || received.suppressed) return judged;
  const followed = followCases(
    judged,
    { received, mail, seen, assessment, engaged, interactions },
    setting,
    moment,
  );
  return withForwarded(followed, received, mail, seen, setting, moment);
}

/** The facts that the mail adds to the account's history, each with an id of its own; a copy of a mail adds none. */
function newInteractions(
  received: ReceivedMail,
  { message, analysis }: ReadMail,
  seen: Seen,
  setting: Setting,
  moment: Moment,
): readonly Interaction[] {
  if (seen.account === null) return [];
  const found = interactionsOf(
    message,
    {
      messageId: received.id,
      folder: seen.ours ? 'sent' : received.raw.folder,
      at: received.raw.internalDate,
      accountId: seen.account.id,
      contact: seen.contact,
      ownDomains: setting.ownDomains,
      past: seen.snapshot?.interactions ?? [],
    },
    analysis,
  );
  const known = new Set(seen.snapshot?.interactions.map((one) => one.externalId));
  return found
    .filter((one) => !known.has(one.externalId))
    .map((one) => ({ ...one, id: moment.newId() as InteractionId }));
}

/** A list or a bounce is stored and shown, not judged. */
function assess(
  received: ReceivedMail,
  { message, analysis }: ReadMail,
  seen: Seen,
  engaged: Engagement,
  setting: Setting,
  moment: Moment,
): Assessment | null {
  if (message.origin === 'list' || message.origin === 'bounce') return null;
  const input = {
    accountId: seen.account?.id ?? null,
    messageId: received.id,
    analysis,
    // Accounts that are only read are not judged by their silence (DESIGN §4).
    engagement: seen.account?.managed ? engaged : null,
  };
  return classify(input, setting.words, moment);
}

/**
 * Nobody's mail: judged by its words alone, and shown to a person when it carries risk; where it stands in a thread of
 * an account, or a customer has a copy, to that account's CSM too, and Medium also. No case is opened by it and nothing
 * is drafted until a person says whose address it is (DECISIONS 42).
 */
function unknownSender(
  base: Decision,
  received: ReceivedMail,
  mail: ReadMail,
  { nearTo }: Seen,
  setting: Setting,
  moment: Moment,
): Decision {
  if (!saysSomething(mail)) return base;
  const { message, analysis } = mail;
  const input = { accountId: null, messageId: received.id, analysis, engagement: null };
  const assessment = classify(input, setting.words, moment);
  const judged = { ...base, assessments: [assessment] };
  const risky = ['high', ...(nearTo === null ? [] : ['medium'])].includes(assessment.tier);
  if (received.suppressed || (!risky && assessment.review === null)) return judged;
  const about = { received, message, assessment, account: null, nearTo, forwarded: null };
  return { ...judged, outgoing: needsPerson(about, setting, moment) };
}
