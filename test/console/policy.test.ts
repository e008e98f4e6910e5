import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/console/routes.ts';
import type { ConsoleEnv } from '../../src/console/session.ts';
import { roles } from '../../src/domain/account.ts';
import { ask, csrfOf, logInAs, type Stage, startStageWithCase } from './stage.ts';

// Who holds which role in the sample company.
const people = { csm: 'ines', manager: 'priya', executive: 'walter', operator: 'omar' } as const;

/** Written down here once more, so that a change of the policy must be made in two places. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'GET /settings': ['manager', 'operator'],
  'GET /activity': ['manager', 'operator'],
  'POST /accounts/:id/merge': ['manager', 'operator'],
  'POST /promises/:id': ['csm', 'manager', 'operator'],
  'POST /unmatched/assign': ['csm', 'manager', 'operator'],
  'POST /outgoing/:id/settle': ['manager', 'operator'],
  'POST /health/redrive': ['operator'],
};
const onCases = ['csm', 'manager', 'executive'];
const guarded = routes.filter((route) => route.roles !== 'open');
const matrix = guarded.flatMap((route) =>
  roles.map((role) => {
    const name = `${route.method} ${route.path}`;
    const who = expected[name] ?? (name.startsWith('POST /cases/:id') ? onCases : roles);
    return { name, route, role, may: (who as readonly string[]).includes(role) };
  }),
);

let stage: Stage;
let app: Hono<ConsoleEnv>;
const logins = new Map<string, { cookie: string; csrf: string }>();
let caseId = '';

beforeAll(async () => {
  ({ stage, app, caseId } = await startStageWithCase());
}, 300_000);
afterAll(() => stage.stop());

/** One login per role, and a new one after the routes that end it. */
async function loginOf(role: keyof typeof people) {
  const known = logins.get(role);
  if (known) return known;
  const { base, service } = stage;
  const cookie = await logInAs(app, base, service.store, people[role]);
  const login = { cookie, csrf: await csrfOf(app, base, cookie) };
  logins.set(role, login);
  return login;
}

const pathOf = (path: string): string => path.replace(':id', caseId);

describe('the roles and routes of the console', () => {
  it('covers every route there is, and leaves only the answers of mails open', () => {
    expect(matrix.length).toBe(guarded.length * 4);
    expect(guarded.length).toBeGreaterThan(25);
    const open = routes.filter((route) => route.roles === 'open').map((route) => route.path);
    expect(open.filter((path) => !path.startsWith('/a/'))).toEqual([]);
  });

  it.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'shows nothing without a login: %s',
    async (_, route) => {
      const { base } = stage;
      const form = route.method === 'POST' ? { form: { csrf: '' } } : {};
      const answer = await ask(app, route.method, pathOf(route.path), { base, ...form });
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain('Fjordline');
    },
  );

  it.each(matrix)('$role, $name: $may', async ({ route, role, may }) => {
    const { base } = stage;
    const { cookie, csrf } = await loginOf(role);
    const form = { csrf, state: 'kept', how: 'arrived' };
    const answer = await ask(app, route.method, pathOf(route.path), {
      base,
      cookie,
      ...(route.method === 'POST' ? { form } : {}),
    });
    if (route.path.includes('logout')) logins.delete(role);
    if (may) expect([200, 303, 404]).toContain(answer.status);
    else expect(answer.status).toBe(403);
  });

  it('hides what a role may not use from its navigation', async () => {
    const { base } = stage;
    const seen = async (role: keyof typeof people): Promise<boolean> => {
      const { cookie } = await loginOf(role);
      const page = await (await ask(app, 'GET', '/', { base, cookie })).text();
      return page.includes('href="/settings"');
    };
    expect([await seen('csm'), await seen('manager')]).toEqual([false, true]);
  });
});
