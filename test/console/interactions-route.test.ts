import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { consoleApp } from '../../src/console/app.ts';
import type { Service } from '../../src/jobs/service.ts';
import { settingHere } from '../setting.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { seed } from '../store/samples.ts';
import { companyFile } from '../triage/company-file.ts';

const token = 'a-token-of-the-crm';
const log = { error: () => {}, warn: () => {}, info: () => {} };

/** As much of a running process as the route looks at. */
function serviceWith(store: Store, api: string): Service {
  const config = parseConfig(`${companyFile}${api}`, 'defuse.yaml', { SECRET: 'x', TOKEN: token });
  return { config, setting: settingHere(config), store, log } as unknown as Service;
}

async function post(
  store: Store,
  body: unknown,
  { auth = `Bearer ${token}`, api = 'api: { tokenEnv: TOKEN }\n' } = {},
) {
  const app = consoleApp(serviceWith(store, api));
  const answer = await app.fetch(
    new Request('http://127.0.0.1:8025/api/interactions', {
      method: 'POST',
      headers: { host: '127.0.0.1:8025', authorization: auth, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const held = {
  externalId: 'crm-1',
  account: 'acme',
  kind: 'meeting-held',
  at: '2026-05-04T09:00:00+02:00',
  title: 'Quarterly review',
};

onEachDatabase('POST /api/interactions', (store) => {
  it('takes a fact once, however often it is sent', async () => {
    await seed(store());
    const first = await post(store(), { interactions: [held] });
    const second = await post(store(), { interactions: [held] });
    expect([first, second]).toEqual([
      { status: 200, body: { added: 1, known: 0, refused: [] } },
      { status: 200, body: { added: 0, known: 1, refused: [] } },
    ]);
    const rows = await store().rows(sql`select account_id, kind, source, title from interaction`);
    expect(rows).toEqual([
      { account_id: 'acme', kind: 'meeting-held', source: 'api', title: 'Quarterly review' },
    ]);
  });

  it('finds the account by the address of a contact, its plus-part left out', async () => {
    await seed(store());
    const { account: _, ...rest } = held;
    const contacts = ['IDA@mail.acme.example', 'freelancer+x@elsewhere.example', 'a@else.example'];
    const interactions = contacts.map((contact, n) => ({ ...rest, contact, externalId: `c${n}` }));
    expect((await post(store(), { interactions })).body).toEqual({
      added: 2,
      known: 0,
      refused: [
        {
          index: 2,
          externalId: 'c2',
          why: 'contact: a@else.example belongs to no account',
        },
      ],
    });
  });

  it('takes the good ones and says of each other one why it was refused', async () => {
    await seed(store());
    const interactions = [
      { ...held, externalId: 'a', kind: 'mail-in' },
      { ...held, externalId: 'b', at: 'yesterday' },
      held,
      { ...held, externalId: 'c', account: 'nobody' },
      { ...held, externalId: 'd', note: 'x' },
      'no object',
    ];
    const { status, body } = await post(store(), { interactions });
    const refused = body['refused'] as { index: number; why: string }[];
    expect([status, body['added']]).toEqual([200, 1]);
    expect(refused.map((one) => one.index)).toEqual([0, 1, 3, 4, 5]);
    expect(refused.map((one) => one.why).join('\n')).toContain('write it as 2026-03-14T15:00:00Z');
  });

  it.each([
    ['no token', held, { auth: '' }, 401],
    ['a wrong token', held, { auth: 'Bearer of-somebody-else' }, 401],
    ['a switched-off API', held, { api: '' }, 404],
    ['a body that is no JSON', '{', {}, 400],
    ['a body that is no list', held, {}, 400],
    ['an empty list', { interactions: [] }, {}, 400],
    ['too many facts', { interactions: Array(1_001).fill(held) }, {}, 400],
    ['too large a body', ' '.repeat(2_000_001), {}, 413],
    ['facts none of which can be taken', { interactions: [{}] }, {}, 422],
  ])('refuses %s, and nothing goes in', async (_, body, options, status) => {
    await seed(store());
    expect((await post(store(), body, options)).status).toBe(status);
    expect(await store().rows(sql`select 1 from interaction`)).toEqual([]);
  });
});
