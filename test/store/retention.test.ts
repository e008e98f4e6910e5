import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { nothingDecided } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { MessageId } from '../../src/domain/ids.ts';
import { erase, exportAddress } from '../../src/store/erase.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { jsonText } from '../../src/store/parameters.ts';
import { defaultRetention, purge, type Retention } from '../../src/store/purge.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import { onEachDatabase } from './databases.ts';
import {
  acme,
  assessed,
  mailIn,
  openCase,
  parsedMail,
  people,
  seed,
  storeMails,
} from './samples.ts';

const kept: Retention = { rawDays: 3_650, textDays: 3_650, decisionDays: 3_650, auditDays: 3_650 };

/** One mail with a closed case, its assessment and interaction, and a line of the audit, all 100 days old. */
async function oldStory(store: Store): Promise<void> {
  await seed(store);
  const [id = ''] = await storeMails(store, ['Hello, the export is broken.']);
  const messageId = asId<MessageId>(id);
  const assessment = assessed({ messageId });
  await writeDecision(store, {
    ...nothingDecided,
    message: {
      id: messageId,
      from: 'received',
      to: 'assessed',
      accountId: acme.id,
      parsed: parsedMail(),
      analysis: null,
    },
    assessments: [assessment],
    interactions: [mailIn({ messageId })],
    cases: [{ case: openCase({ state: 'closed' }), expectedVersion: null }],
  });
  const old = sql`now() - interval '100 days'`;
  await store.rows(sql`update message set stored_at = ${old}`);
  await store.rows(sql`update assessment set at = ${old}`);
  await store.rows(sql`update interaction set at = ${old}`);
  await store.rows(sql`update case_ set closed_at = ${old}`);
  await store.rows(sql`insert into audit (at, action, subject, words)
    values (${old}, 'test', 'it', 'an old line')`);
}

onEachDatabase('each kind of data', (store) => {
  it.each([
    ['rawDays', { raw: 1, texts: 0, decisions: 0, audit: 0 }],
    ['textDays', { raw: 0, texts: 1, decisions: 0, audit: 0 }],
    ['decisionDays', { raw: 0, texts: 0, audit: 0 }],
    ['auditDays', { raw: 0, texts: 0, decisions: 0, audit: 1 }],
  ] as const)('has an age limit of its own: %s', async (limit, purged) => {
    await oldStory(store());
    expect(await purge(store(), { ...kept, [limit]: 101 })).toMatchObject({
      raw: 0,
      texts: 0,
      decisions: 0,
      audit: 0,
    });
    const counts = await purge(store(), { ...kept, [limit]: 99 });
    expect(counts).toMatchObject(purged);
    expect(counts.decisions > 0).toBe(limit === 'decisionDays');
    expect(await purge(store(), { ...kept, [limit]: 99 })).toMatchObject({
      raw: 0,
      texts: 0,
      decisions: 0,
      audit: 0,
    });
  });

  it('leaves the counts of every purge in the audit', async () => {
    await oldStory(store());
    const { raw, texts, decisions, audit } = await purge(store(), {
      ...defaultRetention,
      rawDays: 9,
    });
    const [line] = await store().rows<{ words: string }>(
      sql`select words from audit where action = 'purge'`,
    );
    expect(line?.words).toContain(`raw ${raw}, texts ${texts}`);
    expect(line?.words).toContain(`audit ${audit}`);
    expect(line?.words).toContain(`decisions ${decisions}`);
    expect(raw).toBe(1);
  });

  it('never loses bytes of a mail that was not read yet, however old', async () => {
    await storeMails(store(), ['waiting']);
    await store().rows(sql`update message set stored_at = now() - interval '9 years'`);
    await purge(store(), { rawDays: 1, textDays: 1, decisionDays: 1, auditDays: 1 });
    expect(await store().rows(sql`select 1 from message where raw is not null`)).toHaveLength(1);
  });
});

onEachDatabase('an erased address', (store) => {
  it('does not come back when the server hands its mail over again under another UID', async () => {
    await seed(store());
    const [id = ''] = await storeMails(store(), ['From: Ida\n\nOnce.']);
    await store().rows(sql`update message set from_address = 'ida@acme.example', state = 'assessed'
      where id = ${id}::uuid`);
    expect((await exportAddress(store(), 'IDA@acme.example')).mails).toHaveLength(1);
    expect(await erase(store(), 'ida@acme.example', null)).toBe(1);
    expect(await erase(store(), 'ida@acme.example', null)).toBe(0);
    await storeMails(store(), ['From: Ida\n\nOnce.', 'From: Bo\n\nAnother.'], 70);
    const rows = await store().rows(sql`select state, raw is null as gone, sha256 is null as unknown
      from message where uid >= 70 order by uid`);
    expect(rows).toEqual([
      { state: 'erased', gone: true, unknown: true },
      { state: 'received', gone: false, unknown: false },
    ]);
    const missing = await ingestStore(store()).missingUids(
      asId('support'),
      'inbox',
      7,
      [70, 71, 72],
    );
    expect(missing).toEqual([72]);
    const [tombs] = await store().rows<{ hmac: string }>(sql`select hmac from tombstone`);
    expect(tombs?.hmac).toMatch(/^[0-9a-f]{64}$/);
  });
});

onEachDatabase('the mails of ours that speak of an erased address', (store) => {
  const owe = (key: string, over: Record<string, unknown>): Promise<unknown> => {
    const row = {
      text: 'Nothing of theirs.',
      subject: 'Notice',
      to: null,
      kind: 'notice',
      message: null,
      state: 'queued',
      ...over,
    };
    const content = jsonText({ subject: row.subject, text: row.text, html: 'x', ics: null });
    const draft =
      row.to === null ? null : jsonText({ to: [{ name: '', address: row.to }], cc: [] });
    return store().rows(sql`insert into outgoing (key, kind, recipient, account_id, message_id, content, draft,
        not_before, state)
      values (${key}, ${String(row.kind)}, ${people[0]?.id ?? ''}, ${acme.id}, ${row.message}::uuid,
        ${content}::jsonb, ${draft}::jsonb, now(), ${String(row.state)})`);
  };

  it('are blanked and taken back, whether they quote a subject or a sentence or go to them', async () => {
    await seed(store());
    const [id = ''] = await storeMails(store(), ['From: Ida\n\nOnce.']);
    await store().rows(sql`update message set from_address = 'ida@acme.example', state = 'assessed',
      subject = 'Stock   counts of the cold store' where id = ${id}::uuid`);
    const assessment = assessed({ messageId: asId<MessageId>(id) });
    await writeDecision(store(), { ...nothingDecided, assessments: [assessment] });
    const quote = assessment.reasons[0]?.signals[0]?.evidence[0].quote ?? '';
    expect(quote.length).toBeGreaterThan(8);
    await owe('subject', { text: 'Your mail about “Stock counts\nof the cold store” waits.' });
    await owe('sentence', { text: `They wrote: ${quote}` });
    await owe('address', { subject: 'Silent: ida@acme.example' });
    await owe('draft', { kind: 'reply-draft', to: 'ida@acme.example' });
    await owe('other', { kind: 'reply-draft', to: 'bo@acme.example', text: 'Stock counts of May' });
    const before = await exportAddress(store(), 'ida@acme.example');
    expect(before.written.map((one) => one.kind)).toEqual(['reply-draft']);
    expect(await erase(store(), 'Ida@acme.example ', null)).toBe(1);
    const rows = await store().rows<{ key: string; state: string; text: string }>(
      sql`select key, state, content ->> 'text' as text from outgoing order by key`,
    );
    expect(rows.map((row) => [row.key, row.state, row.text])).toEqual([
      ['address', 'cancelled', '[erased]'],
      ['draft', 'cancelled', '[erased]'],
      ['other', 'queued', 'Stock counts of May'],
      ['sentence', 'cancelled', '[erased]'],
      ['subject', 'cancelled', '[erased]'],
    ]);
    const left = await exportAddress(store(), 'ida@acme.example');
    expect([left.mails, left.interactions, left.assessments, left.written]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('go on without their words when they wait about a colleague’s mail, and are blanked when they went', async () => {
    await seed(store());
    const mails = ['From: Ida\n\nOnce.', 'From: Bob\n\nTwice.', 'From: Ida\n\nThird.'];
    const [ida = '', bob = '', shared = ''] = await storeMails(store(), mails);
    const from = (id: string, who: string, subject: string) =>
      store().rows(sql`update message set from_address = ${who}, state = 'assessed',
        subject = ${subject}, account_id = ${acme.id} where id = ${id}::uuid`);
    await from(ida, 'ida@acme.example', 'My sick leave and the payroll export of last month');
    await from(shared, 'ida@acme.example', 'Re: Payroll of April');
    await from(bob, 'bob@acme.example', 'Payroll of April');
    const cited =
      'Timeline: Ongoing since 05/04, first in the mail “My sick leave and the\n  payroll export of last month”.';
    const contacts =
      '- 6 May: the customer wrote – Payroll of April\n- 4 May: the customer wrote – My sick leave and the payroll export of…\n';
    const about = { message: bob, kind: 'escalation' };
    await owe('went', { ...about, text: cited, state: 'sent' });
    await owe('waits', { ...about, text: `${cited}\n\nBob said:\n${contacts}\nBest` });
    await owe('digest:boss:x', { text: cited });
    await owe('thread', { ...about, text: 'About “Payroll of April”', state: 'sent' });
    await erase(store(), 'ida@acme.example', null);
    const rows = await store().rows<{ key: string; state: string; text: string; html: string }>(
      sql`select key, state, content ->> 'text' as text, content ->> 'html' as html
        from outgoing order by key`,
    );
    const left = 'Timeline: Ongoing since 05/04, first in the mail “[erased]”.';
    const lines =
      '- 6 May: the customer wrote – Payroll of April\n- 4 May: the customer wrote – [erased]\n';
    expect(rows.map((row) => [row.key, row.state, row.text, row.html])).toEqual([
      ['digest:boss:x', 'queued', left, ''],
      ['thread', 'sent', 'About “Payroll of April”', 'x'],
      ['waits', 'queued', `${left}\n\nBob said:\n${lines}\nBest`, ''],
      ['went', 'sent', '[erased]', ''],
    ]);
  });
});
