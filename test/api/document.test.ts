import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { answers, apiDocument, statusesOf } from '../../src/console/api-document.ts';
import type { ApiRoute } from '../../src/console/api-route.ts';
import { apiRoutes } from '../../src/console/api-routes.ts';
import { consoleApp } from '../../src/console/app.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';
import { base, call, serviceWith, type TokenOf, tokens } from './world.ts';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}
interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: { additionalProperties?: boolean } }> };
  responses: Record<string, { content: Record<string, { schema: { $ref: string } }> }>;
}

const document = apiDocument(apiRoutes, base) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const templated = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

/** A body that a route takes, by its path; a route without an entry takes an empty one. */
const bodies: Record<string, object> = {
  '/api/cases/:id/plan': { decision: 'Mend it', owner: 'boss', dueOn: '2026-05-08' },
  '/api/cases/:id/snooze': { until: '2026-05-20', reason: 'on holiday' },
  '/api/cases/:id/disagree': { reason: 'a joke' },
  '/api/cases/:id/ask': { words: 'One call from the head of engineering' },
  '/api/cases/:id/override': { tier: 'low', until: '2026-05-20', reason: 'I know them' },
  '/api/cases/:id/recap': { how: 'waived' },
  '/api/accounts/:id/merge': { into: 'acme' },
  '/api/promises/:id': { state: 'kept' },
  '/api/unmatched/assign': { address: 'ida@elsewhere.example', account: 'acme' },
  '/api/outgoing/:id/settle': { how: 'arrived' },
  '/api/interactions': {
    interactions: [
      { externalId: '1', account: 'acme', kind: 'meeting-held', at: '2026-05-04T09:00:00Z' },
    ],
  },
};

describe('the OpenAPI document', () => {
  const schemas = Object.keys(document.components.schemas);

  it('is of version 3.1, and every reference in it leads somewhere', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    expect(references.length).toBeGreaterThan(100);
    for (const one of references) expect(schemas).toContain(one.split('/').at(-1));
  });

  it('names every operation once, with its id in the path where there is one', () => {
    const ids = operations.map((one) => one.operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(inPath.map((one) => one.name)).toEqual(path.includes('{id}') ? ['id'] : []);
    }
  });

  it('refuses unknown fields in every body', () => {
    const taking = operations.filter((one) => one.operation.requestBody);
    expect(taking.length).toBe(operations.filter((one) => one.method === 'post').length);
    for (const { path, operation } of taking) {
      const schema = operation.requestBody?.content['application/json']?.schema;
      expect(schema?.additionalProperties, path).toBe(false);
    }
  });

  it('is told of in docs/API.md route by route, and no other', () => {
    const text = readFileSync(new URL('../../docs/API.md', import.meta.url), 'utf8');
    const told = [...text.matchAll(/^\| `(GET|POST) (\/api\/\S+)` \|/gm)].map(
      ([, method = '', path = '']) => `${method.toLowerCase()} ${path}`,
    );
    expect(told.sort()).toEqual(operations.map((one) => `${one.method} ${one.path}`).sort());
  });

  it('speaks of no score', () => {
    expect(JSON.stringify(document)).not.toMatch(/score/i);
  });
});

onEachDatabase('the API against its document', (store) => {
  let caseId: string;
  beforeEach(async () => {
    const office = await openOffice(store(), now);
    await office.receive([
      mail('Crash', 'It crashed again. We have decided to cancel our contract.'),
    ]);
    await addLooseEnds(store());
    caseId = await idOf(store(), 'case_');
  });

  /** A request of a route, with ids of things that are there. */
  const send = async (route: ApiRoute, token: string | null, body: unknown, api?: string) => {
    const id = route.path.includes('/accounts/')
      ? 'twin'
      : route.path.includes('/promises/')
        ? await idOf(store(), 'promise')
        : route.path.includes('/outgoing/')
          ? await idOf(store(), 'outgoing', sql`where state = 'held'`)
          : caseId;
    return call(serviceWith(store(), api), route.method, route.path.replace(':id', id), {
      token,
      ...(route.method === 'POST' ? { body } : {}),
    });
  };
  const allowed = (route: ApiRoute): string => tokens[(route.roles[0] ?? 'operator') as TokenOf];

  it('has every route of the document, and documents every route that it has', async () => {
    const service = serviceWith(store());
    const served = consoleApp(service)
      .routes.filter((one) => one.path.startsWith('/api/') && one.method !== 'ALL')
      .map((one) => `${one.method.toLowerCase()} ${templated(one.path)}`);
    const documented = operations.map((one) => `${one.method} ${one.path}`);
    expect(served.sort()).toEqual([...documented, 'get /api/openapi.json'].sort());
    const { body } = await call(service, 'GET', '/api/openapi.json', { token: null });
    expect(body).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it.each(apiRoutes)('$method $path answers as documented', async (route) => {
    if (route.path.endsWith('/plan-done')) await planned(store(), caseId);
    const closing = route.path.endsWith('/close');
    // A promise to the customer that is open keeps every case of theirs open (Protocol D5).
    if (closing) await store().rows(sql`update promise set state = 'kept', kept_at = now()`);
    const { status, body } = await send(route, allowed(route), bodies[route.path] ?? {});
    expect([status, body], JSON.stringify(body)).toEqual([200, body]);
    const name = route.answer;
    const read = answers[name]?.safeParse(body);
    expect(read?.error?.issues ?? []).toEqual([]);
    if (closing) expect(body['state']).toBe('closed');
  });

  it.each(apiRoutes)('$method $path says in documented words what is wrong', async (route) => {
    const known = [200, ...statusesOf(route)];
    const off = await send(route, allowed(route), {}, '');
    const nobody = await send(route, null, {});
    const wrong = await send(route, 'a-token-of-nobody', {});
    const unknownField = await send(route, allowed(route), {
      ...bodies[route.path],
      surprise: true,
    });
    const noJson = await send(route, allowed(route), '{');
    expect([off.status, nobody.status, wrong.status]).toEqual([404, 401, 401]);
    const takesBody = route.method === 'POST';
    if (takesBody) expect([unknownField.status, noJson.status]).toEqual([400, 400]);
    for (const { status, body } of [off, nobody, wrong, unknownField, noJson]) {
      expect(known).toContain(status);
      if (status !== 200) expect(answers['Problem']?.safeParse(body).error).toBeUndefined();
    }
  });

  it.each(apiRoutes.filter((one) => !one.raw))(
    '$method $path is for its roles only',
    async (route) => {
      for (const [role, token] of Object.entries(tokens)) {
        const { status } = await send(route, token, { surprise: true });
        const may = (route.roles as readonly string[]).includes(role);
        expect(status === 403, `${role}: ${status}`).toBe(!may);
      }
    },
  );
});

/** Something of every list: an open promise, a held mail, a second account. */
async function addLooseEnds(store: Store): Promise<void> {
  await store.rows(sql`insert into promise (id, account_id, what, made_at, state)
    values (gen_random_uuid(), 'acme', 'send the fix', now(), 'open')`);
  await store.rows(sql`update outgoing set state = 'held' where kind = 'notice'`);
  await store.rows(sql`insert into account (id, name, csm, manager)
    values ('twin', 'Acme Twin', 'csm', 'boss')`);
}

async function planned(store: Store, caseId: string): Promise<void> {
  const body = { decision: 'Mend it', owner: 'boss', dueOn: '2026-05-08', customerTold: true };
  await call(serviceWith(store), 'POST', `/api/cases/${caseId}/plan`, { body });
}

async function idOf(store: Store, table: string, where = sql``): Promise<string> {
  const [row] = await store.rows<{ id: string }>(
    sql`select id::text as id from ${sql.identifier(table)} ${where} limit 1`,
  );
  return row?.id ?? '';
}
