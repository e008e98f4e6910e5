import { eq, type SQL, sql } from 'drizzle-orm';
import type { MessageState } from '../domain/decision.ts';
import { asId } from '../domain/ids.ts';
import type { AccountId, MailboxName, MessageId } from '../domain/ids.ts';
import type { Address, FolderRole, Message, RawMessage } from '../domain/mail.ts';
import type { Analysis } from '../domain/signal.ts';
import type { Store } from './open-store.ts';
import { dateOf, jsonText, storable, uuidArray } from './parameters.ts';
import { message } from './tables/mail.ts';

/** A stored mail as it was fetched, with what triage must know about it. */
export interface ReceivedMail {
  readonly id: MessageId;
  readonly raw: RawMessage;
  readonly state: MessageState;
  readonly suppressed: boolean;
  readonly oversize: boolean;
  readonly attempts: number;
}

/** A mail that has been read, as the core and the console see it. */
export interface ReadMail {
  readonly id: MessageId;
  readonly mailbox: MailboxName;
  readonly folder: FolderRole;
  readonly internalDate: Date;
  readonly sizeBytes: number;
  readonly state: MessageState;
  readonly suppressed: boolean;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly accountId: AccountId | null;
  readonly from: Address | null;
  readonly subject: string | null;
  readonly parsed: Message | null;
  readonly analysis: Analysis | null;
}

/** Limits of claiming: how many and for how long. */
export interface ClaimLimits {
  readonly claimant: string;
  readonly limit: number;
  readonly ttlMs: number;
}

/**
 * What sets a mail aside, in `message.attempts`: a beginning counts one, a failure of the reader two more. So the third
 * failure does, or the ninth time that a whole process died under it: a mail is read in a child with limits, and a
 * restart or a power cut says little about it (failures.md 3.7).
 */
const mostAttempts = 9;
const failureCounts = 2;

/**
 * Claims waiting mails for `ttlMs`, new mail before history and those with the fewest attempts first, and returns
 * their ids; none when nothing waits. The attempt is counted by `beginMails`; a mail begun nine times without an end
 * is quarantined here. Two claimants never get the same mail within the claim's time.
 */
export async function claimMessages(
  store: Store,
  limits: ClaimLimits,
): Promise<readonly MessageId[]> {
  const claimed: MessageId[] = [];
  for (const history of [false, true]) {
    for (const claim of [claimUnbegun, claimBegun]) {
      const limit = limits.limit - claimed.length;
      if (limit > 0) claimed.push(...(await claim(store, { ...limits, limit }, history)));
    }
  }
  return claimed;
}

/** Those that nobody has begun come from the index in its order: of a backlog no more is read than is claimed. */
async function claimUnbegun(
  store: Store,
  limits: ClaimLimits,
  history: boolean,
): Promise<readonly MessageId[]> {
  return claimed(
    store,
    sql`with placed as materialized (select w.id, w.place::int as place
      from defuse_unbegun(${history}::boolean, ${limits.limit}::int) with ordinality as w(id, place))
    ${claimPlaced(limits)}`,
  );
}

/** Of those that were begun there are few, except while they are being read. */
async function claimBegun(
  store: Store,
  limits: ClaimLimits,
  history: boolean,
): Promise<readonly MessageId[]> {
  return claimed(
    store,
    sql`with hopeless as (update message set state = 'quarantined', claimant = null, claim_until = null,
        last_error = coalesce(last_error, 'reading it ended the reader')
      where ${waitingIn(history)} and attempts >= ${mostAttempts}::int),
    next as (select id, attempts, internal_date, uid from message
      where ${waitingIn(history)} and attempts > 0 and attempts < ${mostAttempts}::int
      order by attempts, internal_date, uid, id limit ${limits.limit}::int for update skip locked),
    placed as (select id, row_number() over (order by attempts, internal_date, uid, id)::int as place from next)
    ${claimPlaced(limits)}`,
  );
}

/** That a mail waits and nobody has it now. */
function waitingIn(history: boolean): SQL {
  return sql`state = 'received' and suppressed = ${sql.raw(String(history))}
    and (claim_until is null or claim_until < now())`;
}

function claimPlaced({ claimant, ttlMs }: ClaimLimits): SQL {
  return sql`update message m set claimant = ${claimant},
      claim_until = now() + ${ttlMs}::double precision * interval '1 ms'
    from placed where m.id = placed.id and m.id = any(array(select id from placed))
    returning m.id, placed.place`;
}

async function claimed(store: Store, statement: SQL): Promise<readonly MessageId[]> {
  const rows = await store.rows<{ id: MessageId; place: number }>(statement);
  return [...rows].sort((a, b) => a.place - b.place).map((row) => row.id);
}

/** Ends a claim without a result: `words` say why. The third time the mail is quarantined. */
export async function releaseMessage(
  store: Store,
  id: MessageId,
  words: string,
): Promise<'received' | 'quarantined' | 'gone'> {
  const [row] = await store.rows<{ state: 'received' | 'quarantined' }>(sql`
    update message set claimant = null, claim_until = null, last_error = ${storable(words)},
      attempts = attempts + ${failureCounts}::int,
      state = case when attempts + ${failureCounts}::int >= ${mostAttempts}::int
        then 'quarantined' else state end
    where id = ${id}::uuid and state = 'received' returning state`);
  return row?.state ?? 'gone';
}

/**
 * Ends a claim that led to nothing through no fault of the mail: it was not begun (shutdown), or its cases kept
 * changing. What its beginning counted stays.
 */
export async function returnMessage(store: Store, id: MessageId): Promise<void> {
  await store.rows(sql`update message set claimant = null, claim_until = null
    where id = ${id}::uuid and state = 'received'`);
}

const readColumns = {
  id: message.id,
  mailbox: message.mailbox,
  folder: message.folder,
  internalDate: message.internalDate,
  sizeBytes: message.sizeBytes,
  state: message.state,
  suppressed: message.suppressed,
  attempts: message.attempts,
  lastError: message.lastError,
  accountId: message.accountId,
  fromAddress: message.fromAddress,
  fromName: message.fromName,
  subject: message.subject,
  parsed: message.parsed,
  analysis: message.analysis,
};

/** Mails by id, without their bytes, oldest first; unknown ids are left out. */
export async function messagesByIds(
  store: Store,
  ids: readonly string[],
): Promise<readonly ReadMail[]> {
  const rows = await store.ask((db) =>
    db
      .select(readColumns)
      .from(message)
      .where(sql`${message.id} = any(${uuidArray(ids)})`)
      .orderBy(message.internalDate, message.id),
  );
  return rows.map(readMail);
}

/** One mail by id, or null. */
export async function messageById(store: Store, id: string): Promise<ReadMail | null> {
  return (await messagesByIds(store, [id]))[0] ?? null;
}

/** The mails in quarantine, newest first, with the envelope that could be recovered. */
export async function quarantinedMails(store: Store, limit = 200): Promise<readonly ReadMail[]> {
  const rows = await store.ask((db) =>
    db
      .select(readColumns)
      .from(message)
      .where(eq(message.state, 'quarantined'))
      .orderBy(sql`${message.storedAt} desc`, message.id)
      .limit(limit),
  );
  return rows.map(readMail);
}

/** Puts quarantined mails back into the queue with a clean slate; returns how many. */
export async function redrive(store: Store, ids: readonly string[] | 'all'): Promise<number> {
  const which = ids === 'all' ? sql`true` : sql`id = any(${uuidArray(ids)})`;
  const rows = await store.rows(sql`update message set state = 'received', attempts = 0,
    claimant = null, claim_until = null where state = 'quarantined' and ${which} returning 1`);
  return rows.length;
}

/** Keeps what could be read of a mail that nobody can parse, so that a person sees whose it is. */
export async function noteEnvelope(
  store: Store,
  id: MessageId,
  envelope: { readonly from: Address | null; readonly subject: string | null },
): Promise<void> {
  const text = jsonText(envelope);
  await store.rows(sql`update message set from_address = ${text}::jsonb #>> '{from,address}',
    from_name = ${text}::jsonb #>> '{from,name}', subject = ${text}::jsonb ->> 'subject'
    where id = ${id}::uuid and parsed is null`);
}

/** Instants of a Message that came back from jsonb become Dates again. */
export function reviveMessage(stored: Message): Message {
  const date = (value: unknown) => dateOf((value as string | null) ?? null);
  const { calendar } = stored;
  return {
    ...stored,
    date: date(stored.date),
    calendar: calendar && {
      ...calendar,
      startsAt: date(calendar.startsAt),
      endsAt: date(calendar.endsAt),
    },
  };
}

type Row = { [Key in keyof typeof readColumns]: (typeof message.$inferSelect)[Key] };

function readMail(row: Row): ReadMail {
  const { fromAddress, fromName, ...rest } = row;
  return {
    ...rest,
    id: asId(row.id),
    mailbox: asId(row.mailbox),
    folder: row.folder as FolderRole,
    accountId: row.accountId === null ? null : asId(row.accountId),
    from: fromAddress === null ? null : { address: fromAddress, name: fromName ?? '' },
    parsed: row.parsed && reviveMessage(row.parsed),
  };
}
