import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Service } from '../jobs/service.ts';
import { redeemToken } from '../store/sessions.ts';
import { page } from './page.ts';
import type { Visit } from './visit.ts';
import { hashed } from './security.ts';
import { logIn, logOut } from './session.ts';

/** The page of a printed login link: the secret stands behind the #, and only the button uses it up. */
export function loginPage(c: Context): Response | Promise<Response> {
  const body = html`<form method="post" action="/login" class="card">
<input type="hidden" name="token" value=""><p>The link works once, for ten minutes.</p>
<div class="buttons"><button class="main">Log in</button></div></form>`;
  return c.html(page('Log in', null, '', body));
}

/** Starts a session for whoever holds an unused login link. */
export async function logInByLink(c: Context, service: Service): Promise<Response> {
  const form = await c.req.parseBody();
  const given = typeof form['token'] === 'string' ? form['token'] : '';
  const token = await redeemToken(service.store, hashed(given), 'login', new Date());
  if (token === null || !service.setting.people.has(token.personId)) {
    const words = 'The link was used before or is older than ten minutes. Ask for a new one.';
    return c.html(
      page('This link does not work', null, '', html`<p class="card">${words}</p>`),
      403,
    );
  }
  await logIn(c, service, token.personId);
  return c.redirect('/', 303);
}

/** Ends this browser's session. */
export async function logOutHere({ c, service }: Visit): Promise<Response> {
  await logOut(c, service);
  return c.redirect('/login', 303);
}
