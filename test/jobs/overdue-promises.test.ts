import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { overduePromises } from '../../src/jobs/overdue-promises.ts';
import type { Service } from '../../src/jobs/service.ts';
import { openPromisesDue, settlePromise } from '../../src/store/promises.ts';
import type { Store } from '../../src/store/open-store.ts';
import { serviceWith } from '../api/world.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';

onEachDatabase('a promise past its date', (store) => {
  beforeEach(async () => {
    const office = await openOffice(store(), now);
    await office.receive([
      mail('Crash', 'It crashed again. We have decided to cancel our contract.'),
      mail('Re: Crash', 'Hi Ida,\n\nI will send you the log files by Friday.\n\nCleo', cleo)
        .replace('To: support@vendor.example', 'To: Ida Noor <ida@acme.example>')
        .replace('Subject:', 'In-Reply-To: <crash@acme.example>\r\nSubject:'),
    ]);
  });

  it('is told of in the writer’s working hours', async () => {
    // Friday the 8th is over at midnight in London, where Cleo works from Monday to Friday.
    await overduePromises(at(store(), '2026-05-08T22:00:00Z'));
    expect(await reminders(store())).toEqual([]);
    await overduePromises(at(store(), '2026-05-08T23:15:00Z'));
    expect(await reminders(store())).toEqual(['2026-05-11 08:00:00+00']);
    expect(await state(store())).toBe('overdue');
  });

  it('is not told of, and stays kept, when somebody marks it while the clock works through its list', async () => {
    const saturday = new Date('2026-05-09T10:00:00Z');
    const [due] = await openPromisesDue(store(), saturday);
    if (due === undefined) throw new Error('a promise is due');
    const marking: Store = {
      ...store(),
      ask: async (question, deadline) => {
        const answer = await store().ask(question, deadline);
        await settlePromise(store(), due.id, 'kept', saturday);
        return answer;
      },
    };
    await overduePromises(at(marking, saturday.toISOString()));
    expect(await state(store())).toBe('kept');
    expect(await reminders(store())).toEqual([]);
  });
});

const cleo = 'Cleo Marsh <cleo@vendor.example>';

function at(store: Store, when: string): Service {
  return serviceWith(store, '', new Date(when));
}

async function reminders(store: Store): Promise<readonly string[]> {
  const rows = await store.rows<{ at: string }>(
    sql`select (not_before at time zone 'utc')::text || '+00' as at from outgoing where key like 'promise-overdue:%'`,
  );
  return rows.map((one) => one.at);
}

async function state(store: Store): Promise<string | undefined> {
  return (await store.rows<{ state: string }>(sql`select state from promise`))[0]?.state;
}
