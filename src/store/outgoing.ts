import { desc, eq, inArray, sql } from 'drizzle-orm';
import type { Person } from '../domain/account.ts';
import { asId } from '../domain/ids.ts';
import type { MailboxName, OutgoingId } from '../domain/ids.ts';
import type {
  Delivery,
  MailContent,
  NewOutgoing,
  Outgoing,
  OutgoingState,
} from '../domain/outgoing.ts';
import type { Store } from './open-store.ts';
import {
  anybodyFree,
  calmToday,
  exempt,
  foldIntoDigest,
  heldBack,
  recipientFree,
  tally,
  urgent,
  withTheirDigest,
} from './outgoing-caps.ts';
import { addOutgoing, owedRows } from './owed-rows.ts';
import { instantOf, jsonText, storable, uuidArray } from './parameters.ts';
import { outgoingOf } from './read-rows.ts';
import type { StoredOutgoing } from './read-rows.ts';
import { message } from './tables/mail.ts';
import { outgoing } from './tables/outgoing.ts';
import { person } from './tables/people.ts';

/** Which kinds to claim, for how long, and how many mails may leave within an hour. */
export interface OutgoingClaim {
  readonly claimant: string;
  /**
   * Longer than the whole budget of one attempt, so that a live attempt is never taken for a dead
   * one.
   */
  readonly ttlMs: number;
  readonly what: 'mail' | 'draft' | 'chat';
  readonly perRecipientPerHour: number;
  /** Urgent kinds are not counted against it; 40 when absent. */
  readonly perRecipientPerDay?: number;
  readonly perHour: number;
}

/**
 * A claimed mail, with the recipient's row as it was at the claim; null when the row is not active.
 */
export interface ClaimedOutgoing {
  readonly outgoing: StoredOutgoing;
  /** No attempt is on record. Each leaves a row, also one whose process died (`expireClaims`). */
  readonly isFirst: boolean;
  readonly recipient: (Person & { readonly active: boolean }) | null;
  /** The mailbox of the mail it answers; null when it answers none. */
  readonly mailbox: MailboxName | null;
  readonly claimUntil: Date;
}

/**
 * Claims the mail or draft that is most urgent and has been due longest: its state is `sending`,
 * committed, before anybody connects. Null when nothing is due or a cap holds everything back. The
 * caps count what was tried in the last hour; several dispatchers at the same instant may exceed
 * them by their own number.
 */
export async function claimOutgoing(
  store: Store,
  claim: OutgoingClaim,
  now: Date,
): Promise<ClaimedOutgoing | null> {
  const at = instantOf(now);
  const drafts = claim.what === 'draft';
  const chat = claim.what === 'chat';
  const rows = await store.rows<{ id: string; until: string }>(sql`
    with ${tally} update outgoing set state = 'sending', attempts = attempts + 1, claimant = ${claim.claimant},
      claim_until = now() + ${claim.ttlMs}::double precision * interval '1 ms',
      tried_at = now(), first_tried_at = coalesce(first_tried_at, now())
    where id = (
      select o.id from outgoing o
      where o.state in ('queued', 'deferred') and o.not_before <= ${at}
        and (o.draft is not null) = ${drafts}::boolean
        and (o.kind = 'chat-message') = ${chat}::boolean
        and (${drafts}::boolean or ${chat}::boolean or o.kind in (${exempt})
          or (${calmToday(claim.perRecipientPerDay)}
            and (o.key like 'digest:%' or ${recipientFree(claim.perRecipientPerHour)})
            and ${anybodyFree(claim.perHour)}))
      order by o.kind not in (${urgent}), o.attempts, o.not_before, o.created_at, o.id
      limit 1 for update skip locked)
    and state in ('queued', 'deferred')
    returning id, claim_until as until`);
  const [row] = rows;
  if (row === undefined) return null;
  const claimed = await withRecipient(store, row.id);
  return claimed && { ...claimed, claimUntil: new Date(row.until) };
}

/** What dispatch needs, as functions bound to `store`. */
export function dispatchStore(store: Store) {
  type Bound<Verb> = Verb extends (store: Store, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
  const bind = <Verb extends (store: Store, ...rest: never[]) => unknown>(verb: Verb) =>
    ((...rest: never[]) => verb(store, ...rest)) as Bound<Verb>;
  return {
    claimOutgoing: bind(claimOutgoing),
    rewriteOutgoing: bind(rewriteOutgoing),
    writeOutcome: bind(writeOutcome),
    expireClaims: bind(expireClaims),
    outgoingIn: bind(outgoingIn),
    latestOfKind: bind(latestOfKind),
    settle: bind(settle),
    addOutgoing: bind(addOutgoing),
    heldBack: bind(heldBack),
    foldIntoDigest: bind(foldIntoDigest),
  };
}

async function withRecipient(store: Store, id: string) {
  const [row] = await store.ask((db) =>
    db
      .select({
        owed: outgoing,
        recipient: person,
        mailbox: message.mailbox,
        isFirst: sql<boolean>`not exists (select 1 from delivery where outgoing_id = ${outgoing.id})`,
      })
      .from(outgoing)
      .leftJoin(person, eq(person.id, outgoing.recipient))
      .leftJoin(message, eq(message.id, outgoing.messageId))
      .where(eq(outgoing.id, id)),
  );
  if (row === undefined) return null;
  const { recipient } = row;
  return {
    outgoing: outgoingOf(row.owed),
    isFirst: row.isFirst,
    mailbox: row.mailbox === null ? null : asId<MailboxName>(row.mailbox),
    recipient: recipient && {
      ...recipient,
      id: asId<Person['id']>(recipient.id),
      manager: recipient.manager === null ? null : asId<Person['id']>(recipient.manager),
    },
  };
}

/**
 * Gives a mail that was never handed over another text: one that `claimant` holds, or with null one that waits untried.
 * False when that is no longer so.
 */
export async function rewriteOutgoing(
  store: Store,
  id: OutgoingId,
  content: MailContent,
  claimant: string | null,
): Promise<boolean> {
  const rows = await store.rows(sql`update outgoing set content = ${jsonText(content)}::jsonb
    where id = ${id}::uuid and not exists (select 1 from delivery where outgoing_id = outgoing.id)
      and ((state = 'sending' and claimant = ${claimant})
        or (${claimant}::text is null and state in ('queued', 'deferred') and tried_at is null))
    returning 1`);
  return rows.length === 1;
}

/** What an attempt came to, and when to try again if it was deferred. */
export interface Outcome {
  readonly id: OutgoingId;
  readonly claimant: string;
  readonly state: Extract<
    OutgoingState,
    'sent' | 'deferred' | 'failed' | 'uncertain' | 'cancelled'
  >;
  readonly words: string;
  readonly notBefore?: Date;
  readonly draftPlace?: {
    readonly folder: string;
    readonly uidValidity: number;
    readonly uid: number;
  };
  /** Written in the same statement, such as the operator's alarm. */
  readonly alsoOwed?: readonly NewOutgoing[];
}

/**
 * Writes what became of an attempt, with its delivery row, while the claim is still the caller's;
 * returns false when it is not (the claim expired and the mail counts as uncertain).
 */
export async function writeOutcome(store: Store, outcome: Outcome): Promise<boolean> {
  const place = outcome.draftPlace;
  // Nobody was asked to take it: in its history it was let go.
  const noted: Delivery['outcome'] = outcome.state === 'cancelled' ? 'released' : outcome.state;
  const rows = await store.rows(sql`with
    done as (update outgoing set state = ${outcome.state}, claimant = null, claim_until = null,
        not_before = coalesce(${outcome.notBefore?.toISOString() ?? null}::timestamptz, not_before),
        sent_at = case when ${outcome.state} = 'sent' then now() else sent_at end,
        draft_folder = coalesce(${place?.folder ?? null}, draft_folder),
        draft_uid_validity = coalesce(${place?.uidValidity ?? null}::bigint, draft_uid_validity),
        draft_uid = coalesce(${place?.uid ?? null}::bigint, draft_uid)
      where id = ${outcome.id}::uuid and state = 'sending' and claimant = ${outcome.claimant}
      returning id),
    also as (${owedRows(outcome.alsoOwed ?? [])}
      where exists (select 1 from done) on conflict (key) do nothing),
    folded as (${withTheirDigest(sql`done`, outcome.state)})
    insert into delivery (outgoing_id, at, outcome, words)
    select id, now(), ${noted}, ${storable(outcome.words)} from done returning 1`);
  return rows.length === 1;
}

/** Claims that ran out become uncertain, never queued again; returns the ids. */
export async function expireClaims(store: Store): Promise<readonly OutgoingId[]> {
  const words = 'The process that sent it ended or stalled before it could note the result.';
  const rows = await store.rows<{ id: OutgoingId }>(sql`with
    expired as (update outgoing set state = 'uncertain', claimant = null, claim_until = null
      where state = 'sending' and claim_until < now() returning id)
    insert into delivery (outgoing_id, at, outcome, words)
    select id, now(), 'uncertain', ${words} from expired returning outgoing_id as id`);
  return rows.map((row) => row.id);
}

/** Mails in `states`, longest waiting first. */
export async function outgoingIn(
  store: Store,
  states: readonly OutgoingState[],
  limit = 100,
): Promise<readonly StoredOutgoing[]> {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(outgoing)
      .where(inArray(outgoing.state, [...states]))
      .orderBy(outgoing.triedAt, outgoing.id)
      .limit(limit),
  );
  return rows.map(outgoingOf);
}

/** The latest mail of a kind in a state, or null: how the latest self-test is found. */
export async function latestOfKind(
  store: Store,
  kind: Outgoing['kind'],
): Promise<StoredOutgoing | null> {
  const [row] = await store.ask((db) =>
    db
      .select()
      .from(outgoing)
      .where(eq(outgoing.kind, kind))
      .orderBy(desc(outgoing.createdAt))
      .limit(1),
  );
  return row === undefined ? null : outgoingOf(row);
}

/**
 * Moves a mail out of `from` (uncertain, held or failed) by evidence or a person's word; false when it was
 * no longer there. `queued` sends it again as if it were new, a failed one with all its attempts; `sent` takes it as delivered; `held` waits for a
 * person.
 */
export async function settle(
  store: Store,
  id: OutgoingId,
  from: readonly ('uncertain' | 'held' | 'failed')[],
  to: 'queued' | 'sent' | 'held' | 'cancelled',
  note: { readonly words: string; readonly alsoOwed?: readonly NewOutgoing[] },
): Promise<boolean> {
  const outcome: Delivery['outcome'] =
    to === 'sent' ? 'found-by-evidence' : to === 'held' ? 'uncertain' : 'released';
  const states = sql.raw(from.map((state) => `'${state}'`).join(', '));
  const rows = await store.rows(sql`with
    done as (update outgoing set state = ${to},
        not_before = case when ${to} = 'queued' then now() else not_before end,
        attempts = case when state = 'failed' then 0 else attempts end,
        first_tried_at = case when ${to} = 'queued' then null else first_tried_at end,
        sent_at = case when ${to} = 'sent' then coalesce(tried_at, now()) else sent_at end
      where id = any(${uuidArray([id])}) and state in (${states}) returning id),
    also as (${owedRows(note.alsoOwed ?? [])}
      where exists (select 1 from done) on conflict (key) do nothing),
    folded as (${withTheirDigest(sql`done`, to)})
    insert into delivery (outgoing_id, at, outcome, words)
    select id, now(), ${outcome}, ${storable(note.words)} from done returning 1`);
  return rows.length === 1;
}
