import type { Assessment } from '../domain/assessment.ts';
import type { Case } from '../domain/case.ts';
import type { Moment } from '../domain/decision.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import { assessmentsByIds } from '../store/cases.ts';
import { messageById } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { outgoingOfCases } from '../store/outgoing-of-cases.ts';
import { asOfNow } from './as-of-now.ts';
import { engagementAt } from './engagement-at.ts';
import { namedIssue } from './named-issue.ts';
import type { Setting } from './setting.ts';
import { partOf } from './split.ts';
import type { Story, StoryMail } from './story.ts';

/** What is recorded about a case when a person or the clock looks at it. Rejects when the store does not answer. */
export async function caseStory(
  store: Store,
  kase: Case,
  snapshot: AccountSnapshot,
  setting: Setting,
  moment: Moment,
): Promise<Story> {
  const [assessment] = await assessmentsByIds(
    store,
    kase.lastAssessmentId === null ? [] : [kase.lastAssessmentId],
  );
  // The mail that decided, not an ordinary one that a colleague of theirs sent after it.
  const deciding = assessment?.messageId ?? kase.lastInboundMessageId;
  const last = kase.lastInboundMessageId;
  const [mail, latest, first, owed] = await Promise.all([
    mailOf(store, deciding),
    last === deciding ? null : mailOf(store, last),
    mailOf(store, kase.ongoingSinceMessageId),
    outgoingOfCases(store, [kase.id]),
  ]);
  const engagement = engagementAt(snapshot, moment.now, setting);
  const decided = assessment ? partOf(kase, assessment) : unknownAssessment(kase, moment);
  return {
    snapshot,
    case: kase,
    assessment: asOfNow(kase, decided, engagement, setting.words, moment),
    ledger: snapshot.ledger.filter((one) => one.caseId === kase.id),
    engagement,
    mail: mail && {
      ...mail,
      analysis: await namedIssue(mail.message, mail.analysis, setting),
    },
    latest,
    first:
      first === null
        ? null
        : { messageId: first.id, at: kase.ongoingSince, subject: first.subject },
    owed,
  };
}

async function mailOf(store: Store, id: string | null): Promise<StoryMail | null> {
  const found = id === null ? null : await messageById(store, id);
  if (found === null) return null;
  return {
    id: found.id,
    at: found.internalDate,
    from: found.from,
    sender: found.parsed?.sender ?? 'unknown',
    subject: found.subject ?? '',
    message: found.parsed,
    analysis: found.analysis,
  };
}

/** Stands in when the assessment is past its age limit: the tier is known, its reasons are gone. */
function unknownAssessment(kase: Case, moment: Moment): Assessment {
  return {
    id: moment.newId() as Assessment['id'],
    accountId: kase.accountId,
    messageId: null,
    at: kase.openedAt,
    revision: '',
    tier: kase.tier,
    reasons: [],
    review: null,
  };
}
