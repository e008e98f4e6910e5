import { createHmac } from 'node:crypto';
import { inArray, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Assessment } from '../domain/assessment.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import { goesOn, tellingWords, tellsOf, theirOwnSubjects, waitingWithout } from './erased-words.ts';
import { tombstoneOf } from './ingest-store.ts';
import { messagesByIds } from './messages.ts';
import type { ReadMail } from './messages.ts';
import type { Store } from './open-store.ts';
import { jsonText, uuidArray } from './parameters.ts';
import { assessmentOf, interactionOf } from './read-rows.ts';
import { secretOf } from './secrets.ts';
import { assessment, interaction } from './tables/cases.ts';

/** `reasons` of an assessment with every quote blanked; tier, clauses and positions stay. */
export const reasonsWithoutQuotes = sql.raw(`(select coalesce(jsonb_agg(jsonb_set(jsonb_set(r,
    '{signals}', (select coalesce(jsonb_agg(jsonb_set(s, '{evidence}',
      (select coalesce(jsonb_agg(jsonb_set(e, '{quote}', '"[erased]"')), '[]'::jsonb)
        from jsonb_array_elements(s -> 'evidence') e))), '[]'::jsonb)
      from jsonb_array_elements(r -> 'signals') s)),
    '{facts}', (select coalesce(jsonb_agg(jsonb_set(f, '{words}', '"[erased]"')), '[]'::jsonb)
      from jsonb_array_elements(r -> 'facts') f))), '[]'::jsonb)
  from jsonb_array_elements(assessment.reasons) r)`);

/** Content and envelope of an owed mail without text. */
export const blankContent = sql.raw(
  `'{"subject":"[erased]","text":"[erased]","html":"","ics":null}'::jsonb`,
);
export const blankEnvelope = sql.raw(
  `case when draft is not null then '{"to":[],"cc":[],"inReplyTo":null,"references":[]}'::jsonb end`,
);

const named = (address: string) => jsonText([{ address }]);
const theirs = (address: string) => sql`(from_address = ${address} or (folder = 'sent'
    and (parsed -> 'to' @> ${named(address)}::jsonb or parsed -> 'cc' @> ${named(address)}::jsonb)))`;
const writtenTo = (address: string) => sql`(draft is not null
    and (draft -> 'to' @> ${named(address)}::jsonb or draft -> 'cc' @> ${named(address)}::jsonb))`;
/**
 * Removes what an address wrote and what we wrote to it: bytes, text, quotes, drafts, titles; also where a mail of ours
 * about a colleague's tells of it. Kept are a keyed hash per mail, so that it does not come back from the server, the tiers and dates
 * without words, and an audit line with a hash of the address. Returns how many mails there were.
 */
export async function erase(store: Store, address: string, by: PersonId | null): Promise<number> {
  const plain = address.trim().toLowerCase();
  const key = await secretOf(store, 'tombstone');
  const found = await store.rows<{ id: string; sha256: string | null; subject: string | null }>(
    sql`select id, sha256, subject from message where ${theirs(plain)}`,
  );
  const pairs = found.map(({ id, sha256 }) => ({
    id,
    hmac: sha256 === null ? null : tombstoneOf(key, sha256),
  }));
  const who = createHmac('sha256', key).update(plain).digest('hex').slice(0, 16);
  const ids = found.map((row) => row.id);
  const quotes = (await assessmentsOf(store, ids)).flatMap((one) =>
    one.reasons.flatMap((reason) =>
      reason.signals.flatMap((signal) => signal.evidence.map((evidence) => evidence.quote)),
    ),
  );
  const subjects = found.map((row) => row.subject ?? '');
  const own = await theirOwnSubjects(store, ids, subjects);
  // A list or reminder that names their mail is theirs; one about a colleague's mail is, where nobody else said so.
  const words = {
    theirs: [plain, ...tellingWords([...subjects, ...quotes])],
    colleagues: [plain, ...tellingWords([...own, ...quotes])],
  };
  const waiting = await waitingWithout(store, ids, words.colleagues);
  const statement = eraseStatement(plain, jsonText(pairs), { words, waiting }, who, by);
  await store.rows(statement, 60_000);
  return found.length;
}

async function assessmentsOf(store: Store, ids: readonly string[]): Promise<readonly Assessment[]> {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(assessment)
      .where(sql`${assessment.messageId} = any(${uuidArray(ids)})`)
      .orderBy(assessment.at),
  );
  return rows.map(assessmentOf);
}

/** The words by which a mail of ours is known to tell of what is erased, and what waits without them. */
interface ErasedWords {
  readonly words: { readonly theirs: readonly string[]; readonly colleagues: readonly string[] };
  readonly waiting: Awaited<ReturnType<typeof waitingWithout>>;
}

function eraseStatement(
  address: string,
  pairs: string,
  { words, waiting }: ErasedWords,
  who: string,
  by: PersonId | null,
): SQL {
  return sql`with
    hit as (select id, hmac from jsonb_to_recordset(${pairs}::jsonb) as p(id uuid, hmac text)),
    buried as (insert into tombstone (hmac) select distinct hmac from hit where hmac is not null
      on conflict do nothing),
    mails as (update message set state = 'erased', raw = null, sha256 = null, parsed = null,
        analysis = null, subject = null, from_address = null, from_name = null, thread_key = null,
        header_message_id = null, last_error = null
      where id in (select id from hit)),
    facts as (update interaction set title = '[erased]', contact = null, url = null, thread_key = null,
        external_id = 'erased:' || id
      where message_id in (select id from hit) or contact = ${address}),
    judged as (update assessment set reasons = ${reasonsWithoutQuotes}
      where message_id in (select id from hit)),
    owed as (update outgoing set content = ${blankContent}, draft = ${blankEnvelope},
        state = case when state in ('queued', 'deferred') then 'cancelled' else state end
      where message_id in (select id from hit) or ${writtenTo(address)}
        or (not (${goesOn}) and case when message_id is null then ${tellsOf(words.theirs)}
          else ${tellsOf(words.colleagues)} end)),
    rest as (update outgoing set content = w.content
      from jsonb_to_recordset(${jsonText(waiting)}::jsonb) as w(id uuid, content jsonb)
      where outgoing.id = w.id and ${goesOn}),
    promised as (update promise set what = '[erased]', evidence = null
      where message_id in (select id from hit)),
    stories as (update case_ set issue = coalesce(topic, issue_key), version = version + 1
      where id in (select case_id from case_link where linked_id in (select id from hit))),
    lines as (update ledger set words = '[erased]'
      where proof in (select id::text from hit)),
    contact as (delete from account_contact where address = ${address})
    insert into audit (at, by, action, subject, words)
    select now(), ${by}, 'erase', ${who}, count(*) || ' mails of an address were erased' from hit`;
}

/** A mail or draft of ours about somebody's mail, or to them. */
export interface ExportedMail {
  readonly kind: string;
  readonly at: string;
  readonly subject: string;
  readonly text: string;
}

/** Everything that is stored about an address, for an access request. */
export interface AddressExport {
  readonly address: string;
  readonly mails: readonly ReadMail[];
  readonly interactions: readonly Interaction[];
  readonly assessments: readonly Assessment[];
  /** What Defuse wrote because of their mails, and the drafts to them. */
  readonly written: readonly ExportedMail[];
  /** What we promised in answers to them. */
  readonly promises: readonly { readonly what: string; readonly madeAt: string }[];
}

/** What is stored about an address; empty lists when there is nothing. Oldest first. */
export async function exportAddress(store: Store, address: string): Promise<AddressExport> {
  const plain = address.trim().toLowerCase();
  const found = await store.rows<{ id: string }>(
    sql`select id from message where ${theirs(plain)}`,
  );
  const ids = found.map((row) => row.id);
  const [facts, judged, written, promises] = await Promise.all([
    store.ask((db) =>
      db
        .select()
        .from(interaction)
        .where(or(sql`${interaction.contact} = ${plain}`, inArray(interaction.messageId, ids)))
        .orderBy(interaction.at),
    ),
    assessmentsOf(store, ids),
    store.rows<ExportedMail>(sql`select kind, not_before as at, content ->> 'subject' as subject,
        content ->> 'text' as text from outgoing
      where message_id = any(${uuidArray(ids)}) or ${writtenTo(plain)} order by not_before, kind, id`),
    store.rows<AddressExport['promises'][number]>(sql`select what, made_at as "madeAt" from promise
      where message_id = any(${uuidArray(ids)}) order by made_at, id`),
  ]);
  return {
    address: plain,
    mails: await messagesByIds(store, ids),
    interactions: facts.map(interactionOf),
    assessments: judged,
    written,
    promises,
  };
}
