import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';

onEachDatabase('a story that comes back after its case was closed', (store) => {
  it('is told with what was done before, and without the plan that was carried out', async () => {
    const office = await openOffice(store(), now);
    const threat = 'Hi,\n\nthe export failed again. We will cancel our contract.\n\nIda';
    await office.receive([mail('Export failed', threat)]);
    await store().rows(sql`update case_ set state = 'closed', closed_at = ${now.toISOString()}::timestamptz,
      next_step_at = null, plan = '{"decision":"Ship the fix","owner":"csm","dueOn":"2026-05-05",
      "customerTold":true,"writtenBy":"boss","writtenAt":"2026-05-04T12:00:00Z"}'::jsonb`);
    office.at(new Date(now.getTime() + 20 * 86_400_000));
    await office.receive([mail('Export failed once more', threat)], 2);
    const [kase] = await store().rows<{ episode: number; plan: unknown }>(
      sql`select episode, plan from case_`,
    );
    expect(kase).toMatchObject({ episode: 2, plan: null });
    const [told] = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing
        where kind = 'escalation' and key like '%:2:%' limit 1`,
    );
    expect(told?.text.match(/0\d\/\d\d \d\d:\d\d – Reply draft prepared/g)).toHaveLength(2);
    expect(told?.text).not.toContain('Ship the fix');
  });
});
