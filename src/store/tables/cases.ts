import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { tiers } from '../../domain/assessment.ts';
import type { Reason } from '../../domain/assessment.ts';
import { caseStates, ledgerKinds } from '../../domain/case.ts';
import type { Case, Plan } from '../../domain/case.ts';
import { interactionKinds } from '../../domain/interaction.ts';
import { topics } from '../../domain/signal.ts';
import type { Evidence } from '../../domain/signal.ts';
import { instant, isOneOf } from './columns.ts';
import { message } from './mail.ts';
import { account, person } from './people.ts';

/**
 * One dated fact. The same fact from two sources is one row: the external id decides, not the
 * source.
 */
export const interaction = pgTable(
  'interaction',
  {
    id: uuid('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    kind: text('kind', { enum: interactionKinds }).notNull(),
    at: instant('at').notNull(),
    source: text('source', { enum: ['mail', 'calendar', 'import', 'api', 'person'] }).notNull(),
    externalId: text('external_id').notNull(),
    messageId: uuid('message_id').references(() => message.id),
    contact: text('contact'),
    title: text('title').notNull(),
    threadKey: text('thread_key'),
    owner: text('owner', { enum: ['customer', 'vendor'] }),
    dueAt: instant('due_at'),
    until: instant('until'),
    url: text('url'),
    wantsAnswer: boolean('wants_answer').notNull().default(false),
  },
  (t) => [
    uniqueIndex('interaction_fact').on(t.accountId, t.externalId),
    index('interaction_account').on(t.accountId, t.at),
    index('interaction_message').on(t.messageId),
    index('interaction_contact').on(t.contact),
    // The sweep looks for overdue items among the few that there are.
    index('interaction_item')
      .on(t.accountId, t.at)
      .where(sql`${t.kind} in ('item-opened', 'item-done')`),
    check('interaction_kind_known', isOneOf(t.kind, interactionKinds)),
  ],
);

/** Tier and reasons at one moment. Rows are only ever added; erasure and purge blank the quotes. */
export const assessment = pgTable(
  'assessment',
  {
    id: uuid('id').primaryKey(),
    accountId: text('account_id').references(() => account.id),
    messageId: uuid('message_id').references(() => message.id),
    at: instant('at').notNull(),
    revision: text('revision').notNull(),
    tier: text('tier', { enum: tiers }).notNull(),
    reasons: jsonb('reasons').$type<readonly Reason[]>().notNull(),
    review: text('review', { enum: ['unsupported-language', 'needs-review'] }),
  },
  (t) => [
    index('assessment_account').on(t.accountId, t.at),
    index('assessment_message').on(t.messageId),
    index('assessment_at').on(t.at, t.tier),
    index('assessment_review').on(t.at).where(sql`${t.review} is not null`),
    check('assessment_tier_known', isOneOf(t.tier, tiers)),
  ],
);

/** A case. Called `case_` because `case` is a reserved word of SQL. */
export const case_ = pgTable(
  'case_',
  {
    id: uuid('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    issueKey: text('issue_key').notNull(),
    topic: text('topic', { enum: topics }),
    issue: text('issue').notNull(),
    tier: text('tier', { enum: tiers }).notNull(),
    peak: text('peak', { enum: tiers }).notNull(),
    state: text('state', { enum: caseStates }).notNull(),
    openedAt: instant('opened_at').notNull(),
    ongoingSince: instant('ongoing_since').notNull(),
    ongoingSinceMessageId: uuid('ongoing_since_message_id'),
    owner: text('owner')
      .notNull()
      .references(() => person.id),
    plan: jsonb('plan').$type<Plan>(),
    episode: integer('episode').notNull(),
    rung: integer('rung').notNull(),
    acknowledgedBy: text('acknowledged_by'),
    acknowledgedAt: instant('acknowledged_at'),
    snoozedUntil: instant('snoozed_until'),
    snoozeReason: text('snooze_reason'),
    override: jsonb('override').$type<NonNullable<Case['override']>>(),
    nextStepAt: instant('next_step_at'),
    lastAssessmentId: uuid('last_assessment_id'),
    lastInboundMessageId: uuid('last_inbound_message_id'),
    lastInboundAt: instant('last_inbound_at'),
    recap: text('recap', { enum: ['none-owed', 'owed', 'written', 'waived'] }).notNull(),
    closedAt: instant('closed_at'),
    checkInAt: instant('check_in_at'),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('case_one_open').on(t.accountId, t.issueKey).where(sql`${t.state} <> 'closed'`),
    index('case_queue').on(t.tier, t.state, t.lastInboundAt).where(sql`${t.state} <> 'closed'`),
    index('case_account').on(t.accountId, t.openedAt),
    index('case_owner').on(t.owner, t.state),
    index('case_closed').on(t.closedAt),
    index('case_next_step').on(t.nextStepAt).where(sql`${t.nextStepAt} is not null`),
    index('case_check_in').on(t.checkInAt).where(sql`${t.checkInAt} is not null`),
    check('case_state_known', isOneOf(t.state, caseStates)),
    check('case_tier_known', isOneOf(t.tier, tiers)),
    check('case_peak_known', isOneOf(t.peak, tiers)),
  ],
);

/**
 * Which assessments and mails belong to a case; filled from the case's "last" fields when it is
 * written.
 */
export const caseLink = pgTable(
  'case_link',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => case_.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['assessment', 'message'] }).notNull(),
    linkedId: uuid('linked_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.kind, t.linkedId] }),
    index('case_link_linked').on(t.linkedId),
  ],
);

/** What happened in a case; "Actions taken" is read from here and nowhere else. */
export const ledger = pgTable(
  'ledger',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => case_.id),
    kind: text('kind', { enum: ledgerKinds }).notNull(),
    at: instant('at').notNull(),
    by: text('by'),
    words: text('words').notNull(),
    proof: text('proof'),
  },
  (t) => [
    index('ledger_case').on(t.caseId, t.at),
    index('ledger_at').on(t.at, t.kind),
    check('ledger_kind_known', isOneOf(t.kind, ledgerKinds)),
  ],
);

/** What our side said it would do. */
export const promise = pgTable(
  'promise',
  {
    id: uuid('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    caseId: uuid('case_id').references(() => case_.id),
    messageId: uuid('message_id').references(() => message.id),
    by: text('by'),
    what: text('what').notNull(),
    evidence: jsonb('evidence').$type<Evidence>(),
    madeAt: instant('made_at').notNull(),
    dueOn: text('due_on'),
    state: text('state', { enum: ['open', 'kept', 'overdue', 'withdrawn'] }).notNull(),
    keptAt: instant('kept_at'),
  },
  (t) => [
    index('promise_account').on(t.accountId, t.madeAt),
    index('promise_case').on(t.caseId),
    index('promise_message').on(t.messageId),
    index('promise_due').on(t.dueOn).where(sql`${t.state} in ('open', 'overdue')`),
  ],
);

/** A person's agreement or disagreement with a clause of a case. */
export const feedback = pgTable(
  'feedback',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => case_.id),
    clause: text('clause').notNull(),
    verdict: text('verdict', { enum: ['agree', 'disagree', 'not-our-customer'] }).notNull(),
    reason: text('reason').notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('feedback_case').on(t.caseId, t.at), index('feedback_clause').on(t.clause, t.at)],
);
