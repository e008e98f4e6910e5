import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { nothingDecided } from '../../src/domain/decision.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { MessageId } from '../../src/domain/ids.ts';
import { claimMessages, messageById, releaseMessage } from '../../src/store/messages.ts';
import { beginMails } from '../../src/store/raw-mails.ts';
import type { Store } from '../../src/store/open-store.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import { onEachDatabase } from './databases.ts';
import {
  acme,
  assessed,
  ledgerEntry,
  mailIn,
  now,
  openCase,
  owed,
  parsedMail,
  seed,
  storeMails,
  uuid,
} from './samples.ts';

async function count(store: Store, table: string): Promise<number> {
  const [row] = await store.rows<{ n: number }>(
    sql`select count(*)::int as n from ${sql.identifier(table)}`,
  );
  return row?.n ?? -1;
}

const written = ['assessment', 'interaction', 'case_', 'ledger', 'outgoing', 'promise', 'audit'];

async function everything(store: Store) {
  return Object.fromEntries(
    await Promise.all(written.map(async (table) => [table, await count(store, table)])),
  );
}

function fullDecision(id: string): Decision {
  const messageId = asId<MessageId>(id);
  const assessment = assessed({ messageId });
  const one = openCase({ lastAssessmentId: assessment.id, lastInboundMessageId: messageId });
  return {
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
    cases: [{ case: one, expectedVersion: null }],
    casesBefore: 0,
    ledger: [ledgerEntry({ caseId: one.id })],
    outgoing: [owed({ caseId: one.id, messageId })],
    cancelPendingOf: [],
    promises: [
      {
        id: uuid(),
        accountId: acme.id,
        caseId: one.id,
        messageId,
        by: asId('csm'),
        what: 'send the fix',
        evidence: null,
        madeAt: now,
        dueOn: '2026-05-08',
        state: 'open',
        keptAt: null,
      },
    ],
    feedback: [],
    audit: [{ at: now, by: null, action: 'assess', subject: id, words: 'Assessed.' }],
  };
}

onEachDatabase('one decision', (store) => {
  let mail = '';
  beforeEach(async () => {
    await seed(store());
    mail = (await storeMails(store(), ['From: a\r\n\r\nhello']))[0] ?? '';
  });

  it('writes everything at once and reads back what was written', async () => {
    await expect(writeDecision(store(), fullDecision(mail))).resolves.toBe('written');
    expect(await everything(store())).toEqual({
      assessment: 1,
      interaction: 1,
      case_: 1,
      ledger: 1,
      outgoing: 1,
      promise: 1,
      audit: 1,
    });
    const read = await messageById(store(), mail);
    expect(read).toMatchObject({ state: 'assessed', accountId: 'acme', subject: 'Export broken' });
    expect(read?.parsed).toEqual(parsedMail());
  });

  it('writes nothing when the mail has been assessed by somebody else', async () => {
    await writeDecision(store(), fullDecision(mail));
    const before = await everything(store());
    await expect(writeDecision(store(), fullDecision(mail))).resolves.toBe('conflict');
    expect(await everything(store())).toEqual(before);
  });

  it('writes nothing when another case of the account and issue is open', async () => {
    const first = openCase();
    await writeDecision(store(), {
      ...nothingDecided,
      cases: [{ case: first, expectedVersion: null }],
    });
    await expect(writeDecision(store(), fullDecision(mail))).resolves.toBe('conflict');
    expect(await messageById(store(), mail)).toMatchObject({ state: 'received' });
  });

  it('lets exactly one of two readers open a case of an account, whatever the issues', async () => {
    const opening = (issueKey: string): Decision => ({
      ...nothingDecided,
      casesBefore: 0,
      cases: [{ case: openCase({ issueKey }), expectedVersion: null }],
    });
    const ends = await Promise.all([
      writeDecision(store(), opening('bug')),
      writeDecision(store(), opening('billing')),
    ]);
    expect([...ends].sort()).toEqual(['conflict', 'written']);
    expect(await count(store(), 'case_')).toBe(1);
    const second = { ...opening('performance'), casesBefore: 1 };
    expect(await writeDecision(store(), second)).toBe('written');
  });

  it('lets exactly one of two writers change a case', async () => {
    const one = openCase();
    await writeDecision(store(), {
      ...nothingDecided,
      cases: [{ case: one, expectedVersion: null }],
    });
    const change = (tier: 'low' | 'medium'): Decision => ({
      ...nothingDecided,
      cases: [{ case: { ...one, tier }, expectedVersion: 1 }],
      outgoing: [owed({ key: `rise:${tier}`, caseId: one.id })],
    });
    const results = await Promise.all([
      writeDecision(store(), change('low')),
      writeDecision(store(), change('medium')),
    ]);
    expect(results.sort()).toEqual(['conflict', 'written']);
    expect(await count(store(), 'outgoing')).toBe(1);
    const rows = await store().rows(sql`select version from case_`);
    expect(rows).toEqual([{ version: 2 }]);
  });

  it('closes a case and opens its successor in the same statement', async () => {
    const one = openCase();
    await writeDecision(store(), {
      ...nothingDecided,
      cases: [{ case: one, expectedVersion: null }],
    });
    const next = openCase({ episode: 2 });
    const decision: Decision = {
      ...nothingDecided,
      cases: [
        { case: { ...one, state: 'closed', closedAt: now }, expectedVersion: 1 },
        { case: next, expectedVersion: null },
      ],
    };
    await expect(writeDecision(store(), decision)).resolves.toBe('written');
    expect(await count(store(), 'case_')).toBe(2);
  });

  it('cancels what is pending before it adds what is new, and never adds a key twice', async () => {
    const one = openCase();
    const old = owed({ key: 'old', caseId: one.id });
    const base = { ...nothingDecided, cases: [{ case: one, expectedVersion: null }] };
    await writeDecision(store(), { ...base, outgoing: [old] });
    await writeDecision(store(), {
      ...nothingDecided,
      cancelPendingOf: [one.id],
      outgoing: [owed({ key: 'new', caseId: one.id }), old],
    });
    const rows = await store().rows(sql`select key, state from outgoing order by key`);
    expect(rows).toEqual([
      { key: 'new', state: 'queued' },
      { key: 'old', state: 'cancelled' },
    ]);
  });

  it('takes the same fact from two sources as one', async () => {
    const meeting = mailIn({ kind: 'meeting-held', externalId: 'meet-1', source: 'calendar' });
    await writeDecision(store(), { ...nothingDecided, interactions: [meeting] });
    const again = mailIn({ kind: 'meeting-held', externalId: 'meet-1', source: 'import' });
    await writeDecision(store(), { ...nothingDecided, interactions: [again] });
    expect(await count(store(), 'interaction')).toBe(1);
  });

  it.each([
    ['U+0000', 'a\u0000b', 'ab'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['SQL', "'; drop table message; --", "'; drop table message; --"],
    ['a backslash', 'C:\\new\\u0000', 'C:\\new\\u0000'],
  ])('stores %s in every field of a mail', async (_name, text, kept) => {
    const decision = fullDecision(mail);
    const parsed = parsedMail({
      subject: text,
      ownWords: text,
      from: { name: text, address: text },
    });
    const message = decision.message && { ...decision.message, parsed };
    await expect(
      writeDecision(store(), { ...decision, message, ledger: [], audit: [] }),
    ).resolves.toBe('written');
    const read = await messageById(store(), mail);
    expect(read?.subject).toBe(kept);
    expect(read?.parsed?.ownWords).toBe(kept);
    expect(read?.from).toEqual({ name: kept, address: kept });
  });

  it('refuses an outgoing to somebody who is not a person of ours', async () => {
    const stranger = owed({ recipient: asId('ida@acme.example') });
    await expect(
      writeDecision(store(), { ...nothingDecided, outgoing: [stranger] }),
    ).rejects.toThrow();
    expect(await count(store(), 'outgoing')).toBe(0);
  });

  it('gives new mail out before history', async () => {
    const [, fresh = ''] = await storeMails(store(), ['b', 'c'], 2);
    await store().rows(sql`update message set suppressed = id <> ${fresh}::uuid`);
    const limits = { claimant: 'a', limit: 10, ttlMs: 60_000 };
    const claimed = await claimMessages(store(), limits);
    expect(claimed).toHaveLength(3);
    expect(claimed.slice(0, 2)).toEqual([fresh, mail]);
  });

  it('quarantines a mail after three attempts and gives it to one claimant at a time', async () => {
    const limits = { claimant: 'a', limit: 5, ttlMs: 60_000 };
    expect(await claimMessages(store(), limits)).toEqual([mail]);
    expect(await claimMessages(store(), { ...limits, claimant: 'b' })).toEqual([]);
    for (const expected of ['received', 'received', 'quarantined']) {
      expect((await beginMails(store(), [mail], 0))[0]).toMatchObject({
        id: mail,
        state: 'received',
      });
      expect(await releaseMessage(store(), asId(mail), 'no answer')).toBe(expected);
    }
    expect(await messageById(store(), mail)).toMatchObject({ state: 'quarantined', attempts: 9 });
    expect(await beginMails(store(), [mail], 0)).toEqual([]);
  });

  it('sets a mail aside when the ninth process dies under it, and not before', async () => {
    const limits = { claimant: 'a', limit: 5, ttlMs: 60_000 };
    for (let death = 1; death <= 9; death++) {
      expect(await claimMessages(store(), limits)).toEqual([mail]);
      expect(await beginMails(store(), [mail], 0)).toHaveLength(1);
      await store().rows(sql`update message set claim_until = now() - interval '1 s'`);
    }
    expect(await claimMessages(store(), limits)).toEqual([]);
    expect(await messageById(store(), mail)).toMatchObject({ state: 'quarantined' });
  });

  it('begins a mail that was begun before alone, after the new ones', async () => {
    const [second = '', third = ''] = await storeMails(store(), ['b', 'c'], 2);
    const begun = async (ids: readonly string[]): Promise<readonly string[]> =>
      (await beginMails(store(), ids, 1_000_000)).map((one) => one.id);
    expect(await begun([mail, second])).toEqual([mail, second]);
    expect(await begun([third, mail, second])).toEqual([third]);
    expect(await begun([mail, second, third])).toEqual([mail]);
    expect(await messageById(store(), second)).toMatchObject({ attempts: 1 });
  });

  it('counts no attempt of a mail that was claimed with others and not begun', async () => {
    const limits = { claimant: 'a', limit: 5, ttlMs: 60_000 };
    for (let death = 0; death < 5; death++) {
      expect(await claimMessages(store(), limits)).toEqual([mail]);
      await store().rows(sql`update message set claim_until = now() - interval '1 s'`);
    }
    expect(await messageById(store(), mail)).toMatchObject({ state: 'received', attempts: 0 });
  });
});
