import { getTableColumns, sql } from 'drizzle-orm';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * `value` as JSON text that jsonb accepts: U+0000 is dropped and lone surrogates become U+FFFD,
 * which PostgreSQL refuses in any text (and with them the whole mail).
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  // Both are written as escapes; a text that only speaks of such an escape takes the slow way too.
  if (!/\\u(?:0000|d[89a-f])/i.test(text)) return text;
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? storable(inner) : inner,
  );
}

/** `text` without what PostgreSQL cannot store. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}

/** A Date as a parameter; the drivers' own date serialisers are switched off by drizzle. */
export function instantOf(at: Date): SQL {
  return sql`${at.toISOString()}::timestamptz`;
}

/** The ISO date that it is at `now` where it is latest on earth (UTC+14). */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** An instant of `Store.rows`, which comes as text. */
export function dateOf(text: string): Date;
export function dateOf(text: string | null): Date | null;
export function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

/**
 * A list as one jsonb parameter that can stand in `= any(…)`: always one parameter, so that the
 * statement's text does not change with the length.
 */
export function textArray(values: readonly string[]): SQL {
  return sql`array(select jsonb_array_elements_text(${jsonText(values)}::jsonb))`;
}

const uuidText = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Ids as one parameter for `= any(…)` over a uuid column, so that its index serves. What is no uuid
 * (an id typed into an address bar) is left out: it names nothing.
 */
export function uuidArray(values: readonly string[]): SQL {
  const ids = values.filter((value) => uuidText.test(value));
  return sql`array(select jsonb_array_elements_text(${jsonText(ids)}::jsonb)::uuid)`;
}

/**
 * That a row known by its id is in a state. Written so that no index of the rows in that state is asked for it: where a
 * backlog waits, or has just been worked off, that index is far longer than a few ids.
 */
export function stateIs(column: SQLWrapper, state: string): SQL {
  return sql`${column} is not distinct from ${state}::text`;
}

/** Column names of `properties` of a table, in that order, each quoted by drizzle. */
export function columnNames(table: PgTable, properties: readonly string[]): SQL {
  const columns = getTableColumns(table);
  return sql.join(
    properties.map((property) => sql.identifier(columnOf(columns, property))),
    sql`, `,
  );
}

/**
 * `rows` as a set of records of `table`'s type; keys are the property names of the drizzle table.
 */
export function recordset(
  table: PgTable,
  properties: readonly string[],
  rows: readonly object[],
): SQL {
  const columns = getTableColumns(table);
  const records = rows.map((row) =>
    Object.fromEntries(
      properties.map((name) => [columnOf(columns, name), (row as Record<string, unknown>)[name]]),
    ),
  );
  return sql`jsonb_populate_recordset(null::${table}, ${jsonText(records)}::jsonb)`;
}

/** `insert into table (…) select … from recordset`, without the final clauses. */
export function insertion(
  table: PgTable,
  properties: readonly string[],
  rows: readonly object[],
): SQL {
  const names = columnNames(table, properties);
  const source = recordset(table, properties, rows);
  return sql`insert into ${table} (${names}) select ${names} from ${source}`;
}

function columnOf(columns: Record<string, { name: string }>, property: string): string {
  const column = columns[property];
  if (column === undefined) throw new Error(`no column for ${property}`);
  return column.name;
}

/**
 * The last `select` of a statement that writes many rows: fails as a conflict unless `holds`, and lets their foreign keys
 * be checked by a kept plan. They are checked when the statement is over; planning each check anew, as the connection
 * asks it for statements of our own (`open-store.ts`), took half the time of writing. Ends with the statement.
 */
export function keptWhere(holds: SQL): SQL {
  return sql`select defuse_require(${holds}) as kept, set_config('plan_cache_mode', 'auto', true)`;
}
