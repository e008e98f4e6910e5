import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { act } from '../../src/follow/act.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import { settingHere } from '../setting.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';

onEachDatabase('a threat, and an ordinary mail of a colleague after it', (store) => {
  it('stays the words of who wrote it, at its own time, with its own ask (DESIGN §5)', async () => {
    const office = await openOffice(store(), now);
    const threat = 'Hi,\n\nthe export failed again. We will cancel our contract.\n\nIda';
    await office.receive([mail('Export failed', threat)]);
    office.at(new Date(now.getTime() + 10 * 60_000));
    const price = 'Hi,\n\nwhat is your best price for five more seats?\n\nTom';
    await office.receive([mail('Seats', price, 'Tom Holt <tom@acme.example>')], 2);
    const [row] = await store().rows<{ id: CaseId }>(sql`select id from case_ where tier = 'high'`);
    const later = new Date(now.getTime() + 16 * 60_000);
    await act(row?.id as CaseId, { is: 'tick' }, null, {
      store: store(),
      setting: settingHere(config),
      moment: () => ({ now: later, newId: () => crypto.randomUUID() }),
    });
    const [call] = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing
        where kind = 'call-request' order by not_before desc limit 1`,
    );
    expect(call?.text).toContain('We will cancel our contract.');
    expect(call?.text).not.toContain('Tom Holt');
    expect(call?.text).not.toMatch(/pric/i);
  });
});
