import type { Context, Hono } from 'hono';
import { type Role, roles } from '../domain/account.ts';
import type { Service } from '../jobs/service.ts';
import { answerRoutes } from './answers.ts';
import { caseActions } from './case-actions.ts';
import { healthz, livez, readyz } from './health.ts';
import { takeInteractionsOf } from './interactions-route.ts';
import { logInByLink, loginPage, logOutHere } from './login.ts';
import { type Viewer, page } from './page.ts';
import { accountPageOf, accountsPageOf } from './read-accounts.ts';
import { caseOf, messageHtml, messageOf, queueOf } from './read-cases.ts';
import {
  assignSenderOf,
  healthOf,
  promisesOf,
  settingsOf,
  settleOutgoing,
  settlePromiseOf,
  unmatchedOf,
  weekOf,
} from './read-lists.ts';
import { carriesToken, type ConsoleEnv, may, viewerOf } from './session.ts';
import { script, styleSheet } from './style.ts';
import type { Form, Route } from './visit.ts';

const everybody = roles;
const deciders: readonly Role[] = ['csm', 'manager', 'operator'];

/** Every route there is. The role matrix test walks this table; nothing is reachable beside it. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/', roles: everybody, handle: queueOf },
  { method: 'GET', path: '/cases/:id', roles: everybody, handle: caseOf },
  { method: 'GET', path: '/messages/:id', roles: everybody, handle: messageOf },
  { method: 'GET', path: '/messages/:id/html', roles: everybody, handle: messageHtml },
  { method: 'GET', path: '/accounts', roles: everybody, handle: accountsPageOf },
  { method: 'GET', path: '/accounts/:id', roles: everybody, handle: accountPageOf },
  { method: 'GET', path: '/promises', roles: everybody, handle: promisesOf },
  { method: 'GET', path: '/unmatched', roles: everybody, handle: unmatchedOf },
  { method: 'GET', path: '/week', roles: everybody, handle: weekOf },
  { method: 'GET', path: '/health', roles: everybody, handle: healthOf },
  { method: 'GET', path: '/settings', roles: ['manager', 'operator'], handle: settingsOf },
  { method: 'POST', path: '/promises/:id', roles: deciders, handle: settlePromiseOf },
  { method: 'POST', path: '/unmatched/assign', roles: deciders, handle: assignSenderOf },
  {
    method: 'POST',
    path: '/outgoing/:id/settle',
    roles: ['manager', 'operator'],
    handle: settleOutgoing,
  },
  ...caseActions,
  { method: 'POST', path: '/logout', roles: everybody, handle: logOutHere },
  ...answerRoutes,
];

/** Puts every route behind its check: login, role, and for changes the session's token. */
export function addRoutes(app: Hono<ConsoleEnv>, service: Service): void {
  app.get('/style.css', (c) =>
    c.text(styleSheet, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/script.js', (c) =>
    c.text(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/livez', livez);
  app.get('/readyz', (c) => readyz(c, service));
  app.get('/healthz', (c) => healthz(c, service));
  app.post('/api/interactions', (c) => takeInteractionsOf(c, service));
  app.get('/login', loginPage);
  app.post('/login', (c) => logInByLink(c, service));
  for (const route of routes) {
    app.on(route.method, route.path, (c) => visit(c, route, service));
  }
}

async function visit(c: Context<ConsoleEnv>, route: Route, service: Service): Promise<Response> {
  const viewer = await viewerOf(c, service);
  const form = route.method === 'POST' ? await formOf(c) : {};
  if (route.roles !== 'open') {
    if (viewer === null) return refuse(c, null, 'Please log in', 401, loginWords);
    if (!may(viewer.person, route.roles)) {
      return refuse(c, viewer, 'Not for you', 403, 'Your role does not include this page.');
    }
    if (route.method === 'POST' && !carriesToken(viewer, form)) {
      return refuse(
        c,
        viewer,
        'Please try again',
        403,
        'The form was out of date; open the page anew.',
      );
    }
  }
  return route.handle({ c, viewer: viewer ?? nobody, service, form });
}

const loginWords =
  'Ask whoever runs Defuse for a link (defuse login YOUR-ID prints one), or open the link in your mail.';

/** Stands for the viewer on open routes that do not look at it. */
const nobody: Viewer = {
  csrf: '',
  person: {
    id: '' as Viewer['person']['id'],
    name: '',
    address: '',
    roles: [],
    manager: null,
    hours: { timeZone: 'UTC', days: [], from: '00:00', to: '23:59', holidays: null },
  },
};

async function refuse(
  c: Context<ConsoleEnv>,
  viewer: Viewer | null,
  title: string,
  status: 401 | 403,
  words: string,
): Promise<Response> {
  const { html } = await import('hono/html');
  return c.html(page(title, viewer, '', html`<p class="card">${words}</p>`), status);
}

async function formOf(c: Context<ConsoleEnv>): Promise<Form> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, 10_000)]] : [],
    ),
  );
}
