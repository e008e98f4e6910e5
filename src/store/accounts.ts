import { asc, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Account, Person } from '../domain/account.ts';
import { asId } from '../domain/ids.ts';
import type { AccountId, PersonId } from '../domain/ids.ts';
import { csmOnDuty, managerOnDuty } from './on-duty.ts';
import type { Store } from './open-store.ts';
import { dateOf, insertion, textArray } from './parameters.ts';
import { account, accountContact, accountDomain, person } from './tables/people.ts';

/**
 * Makes the people of the configuration the active ones: new rows are added, known ones changed,
 * and all others become inactive, so that nothing is sent to them any more.
 */
export async function upsertPeople(store: Store, people: readonly Person[]): Promise<void> {
  const columns = ['id', 'name', 'address', 'roles', 'manager', 'hours', 'active'];
  const rows = people.map((one) => ({
    ...one,
    address: one.address.toLowerCase(),
    active: true,
  }));
  await store.rows(sql`with gone as (update person set active = false
      where id <> all(${textArray(people.map((one) => one.id))}))
    ${insertion(person, columns, rows)}
    on conflict (id) do update set name = excluded.name, address = excluded.address,
      roles = excluded.roles, manager = excluded.manager, hours = excluded.hours, active = true`);
}

/** Everybody who is active, by name. */
export async function allPeople(store: Store): Promise<readonly Person[]> {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(person)
      .where(eq(person.active, true))
      .orderBy(asc(person.name), asc(person.id)),
  );
  return rows.map(({ active: _, ...row }) => ({
    ...row,
    id: asId(row.id),
    manager: row.manager === null ? null : asId(row.manager),
  }));
}

/**
 * Adds or changes accounts with their domains and contacts. A domain or address that was listed
 * elsewhere moves here; contacts that a person assigned stay. Accounts that are not named are left
 * alone. With an account its cases go to its CSM of today: somebody must be asked about them (Protocol E-L2, D5).
 */
export async function upsertAccounts(store: Store, accounts: readonly Account[]): Promise<void> {
  const rows = accounts.map(({ id, name, csm, manager, managed }) => ({
    id,
    name,
    csm,
    manager,
    managed,
  }));
  const domains = accounts.flatMap((one) =>
    one.domains.map((domain) => ({ domain: domain.toLowerCase(), accountId: one.id })),
  );
  const contacts = accounts.flatMap((one) =>
    one.contacts.map((address) => ({ address: address.toLowerCase(), accountId: one.id })),
  );
  const ids = textArray(accounts.map((one) => one.id));
  await store.rows(sql`with
    kept as (${insertion(account, ['id', 'name', 'csm', 'manager', 'managed'], rows)}
      on conflict (id) do update set name = excluded.name, csm = excluded.csm,
        manager = excluded.manager, managed = excluded.managed returning id, csm),
    handed as (update case_ set owner = kept.csm, version = version + 1
      from kept where account_id = kept.id and owner <> kept.csm),
    old_domains as (delete from account_domain where account_id = any(${ids})
      and domain <> all(${textArray(domains.map((one) => one.domain))})),
    old_contacts as (delete from account_contact where account_id = any(${ids}) and not assigned
      and address <> all(${textArray(contacts.map((one) => one.address))})),
    domains as (${insertion(accountDomain, ['domain', 'accountId'], unique(domains, 'domain'))}
      on conflict (domain) do update set account_id = excluded.account_id)
    ${insertion(accountContact, ['address', 'accountId'], unique(contacts, 'address'))}
    on conflict (address) do update set account_id = excluded.account_id
      where not account_contact.assigned`);
}

function unique<Row>(rows: readonly Row[], key: keyof Row): Row[] {
  return [...new Map(rows.map((row) => [row[key], row])).values()];
}

/** Every account with its domains, its contacts and those who look after it now (on-duty.ts), by name. */
export async function allAccounts(store: Store): Promise<readonly Account[]> {
  return readAccounts(store, sql`true`);
}

/** One account as `allAccounts` gives it, or null. */
export async function accountById(store: Store, id: AccountId): Promise<Account | null> {
  return (await readAccounts(store, sql`a.id = ${id}`))[0] ?? null;
}

/**
 * The accounts with one of these ids, and those whose contacts or domains (parents of an address's domain included)
 * could own one of these addresses. Whose an address is, the caller's index says. Nothing for nothing asked.
 */
export function accountsNamed(
  store: Store,
  ids: readonly string[],
  addresses: readonly string[],
): Promise<readonly Account[]> {
  const domains = new Set(addresses.flatMap(domainsOf));
  return readAccounts(
    store,
    sql`a.id in (select unnest(${textArray(ids)})
      union select account_id from account_contact where address = any(${textArray(addresses)})
      union select account_id from account_domain where domain = any(${textArray([...domains])}))`,
  );
}

/** The domain of an address and its parents, the last label left out. */
function domainsOf(address: string): string[] {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .split('.')
    .slice(-10);
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

function readAccounts(store: Store, condition: SQL): Promise<readonly Account[]> {
  return store.rows<Account>(sql`
    select a.id, a.name, ${csmOnDuty} as csm, ${managerOnDuty} as manager, a.managed,
      (select coalesce(jsonb_agg(d.domain order by d.domain), '[]'::jsonb)
        from account_domain d where d.account_id = a.id) as domains,
      (select coalesce(jsonb_agg(c.address order by c.address), '[]'::jsonb)
        from account_contact c where c.account_id = a.id) as contacts
    from account a where ${condition} order by a.name, a.id`);
}

/**
 * Says that `address` belongs to `accountId` and sends its unmatched mails through triage once
 * more. Those older than two days count as history: nothing goes out because of them. Returns how
 * many mails came back.
 */
export async function assignSender(
  store: Store,
  address: string,
  accountId: AccountId,
  by: PersonId | null,
): Promise<number> {
  const plain = address.toLowerCase();
  const words = `${plain} belongs to ${accountId}.`;
  const rows = await store.rows(sql`with
    contact as (insert into account_contact (address, account_id, assigned)
      values (${plain}, ${accountId}, true)
      on conflict (address) do update set account_id = excluded.account_id, assigned = true),
    audited as (insert into audit (at, by, action, subject, words)
      values (now(), ${by}, 'assign-sender', ${accountId}, ${words}))
    update message set state = 'received', attempts = 0, claimant = null, claim_until = null,
      suppressed = suppressed or internal_date < now() - interval '48 hours'
    where from_address = ${plain} and account_id is null and state = 'assessed' and raw is not null
    returning id`);
  return rows.length;
}

/**
 * A sender whose mail belongs to no account, with what a person needs to decide where they belong.
 */
export interface UnmatchedSender {
  readonly address: string;
  readonly name: string;
  readonly mails: number;
  readonly lastAt: Date;
  readonly lastSubject: string;
}

/**
 * People (not machines) who wrote to us from an address that no account lists; most recent first.
 */
export async function unmatchedSenders(
  store: Store,
  limit = 200,
): Promise<readonly UnmatchedSender[]> {
  const rows = await store.rows<{
    address: string;
    name: string | null;
    mails: number;
    last_at: string;
    subject: string | null;
  }>(sql`
    select from_address as address, (array_agg(from_name order by internal_date desc))[1] as name,
      count(*)::int as mails, max(internal_date) as last_at,
      (array_agg(subject order by internal_date desc))[1] as subject
    from message
    where account_id is null and origin = 'person' and folder = 'inbox' and state = 'assessed'
      and from_address is not null
    group by from_address order by last_at desc, from_address limit ${limit}::int`);
  return rows.map((row) => ({
    address: row.address,
    name: row.name ?? '',
    mails: row.mails,
    lastAt: dateOf(row.last_at),
    lastSubject: row.subject ?? '',
  }));
}
