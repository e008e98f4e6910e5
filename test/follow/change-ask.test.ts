import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { asId, type CaseId, type PersonId } from '../../src/domain/ids.ts';
import { act } from '../../src/follow/act.ts';
import { settingHere } from '../setting.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';

const setting = settingHere(config);
const crash = mail('Crash', 'It crashed again. We have decided to cancel our contract.');
const words = 'Join call for support: bring the head of engineering';

onEachDatabase('the ask of an escalation', (store) => {
  let minute = 0;
  const change = async (by: string, what = words) => {
    const [row] = await store().rows<{ id: CaseId }>(sql`select id::text as id from case_`);
    minute += 1;
    const moment = () => ({
      now: new Date(now.getTime() + minute * 60_000),
      newId: () => crypto.randomUUID(),
    });
    const event = { is: 'ask-changed' as const, by: asId<PersonId>(by), words: what };
    return act(row?.id ?? asId(''), event, event.by, { store: store(), setting, moment });
  };
  const owed = (kind: string) =>
    store().rows<{ recipient: string; text: string }>(sql`
      select recipient, content ->> 'text' as text from outgoing
      where kind = ${kind} order by recipient`);

  beforeEach(async () => {
    const office = await openOffice(store(), now, setting);
    await office.receive([crash]);
  });

  it('is changed by the CSM: it stands in the ledger, and whoever was asked gets what changed', async () => {
    expect(await change('csm')).toMatchObject({ is: 'done' });
    const updates = await owed('escalation-update');
    expect(updates.map((one) => one.recipient)).toEqual(['boss', 'exec']);
    for (const { text } of updates) expect(text.replace(/\s+/g, ' ')).toContain(words);
    expect(await owed('reminder')).toEqual([]);
    const notes = await store().rows(sql`select by, words from ledger where kind = 'note'`);
    expect(notes).toEqual([{ by: 'csm', words: `Escalation ask: ${words}` }]);
  });

  it('is told to the CSM when the manager changes it, and not to the manager', async () => {
    await change('boss');
    expect((await owed('escalation-update')).map((one) => one.recipient)).toEqual(['exec']);
    const [reminder] = await owed('reminder');
    expect(reminder?.recipient).toBe('csm');
    const told = reminder?.text.replace(/\s+/g, ' ');
    expect(told).toContain('Bo Reyes changed what the escalation of Acme asks for.');
    expect(told).toContain(`It asks now: ${words}`);
  });

  it('is changed once by two presses, and again by other words', async () => {
    await change('csm');
    expect(await change('csm')).toMatchObject({ is: 'refused' });
    expect(await owed('escalation-update')).toHaveLength(2);
    expect(await change('csm', 'Pricing flexibility on the invoice')).toMatchObject({ is: 'done' });
    expect(await owed('escalation-update')).toHaveLength(4);
  });

  it('is refused once a plan is agreed', async () => {
    const [row] = await store().rows<{ id: CaseId }>(sql`select id::text as id from case_`);
    const boss = asId<PersonId>('boss');
    const plan = {
      ...{ decision: 'Mend it', owner: boss, dueOn: '2026-05-08', customerTold: true },
      ...{ writtenBy: boss, writtenAt: now },
    };
    const moment = () => ({ now, newId: () => crypto.randomUUID() });
    const ports = { store: store(), setting, moment };
    await act(row?.id ?? asId(''), { is: 'planned', plan }, boss, ports);
    expect(await change('csm')).toMatchObject({
      ...{ is: 'refused', words: expect.stringContaining('plan is agreed') },
    });
  });
});
