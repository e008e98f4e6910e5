import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Store } from './open-store.ts';
import { tables } from './schema.ts';
import { message } from './tables/mail.ts';

/** How far a copy is: rows of `table` that are done, of all of it. */
export interface CopyProgress {
  readonly table: string;
  readonly done: number;
  readonly rows: number;
}

const patienceMs = 120_000;
const batchRows = 500;
/**
 * Bytes of mail travel as hexadecimal text: a batch of mails is small, and a large mail goes alone.
 */
const mailBatchRows = 20;
const batchBytes = 8_000_000;

/**
 * Copies every row of `from` to `to`, table by table, in an order that foreign keys allow. Rows
 * that are there already are left alone, so that a broken copy can be run again. Both must have the
 * same schema version and nobody may write to `from` meanwhile. Throws when a table ends up with
 * fewer rows than its source.
 */
export async function copyStore(
  from: Store,
  to: Store,
  onProgress: (progress: CopyProgress) => void = () => {},
): Promise<void> {
  for (const table of Object.values(tables)) {
    const rows = await countOf(from, table);
    const name = getTableName(table);
    let done = 0;
    let last: readonly unknown[] | null = null;
    while (done < rows) {
      const batch = await readBatch(from, table, last);
      if (batch.length === 0) break;
      await writeBatch(to, table, batch);
      last = keyOf(table, batch.at(-1) ?? {});
      done += batch.length;
      onProgress({ table: name, done, rows });
    }
    const there = await countOf(to, table);
    if (there < rows) throw new Error(`${name}: only ${there} of ${rows} rows were copied`);
  }
}

type Row = Readonly<Record<string, unknown>>;

async function countOf(store: Store, table: PgTable): Promise<number> {
  const [row] = await store.rows<{ rows: number }>(
    sql`select count(*)::int as rows from ${table}`,
    patienceMs,
  );
  return row?.rows ?? 0;
}

async function readBatch(
  from: Store,
  table: PgTable,
  last: readonly unknown[] | null,
): Promise<readonly Row[]> {
  const key = sql.join(
    keyNames(table).map((name) => sql.identifier(name)),
    sql`, `,
  );
  const after =
    last === null
      ? sql``
      : sql`where (${key}) > (${sql.join(
          last.map((value) => sql`${String(value)}`),
          sql`, `,
        )})`;
  if (table !== message) {
    const rows = await from.rows<{ row: Row }>(
      sql`select to_jsonb(t) as row from ${table} t ${after} order by ${key} limit ${batchRows}::int`,
      patienceMs,
    );
    return rows.map(({ row }) => row);
  }
  const rows = await from.rows<{ row: Row }>(
    sql`select to_jsonb(t) as row from (
      select m.*, sum(coalesce(octet_length(raw), 0)) over (order by ${key}) as so_far,
        row_number() over (order by ${key}) as place
      from ${table} m ${after} order by ${key} limit ${mailBatchRows}::int) t
    where t.so_far <= ${batchBytes}::bigint or t.place = 1 order by ${key}`,
    patienceMs,
  );
  return rows.map(({ row }) => row);
}

async function writeBatch(to: Store, table: PgTable, rows: readonly Row[]): Promise<void> {
  const names = Object.values(getTableColumns(table)).map((column) => sql.identifier(column.name));
  const columns = sql.join(names, sql`, `);
  await to.rows(
    sql`insert into ${table} (${columns}) select ${columns}
      from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb)
      on conflict do nothing`,
    patienceMs,
  );
}

function keyOf(table: PgTable, row: Row): readonly unknown[] {
  return keyNames(table).map((name) => row[name]);
}

function keyNames(table: PgTable): readonly string[] {
  const { primaryKeys, columns } = getTableConfig(table);
  const [composite] = primaryKeys;
  if (composite) return composite.columns.map((column) => column.name);
  return columns.filter((column) => column.primary).map((column) => column.name);
}
