import { and, sql } from 'drizzle-orm';
import { asId } from '../domain/ids.ts';
import type { MessageId } from '../domain/ids.ts';
import type { FolderRole } from '../domain/mail.ts';
import { bytesOf, selectBytes } from './byte-text.ts';
import type { ReceivedMail } from './messages.ts';
import type { Store } from './open-store.ts';
import { jsonText, stateIs, uuidArray } from './parameters.ts';
import { message } from './tables/mail.ts';

/**
 * The bytes of a mail with where it came from; null when it is unknown, vanished, purged or erased.
 */
export async function loadRaw(store: Store, id: MessageId): Promise<ReceivedMail | null> {
  const [row] = await store.ask((db) =>
    db
      .select(rawColumns)
      .from(message)
      .where(sql`${message.id} = any(${uuidArray([id])})`),
  );
  return row === undefined || row.raw === null ? null : receivedOf(row, bytesOf(row.raw));
}

/**
 * Counts an attempt of claimed mails before anybody looks at them, and loads them, in the order of `ids`: as many of
 * the first as begin within `mostBytes`, at least the first. A mail that was begun before is begun alone, so that a
 * process which dies under it says something about it and nothing about others. Those that no longer wait are left
 * out. What was claimed and not begun keeps its count when the process dies.
 */
export async function beginMails(
  store: Store,
  ids: readonly string[],
  mostBytes: number,
): Promise<readonly ReceivedMail[]> {
  const within = sql`(select s.id from (select m.id, coalesce(sum(octet_length(m.raw)) over prior, 0) as bytes_before,
        coalesce(max(m.attempts) over prior, -1) as tries_before, m.attempts
      from jsonb_array_elements_text(${jsonText(ids)}::jsonb) with ordinality a(id, place)
      join message m on m.id = a.id::uuid and m.raw is not null and ${stateIs(sql`m.state`, 'received')}
      window prior as (order by a.place rows between unbounded preceding and 1 preceding)) s
    where s.tries_before = -1
      or (s.bytes_before < ${mostBytes}::bigint and s.tries_before = 0 and s.attempts = 0))`;
  const rows = await store.ask((db) =>
    db
      .update(message)
      .set({ attempts: sql`${message.attempts} + 1` })
      .where(and(sql`${message.id} = any(array${within})`, stateIs(message.state, 'received')))
      .returning(rawColumns),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined || row.raw === null ? [] : [receivedOf(row, bytesOf(row.raw))];
  });
}

const rawColumns = {
  id: message.id,
  state: message.state,
  suppressed: message.suppressed,
  oversize: message.oversize,
  attempts: message.attempts,
  mailbox: message.mailbox,
  folder: message.folder,
  uidValidity: message.uidValidity,
  uid: message.uid,
  internalDate: message.internalDate,
  sizeBytes: message.sizeBytes,
  raw: selectBytes(message.raw),
};

type RawRow = Pick<typeof message.$inferSelect, Exclude<keyof typeof rawColumns, 'raw'>>;

function receivedOf(row: RawRow, bytes: Uint8Array): ReceivedMail {
  const { mailbox, folder, uidValidity, uid, internalDate, sizeBytes } = row;
  return {
    id: asId(row.id),
    state: row.state,
    suppressed: row.suppressed,
    oversize: row.oversize,
    attempts: row.attempts,
    raw: {
      mailbox: asId(mailbox),
      folder: folder as FolderRole,
      uidValidity,
      uid,
      internalDate,
      sizeBytes,
      bytes,
    },
  };
}
