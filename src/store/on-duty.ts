import { type SQL, sql } from 'drizzle-orm';
import type { Person } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { textArray } from './parameters.ts';

// People leave, and accounts that were imported still name them. Their part falls to whoever is left, at once and
// without a word in the store being changed: when the configuration names them again, all is as before.

const named = (id: SQL): SQL =>
  sql`(select here.id from person here where here.id = ${id} and here.active)`;
/** The same person under another id: they have the same address; null when there is none. */
export const renamed = (id: SQL): SQL => sql`(select here.id from person gone
  join person here on here.address = gone.address and here.active where gone.id = ${id} limit 1)`;
const above = (id: SQL): SQL => sql`(select here.id from person gone
  join person here on here.id = gone.manager and here.active where gone.id = ${id})`;
const anybody = sql`(select p.id from person p where p.active
  order by p.roles @> '["manager"]' desc, p.roles @> '["executive"]' desc, p.id limit 1)`;

const csm = sql`a.csm`;
const manager = sql`a.manager`;

/**
 * Who does the CSM's part for account `a`: the CSM, under whatever id; once they have left, the account's manager or
 * theirs.
 */
export const csmOnDuty: SQL = sql`coalesce(${named(csm)}, ${renamed(csm)}, ${named(manager)}, ${renamed(manager)}, ${above(csm)},
  ${above(manager)}, ${anybody}, ${csm})`;

/** Who manages account `a`: its manager; once they have left, the one above them, or above the CSM. */
export const managerOnDuty: SQL = sql`coalesce(${named(manager)}, ${renamed(manager)}, ${above(manager)}, ${above(csm)},
  ${anybody}, ${manager})`;

/** Accounts that name somebody whom the configuration does not name any more. */
export interface Bereft {
  readonly count: number;
  /** The first of them by name. */
  readonly first: readonly BereftAccount[];
}

/** An account and who of its people has left. */
export interface BereftAccount {
  readonly name: string;
  readonly role: 'CSM' | 'manager';
  readonly person: PersonId;
}

const mostNamed = 20;

/**
 * The accounts whose CSM or manager is not among `people` (null: whom the configuration named at the last start), not
 * even under another id.
 */
export async function bereftAccounts(
  store: Store,
  people: readonly Pick<Person, 'id' | 'address'>[] | null,
): Promise<Bereft> {
  const gone =
    people === null
      ? sql`not p.active and ${renamed(sql`p.id`)} is null`
      : sql`p.id <> all(${textArray(people.map((one) => one.id))})
          and p.address <> all(${textArray(people.map((one) => one.address))})`;
  const rows = await store.rows<BereftAccount & { readonly count: number }>(sql`
    select a.name, w.role, p.id as person, (count(*) over ())::int as count
    from person p join account a on p.id in (a.csm, a.manager)
      cross join lateral (values ('CSM', a.csm), ('manager', a.manager)) w (role, id)
    where ${gone} and w.id = p.id order by a.name, a.id, w.role limit ${mostNamed}::int`);
  return { count: rows[0]?.count ?? 0, first: rows.map(({ count: _, ...one }) => one) };
}
