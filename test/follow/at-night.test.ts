import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { workingFrom } from '../../src/engagement/working-time.ts';
import { personOf } from '../../src/follow/mail-facts.ts';
import { settingHere } from '../setting.ts';
import { postponeToHours } from '../../src/store/outgoing-hours.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { type Office, config, mail, openOffice } from '../triage/office.ts';

const setting = settingHere(config);
const night = new Date('2026-05-04T22:30:00Z');

onEachDatabase('what is due when the service comes back at night', (store) => {
  let office: Office;
  const postpone = (at: Date): Promise<number> =>
    postponeToHours(store(), at, (person, when) =>
      workingFrom(personOf(person, setting).hours, when),
    );
  beforeEach(async () => {
    office = await openOffice(store(), now);
  });

  it('waits for the morning when it is about a Medium', async () => {
    await office.receive([
      mail('Printing', 'The tickets print sideways since the update. It is a bit annoying.'),
    ]);
    expect(await postpone(night)).toBe(2);
    expect(await dueAt(store())).toEqual(['2026-05-05 08:00', '2026-05-05 08:00']);
    expect(await postpone(new Date('2026-05-05T09:00:00Z'))).toBe(0);
  });

  it('goes out at once when it is about a High', async () => {
    await office.receive([
      mail('Crash', 'It crashed again. We have decided to cancel our contract.'),
    ]);
    expect(await postpone(night)).toBe(0);
  });

  it('waits for the morning when it is a reminder, also of a High', async () => {
    await office.receive([
      mail('Crash', 'It crashed again. We have decided to cancel our contract.'),
    ]);
    await store().rows(sql`update outgoing set kind = 'reminder' where kind = 'notice'`);
    expect(await postpone(night)).toBe(1);
  });
});

async function dueAt(store: Store): Promise<string[]> {
  const rows = await store.rows<{ at: string }>(sql`
    select to_char(not_before at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from outgoing
    where draft is null order by key`);
  return rows.map((one) => one.at);
}
