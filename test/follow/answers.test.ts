import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { consoleApp } from '../../src/console/app.ts';
import { answerToken } from '../../src/jobs/answer-token.ts';
import { secretOf } from '../../src/store/secrets.ts';
import { base, serviceWith } from '../api/world.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';

const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

onEachDatabase('a one-click answer of a mail', (store) => {
  let id: string;
  let token: string;
  beforeEach(async () => {
    const office = await openOffice(store(), now);
    await office.receive([
      mail('Crash', 'It crashed again. We have decided to cancel our contract.'),
    ]);
    await store().rows(sql`update outgoing set created_at = not_before`);
    id = await outgoing('call-request');
    token = answerToken(await secretOf(store(), 'link'), id, 'boss');
  });

  const outgoing = async (kind: string): Promise<string> => {
    const rows = await store().rows<{ id: string }>(
      sql`select id::text as id from outgoing where kind = ${kind} limit 1`,
    );
    return rows[0]?.id ?? '';
  };
  const caseState = async (): Promise<string> => {
    const rows = await store().rows<{ said: string }>(
      sql`select state || ' ' || tier as said from case_`,
    );
    return rows[0]?.said ?? '';
  };
  const press = async (...given: Parameters<typeof posted>): Promise<number> =>
    (await posted(...given)).status;
  const posted = async (
    form: Record<string, string>,
    { at = hours(1), mailId = id, headers = { 'sec-fetch-site': 'same-origin' } } = {},
  ): Promise<Response> =>
    consoleApp(serviceWith(store(), '', at)).request(`${base}/a/${mailId}`, {
      method: 'POST',
      headers: { host: new URL(base).host, ...headers },
      body: new URLSearchParams(form),
    });

  it('changes nothing until the button is pressed, whatever fetches the link', async () => {
    const app = consoleApp(serviceWith(store(), ''));
    const before = await store().rows(sql`select * from case_`);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      for (const verb of ['acknowledge', 'disagree', 'snooze', 'not-our-customer', 'close']) {
        await app.request(`${base}/a/${id}?do=${verb}&token=${token}`, {
          method,
          headers: { host: new URL(base).host },
        });
      }
    }
    expect(await store().rows(sql`select * from case_`)).toEqual(before);
    expect(await store().rows(sql`select 1 from link_token`)).toEqual([]);
  });

  it('works once for each answer, by the token of the mail alone, in the name of its reader', async () => {
    expect(await press({ do: 'acknowledge', token })).toBe(200);
    expect(await caseState()).toBe('acknowledged high');
    const [row] = await store().rows(sql`select acknowledged_by as by from case_`);
    expect(row).toEqual({ by: 'boss' });
    expect(await press({ do: 'acknowledge', token })).toBe(403);
    // Whoever is on it may still find that it is none.
    expect(await press({ do: 'disagree', token, reason: 'no' })).toBe(200);
    expect(await caseState()).toContain(' none');
    expect(await press({ do: 'disagree', token, reason: 'no' })).toBe(403);
  });

  it('shows what is answered to whoever hands over the token, and changes nothing by that', async () => {
    const before = await store().rows(sql`select * from case_`);
    const look = await (await posted({ do: 'disagree', step: 'look', token })).text();
    const [kase] = await store().rows<{ id: string; issue: string }>(
      sql`select id::text as id, issue from case_`,
    );
    expect(look).toContain('Acme');
    expect(look).toContain(kase?.issue);
    expect(look).toContain(`href="/cases/${kase?.id}"`);
    const [judged] = await store().rows<{ reasons: { clause: string }[] }>(
      sql`select reasons from assessment where tier = 'high'`,
    );
    const offered = [...look.matchAll(/<option value="(\w+)"/g)].map((one) => one[1]);
    expect(offered).toEqual(['all', ...(judged?.reasons ?? []).map((one) => one.clause)]);
    expect(await store().rows(sql`select * from case_`)).toEqual(before);
    expect(await store().rows(sql`select 1 from link_token`)).toEqual([]);
    const done = await (await posted({ do: 'acknowledge', token })).text();
    expect(done).toContain(`href="/cases/${kase?.id}"`);
    expect(await press({ do: 'acknowledge', step: 'look', token })).toBe(403);
    expect(await press({ do: 'acknowledge', step: 'look', token: 'forged' })).toBe(403);
  });

  it('tells at once, before any button, that a link is none of ours', async () => {
    const app = consoleApp(serviceWith(store(), ''));
    const open = (what: string) =>
      app.request(`${base}/a/${what}?do=disagree`, { headers: { host: new URL(base).host } });
    expect((await open(crypto.randomUUID())).status).toBe(403);
    expect((await open('nonsense')).status).toBe(403);
    expect((await open(id)).status).toBe(200);
  });

  it('is one answer when it is pressed twice at the same instant', async () => {
    const ends = await Promise.all([
      press({ do: 'acknowledge', token }),
      press({ do: 'acknowledge', token }),
    ]);
    expect(ends.sort()).toEqual([200, 403]);
    expect(await store().rows(sql`select 1 from ledger where kind = 'acknowledged'`)).toHaveLength(
      1,
    );
  });

  it.each([
    ['no token', async () => ({ token: '' })],
    ['a guess', async () => ({ token: 'x'.repeat(43) })],
    [
      'the token of another reader of the same mail',
      async () => ({ token: answerToken(await secretOf(store(), 'link'), id, 'exec') }),
    ],
    [
      'the token of another mail',
      async () => ({
        token: answerToken(await secretOf(store(), 'link'), await outgoing('notice'), 'csm'),
      }),
    ],
  ])('is refused with %s', async (_what, form) => {
    expect(await press({ do: 'acknowledge', ...(await form()) })).toBe(403);
    expect(await caseState()).toBe('open high');
  });

  it('is refused from another site, even with the token', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect(await press({ do: 'acknowledge', token }, { headers })).toBe(403);
    expect(await caseState()).toBe('open high');
  });

  it('ends 72 hours after the mail could be read, not after it was decided', async () => {
    await store().rows(sql`update outgoing set not_before = not_before + interval '60 hours'`);
    expect(await press({ do: 'acknowledge', token }, { at: hours(133) })).toBe(403);
    expect(await caseState()).toBe('open high');
  });

  it('still works on Monday evening for a mail of Friday that was sent on Monday', async () => {
    await store().rows(sql`update outgoing set not_before = not_before + interval '60 hours'`);
    expect(await press({ do: 'acknowledge', token }, { at: hours(100) })).toBe(200);
  });

  it('is not used up by a form that cannot be taken', async () => {
    expect(await press({ do: 'snooze', token, until: '2026-05-01', reason: 'away' })).toBe(422);
    expect(await press({ do: 'snooze', token, until: 'soon', reason: 'away' })).toBe(422);
    expect(await press({ do: 'disagree', token, reason: '  ' })).toBe(422);
    expect(await press({ do: 'disagree', token, reason: 'no', surprise: 'yes' })).toBe(422);
    expect(await press({ do: 'snooze', token, until: '2026-05-20', reason: 'away' })).toBe(200);
    const [row] = await store().rows<{ until: string }>(sql`select
      to_char(snoozed_until at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') as until from case_`);
    // The morning of whoever snoozed, on their own clock.
    expect(row?.until).toBe('2026-05-20 09:00');
  });

  it('takes a disagreement with one clause, and closes for who is no customer', async () => {
    expect(await press({ do: 'disagree', token, clause: 'H1', reason: 'a joke' })).toBe(200);
    // What else was said still stands: the other clause decides.
    expect(await caseState()).toBe('open medium');
    const notice = await outgoing('notice');
    const other = answerToken(await secretOf(store(), 'link'), notice, 'csm');
    const form = { do: 'not-our-customer', token: other, reason: 'a recruiter' };
    expect(await press(form, { mailId: notice })).toBe(200);
    expect(await caseState()).toBe('closed none');
    expect(await store().rows(sql`select verdict from feedback order by verdict`)).toEqual([
      { verdict: 'disagree' },
      { verdict: 'not-our-customer' },
    ]);
  });

  it('takes a disagreement however many ordinary mails came since', async () => {
    await store().rows(sql`insert into assessment (id, account_id, at, revision, tier, reasons)
      select gen_random_uuid(), 'acme', ${hours(0).toISOString()}::timestamptz + n * interval '1 second', '1', 'none', '[]'::jsonb
      from generate_series(1, 250) n`);
    expect(await press({ do: 'disagree', token, clause: 'H1', reason: 'a joke' })).toBe(200);
    expect(await caseState()).toBe('open medium');
  });
});
