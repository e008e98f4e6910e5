import { createHash } from 'node:crypto';
import { parseConfig } from '../../src/config.ts';
import { consoleApp } from '../../src/console/app.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';
import type { Service } from '../../src/jobs/service.ts';
import { settingHere } from '../setting.ts';
import type { Store } from '../../src/store/open-store.ts';
import { now } from '../store/samples.ts';
import { companyFile } from '../triage/office.ts';

const log = { debug: () => {}, error: () => {}, warn: () => {}, info: () => {} };
const sha256 = createHash('sha256').update('token-of-the-boss').digest('hex');

/** One token for each role; the manager's stands in the file as its hash only. */
export const apiPart = `
api:
  tokens:
    cleo-crm: { person: csm, tokenEnv: CSM_TOKEN }
    bo-desk: { person: boss, sha256: "${sha256}" }
    board: { person: exec, tokenEnv: EXEC_TOKEN }
    house: { person: ops, tokenEnv: OPS_TOKEN }
`;

export const tokens = {
  csm: 'token-of-cleo',
  manager: 'token-of-the-boss',
  executive: 'token-of-the-board',
  operator: 'token-of-the-house',
} as const;
export type TokenOf = keyof typeof tokens;

const environment = {
  SECRET: 'x',
  CSM_TOKEN: tokens.csm,
  EXEC_TOKEN: tokens.executive,
  OPS_TOKEN: tokens.operator,
};

export const base = 'http://127.0.0.1:8025';

/** As much of a running process as the API looks at; hints of the queue are kept. */
export function serviceWith(store: Store, api = apiPart, at = now): Service & { hints: string[] } {
  const config = parseConfig(`${companyFile}${api}`, 'defuse.yaml', environment);
  const hints: string[] = [];
  const part = {
    config,
    setting: settingHere(config),
    store,
    log,
    hints,
    world: accountWorld(store, config.file.company.domains),
    moment: () => ({ now: at, newId: () => crypto.randomUUID() }),
    queue: { hint: (name: string) => void hints.push(name) },
  };
  return part as unknown as Service & { hints: string[] };
}

/** One request to the API with somebody's token; `token` null = none. */
export async function call(
  service: Service,
  method: string,
  path: string,
  given: { token?: string | null; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const token = given.token === undefined ? tokens.manager : given.token;
  const body = typeof given.body === 'string' ? given.body : JSON.stringify(given.body);
  const answer = await consoleApp(service).request(`${base}${path}`, {
    method,
    headers: {
      host: new URL(base).host,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...given.headers,
    },
    ...(given.body === undefined ? {} : { body }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
