import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/cases/event.ts';
import { asId, type CaseId, type PersonId } from '../../src/domain/ids.ts';
import { act } from '../../src/follow/act.ts';
import { settingHere } from '../setting.ts';
import { auditLines } from '../../src/store/audit.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';

const boss = asId<PersonId>('boss');
const crash = mail('Crash', 'It crashed again. We have decided to cancel our contract.');
const sigh = mail('Printing', 'The tickets print sideways. It is a bit annoying to turn them.');
const setting = { ...settingHere(config), chatTiers: ['high', 'medium'] as const };

onEachDatabase('whoever is on it', (store) => {
  const at = (minutes: number) => () => ({
    now: new Date(now.getTime() + minutes * 60_000),
    newId: () => crypto.randomUUID(),
  });
  const does = async (event: CaseEvent, by: PersonId | null, minutes: number) =>
    act(await onlyCase(store()), event, by, { store: store(), setting, moment: at(minutes) });
  const onIt: CaseEvent = { is: 'acknowledged', by: boss, note: '' };

  beforeEach(async () => {
    const office = await openOffice(store(), now, setting);
    await office.receive([crash]);
  });

  it('ends what waits on every channel in one statement', async () => {
    expect(await states(store())).toEqual({
      'call-request': 'queued',
      'chat-message': 'queued',
      escalation: 'queued',
      notice: 'queued',
      'reply-draft': 'queued',
    });
    expect(await does(onIt, boss, 3)).toMatchObject({ is: 'done' });
    const { 'reply-draft': draft, ...told } = await states(store());
    expect(new Set(Object.values(told))).toEqual(new Set(['cancelled']));
    expect(draft).toBe('queued');
    expect(await does({ is: 'tick' }, null, 600)).toMatchObject({ is: 'done' });
    expect(Object.keys(await states(store()))).toHaveLength(5);
  });

  it('is one person: two clicks at the same instant are one acknowledgement', async () => {
    const csm = asId<PersonId>('csm');
    const ends = await Promise.all([
      does(onIt, boss, 3),
      does({ ...onIt, by: csm }, csm, 3),
      does(onIt, boss, 3),
    ]);
    expect(ends.map((one) => one.is).sort()).toEqual(['done', 'refused', 'refused']);
    const lines = await store().rows(sql`select 1 from ledger where kind = 'acknowledged'`);
    expect(lines).toHaveLength(1);
  });

  it('cannot close a case while anything is promised to the customer, from whichever case', async () => {
    await does(onIt, boss, 3);
    const promised = (state: string) =>
      store().rows(sql`insert into promise (id, account_id, what, made_at, due_on, state)
        values (gen_random_uuid(), 'acme', 'the file', now(), '2026-05-01', ${state})`);
    await promised('kept');
    await promised('overdue');
    const close: CaseEvent = { is: 'closed', by: boss };
    expect(await does(close, boss, 4)).toMatchObject({
      is: 'refused',
      words: expect.stringContaining('Still open to the customer: 1 promise.'),
    });
    await store().rows(sql`update promise set state = 'withdrawn'`);
    expect(await does(close, boss, 5)).toMatchObject({ is: 'done' });
  });

  it('is audited with a name, as is everything else that a person does', async () => {
    await does(onIt, boss, 3);
    const plan = {
      decision: 'Mend it by Friday',
      owner: boss,
      dueOn: '2026-05-08',
      customerTold: true,
      writtenBy: boss,
      writtenAt: now,
    };
    await does({ is: 'planned', plan }, boss, 4);
    await does({ is: 'plan-done', by: boss, note: '' }, boss, 5);
    await does({ is: 'closed', by: boss }, boss, 6);
    const id = await onlyCase(store());
    const lines = await auditLines(store(), { subject: id });
    expect(lines.map((one) => one.action).sort()).toEqual([
      'acknowledged',
      'closed',
      'plan-done',
      'planned',
    ]);
    expect(lines.every((one) => one.by === boss && one.words !== '')).toBe(true);
  });

  it('finds the plan in the next mails, and its date as a reminder', async () => {
    const plan = {
      decision: 'Ship the fix of the export',
      owner: boss,
      dueOn: '2026-05-06',
      customerTold: false,
      writtenBy: boss,
      writtenAt: now,
    };
    await does({ is: 'planned', plan }, boss, 30);
    expect(await textOf(store(), 'escalation-update')).toContain('Ship the fix of the export');
    await does({ is: 'tick' }, null, 2 * 24 * 60);
    expect(await textOf(store(), 'reminder')).toContain('Ship the fix of the export');
  });
});

onEachDatabase('the chat channel', (store) => {
  it('is off until it is configured', async () => {
    const office = await openOffice(store(), now);
    await office.receive([crash]);
    expect(Object.keys(await states(store()))).not.toContain('chat-message');
  });

  it('gets one message per case and level, however many mails come', async () => {
    const office = await openOffice(store(), now, setting);
    await office.receive([sigh]);
    office.at(new Date(now.getTime() + 3_600_000));
    await office.receive([crash, mail('Crash II', 'We cancel our contract, I mean it.')], 50);
    const rows = await store().rows<{ subject: string; text: string }>(sql`
      select content ->> 'subject' as subject, content ->> 'text' as text
      from outgoing where kind = 'chat-message' order by key`);
    expect(rows.map((one) => one.subject.slice(0, 8))).toEqual(['[High] A', '[Medium]']);
    expect(rows[0]?.text).toContain('We have decided to cancel our contract.');
    expect(rows[0]?.text).not.toMatch(/score|0\.\d|http/i);
  });
});

async function onlyCase(store: Store): Promise<CaseId> {
  const [row] = await store.rows<{ id: CaseId }>(sql`select id::text as id from case_`);
  return row?.id ?? asId('');
}

async function states(store: Store): Promise<Record<string, string>> {
  const rows = await store.rows<{ kind: string; state: string }>(
    sql`select distinct kind, state from outgoing order by kind`,
  );
  return Object.fromEntries(rows.map((one) => [one.kind, one.state]));
}

async function textOf(store: Store, kind: string): Promise<string> {
  const [row] = await store.rows<{ text: string }>(
    sql`select content ->> 'text' as text from outgoing where kind = ${kind}`,
  );
  return row?.text ?? '';
}
