import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { person } from './people.ts';

/** Who did what, in words. `by` null = Defuse itself. Rows are only ever added. */
export const audit = pgTable(
  'audit',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    at: instant('at').notNull(),
    by: text('by'),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    words: text('words').notNull(),
  },
  (t) => [index('audit_at').on(t.at), index('audit_subject').on(t.subject, t.at)],
);

/** A login of the console. Only the hash of the cookie is stored. */
export const session = pgTable(
  'session',
  {
    hash: text('hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    data: jsonb('data').$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('session_person').on(t.personId), index('session_expiry').on(t.expiresAt)],
);

/**
 * A token of a link (one-click answer, login, API). Only its hash is stored; `usedAt` makes it
 * single-use.
 */
export const linkToken = pgTable(
  'link_token',
  {
    hash: text('hash').primaryKey(),
    purpose: text('purpose', { enum: ['one-click', 'login', 'api'] }).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    caseId: uuid('case_id'),
    /** Key of the outgoing mail that carries it, or a name that a person gave. */
    label: text('label').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('link_token_person').on(t.personId), index('link_token_expiry').on(t.expiresAt)],
);

/** Small values of the service itself, such as its secrets and the revision it runs. */
export const setting = pgTable('setting', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

/** The latest sign of life of each loop, and of the evidence source. */
export const heartbeat = pgTable('heartbeat', {
  name: text('name').primaryKey(),
  at: instant('at').notNull(),
  words: text('words'),
});
