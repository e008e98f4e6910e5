import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { nothingDecided } from '../../src/domain/decision.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { CaseId, MessageId } from '../../src/domain/ids.ts';
import { accountSnapshot } from '../../src/store/account-snapshot.ts';
import {
  allAccounts,
  allPeople,
  assignSender,
  unmatchedSenders,
  upsertAccounts,
  upsertPeople,
} from '../../src/store/accounts.ts';
import { appendAudit, auditLines } from '../../src/store/audit.ts';
import { caseById, caseCounts, casesDue, openCases } from '../../src/store/cases.ts';
import { copyStore } from '../../src/store/copy-store.ts';
import { erase, exportAddress } from '../../src/store/erase.ts';
import { casesOfThreads } from '../../src/store/case-links.ts';
import { messageById, redrive } from '../../src/store/messages.ts';
import { loadRaw } from '../../src/store/raw-mails.ts';
import { openStore } from '../../src/store/open-store.ts';
import { purge } from '../../src/store/purge.ts';
import {
  endSessions,
  issueTokens,
  redeemToken,
  startSession,
  useSession,
  validToken,
} from '../../src/store/sessions.ts';
import { beat, noteMailboxError, statusFigures } from '../../src/store/status.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import { freshDatabase, hasPostgres, onEachDatabase, silentLog } from './databases.ts';
import {
  acme,
  assessed,
  ledgerEntry,
  mailIn,
  now,
  openCase,
  owed,
  parsedMail,
  people,
  seed,
  storeMails,
} from './samples.ts';

const text = 'From: ida@acme.example\r\n\r\nWe will cancel.';

/** One assessed mail with everything that follows from it. */
async function story(store: Parameters<typeof writeDecision>[0], accountId = acme.id) {
  const [id = ''] = await storeMails(store, [text]);
  const messageId = asId<MessageId>(id);
  const assessment = assessed({ messageId, accountId });
  const one = openCase({ lastAssessmentId: assessment.id, lastInboundMessageId: messageId });
  const decision: Decision = {
    ...nothingDecided,
    message: {
      id: messageId,
      from: 'received',
      to: 'assessed',
      accountId,
      parsed: parsedMail(),
      analysis: null,
    },
    assessments: [assessment],
    interactions: [mailIn({ messageId })],
    cases: [{ case: one, expectedVersion: null }],
    ledger: [ledgerEntry({ caseId: one.id })],
    outgoing: [owed({ key: 'k', caseId: one.id, messageId })],
    promises: [],
  };
  await writeDecision(store, decision);
  return { messageId, assessment, one };
}

onEachDatabase('reading back', (store) => {
  beforeEach(() => seed(store()));

  it('gives people and accounts as the configuration named them', async () => {
    expect(await allPeople(store())).toEqual(
      [...people].sort((a, b) => a.name.localeCompare(b.name)),
    );
    expect(await allAccounts(store())).toEqual([acme]);
    await upsertPeople(store(), people.slice(0, 3));
    expect(await allPeople(store())).toHaveLength(3);
    await upsertAccounts(store(), [{ ...acme, domains: ['acme.test'], contacts: [] }]);
    expect(await allAccounts(store())).toMatchObject([{ domains: ['acme.test'], contacts: [] }]);
  });

  it('takes a person under another id, and addresses that two people swap or hand on', async () => {
    const [csm, boss, ...others] = people;
    if (csm === undefined || boss === undefined) throw new Error('no sample');
    const cleo = { ...csm, id: asId<typeof csm.id>('cleo') };
    await upsertPeople(store(), [cleo, boss, ...others]);
    const swapped = [
      { ...cleo, address: boss.address },
      { ...boss, address: cleo.address },
    ];
    await upsertPeople(store(), [...swapped, ...others]);
    await upsertPeople(store(), [{ ...boss, address: cleo.address }, ...others]);
    const [first] = await allPeople(store());
    expect(first).toMatchObject({ id: 'boss', address: 'cleo@vendor.example' });
  });

  it('gives the core what it decided before', async () => {
    const { one, assessment } = await story(store());
    const snapshot = await accountSnapshot(store(), acme.id, now);
    expect(snapshot).toMatchObject({ account: acme, closedCases: [], openPromises: [] });
    expect(snapshot?.openCases).toEqual([one]);
    expect(snapshot?.recentAssessments).toEqual([assessment]);
    expect(snapshot?.interactions).toHaveLength(1);
    expect(snapshot?.ledger).toHaveLength(1);
    expect(await accountSnapshot(store(), asId('nobody'), now)).toBeNull();
  });

  it('gives plan and override with their instants', async () => {
    const plan = {
      decision: 'fix it',
      owner: asId<never>('csm'),
      dueOn: '2026-05-08',
      customerTold: true,
      writtenBy: asId<never>('boss'),
      writtenAt: now,
    };
    const override = { tier: 'low', until: now, by: asId<never>('boss'), reason: 'known' } as const;
    const one = openCase({ plan, override, state: 'planned' });
    await writeDecision(store(), {
      ...nothingDecided,
      cases: [{ case: one, expectedVersion: null }],
    });
    expect((await openCases(store()))[0]?.case).toEqual(one);
    expect(await casesDue(store(), now)).toEqual([one]);
    expect(await casesDue(store(), new Date('2026-05-03T00:00:00Z'))).toEqual([]);
  });

  it('shows the queue with what decided, and the whole story of a case', async () => {
    const { one, assessment, messageId } = await story(store());
    expect(await openCases(store(), { tiers: ['high'], search: 'ACM' })).toEqual([
      { case: one, accountName: 'Acme', reasons: assessment.reasons, review: null },
    ]);
    expect(await openCases(store(), { search: '%' })).toEqual([]);
    expect(await openCases(store(), { closed: true })).toEqual([]);
    expect(await caseCounts(store())).toEqual([{ tier: 'high', state: 'open', cases: 1 }]);
    const whole = await caseById(store(), one.id);
    expect(whole?.assessments).toEqual([assessment]);
    expect(whole?.messages.map((mail) => mail.id)).toEqual([messageId]);
    expect(whole?.outgoing).toHaveLength(1);
    expect(await caseById(store(), asId<CaseId>('no-uuid'))).toBeNull();
  });

  it('finds the cases of a thread by any of its ids, each list of ids for itself', async () => {
    const { one } = await story(store());
    const threads = [['<one@acme.example>', '<other@acme.example>'], [], ['<other@acme.example>']];
    expect(await casesOfThreads(store(), threads)).toEqual([[one.id], [], []]);
    expect(await casesOfThreads(store(), [[]])).toEqual([[]]);
  });

  it('lists unmatched senders and sends their mail through triage again once assigned', async () => {
    const [id = ''] = await storeMails(store(), [text]);
    const from = { name: 'Zoe', address: 'zoe@new.example' };
    const message = {
      id: asId<MessageId>(id),
      from: 'received',
      to: 'assessed',
      accountId: null,
      parsed: parsedMail({ from }),
      analysis: null,
    } as const;
    await writeDecision(store(), { ...nothingDecided, message });
    expect(await unmatchedSenders(store())).toMatchObject([
      { address: 'zoe@new.example', name: 'Zoe', mails: 1, lastSubject: 'Export broken' },
    ]);
    expect(await assignSender(store(), 'ZOE@new.example', acme.id, asId('ops'))).toBe(1);
    expect(await unmatchedSenders(store())).toEqual([]);
    expect(await messageById(store(), id)).toMatchObject({ state: 'received', suppressed: true });
    await seed(store());
    expect((await allAccounts(store()))[0]?.contacts).toContain('zoe@new.example');
  });

  it('drives quarantined mails again, all or by id', async () => {
    const ids = await storeMails(store(), ['a', 'b']);
    await store().rows(sql`update message set state = 'quarantined', attempts = 3`);
    expect(await redrive(store(), [ids[0] ?? ''])).toBe(1);
    expect(await redrive(store(), 'all')).toBe(1);
    expect(await messageById(store(), ids[0] ?? '')).toMatchObject({ attempts: 0 });
  });

  it('counts what an operator must know', async () => {
    await story(store());
    await storeMails(store(), ['b'], 2);
    await beat(store(), 'triage', new Date(), 'ok');
    await noteMailboxError(store(), 'support', 'the password is refused');
    const figures = await statusFigures(store());
    expect(figures).toMatchObject({
      unassessed: 1,
      quarantined: 0,
      openCases: { high: 1, medium: 0, low: 0, none: 0 },
      outgoing: { queued: 1, sent: 0 },
    });
    expect(figures.mailboxes).toMatchObject([
      {
        name: 'support',
        pollAgeMs: null,
        leaseOwner: 'test',
        lastError: 'the password is refused',
      },
    ]);
    expect(figures.heartbeats).toMatchObject([{ name: 'triage', words: 'ok' }]);
    expect(figures.oldestReceivedMs).toBeGreaterThanOrEqual(0);
    expect(figures.oldestReceivedMs).toBeLessThan(60_000);
  });

  it('does not count history that waits as mail that is late', async () => {
    await storeMails(store(), ['b'], 2);
    await store().rows(sql`update message set suppressed = true`);
    expect(await statusFigures(store())).toMatchObject({ unassessed: 1, oldestReceivedMs: null });
  });

  it('erases every word of an address, keeps tiers, and does not take the mail again', async () => {
    const { messageId } = await story(store());
    expect((await exportAddress(store(), 'ida@acme.example')).mails).toHaveLength(1);
    expect(await erase(store(), 'Ida@acme.example', asId('ops'))).toBe(1);
    await storeMails(store(), [text], 9);
    const left = await store().rows<{ all: string }>(sql`select concat(
      (select string_agg(to_jsonb(m)::text, '') from message m),
      (select string_agg(to_jsonb(a)::text, '') from assessment a),
      (select string_agg(to_jsonb(o)::text, '') from outgoing o),
      (select string_agg(to_jsonb(i)::text, '') from interaction i),
      (select string_agg(to_jsonb(u)::text, '') from audit u)) as all`);
    for (const word of ['ida@acme.example', 'cancel our', 'Export broken', 'Hi Bo']) {
      expect(left[0]?.all).not.toContain(word);
    }
    expect(left[0]?.all).toContain('"tier": "high"');
    expect(await loadRaw(store(), messageId)).toBeNull();
    const states = await store().rows(sql`select state from message`);
    expect(states).toEqual([{ state: 'erased' }, { state: 'erased' }]);
    expect((await exportAddress(store(), 'ida@acme.example')).mails).toEqual([]);
  });

  it('purges by age: bytes first, then text, then decisions', async () => {
    const { messageId, one } = await story(store());
    const age = (days: number) =>
      store().rows(sql`update message set stored_at = now() - ${days}::int * interval '1 day'`);
    await age(40);
    expect(await purge(store())).toMatchObject({ raw: 1, texts: 0 });
    expect(await loadRaw(store(), messageId)).toBeNull();
    expect((await messageById(store(), messageId))?.parsed).not.toBeNull();
    await age(200);
    await store().rows(
      sql`update outgoing set state = 'sent', created_at = now() - interval '200 days'`,
    );
    await store().rows(sql`update case_ set state = 'closed', closed_at = now()`);
    await store().rows(sql`update assessment set at = now() - interval '200 days'`);
    expect(await purge(store())).toMatchObject({ texts: 1, quotes: 1, bodies: 1, decisions: 0 });
    expect(await purge(store())).toMatchObject({ texts: 0, quotes: 0, bodies: 0 });
    expect((await messageById(store(), messageId))?.parsed).toBeNull();
    await store().rows(sql`update case_ set closed_at = now() - interval '3 years'`);
    expect((await purge(store())).decisions).toBeGreaterThan(0);
    expect(await caseById(store(), one.id)).toBeNull();
    expect(await messageById(store(), messageId)).not.toBeNull();
  });

  it('gives a single-use token to one of ten and none after its end', async () => {
    const base = { purpose: 'one-click', personId: asId<never>('boss'), caseId: null } as const;
    const expiresAt = new Date(now.getTime() + 1_000);
    const token = { ...base, label: 'k', createdAt: now, expiresAt, usedAt: null };
    await issueTokens(store(), [
      { ...token, hash: 'h' },
      { ...token, hash: 'old' },
    ]);
    expect(await validToken(store(), 'h', 'one-click', now)).toMatchObject({ label: 'k' });
    expect(await validToken(store(), 'h', 'login', now)).toBeNull();
    const uses = await Promise.all(
      Array.from({ length: 10 }, () => redeemToken(store(), 'h', 'one-click', now)),
    );
    expect(uses.filter((use) => use !== null)).toHaveLength(1);
    expect(await redeemToken(store(), 'old', 'one-click', expiresAt)).toBeNull();
  });

  it('ends sessions by age, idleness and order', async () => {
    const session = {
      hash: 's',
      personId: asId<never>('boss'),
      data: { csrf: 'x' },
      createdAt: now,
      seenAt: now,
      expiresAt: new Date(now.getTime() + 3_600_000),
    };
    await startSession(store(), session);
    const at = (ms: number) => useSession(store(), 's', new Date(now.getTime() + ms), 60_000);
    expect(await at(50_000)).toMatchObject({ personId: 'boss', data: { csrf: 'x' } });
    expect(await at(100_000)).not.toBeNull();
    expect(await at(200_000)).toBeNull();
    expect(await at(3_600_000)).toBeNull();
    expect(await endSessions(store(), { personId: asId('boss') })).toBe(1);
  });

  it('keeps the audit, newest first', async () => {
    const line = { at: now, by: null, action: 'x', subject: 's', words: 'a\u0000b' };
    await appendAudit(store(), line);
    await appendAudit(store(), { ...line, at: new Date(now.getTime() + 1), subject: 't' });
    expect((await auditLines(store())).map((entry) => entry.subject)).toEqual(['t', 's']);
    expect(await auditLines(store(), { subject: 's' })).toMatchObject([{ words: 'ab' }]);
  });

  it('copies every row to another store, bytes included, and can be run twice', async () => {
    const { messageId, one } = await story(store());
    await storeMails(store(), ['x'.repeat(10_000), '\u0000\u00ff'], 20);
    const database = hasPostgres ? await freshDatabase() : null;
    const place = { databaseUrl: database?.url ?? null, dataDir: null };
    const target = await openStore(place, { log: silentLog });
    const seen: string[] = [];
    await copyStore(store(), target, (progress) => seen.push(progress.table));
    await copyStore(store(), target);
    expect(seen).toContain('message');
    const [from, to] = [await loadRaw(store(), messageId), await loadRaw(target, messageId)];
    expect(Buffer.from(to?.raw.bytes ?? [])).toEqual(Buffer.from(from?.raw.bytes ?? []));
    expect((await caseById(target, one.id))?.case).toEqual(one);
    await target.close();
    await database?.drop();
  });
});
