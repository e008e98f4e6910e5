import { sql } from 'drizzle-orm';
import { type Promises, say } from './breaches.ts';

/** What must hold in the store after each step of the clock and each mail. */
export async function afterStep(promises: Promises): Promise<void> {
  await highsAreTold(promises);
  const { life } = promises;
  if (life === null) return;
  const { store, now, downUntil } = life.house.inside;
  const once = (kind: string, words: string): void => {
    if (!promises.looked.has(`${kind} ${words}`)) say(promises, kind, words);
    promises.looked.add(`${kind} ${words}`);
  };
  // Past the chain (three people here), "nobody answered" and five mornings nobody is asked.
  const stuck = await store.rows<{ account: string; rung: number }>(sql`
    select account_id as account, rung from case_ where state = 'open' and tier = 'high'
      and acknowledged_by is null and next_step_at is null and override is null and rung < 5`);
  for (const { account, rung } of stuck)
    once('High without a next step', `${account} rung ${rung}`);
  const twins = await store.rows<{ words: string }>(sql`select account_id || ' ' || issue as words
    from case_ where state <> 'closed' and tier in ('high', 'medium')
    group by account_id, issue having count(*) > 1`);
  for (const { words } of twins) once('two cases of one issue', words);
  // After an outage mails are read before the clock has caught up.
  if (now.getTime() - downUntil < 20 * 60_000) return;
  const late = await store.rows<{ id: string }>(sql`select id::text as id from case_
    where next_step_at < now() - interval '20 minutes' and coalesce(snoozed_until <= now(), true)
      and state <> 'closed'`);
  for (const { id } of late) once('step overdue', id);
}

interface HighMail {
  readonly id: string;
  readonly words: string;
  readonly notice: boolean;
  readonly escalation: boolean;
  readonly call: boolean;
}

/** Of each High mail CSM and executives hear within the day, and the manager where nobody has the case. */
async function highsAreTold(promises: Promises): Promise<void> {
  const { life } = promises;
  if (life === null) return;
  const told = (...kinds: string[]) => sql`exists (select 1 from outgoing o
    where o.account_id = a.account_id and o.created_at > a.at - interval '24 hours'
      and o.kind in (${sql.join(kinds, sql`, `)}) and o.state <> 'cancelled')`;
  const rows = await life.house.inside.store.rows<HighMail>(sql`
    select a.id::text as id, a.account_id || ' at ' || a.at || ' message ' || a.message_id as words,
      ${told('notice')} as notice, ${told('escalation', 'escalation-update')} as escalation,
      exists (select 1 from outgoing o where o.account_id = a.account_id and o.kind = 'call-request'
          and o.created_at > a.at - interval '24 hours')
        or exists (select 1 from case_ c where c.account_id = a.account_id
          and (c.acknowledged_by is not null or (c.tier = 'high' and c.next_step_at is not null)))
        as call
    from assessment a
    where a.tier = 'high' and a.message_id is not null and a.account_id is not null`);
  for (const row of rows) {
    if (promises.looked.has(row.id)) continue;
    promises.looked.add(row.id);
    if (!row.notice) say(promises, 'High without notice', row.words);
    if (!row.escalation) say(promises, 'High without escalation', row.words);
    if (!row.call) say(promises, 'High without call', row.words);
  }
}

/** What must hold in the end, when long nothing has happened. */
export async function atEnd(promises: Promises): Promise<void> {
  const { life } = promises;
  if (life === null) return;
  const { store, warnings } = life.house.inside;
  const said = (rows: readonly { words: string }[], kind: string): void => {
    for (const { words } of rows) say(promises, kind, words);
  };
  const queued = await store.rows<{ words: string }>(sql`select state || ' ' || key as words
    from outgoing where state not in ('sent', 'cancelled')
      and not_before < now() - interval '4 days'`);
  said(queued, 'stuck mail');
  const unread = await store.rows<{ words: string }>(sql`
    select state || ' ' || coalesce(last_error, '') as words from message where state <> 'assessed'`);
  said(unread, 'mail not assessed');
  const stuck = await store.rows<{ words: string }>(sql`select account_id || ' ' || issue as words
    from case_ where state = 'watching' and next_step_at is null`);
  said(stuck, 'case stuck');
  for (const one of warnings) say(promises, 'warning', one);
  for (const one of life.refusals)
    if (/undefined|null|Error/.test(one)) say(promises, 'odd refusal', one);
}
