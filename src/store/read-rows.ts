import type { Assessment } from '../domain/assessment.ts';
import type { Case, LedgerEntry, Plan } from '../domain/case.ts';
import { asId } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Delivery, Outgoing } from '../domain/outgoing.ts';
import type { Feedback, OurPromise } from '../domain/promise.ts';
import type { assessment, case_, feedback, interaction, ledger, promise } from './tables/cases.ts';
import type { delivery, outgoing } from './tables/outgoing.ts';

/** A case as the core knows it; instants inside `plan` and `override` become Dates again. */
export function caseOf(row: typeof case_.$inferSelect): Case {
  const plan: Plan | null = row.plan && {
    ...row.plan,
    writtenAt: new Date(row.plan.writtenAt),
  };
  return {
    ...row,
    id: asId(row.id),
    accountId: asId(row.accountId),
    ongoingSinceMessageId: idOrNull(row.ongoingSinceMessageId),
    owner: asId(row.owner),
    plan,
    acknowledgedBy: idOrNull(row.acknowledgedBy),
    override: row.override && { ...row.override, until: new Date(row.override.until) },
    lastAssessmentId: idOrNull(row.lastAssessmentId),
    lastInboundMessageId: idOrNull(row.lastInboundMessageId),
  };
}

/** An assessment as it was appended. */
export function assessmentOf(row: typeof assessment.$inferSelect): Assessment {
  return {
    ...row,
    id: asId(row.id),
    accountId: idOrNull(row.accountId),
    messageId: idOrNull(row.messageId),
  };
}

/** One dated fact. */
export function interactionOf(row: typeof interaction.$inferSelect): Interaction {
  return {
    ...row,
    id: asId(row.id),
    accountId: asId(row.accountId),
    messageId: idOrNull(row.messageId),
  };
}

/** One line of a case's ledger. */
export function ledgerEntryOf(row: typeof ledger.$inferSelect): LedgerEntry {
  return { ...row, caseId: asId(row.caseId), by: idOrNull(row.by) };
}

/** A promise of our side. */
export function promiseOf(row: typeof promise.$inferSelect): OurPromise {
  return {
    ...row,
    id: asId(row.id),
    accountId: asId(row.accountId),
    caseId: idOrNull(row.caseId),
    messageId: idOrNull(row.messageId),
    by: idOrNull(row.by),
  };
}

/** A person's answer to an alert. */
export function feedbackOf(row: typeof feedback.$inferSelect): Feedback {
  const { id: _, ...rest } = row;
  return { ...rest, caseId: asId(row.caseId), by: asId(row.by) };
}

/** An owed mail, with when it was made, tried and sent for the console. */
export type StoredOutgoing = Outgoing & {
  readonly createdAt: Date;
  readonly firstTriedAt: Date | null;
  readonly triedAt: Date | null;
  readonly sentAt: Date | null;
};

/** An owed mail or draft. */
export function outgoingOf(row: typeof outgoing.$inferSelect): StoredOutgoing {
  return {
    id: asId(row.id),
    key: row.key,
    kind: row.kind,
    recipient: asId(row.recipient),
    accountId: idOrNull(row.accountId),
    caseId: idOrNull(row.caseId),
    messageId: idOrNull(row.messageId),
    content: row.content,
    draft: row.draft,
    notBefore: row.notBefore,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.createdAt,
    firstTriedAt: row.firstTriedAt,
    triedAt: row.triedAt,
    sentAt: row.sentAt,
  };
}

/** What became of one attempt. */
export function deliveryOf(row: typeof delivery.$inferSelect): Delivery {
  const { id: _, ...rest } = row;
  return { ...rest, outgoingId: asId(row.outgoingId) };
}

function idOrNull<T extends string>(text: string | null): T | null {
  return text === null ? null : asId<T>(text);
}
