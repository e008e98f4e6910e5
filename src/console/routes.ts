import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Service } from '../jobs/service.ts';
import { menuFigures } from '../store/menu-figures.ts';
import { answerRoutes } from './answers.ts';
import { addApi } from './api.ts';
import { caseActions } from './case-actions.ts';
import { healthz, livez, readyz } from './health.ts';
import { logInByLink, loginPage, logOutEverywhere, logOutHere } from './login.ts';
import { finishOidc, startOidc } from './oidc.ts';
import { type Viewer, page } from './page.ts';
import { decide, deciders, everybody, keepers, operators } from './policy.ts';
import { accountPageOf, accountsPageOf, mergeAccountOf } from './read-accounts.ts';
import { caseOf, messageHtml, messageOf, queueOf } from './read-cases.ts';
import { activityOf, meOf, settingsOf } from './read-house.ts';
import {
  assignSenderOf,
  healthOf,
  promisesOf,
  redriveOf,
  settleOutgoing,
  settlePromiseOf,
  unmatchedOf,
  weekOf,
} from './read-lists.ts';
import { icon } from './icon.ts';
import { typed } from './request-body.ts';
import { script } from './script.ts';
import { carriesToken, type ConsoleEnv, viewerOf } from './session.ts';
import { styleSheet } from './style.ts';
import type { Form, Route } from './visit.ts';

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
  { method: 'GET', path: '/me', roles: everybody, handle: meOf },
  { method: 'GET', path: '/settings', roles: keepers, handle: settingsOf },
  { method: 'GET', path: '/activity', roles: keepers, handle: activityOf },
  { method: 'POST', path: '/accounts/:id/merge', roles: keepers, handle: mergeAccountOf },
  { method: 'POST', path: '/promises/:id', roles: deciders, handle: settlePromiseOf },
  { method: 'POST', path: '/unmatched/assign', roles: deciders, handle: assignSenderOf },
  { method: 'POST', path: '/outgoing/:id/settle', roles: keepers, handle: settleOutgoing },
  { method: 'POST', path: '/health/redrive', roles: operators, handle: redriveOf },
  ...caseActions,
  { method: 'POST', path: '/logout', roles: everybody, handle: logOutHere },
  { method: 'POST', path: '/me/logout-everywhere', roles: everybody, handle: logOutEverywhere },
  ...answerRoutes,
];

/** Puts every route behind its check: login, role, and for changes the session's token. */
export function addRoutes(app: Hono<ConsoleEnv>, service: Service): void {
  const file = (words: string, type: string) => (c: Context) =>
    c.text(words, 200, { 'content-type': type, 'cache-control': 'max-age=300' });
  app.get('/style.css', file(styleSheet, 'text/css; charset=utf-8'));
  app.get('/script.js', file(script, 'text/javascript; charset=utf-8'));
  app.get('/icon.svg', file(icon, 'image/svg+xml'));
  app.get('/livez', livez);
  app.get('/readyz', (c) => readyz(c, service));
  app.get('/healthz', (c) => healthz(c, service));
  addApi(app, service);
  app.get('/login', (c) => loginPage(c, service));
  app.post('/login', (c) => logInByLink(c, service));
  app.post('/login/oidc', (c) => startOidc(c, service));
  app.get('/login/callback', (c) => finishOidc(c, service));
  for (const route of routes) {
    app.on(route.method, route.path, (c) => visit(c, route, service));
  }
}

async function visit(c: Context<ConsoleEnv>, route: Route, service: Service): Promise<Response> {
  const viewer = await viewerOf(c, service);
  const form = route.method === 'POST' ? await formOf(c) : {};
  const carries = (): boolean => viewer !== null && carriesToken(viewer, form);
  switch (decide(route.roles, route.method, viewer?.person ?? null, carries)) {
    case 'log-in':
      return refuse(c, null, 'Please log in', 401);
    case 'not-for-you':
      return refuse(c, viewer, 'Not for you', 403, 'Your role does not include this.');
    case 'stale-form':
      return refuse(
        c,
        viewer,
        'Please try again',
        403,
        'The form was out of date: go back, load it anew.',
      );
    case 'allowed':
      return route.handle({ c, viewer: await withMenu(viewer, route, service), service, form });
  }
}

/** The viewer with the figures of the navigation, where a page is shown. */
async function withMenu(viewer: Viewer | null, route: Route, service: Service): Promise<Viewer> {
  if (viewer === null) return { ...nobody, now: service.moment().now };
  const shows = route.method === 'GET' && route.roles !== 'open' && !route.path.endsWith('/html');
  return shows ? { ...viewer, menu: await menuFigures(service.store) } : viewer;
}

/** Stands for the viewer on open routes that do not look at it. */
const nobody: Omit<Viewer, 'now'> = {
  csrf: '',
  menu: null,
  person: {
    id: '' as Viewer['person']['id'],
    name: '',
    address: '',
    roles: [],
    manager: null,
    hours: { timeZone: 'UTC', days: [], from: '00:00', to: '23:59', holidays: null },
  },
};

function refuse(
  c: Context<ConsoleEnv>,
  viewer: Viewer | null,
  title: string,
  status: 401 | 403,
  words?: string,
): Response | Promise<Response> {
  const body =
    words === undefined
      ? html`<div class="card"><p>Your session has ended, or you have not logged in yet.</p>
<div class="buttons"><a class="button main" href="/login">To the login page</a></div></div>`
      : html`<p class="card">${words}</p>`;
  return c.html(page(title, viewer, '', body), status);
}

async function formOf(c: Context<ConsoleEnv>): Promise<Form> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, typed(value.slice(0, 10_000))]] : [],
    ),
  );
}
