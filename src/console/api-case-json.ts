import type { z } from 'zod';
import type { Reason } from '../domain/assessment.ts';
import type { Case } from '../domain/case.ts';
import type { CaseLine, CaseStory } from '../store/cases.ts';
import type { caseDone, caseLine, caseStory } from './api-shapes.ts';
import { clauseWords } from './case-words.ts';

/** A case as the API shows it; instants as ISO text. */
export function caseJson(kase: Case, accountName: string): z.infer<typeof caseDone> {
  return {
    id: kase.id,
    account: { id: kase.accountId, name: accountName },
    issue: kase.issue,
    topic: kase.topic,
    tier: kase.tier,
    peak: kase.peak,
    state: kase.state,
    openedAt: iso(kase.openedAt),
    ongoingSince: iso(kase.ongoingSince),
    owner: kase.owner,
    acknowledgedBy: kase.acknowledgedBy,
    acknowledgedAt: isoOrNull(kase.acknowledgedAt),
    snoozedUntil: isoOrNull(kase.snoozedUntil),
    snoozeReason: kase.snoozeReason,
    override: kase.override && {
      tier: kase.override.tier,
      until: iso(kase.override.until),
      by: kase.override.by,
      reason: kase.override.reason,
    },
    plan: kase.plan && { ...kase.plan, writtenAt: iso(kase.plan.writtenAt) },
    recap: kase.recap,
    nextStepAt: isoOrNull(kase.nextStepAt),
    lastInboundAt: isoOrNull(kase.lastInboundAt),
    closedAt: isoOrNull(kase.closedAt),
  };
}

/** A line of the queue with the reasons that decided. */
export function lineJson(line: CaseLine): z.infer<typeof caseLine> {
  return { ...caseJson(line.case, line.accountName), reasons: line.reasons.map(reasonJson) };
}

/** A case with its ledger, mails and what was owed. */
export function storyJson(story: CaseStory): z.infer<typeof caseStory> {
  const { case: kase } = story;
  const decided = story.assessments.find((one) => one.id === kase.lastAssessmentId);
  return {
    ...caseJson(kase, story.accountName),
    reasons: (decided?.reasons ?? []).map(reasonJson),
    ledger: story.ledger.map(({ at, kind, words, by }) => ({ at: iso(at), kind, words, by })),
    mails: story.messages.map((mail) => ({
      id: mail.id,
      at: iso(mail.internalDate),
      from: mail.from?.address ?? null,
      subject: mail.subject ?? '',
      ownWords: mail.parsed?.ownWords ?? '',
    })),
    outgoing: story.outgoing.map((one) => ({
      id: one.id,
      kind: one.kind,
      to: one.recipient,
      subject: one.content.subject,
      state: one.state,
      notBefore: iso(one.notBefore),
      sentAt: isoOrNull(one.sentAt),
    })),
  };
}

function reasonJson({ clause, signals, facts }: Reason) {
  return {
    clause,
    words: clauseWords(clause),
    quotes: signals.flatMap((signal) => signal.evidence.map((one) => one.quote)),
    facts: facts.map((one) => one.words),
  };
}

/** An instant as the API writes it. */
export function iso(at: Date): string {
  return at.toISOString();
}

function isoOrNull(at: Date | null): string | null {
  return at === null ? null : iso(at);
}
