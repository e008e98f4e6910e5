import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { outgoingKinds, outgoingStates } from '../../domain/outgoing.ts';
import type { DraftEnvelope, MailContent } from '../../domain/outgoing.ts';
import { case_ } from './cases.ts';
import { instant, isOneOf, uidNumber } from './columns.ts';
import { message } from './mail.ts';
import { account, person } from './people.ts';

/** A mail or draft that is owed. The recipient is a row of `person`; there is no address column. */
export const outgoing = pgTable(
  'outgoing',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    key: text('key').notNull().unique(),
    kind: text('kind', { enum: outgoingKinds }).notNull(),
    recipient: text('recipient')
      .notNull()
      .references(() => person.id),
    accountId: text('account_id').references(() => account.id),
    caseId: uuid('case_id').references(() => case_.id),
    messageId: uuid('message_id').references(() => message.id),
    content: jsonb('content').$type<MailContent>().notNull(),
    draft: jsonb('draft').$type<DraftEnvelope>(),
    notBefore: instant('not_before').notNull(),
    state: text('state', { enum: outgoingStates }).notNull().default('queued'),
    attempts: integer('attempts').notNull().default(0),
    claimant: text('claimant'),
    claimUntil: instant('claim_until'),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** First and latest time that somebody began to hand it over. */
    firstTriedAt: instant('first_tried_at'),
    triedAt: instant('tried_at'),
    sentAt: instant('sent_at'),
    /** Hash of the one-click token in the mail; its row is in `link_token`. */
    tokenHash: text('token_hash'),
    /** Where a draft was appended (RFC 4315 APPENDUID). */
    draftFolder: text('draft_folder'),
    draftUidValidity: uidNumber('draft_uid_validity'),
    draftUid: uidNumber('draft_uid'),
  },
  (t) => [
    index('outgoing_due').on(t.notBefore).where(sql`${t.state} in ('queued', 'deferred')`),
    index('outgoing_claimed').on(t.claimUntil).where(sql`${t.state} = 'sending'`),
    index('outgoing_trouble')
      .on(t.state, t.triedAt)
      .where(sql`${t.state} in ('uncertain', 'held', 'failed')`),
    index('outgoing_case').on(t.caseId, t.createdAt),
    index('outgoing_message').on(t.messageId),
    index('outgoing_tried').on(t.triedAt, t.recipient),
    index('outgoing_kind').on(t.kind, t.createdAt),
    check('outgoing_kind_known', isOneOf(t.kind, outgoingKinds)),
    check('outgoing_state_known', isOneOf(t.state, outgoingStates)),
    check(
      'outgoing_draft_has_envelope',
      sql`(${t.kind} in ('reply-draft', 'recap-draft')) = (${t.draft} is not null)`,
    ),
  ],
);

/** What became of each attempt. */
export const delivery = pgTable(
  'delivery',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    outgoingId: uuid('outgoing_id')
      .notNull()
      .references(() => outgoing.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    outcome: text('outcome', {
      enum: ['sent', 'deferred', 'failed', 'uncertain', 'found-by-evidence', 'released'],
    }).notNull(),
    words: text('words').notNull(),
  },
  (t) => [index('delivery_outgoing').on(t.outgoingId, t.at), index('delivery_at').on(t.at)],
);
