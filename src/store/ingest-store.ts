import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { MailboxName } from '../domain/ids.ts';
import type { FolderRole, RawMessage } from '../domain/mail.ts';
import { bytesParameter } from './byte-text.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf, jsonText } from './parameters.ts';
import { secretOf } from './secrets.ts';
import { cursor } from './tables/mail.ts';

interface Stored {
  readonly kind: 'raw' | 'oversize';
  readonly raw: RawMessage;
  readonly sha256: string;
  readonly suppressed: boolean;
}
type Row =
  | Stored
  | { readonly kind: 'vanished'; readonly uid: number; readonly reason: 'gone' | 'unreadable' };

/**
 * Rows of one folder with the cursor that goes with them, and the lease that allows writing them.
 */
export interface MailBatch {
  readonly mailbox: MailboxName;
  readonly owner: string;
  readonly epoch: number;
  readonly folder: FolderRole;
  readonly uidValidity: number;
  readonly rows: readonly Row[];
  readonly lastUid: number;
  readonly baselineDone: boolean;
  readonly liveFrom: Date;
}

/**
 * What the poller needs: lease, cursors and batches of a mailbox, as functions bound to `store`.
 */
export function ingestStore(store: Store) {
  return {
    acquireLease: (mailbox: MailboxName, owner: string, ttlMs: number) =>
      acquireLease(store, mailbox, owner, ttlMs),
    releaseLease: (mailbox: MailboxName, owner: string) => releaseLease(store, mailbox, owner),
    cursors: (mailbox: MailboxName) => cursors(store, mailbox),
    storeBatch: (batch: MailBatch) => storeBatch(store, batch),
    missingUids: (
      mailbox: MailboxName,
      folder: FolderRole,
      validity: number,
      uids: readonly number[],
    ) => missingUids(store, mailbox, folder, validity, uids),
    backlog: (mailbox: MailboxName) => backlog(store, mailbox),
    polled: (
      mailbox: MailboxName,
      folder: FolderRole,
      at: Date,
      seen: { readonly uidNext: number; readonly exists: number },
    ) => polled(store, mailbox, folder, at, seen),
    generationChanged: (mailbox: MailboxName, folder: FolderRole, old: number, fresh: number) =>
      generationChanged(store, mailbox, folder, old, fresh),
  };
}

/**
 * Takes or renews the lease by the database's clock; null while another owner holds it. The epoch
 * grows when the owner changes and when the lease had run out in between, so that a stopped owner
 * cannot write with it.
 */
export async function acquireLease(
  store: Store,
  mailbox: MailboxName,
  owner: string,
  ttlMs: number,
): Promise<{ readonly epoch: number; readonly until: Date } | null> {
  const [row] = await store.rows<{ epoch: number; until: string }>(sql`
    insert into mailbox as m (name, lease_owner, lease_epoch, lease_until)
    values (${mailbox}, ${owner}, 1, now() + ${ttlMs}::double precision * interval '1 ms')
    on conflict (name) do update set
      lease_epoch = m.lease_epoch + case
        when m.lease_owner is not distinct from excluded.lease_owner and m.lease_until > now() then 0
        else 1 end,
      lease_owner = excluded.lease_owner,
      lease_until = excluded.lease_until
    where m.lease_owner is not distinct from excluded.lease_owner
      or m.lease_until is null or m.lease_until <= now()
    returning lease_epoch as epoch, lease_until as until`);
  return row === undefined ? null : { epoch: row.epoch, until: dateOf(row.until) };
}

/** Gives the lease back, if `owner` still holds it; the next owner need not wait for its end. */
export async function releaseLease(
  store: Store,
  mailbox: MailboxName,
  owner: string,
): Promise<void> {
  await store.rows(sql`update mailbox set lease_owner = null, lease_until = null
    where name = ${mailbox} and lease_owner = ${owner}`);
}

async function cursors(store: Store, mailbox: MailboxName) {
  const rows = await store.ask((db) =>
    db.select().from(cursor).where(sql`${cursor.mailbox} = ${mailbox}`),
  );
  return rows.map((row) => ({
    folder: row.folder as FolderRole,
    uidValidity: row.uidValidity,
    lastUid: row.lastUid,
    baselineDone: row.baselineDone,
    liveFrom: row.liveFrom,
    polledAt: row.polledAt,
  }));
}

/**
 * Stores rows and cursor in one statement, fenced by owner, epoch and an unexpired lease:
 * `lease-lost` means that nothing was written. Known bytes become an alias; erased bytes only a row
 * that says so. The cursor never moves back within a generation.
 */
export async function storeBatch(store: Store, batch: MailBatch): Promise<'stored' | 'lease-lost'> {
  const key = await secretOf(store, 'tombstone');
  const place = sql`${batch.mailbox}, ${batch.folder}, ${batch.uidValidity}::bigint`;
  const { rows, pieces } = packed(batch.rows, key);
  const statement = sql`with
    fence as (select name from mailbox where name = ${batch.mailbox}
      and lease_owner = ${batch.owner} and lease_epoch = ${batch.epoch}::int
      and lease_until > now() for update),
    seen as (select * from jsonb_to_recordset(${jsonText(rows)}::jsonb) as r(uid bigint,
      at timestamptz, size bigint, sha256 text, first int, length int, suppressed boolean,
      oversize boolean, reason text, buried text)),
    fresh as (select seen.*, t.hmac is not null as erased from seen cross join fence
      left join tombstone t on t.hmac = seen.buried
      where not exists (select 1 from message_alias a where (a.mailbox, a.folder, a.uid_validity, a.uid)
        = (${place}, seen.uid))),
    stored as (insert into message (mailbox, folder, uid_validity, uid, internal_date, size_bytes, sha256,
        raw, state, suppressed, oversize, last_error)
      select ${place}, uid, coalesce(at, now()), size, case when not erased then sha256 end,
        case when not erased and length is not null
          then substring(${bytesParameter(pieces)} from first + 1 for length) end,
        case when reason is not null then 'vanished' when erased then 'erased' else 'received' end,
        suppressed, oversize, reason
      from fresh order by uid on conflict do nothing returning id, uid, sha256),
    known as (insert into message_alias (mailbox, folder, uid_validity, uid, message_id)
      select ${place}, fresh.uid, coalesce(s.id, m.id) from fresh
        left join stored s on s.sha256 = fresh.sha256
        left join message m on m.mailbox = ${batch.mailbox} and m.sha256 = fresh.sha256
      where coalesce(s.id, m.id) is not null
        and not exists (select 1 from stored o where o.uid = fresh.uid)
        and not exists (select 1 from message p where (p.mailbox, p.folder, p.uid_validity, p.uid)
          = (${place}, fresh.uid))
      on conflict do nothing),
    ${moveCursor(batch)}
    select count(*)::int as fenced from fence`;
  const [row] = await store.rows<{ fenced: number }>(statement);
  return row?.fenced === 1 ? 'stored' : 'lease-lost';
}

/**
 * A batch as two parameters, whatever its length: what is known of each mail, and the bytes of all of them in a row.
 * One statement of one shape is planned in a moment; a hundred mails as parameters of their own are not.
 */
function packed(
  rows: readonly Row[],
  key: Buffer,
): { readonly rows: readonly object[]; readonly pieces: readonly Uint8Array[] } {
  const pieces: Uint8Array[] = [];
  let first = 0;
  const records = rows.map((row) => {
    if (row.kind === 'vanished') {
      const { uid, reason } = row;
      return { uid, size: 0, suppressed: true, oversize: false, reason };
    }
    const { raw, sha256, suppressed } = row;
    const record = {
      uid: raw.uid,
      at: raw.internalDate,
      size: raw.sizeBytes,
      sha256,
      first,
      length: raw.bytes.byteLength,
      suppressed,
      oversize: row.kind === 'oversize',
      buried: tombstoneOf(key, sha256),
    };
    pieces.push(raw.bytes);
    first += raw.bytes.byteLength;
    return record;
  });
  return { rows: records, pieces };
}

/** The keyed hash by which an erased mail is recognised without keeping anything of it. */
export function tombstoneOf(key: Buffer, sha256: string): string {
  return createHmac('sha256', key).update(sha256).digest('hex');
}

function moveCursor(batch: MailBatch): SQL {
  return sql`moved as (insert into cursor as c
      (mailbox, folder, uid_validity, last_uid, baseline_done, live_from)
    select ${batch.mailbox}, ${batch.folder}, ${batch.uidValidity}::bigint, ${batch.lastUid}::bigint,
      ${batch.baselineDone}::boolean, ${instantOf(batch.liveFrom)} from fence
    on conflict (mailbox, folder) do update set
      uid_validity = excluded.uid_validity,
      last_uid = case when c.uid_validity = excluded.uid_validity
        then greatest(c.last_uid, excluded.last_uid) else excluded.last_uid end,
      baseline_done = excluded.baseline_done
        or (c.baseline_done and c.uid_validity = excluded.uid_validity),
      live_from = coalesce(c.live_from, excluded.live_from),
      updated_at = now())`;
}

async function missingUids(
  store: Store,
  mailbox: MailboxName,
  folder: FolderRole,
  validity: number,
  uids: readonly number[],
): Promise<readonly number[]> {
  const place = sql`${mailbox}, ${folder}, ${validity}::bigint`;
  const rows = await store.rows<{ uid: string }>(sql`
    select u.uid::text as uid from (select value::bigint as uid
      from jsonb_array_elements_text(${jsonText(uids)}::jsonb)) u
    where not exists (select 1 from message m
        where (m.mailbox, m.folder, m.uid_validity, m.uid) = (${place}, u.uid))
      and not exists (select 1 from message_alias a
        where (a.mailbox, a.folder, a.uid_validity, a.uid) = (${place}, u.uid))
    order by u.uid`);
  return rows.map((row) => Number(row.uid));
}

async function backlog(store: Store, mailbox: MailboxName) {
  const [row] = await store.rows<{ unassessed: number; bytes: string }>(sql`
    select unassessed, bytes::text as bytes from defuse_backlog(${mailbox}::text)`);
  return { unassessed: row?.unassessed ?? 0, bytes: Number(row?.bytes ?? 0) };
}

async function polled(
  store: Store,
  mailbox: MailboxName,
  folder: FolderRole,
  at: Date,
  seen: { readonly uidNext: number; readonly exists: number },
): Promise<void> {
  await store.rows(sql`with folder as (
      update cursor set polled_at = ${instantOf(at)}, uid_next = ${seen.uidNext}::bigint,
        existing = ${seen.exists}::bigint
      where mailbox = ${mailbox} and folder = ${folder})
    insert into mailbox (name, polled_at) values (${mailbox}, ${instantOf(at)})
    on conflict (name) do update set polled_at = excluded.polled_at, last_error = null`);
}

async function generationChanged(
  store: Store,
  mailbox: MailboxName,
  folder: FolderRole,
  oldValidity: number,
  newValidity: number,
): Promise<void> {
  const words = `The server renumbered the ${folder} folder: UIDVALIDITY ${oldValidity} → ${newValidity}.`;
  await store.rows(sql`insert into audit (at, action, subject, words)
    values (now(), 'folder-renumbered', ${mailbox}, ${words})`);
}
