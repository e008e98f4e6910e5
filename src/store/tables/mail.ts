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
import { messageStates } from '../../domain/decision.ts';
import { folderRoles } from '../../domain/mail.ts';
import type { Message } from '../../domain/mail.ts';
import type { Analysis } from '../../domain/signal.ts';
import { bytes, instant, isOneOf, uidNumber } from './columns.ts';
import { account } from './people.ts';

/**
 * A watched mailbox: who may read it now (a fenced lease by database time), and how the reading
 * goes.
 */
export const mailbox = pgTable('mailbox', {
  name: text('name').primaryKey(),
  leaseOwner: text('lease_owner'),
  leaseEpoch: integer('lease_epoch').notNull().default(0),
  leaseUntil: instant('lease_until'),
  /** End of the last poll that reached the end; its age says whether we are blind. */
  polledAt: instant('polled_at'),
  lastError: text('last_error'),
  lastErrorAt: instant('last_error_at'),
});

/** How far a folder was read, per UIDVALIDITY (RFC 3501 §2.3.1.1). */
export const cursor = pgTable(
  'cursor',
  {
    mailbox: text('mailbox').notNull(),
    folder: text('folder').notNull(),
    uidValidity: uidNumber('uid_validity').notNull(),
    lastUid: uidNumber('last_uid').notNull(),
    /** True once everything that stood in the folder at the first start is stored. */
    baselineDone: boolean('baseline_done').notNull().default(false),
    /** Mail with an older INTERNALDATE is history; the first value stays, over every generation. */
    liveFrom: instant('live_from'),
    polledAt: instant('polled_at'),
    /** What the server said at that poll (RFC 3501 §2.3.1.1, §7.3.1). */
    uidNext: uidNumber('uid_next'),
    existing: uidNumber('existing'),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.mailbox, t.folder] }),
    check('cursor_folder_known', isOneOf(t.folder, folderRoles)),
  ],
);

/**
 * One stored mail. Identity is the bytes (sha256) and the place (mailbox, folder, UIDVALIDITY,
 * UID).
 */
export const message = pgTable(
  'message',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    mailbox: text('mailbox').notNull(),
    folder: text('folder').notNull(),
    uidValidity: uidNumber('uid_validity').notNull(),
    uid: uidNumber('uid').notNull(),
    internalDate: instant('internal_date').notNull().defaultNow(),
    sizeBytes: uidNumber('size_bytes').notNull().default(0),
    /** Hex SHA-256 of the bytes; null for vanished and erased mails. */
    sha256: text('sha256'),
    raw: bytes('raw'),
    state: text('state', { enum: messageStates }).notNull(),
    /**
     * True when nothing may be sent because of this mail (history, resync). A person may release
     * it.
     */
    suppressed: boolean('suppressed').notNull().default(false),
    /** True when the bytes are only a part of the mail, which was over the fetch limit. */
    oversize: boolean('oversize').notNull().default(false),
    attempts: integer('attempts').notNull().default(0),
    claimant: text('claimant'),
    claimUntil: instant('claim_until'),
    lastError: text('last_error'),
    storedAt: instant('stored_at').notNull().defaultNow(),
    assessedAt: instant('assessed_at'),
    accountId: text('account_id').references(() => account.id),
    parsed: jsonb('parsed').$type<Message>(),
    analysis: jsonb('analysis').$type<Analysis>(),
    fromAddress: text('from_address'),
    fromName: text('from_name'),
    subject: text('subject'),
    origin: text('origin'),
    headerMessageId: text('header_message_id'),
    /**
     * First id of References, else In-Reply-To, else the own Message-ID; null before it is parsed.
     */
    threadKey: text('thread_key'),
    sentAt: instant('sent_at'),
  },
  (t) => [
    uniqueIndex('message_place').on(t.mailbox, t.folder, t.uidValidity, t.uid),
    uniqueIndex('message_bytes').on(t.mailbox, t.sha256),
    // Not by attempts: what is in no index can be counted without touching one.
    index('message_waiting')
      .on(t.suppressed, t.internalDate, t.uid, t.id)
      .where(sql`${t.state} = 'received'`),
    index('message_troubled').on(t.storedAt).where(sql`${t.state} = 'quarantined'`),
    // Empty until the mail is read: then it would stand in each of these for nothing.
    index('message_account').on(t.accountId, t.internalDate).where(sql`${t.accountId} is not null`),
    index('message_thread').on(t.threadKey, t.internalDate).where(sql`${t.threadKey} is not null`),
    index('message_header_id').on(t.headerMessageId).where(sql`${t.headerMessageId} is not null`),
    index('message_from')
      .on(t.fromAddress, t.internalDate)
      .where(sql`${t.fromAddress} is not null`),
    index('message_unmatched')
      .on(t.fromAddress)
      .where(sql`${t.accountId} is null and ${t.origin} = 'person'`),
    check('message_state_known', isOneOf(t.state, messageStates)),
    check('message_folder_known', isOneOf(t.folder, folderRoles)),
  ],
);

/**
 * A second place where known bytes were seen: a copy, or the same mail after a UIDVALIDITY change.
 */
export const messageAlias = pgTable(
  'message_alias',
  {
    mailbox: text('mailbox').notNull(),
    folder: text('folder').notNull(),
    uidValidity: uidNumber('uid_validity').notNull(),
    uid: uidNumber('uid').notNull(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.mailbox, t.folder, t.uidValidity, t.uid] }),
    index('message_alias_message').on(t.messageId),
  ],
);

/** Keyed hash of the bytes of an erased mail, so that a resync does not bring it back. */
export const tombstone = pgTable('tombstone', {
  hmac: text('hmac').primaryKey(),
  erasedAt: instant('erased_at').notNull().defaultNow(),
});
