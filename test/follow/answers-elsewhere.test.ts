import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { onEachDatabase } from '../store/databases.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import { now } from '../store/samples.ts';
import { mail, type Office, openOffice } from '../triage/office.ts';

const threat = mail(
  'Export to our warehouse',
  'Hi,\n\nthe export failed again. If it is not fixed by Friday we will cancel our contract.\n\nIda',
);
const ours = (subject: string, body: string, to: string, headers: readonly string[] = []): string =>
  mail(subject, `Hi Ida,\n\n${body}\n\nCleo`, 'Cleo Marsh <cleo@vendor.example>')
    .replace('To: support@vendor.example', `To: ${to}`)
    .replace('Subject:', [...headers, 'Subject:'].join('\r\n'));
const ida = 'Ida Noor <ida@acme.example>';
const inThread = ['In-Reply-To: <export-to-our-warehouse@acme.example>'];

onEachDatabase('an answer of the CSM outside the thread', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), now);
    await office.receive([threat]);
    office.at(new Date(now.getTime() + 1_200_000));
  });

  const replies = async (): Promise<number> =>
    (await store().rows(sql`select 1 from ledger where kind = 'csm-replied'`)).length;
  const promised = async (): Promise<readonly boolean[]> =>
    (
      await store().rows<{ known: boolean }>(sql`select case_id is not null as known from promise`)
    ).map((one) => one.known);
  const tier = async (): Promise<string | undefined> =>
    (await store().rows<{ tier: string }>(sql`select tier from case_ order by opened_at`))[0]?.tier;

  it.each([
    ['Your export', 'I will send you the root cause by Wednesday.', ida],
    ['From us', 'I will call you tomorrow at ten.', ida],
    ['Export', 'I will send you the root cause by Wednesday.', 'Tom Berg <tom@acme.example>'],
  ])('is one in a fresh mail, "%s": %s (to %s)', async (subject, body, to) => {
    await sent(ours(subject, body, to));
    expect([await replies(), await promised()]).toEqual([1, [true]]);
  });

  it('is none in a fresh mail to somebody else about something else', async () => {
    await sent(
      ours('Your seats', 'I will send you the invoice by Wednesday.', 'Tom <tom@acme.example>'),
    );
    expect([await replies(), await promised()]).toEqual([0, [false]]);
  });

  it.each([
    ['a private address', 'Ida Noor <ida.noor@mail.example>'],
    ['a blind copy', 'Cleo Marsh <cleo@vendor.example>'],
  ])('is one to %s in the thread', async (_what, to) => {
    await sent(
      ours('Re: Export to our warehouse', 'I will send you the cause by Thursday.', to, inThread),
    );
    expect([await replies(), await promised()]).toEqual([1, [true]]);
  });

  it('is nobody’s when neither address nor thread is known', async () => {
    const other = ['In-Reply-To: <unknown@mail.example>'];
    await sent(ours('Re: Lunch', 'I will call you at noon.', 'jo@mail.example', other));
    expect([await replies(), await promised()]).toEqual([0, []]);
  });

  it('begins a thread in which the customer may end the High', async () => {
    await sent(ours('Your export', 'the fix is live since this morning.', ida));
    const thanks = mail('Re: Your export', 'Hi Cleo,\n\nthanks, it works again.\n\nIda');
    await office.receive(
      [thanks.replace('Subject:', 'In-Reply-To: <your-export@acme.example>\r\nSubject:')],
      9,
    );
    expect(await tier()).toBe('none');
  });

  it.each([
    ['sent before it came', -1, ['In-Reply-To: <seats@acme.example>']],
    ['written while it came', 5, ['In-Reply-To: <seats@acme.example>']],
  ])(
    'is none where it crosses with the mail that began the case: %s (E-H1)',
    async (_what, minutes, head) => {
      await store().rows(sql`truncate case_ cascade`);
      const crossing = mail(
        'Seats and more',
        'The sync failed again. We will cancel our contract.',
      );
      await office.receive(
        [crossing.replace('Subject:', 'In-Reply-To: <seats@acme.example>\r\nSubject:')],
        5,
      );
      expect(await store().rows(sql`select 1 from case_`)).toHaveLength(1);
      await sent(ours('Re: Seats', 'you have forty seats.', ida, head), minutes);
      expect(await replies()).toBe(0);
    },
  );

  it.each([
    ['a few minutes after it', 5, inThread],
    ['by a clock that is behind', -1, inThread],
    ['later, beside another mail of its thread', 40, ['In-Reply-To: <seats@acme.example>']],
  ])('is one %s', async (_what, minutes, head) => {
    await sent(
      ours('Re: Export', 'we look at it today.', ida, [
        ...head,
        'References: <seats@acme.example> <export-to-our-warehouse@acme.example>',
      ]),
      minutes,
    );
    expect(await replies()).toBe(1);
  });

  let uid = 0;
  async function sent(text: string, minutes = 20): Promise<void> {
    const ingest = ingestStore(store());
    const lease = await ingest.acquireLease('support' as never, 'test', 60_000);
    uid += 1;
    const raw = {
      ...{ mailbox: 'support' as never, folder: 'sent' as const, uidValidity: 1, uid },
      internalDate: new Date(now.getTime() + minutes * 60_000),
      sizeBytes: text.length,
      bytes: Buffer.from(text),
    };
    await ingest.storeBatch({
      ...{ mailbox: 'support' as never, owner: 'test', epoch: lease?.epoch ?? 0, folder: 'sent' },
      ...{ uidValidity: 1, lastUid: uid, baselineDone: true, liveFrom: new Date(0) },
      rows: [{ kind: 'raw', raw, sha256: `sent-${uid}`.padEnd(64, '0'), suppressed: false }],
    });
    const [row] = await store().rows<{ id: string }>(
      sql`select id::text as id from message where folder = 'sent' order by uid desc limit 1`,
    );
    await office.triageOne(row?.id ?? '');
  }
});
