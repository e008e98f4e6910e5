import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';

/** A column of raw bytes. Reads as Buffer or Uint8Array, depending on the engine. */
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** An instant with its time zone; a Date in TypeScript. */
export const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * An unsigned 32-bit number of IMAP (UID, UIDVALIDITY), which does not fit PostgreSQL's integer.
 */
export const uidNumber = (name: string) => bigint(name, { mode: 'number' });

/** CHECK condition: `column` holds one of `words`. The words are our own constants, never input. */
export function isOneOf(column: AnyPgColumn, words: readonly string[]) {
  return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
}
