import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now, storeMails } from '../store/samples.ts';
import { calendarRefusal, type Office, mail, openOffice } from './office.ts';

const threat = mail(
  'Export failed again',
  'Hi Cleo,\n\nthe export failed for the third time this month. If it is not fixed by Friday we will cancel our contract with you.\n\nIda',
);
const ordinary = mail('Question', 'Hi,\n\nwhere do I change the logo on the invoices?\n\nIda');
const sigh = mail(
  'Printing',
  'Hi,\n\nthe tickets print sideways since the update. It is a bit annoying to turn every one of them.\n\nIda',
);

const forward = mail(
  'Fwd: Our contract',
  [
    'Please handle, she wrote to me directly.',
    '',
    '---------- Forwarded message ---------',
    'From: Ida Noor <ida@acme.example>',
    'Date: Tue, 12 May 2026 at 12:40',
    'Subject: Our contract',
    'To: Sam Sales <sam@vendor.example>',
    '',
    'Sam,',
    '',
    'we will not renew our contract. This is unacceptable.',
    '',
    'Ida',
  ].join('\n'),
  'Sam Sales <sam@vendor.example>',
);
const refusal = calendarRefusal(
  'We will not renew our contract, so there is no point in this meeting.',
);

onEachDatabase('the pipeline', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), now);
  });

  it('tells CSM, manager and executives of a threat, and leaves a draft (E-H1…E-H3)', async () => {
    expect(await office.receive([threat])).toEqual(['assessed']);
    expect(await owed(store())).toEqual([
      'call-request → boss',
      'escalation → boss',
      'escalation → exec',
      'notice → csm',
      'reply-draft → csm',
    ]);
    expect(await tiersOf(store())).toEqual(['high']);
  });

  it('names the draft among the actions taken of the escalation (E-H1)', async () => {
    await office.receive([threat]);
    const [row] = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing where kind = 'escalation' limit 1`,
    );
    const taken = row?.text.split('Actions Taken:')[1]?.split('Escalation Ask:')[0] ?? '';
    expect(taken).toMatch(/\d\d\/\d\d \d\d:\d\d – Reply draft prepared/);
  });

  it('leaves no draft where lawyers are named, and the notice says why (draft-rules 37)', async () => {
    await office.receive([
      mail(
        'Final demand',
        'Hi,\n\nthe export failed again and we will cancel our contract. From now on our lawyers will write to you.\n\nIda',
      ),
    ]);
    expect(await owed(store())).not.toContain('reply-draft → csm');
    const [row] = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing where kind = 'notice' limit 1`,
    );
    expect(row?.text.replace(/\s+/g, ' ')).toContain(
      'The mail speaks of law, a regulator, safety or abuse: a person must write this answer.',
    );
  });

  it('asks the manager to review a mild complaint, and tells no executive (E-M1, E-M2)', async () => {
    await office.receive([sigh]);
    expect(await owed(store())).toEqual([
      'notice → csm',
      'reply-draft → csm',
      'review-request → boss',
    ]);
  });

  it('writes nothing to anybody about an ordinary mail', async () => {
    await office.receive([ordinary]);
    expect(await owed(store())).toEqual([]);
    expect(await tiersOf(store())).toEqual(['none']);
  });

  it('sends nothing twice when the same mail is read again', async () => {
    const [id = ''] = await storeMails(store(), [threat]);
    await office.triageOne(id);
    const before = await owed(store());
    expect(await office.triageOne(id)).toBe('gone');
    expect(await owed(store())).toEqual(before);
  });

  it('opens one case when two workers read the mails of one account at once', async () => {
    const ids = await storeMails(store(), [
      threat,
      mail(
        'Export once more',
        'The export is broken again. We have decided to cancel our contract.',
      ),
    ]);
    const ends = await Promise.all(ids.map((id) => office.triageOne(id)));
    expect(ends).toEqual(['assessed', 'assessed']);
    const mails = await owed(store());
    expect(mails.filter((one) => one === 'escalation → exec')).toHaveLength(1);
  });

  it('knows a copy under another UID and the same Message-ID, and alerts once', async () => {
    await office.receive([threat, threat]);
    expect((await owed(store())).filter((one) => one === 'escalation → exec')).toHaveLength(1);
  });

  it('answers a mail once that came directly and by an alias, and notes one draft', async () => {
    await office.receive([`Received: from a\r\n${threat}`, `Received: from b\r\n${threat}`]);
    expect((await owed(store())).filter((one) => one === 'reply-draft → csm')).toHaveLength(1);
    expect(
      await store().rows(sql`select 1 from ledger where kind = 'draft-prepared'`),
    ).toHaveLength(1);
  });

  it('answers two mails to which a broken sender gave one Message-ID', async () => {
    const other = threat.replace('third', 'fourth').replace('09:00:00', '15:30:00');
    await office.receive([threat, other]);
    expect((await owed(store())).filter((one) => one === 'reply-draft → csm')).toHaveLength(2);
  });

  it('gives a mail to a person when its language is not read', async () => {
    const other = mail(
      'Kysymys',
      'Hei,\n\ntulostin ei toimi enää päivityksen jälkeen, olemme todella pettyneitä palveluun ja harkitsemme muita vaihtoehtoja.\n\nIda',
    );
    await office.receive([other]);
    expect(await owed(store())).toEqual(['notice → csm']);
  });

  it('gives an alarming mail of an unknown sender to a person instead of dropping it', async () => {
    const stranger = threat.replace('ida@acme.example>', 'ida@nowhere-known.example>');
    await office.receive([stranger]);
    expect(await owed(store())).toEqual(['notice → boss']);
  });

  it('hears a customer through a group that is our own mailbox', async () => {
    const grouped = threat.replace(
      'From: Ida Noor <ida@acme.example>',
      [
        `From: "'Ida Noor' via Support" <support@vendor.example>`,
        'X-Original-From: Ida Noor <ida@acme.example>',
        'Precedence: list',
        'List-ID: <support.vendor.example>',
      ].join('\r\n'),
    );
    await office.receive([grouped]);
    expect(await tiersOf(store())).toEqual(['high']);
    expect(await owed(store())).toContain('escalation → exec');
  });

  it('hears what a customer writes beside the refusal of a meeting, and counts the refusal', async () => {
    await office.receive([refusal]);
    expect(await tiersOf(store())).toEqual(['high']);
    expect(await owed(store())).toContain('notice → csm');
    const kinds = await store().rows<{ kind: string }>(sql`select kind from interaction`);
    expect(kinds).toEqual([{ kind: 'meeting-declined' }]);
  });

  it('takes no alarm from a colleague', async () => {
    await office.receive([threat.replace('ida@acme.example>', 'cleo@vendor.example>')]);
    expect(await owed(store())).toEqual([]);
  });

  it('shows the CSM what a customer wrote to a colleague, who forwarded it', async () => {
    await office.receive([forward]);
    expect(await owed(store())).toEqual(['notice → csm']);
    expect(await tiersOf(store())).toEqual([]);
    const [row] = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing`,
    );
    const text = row?.text.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('A mail of Ida Noor');
    expect(text).toContain('was forwarded by Sam Sales');
    expect(text).toContain('we will not renew our contract');
  });

  it('shows a forwarded mail to nobody when it is in the inbox itself, or is no customer’s', async () => {
    await office.receive([ordinary]);
    const known = forward.replace(
      'Content-Type',
      'In-Reply-To: <question@acme.example>\r\nContent-Type',
    );
    const ours = forward
      .replaceAll('ida@acme.example', 'cleo@vendor.example')
      .replace('<fwd-our-contract@', '<another@');
    await office.receive([known, ours], 10);
    expect(await owed(store())).toEqual([]);
  });

  describe('of a mail that one of the customer’s people forwards from another', () => {
    const passing = (words: string, from: string, comment: string): string =>
      mail(
        'Fwd: software',
        `${comment}\n\n---------- Forwarded message ---------\nFrom: Henri Lang <${from}>\nDate: Mon, May 4, 2026 at 6:02 PM\nSubject: software\nTo: Ida Noor <ida@acme.example>\n\nIda,\n\n${words}\n\nHenri`,
      );
    const ends = 'please tell Marlow that we cancel the contract at the end of the quarter.';
    const henri = 'henri@acme.example';

    it.each(['', 'Hi, my boss asked me to pass this on, see below.\n\nIda'])(
      'shows the CSM what would have been told (%j)',
      async (comment) => {
        await office.receive([passing(ends, henri, comment)]);
        expect(await owed(store())).toEqual(['notice → csm']);
        expect(await tiersOf(store())).toEqual(['none']);
        const [row] = await store().rows<{ text: string }>(
          sql`select content ->> 'text' as text from outgoing`,
        );
        const text = row?.text.replace(/\s+/g, ' ') ?? '';
        expect(text).toContain(
          'A mail of Henri Lang (henri@acme.example) was forwarded by Ida Noor',
        );
        expect(text).toContain('we cancel the contract');
      },
    );

    it('shows one in a language that is not read', async () => {
      const words =
        'tulostin ei toimi enää päivityksen jälkeen, olemme todella pettyneitä palveluun ja harkitsemme muita vaihtoehtoja.';
      await office.receive([passing(words, henri, 'See below.')]);
      expect(await owed(store())).toEqual(['notice → csm']);
    });

    it.each<[name: string, words: string, from: string]>([
      ['an ordinary one', 'where do I find the invoice of April?', henri],
      ['a supplier’s', ends, 'sales@supplier.example'],
      ['ours', 'we will cancel the call of Thursday.', 'cleo@vendor.example'],
    ])('says nothing of %s', async (_name, words, from) => {
      await office.receive([passing(words, from, 'FYI\n\nIda')]);
      expect(await owed(store())).toEqual([]);
    });

    it('says nothing twice where it came to the inbox itself, or the CSM is shown the mail', async () => {
      await office.receive([ordinary]);
      const known = passing(ends, henri, 'FYI').replace(
        'Content-Type',
        'In-Reply-To: <question@acme.example>\r\nContent-Type',
      );
      await office.receive([known], 10);
      expect(await owed(store())).toEqual([]);
      const both = passing(ends, henri, 'We have decided to cancel our contract.');
      await office.receive([both.replace('<fwd-software@', '<other@')], 20);
      expect((await owed(store())).filter((one) => one === 'notice → csm')).toHaveLength(1);
    });
  });

  it('counts the reply of a colleague who copies the inbox as ours, once', async () => {
    const reply = mail(
      'Re: Export',
      'Hi Ida,\n\nI will send you the fix by Friday.\n\nCleo',
      'Cleo Marsh <cleo@vendor.example>',
    ).replace('To: support@vendor.example', 'To: ida@acme.example\r\nCc: support@vendor.example');
    await office.receive([reply, reply]);
    const kinds = await store().rows<{ kind: string }>(sql`select kind from interaction`);
    expect(kinds).toEqual([{ kind: 'mail-out' }]);
    const [promise] = await store().rows<{ what: string }>(sql`select what from promise`);
    expect(promise?.what).toContain('send');
    expect(await owed(store())).toEqual([]);
  });

  it('takes no alarm from quoted words', async () => {
    const quoting = mail(
      'Re: Export',
      'Solved, thank you!\n\nOn Mon, 4 May 2026 at 08:00, Ida Noor <ida@acme.example> wrote:\n> If it is not fixed by Friday we will cancel our contract with you.',
    );
    await office.receive([quoting]);
    expect(await owed(store())).toEqual([]);
  });

  it('raises the tier at once and tells the executives what is new', async () => {
    await office.receive([sigh]);
    office.at(new Date(now.getTime() + 3_600_000));
    const worse = mail(
      'Printing again',
      'The tickets still print sideways. We have decided to cancel our contract.',
    );
    await office.receive([worse], 50);
    expect((await owed(store())).filter((one) => one === 'escalation → exec')).toHaveLength(1);
    expect(await tiersOf(store())).toEqual(['medium', 'high']);
  });

  it('sends nothing to an address outside the company', async () => {
    await office.receive([threat, sigh, ordinary]);
    const people = await store().rows<{ recipient: string }>(
      sql`select distinct recipient from outgoing where kind <> 'reply-draft'`,
    );
    for (const { recipient } of people) expect(['csm', 'boss', 'exec', 'ops']).toContain(recipient);
  });
});

async function owed(store: Store): Promise<string[]> {
  const rows = await store.rows<{ kind: string; recipient: string }>(
    sql`select kind, recipient from outgoing order by kind, recipient`,
  );
  return rows.map((one) => `${one.kind} → ${one.recipient}`);
}

async function tiersOf(store: Store): Promise<string[]> {
  const rows = await store.rows<{ tier: string }>(sql`select tier from assessment order by at`);
  return rows.map((one) => one.tier);
}
