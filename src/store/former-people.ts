import { sql } from 'drizzle-orm';
import type { Colleagues, Person } from '../domain/account.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { allPeople } from './accounts.ts';

/**
 * Whom the configuration named once and names no more, by their ids: what was recorded still names them. They have no
 * role and get no mail. Whoever has the address of one of our people is that person, under another id.
 */
export async function formerPeople(store: Store): Promise<Colleagues['former']> {
  const here = new Map((await allPeople(store)).map((one) => [one.address, one]));
  const gone = await store.rows<Pick<Person, 'id' | 'name' | 'address' | 'hours'>>(
    sql`select id, name, address, hours from person where not active order by id`,
  );
  return new Map(
    gone.map((one): [PersonId, Person] => [
      asId(one.id),
      here.get(one.address) ?? { ...one, roles: [], manager: null, left: true },
    ]),
  );
}
