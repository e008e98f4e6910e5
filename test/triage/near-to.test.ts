import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { type AccountId, asId } from '../../src/domain/ids.ts';
import { upsertAccounts } from '../../src/store/accounts.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme } from '../store/samples.ts';
import { mail, type Office, openOffice } from './office.ts';

const start = new Date('2026-05-04T09:00:00Z');
const threat = 'Hi,\n\nwe have decided to cancel our contract with you.\n\nIda';
const angry = 'Hi,\n\nit is annoying that the export is late again.\n\nIda';
const privately = 'Ida Noor <ida.noor@gmail.com>';

/** A mail with further header lines. */
function withHeads(text: string, ...heads: readonly string[]): string {
  return [...heads, text].join('\r\n');
}

const inThread = (subject: string, body: string, from: string, ...heads: readonly string[]) =>
  withHeads(mail(subject, body, from), 'In-Reply-To: <export@acme.example>', ...heads);

const told = (store: Store) =>
  store.rows<{ to: string; kind: string; subject: string; text: string; account: string | null }>(
    sql`select recipient as "to", kind, content->>'subject' as subject,
      regexp_replace(content->>'text', '\\s+', ' ', 'g') as text, account_id as account
      from outgoing order by created_at, recipient`,
  );

const people = async (store: Store) => (await told(store)).map(({ kind, to }) => `${kind} → ${to}`);

onEachDatabase('a mail of a stranger that is about an account', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), start);
    await office.receive([mail('Export', 'Hi,\n\nthe export of April is here, thanks.\n\nIda')]);
  });
  const receive = (text: string) => office.receive([text], 50);

  it('is told to the CSM and the manager, by name and with a warning (H1)', async () => {
    await receive(inThread('Re: Export', threat, privately));
    expect(await people(store())).toEqual(['notice → boss', 'notice → csm']);
    for (const { subject, text, account } of await told(store())) {
      expect(subject).toBe('[High] Acme, from an unknown address – Re: Export');
      expect(text).toContain('The address is none of Acme, but it answers in a thread of theirs.');
      expect(text).toContain('make sure who it is');
      expect(account).toBe('acme');
    }
  });

  it('names the open case of its thread', async () => {
    await office.receive(
      [
        inThread(
          'Invoice',
          'Hi,\n\nthe invoice is wrong again, we will cancel our contract.\n\nIda',
          'Ida Noor <ida@acme.example>',
        ),
      ],
      20,
    );
    const before = (await told(store())).length;
    await receive(inThread('Re: Invoice', threat, privately));
    const [notice] = (await told(store())).slice(before);
    expect(notice?.text).toContain('Open case of that thread: ');
    expect(notice?.text).toMatch(/\/cases\/[0-9a-f-]{36}/);
  });

  it('is told for a lawyer who had a copy of our own mail, and for trouble (M3)', async () => {
    await receive(inThread('Re: Export', angry, 'Lea Kern <kern@kern-law.example>'));
    expect(await people(store())).toEqual(['notice → boss', 'notice → csm']);
    expect((await told(store()))[0]?.text).toContain('at Medium risk');
  });

  it('is told where a customer has a copy, without a thread', async () => {
    await receive(
      withHeads(
        mail('Acme', threat, 'Lea Kern <kern@kern-law.example>'),
        'Cc: Ida Noor <ida@acme.example>',
      ),
    );
    expect(await people(store())).toEqual(['notice → boss', 'notice → csm']);
    expect((await told(store()))[0]?.text).toContain('but a copy went to them');
  });

  it.each([
    ['an ordinary one', inThread('Re: Export', 'Hi,\n\nthanks, all good.\n\nIda', privately)],
    ['an auto-reply', inThread('Re: Export', threat, privately, 'Auto-Submitted: auto-replied')],
    [
      'a list’s',
      inThread('Re: Export', threat, privately, 'List-Id: <news.news.example>', 'Precedence: bulk'),
    ],
  ])('is told to nobody: %s', async (_what, text) => {
    await receive(text);
    expect(await people(store())).toEqual([]);
  });

  it('gains nothing as an address of ours that nobody could verify', async () => {
    const forger = await openOffice(store(), start, {}, 'mx.vendor.example');
    const text = inThread(
      'Re: Export',
      threat,
      'Cleo Marsh <cleo@vendor.example>',
      'Authentication-Results: mx.vendor.example; dmarc=fail header.from=vendor.example',
    );
    await forger.receive([text], 60);
    expect(await people(store())).toEqual(['notice → boss']);
    expect((await told(store()))[0]?.subject).toContain('unknown sender');
  });

  it('opens no case, drafts nothing and counts for nobody, whatever it claims', async () => {
    await receive(inThread('Re: Export', threat, 'Eve <eve@elsewhere.example>'));
    const rows = await store().rows<{ cases: number; drafts: number; facts: number }>(sql`
      select (select count(*)::int from case_) as cases,
        (select count(*)::int from outgoing where draft is not null) as drafts,
        (select count(*)::int from interaction) as facts`);
    expect(rows).toEqual([{ cases: 0, drafts: 0, facts: 1 }]);
  });

  it('is asked about as anybody’s where the thread is of two accounts', async () => {
    const brook = { ...acme, id: asId<AccountId>('brook'), name: 'Brook', contacts: [] };
    await upsertAccounts(store(), [{ ...brook, domains: ['brook.example'] }]);
    const both = await openOffice(store(), start);
    await both.receive([inThread('Also', 'Hi,\n\nthanks.\n\nBo', 'Bo <bo@brook.example>')], 40);
    await both.receive([inThread('Re: Export', threat, privately)], 50);
    expect((await told(store())).map((one) => one.subject)).toEqual([
      '[High] unknown sender – Re: Export',
    ]);
  });
});
