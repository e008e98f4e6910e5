import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Role, WorkingHours } from '../../domain/account.ts';
import { instant } from './columns.ts';

/** Our own people, from the configuration: the only rows that an outgoing mail can point at. */
export const person = pgTable(
  'person',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /**
     * Not unique: somebody who left keeps theirs, and whoever comes back under another id has the same one. Of the
     * people of the configuration each has one of their own (config/problems.ts).
     */
    address: text('address').notNull(),
    roles: jsonb('roles').$type<readonly Role[]>().notNull(),
    manager: text('manager'),
    hours: jsonb('hours').$type<WorkingHours>().notNull(),
    /**
     * False when the configuration no longer names the person; nothing is sent to them any more.
     */
    active: boolean('active').notNull().default(true),
  },
  (t) => [check('person_plain_address', sql`${t.address} ~ '^[a-z0-9._+-]+@[a-z0-9.-]+$'`)],
);

/** Customer companies. */
export const account = pgTable('account', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  csm: text('csm')
    .notNull()
    .references(() => person.id),
  manager: text('manager')
    .notNull()
    .references(() => person.id),
  managed: boolean('managed').notNull().default(true),
  /**
   * How many cases were ever opened. Guards that two readers do not open one each at the same time.
   */
  casesOpened: integer('cases_opened').notNull().default(0),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** Mail domains of an account; a domain belongs to one account only. Sub-domains are included. */
export const accountDomain = pgTable(
  'account_domain',
  {
    domain: text('domain').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
  },
  (t) => [index('account_domain_account').on(t.accountId)],
);

/**
 * Single addresses that belong to an account. `assigned` = by a person in the console, kept on
 * reload.
 */
export const accountContact = pgTable(
  'account_contact',
  {
    address: text('address').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    assigned: boolean('assigned').notNull().default(false),
  },
  (t) => [index('account_contact_account').on(t.accountId)],
);
