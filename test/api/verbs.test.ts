import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { auditLines } from '../../src/store/audit.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { companyFile, mail, openOffice } from '../triage/office.ts';
import { call, serviceWith, tokens } from './world.ts';

onEachDatabase('the verbs of the API', (store) => {
  let id: string;
  const post = (verb: string, body: object, token: string = tokens.manager) =>
    call(serviceWith(store()), 'POST', `/api/cases/${id}/${verb}`, { body, token });
  const both = mail(
    'Crash',
    'The export crashed again and this is really annoying. We have decided to cancel our contract.',
  );

  beforeEach(async () => {
    const office = await openOffice(store(), now);
    await office.receive([both]);
    const [row] = await store().rows<{ id: string }>(sql`select id::text as id from case_`);
    id = row?.id ?? '';
  });

  it('list what waits, with the sentence that decided and without a score', async () => {
    const { body } = await call(serviceWith(store()), 'GET', '/api/cases?tier=high');
    const [first] = body['cases'] as { tier: string; reasons: { quotes: string[] }[] }[];
    expect(first?.tier).toBe('high');
    expect(first?.reasons[0]?.quotes.join(' ')).toContain('cancel our contract');
    expect(JSON.stringify(body)).not.toMatch(/"score"/);
    const low = await call(serviceWith(store()), 'GET', '/api/cases?tier=low');
    expect(low.body['cases']).toEqual([]);
    const wrong = await call(serviceWith(store()), 'GET', '/api/cases?tier=urgent&colour=red');
    expect(wrong.status).toBe(400);
  });

  it('refuse a text with control characters in one line, and change nothing', async () => {
    for (const [note, what] of [
      ['a\u0000b', 'the control character U+0000'],
      ['a\u001b[31mb', 'the control character U+001B'],
      ['a\ud800b', 'half a character'],
    ] as const) {
      const { status, body } = await post('acknowledge', { note });
      expect([status, body]).toEqual([400, { problem: `note: a text must not have ${what}` }]);
    }
    for (const query of ['q=%00', 'account=a%00b', 'owner=%07']) {
      const { status } = await call(serviceWith(store()), 'GET', `/api/cases?${query}`);
      expect([query, status]).toEqual([query, 400]);
    }
    const nobody = await call(serviceWith(store()), 'POST', '/api/cases/%00/acknowledge', {
      body: { note: '' },
    });
    expect(nobody.status).toBe(400);
    expect((await post('acknowledge', { note: 'two\nlines' })).status).toBe(200);
  });

  it('acknowledge in the name of the token’s person; a second time is 409 and changes nothing', async () => {
    const first = await post('acknowledge', { note: 'calling them' }, tokens.csm);
    expect(first.body).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'csm' });
    const second = await post('acknowledge', {});
    expect(second).toMatchObject({
      status: 409,
      body: { problem: 'Cleo Marsh is on it already.' },
    });
    const lines = await auditLines(store(), { subject: id });
    expect(lines.map((one) => [one.action, one.by])).toEqual([['acknowledged', 'csm']]);
    const waiting = await store().rows(
      sql`select 1 from outgoing where state = 'queued' and draft is null`,
    );
    expect(waiting).toEqual([]);
  });

  it('disagree with one clause: the others decide, and the week counts that clause alone', async () => {
    const reasons = (await call(serviceWith(store()), 'GET', `/api/cases/${id}`)).body[
      'reasons'
    ] as { clause: string }[];
    expect(reasons.map((one) => one.clause)).toContain('H1');
    const { body } = await post('disagree', { clause: 'H1', reason: 'it is a running joke' });
    expect(body['tier']).toBe(reasons.length > 1 ? 'medium' : 'none');
    const said = await store().rows(sql`select clause, verdict from feedback`);
    expect(said).toEqual([{ clause: 'H1', verdict: 'disagree' }]);
    const again = await post('disagree', { clause: 'H1', reason: 'it is a running joke' });
    expect(again.status).toBe(409);
    const none = await post('disagree', { clause: 'L2', reason: 'no such thing' });
    expect(none.status).toBe(409);
  });

  it('refuse a plan for an owner who is nobody, and a snooze into the past', async () => {
    const plan = { decision: 'Mend it', owner: 'nobody', dueOn: '2026-05-08' };
    expect((await post('plan', plan)).status).toBe(422);
    expect((await post('snooze', { until: '2026-05-01', reason: 'away' })).status).toBe(409);
    expect((await post('snooze', { until: 'tomorrow', reason: 'away' })).status).toBe(400);
    expect((await post('snooze', { until: '2026-05-20' })).status).toBe(400);
  });

  it('refuse a plan for a day that is over; one for today may be written in the afternoon', async () => {
    const plan = { decision: 'Mend it', owner: 'boss', customerTold: true };
    const past = await post('plan', { ...plan, dueOn: '2020-01-01' });
    expect(past.body['problem']).toBe('The date of a plan must not lie behind us.');
    expect(past.status).toBe(409);
    expect((await post('plan', { ...plan, dueOn: '2026-05-04' })).status).toBe(200);
  });

  it('refuse what names nothing with a sentence: %00, a delivery by no id, an address of ours', async () => {
    const service = serviceWith(store());
    for (const path of ['/api/cases?q=%00', '/api/cases/%00', '/?q=%00', '/accounts?q=a%00b']) {
      expect([path, (await call(service, 'GET', path)).status]).toEqual([path, 400]);
    }
    const body = { how: 'arrived' };
    const settled = await call(service, 'POST', '/api/outgoing/zzz/settle', {
      body,
      token: tokens.manager,
    });
    expect(settled.status).toBe(409);
    const assign = (address: string) =>
      call(service, 'POST', '/api/unmatched/assign', { body: { address, account: 'acme' } });
    const ours = await assign('cleo@vendor.example');
    expect(ours.status).toBe(422);
    expect(ours.body['problem']).toContain('is an address of your own company');
    expect((await assign('ida@vendors-friend.example')).status).toBe(200);
  });

  it('know no case by an id that is none', async () => {
    const answer = await call(serviceWith(store()), 'POST', '/api/cases/1/acknowledge', {
      body: {},
    });
    expect(answer).toEqual({ status: 404, body: { problem: 'There is no such case.' } });
    const other = await call(serviceWith(store()), 'GET', '/api/nothing');
    expect(other.status).toBe(404);
  });

  it('take no cookie for a token, and no body of any size', async () => {
    const path = `/api/cases/${id}/acknowledge`;
    const headers = { cookie: 'defuse=anything' };
    const cookie = await call(serviceWith(store()), 'POST', path, {
      token: null,
      headers,
      body: {},
    });
    expect(cookie.status).toBe(401);
    const body = { note: 'x'.repeat(70_000) };
    expect((await call(serviceWith(store()), 'POST', path, { body })).status).toBe(413);
  });
});

it('a token for nobody, or without a secret, is said when the configuration is read', () => {
  const read = (tokens: string) => () =>
    parseConfig(`${companyFile}api: { tokens: { desk: ${tokens} } }\n`, 'defuse.yaml', {
      SECRET: 'x',
    });
  expect(read('{ person: nobody, tokenEnv: X }')).toThrow(/api\.tokens\.desk\.person/);
  expect(read('{ person: boss }')).toThrow(/sha256/);
  expect(read('{ person: boss, sha256: abc }')).toThrow(/64 hex/);
});
