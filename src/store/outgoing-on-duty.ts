import { sql } from 'drizzle-orm';
import type { OutgoingId, PersonId } from '../domain/ids.ts';
import type { MailContent, OutgoingKind } from '../domain/outgoing.ts';
import { csmOnDuty, managerOnDuty, renamed } from './on-duty.ts';
import type { Store } from './open-store.ts';
import { instantOf, jsonText, uuidArray } from './parameters.ts';

/** A mail that waited while somebody left, or while its account went to another CSM. */
export interface Misaddressed {
  readonly id: OutgoingId;
  readonly key: string;
  readonly kind: OutgoingKind;
  readonly content: MailContent;
  /** Whom it was decided for, by id and name; `left` = they are none of our people any more. */
  readonly was: PersonId;
  readonly name: string;
  readonly left: boolean;
  /** Who is on duty for it now. */
  readonly to: PersonId;
}

/**
 * Mails about an account that are due at `now` and are not for whoever is on duty now: what is for the account's CSM goes
 * to its CSM of today, and what is for somebody who has left to whoever does their part (on-duty.ts). Drafts are not
 * among them: they wait in a folder that all see.
 */
export async function misaddressed(store: Store, now: Date): Promise<readonly Misaddressed[]> {
  return store.rows<Misaddressed>(sql`select * from (
    select o.id::text as id, o.key, o.kind, o.content, o.recipient as was, p.name, not p.active as left,
      case when o.case_id is not null and (o.kind in ('notice', 'chat-message')
          or split_part(o.key, ':', 5) similar to '(check-in|recap-owed)-%') then ${csmOnDuty}
        when p.active then o.recipient
        when o.kind in ('review-request', 'call-request', 'escalation', 'escalation-update',
          'nobody-answered') then coalesce(${renamed(sql`o.recipient`)}, ${managerOnDuty})
        else coalesce(${renamed(sql`o.recipient`)}, ${csmOnDuty}) end as "to"
    from outgoing o join person p on p.id = o.recipient join account a on a.id = o.account_id
    where o.state in ('queued', 'deferred') and o.not_before <= ${instantOf(now)} and o.draft is null
    ) due where was <> "to" order by key limit 1000`);
}

/**
 * Gives a waiting mail to `to`, with the words that `content` now has; where they have that very mail already, it is
 * cancelled: the recipient stands in the key (DESIGN §6). False when it does not wait any more.
 */
export async function readdress(
  store: Store,
  { id, key, was, to }: Misaddressed,
  content: MailContent,
): Promise<boolean> {
  const next = key.endsWith(`:${was}`) ? `${key.slice(0, -was.length)}${to}` : key;
  const taken = sql`exists (select 1 from outgoing x where x.key = ${next} and x.id::text <> ${id})`;
  const rows = await store.rows(sql`update outgoing set
      state = case when ${taken} then 'cancelled' else state end,
      recipient = case when ${taken} then recipient else ${to} end,
      key = case when ${taken} then key else ${next} end,
      content = case when ${taken} then content else ${jsonText(content)}::jsonb end
    where id = any(${uuidArray([id])}) and state in ('queued', 'deferred') returning 1`);
  return rows.length === 1;
}
