import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Service } from '../jobs/service.ts';
import { redeemToken } from '../store/sessions.ts';
import { type Html, page } from './page.ts';
import type { Visit } from './visit.ts';
import { hashed, securityHeaders } from './security.ts';
import { logIn, logOut } from './session.ts';

/**
 * The login page. The secret of a printed link stands behind the #, which no server sees; only the button uses
 * it up. With OIDC configured its button comes first, and the form may lead to the issuer.
 */
export function loginPage(c: Context, service: Service): Response | Promise<Response> {
  const { oidc } = service.config.file.console;
  if (oidc !== undefined) c.header('content-security-policy', policyWith(oidc.issuer));
  const ways = oidc === undefined ? byLink : html`${byCompany}${byLink}`;
  return c.html(page('Log in', null, '', ways));
}

const byCompany = html`<form method="post" action="/login/oidc" class="card"><h2>With your company account</h2>
<p>You are sent to your company’s login and come back here.</p>
<div class="buttons"><button class="main wide">Log in</button></div></form>`;

const byLink = html`<form method="post" action="/login" class="card"><h2>With a login link</h2>
<input type="hidden" name="token" value="">
<p>Open the link that <code>defuse login YOUR-ID</code> printed, then press the button. It works once, for ten
minutes.</p><p class="only-plain">This browser runs no scripts: a login link needs them once.</p>
<div class="buttons"><button class="main wide">Log in with this link</button></div></form>`;

/** The console's policy with the issuer among the places that a form may lead to (CSP form-action). */
function policyWith(issuer: string): string {
  const policy = securityHeaders['content-security-policy'] ?? '';
  return policy.replace("form-action 'self'", `form-action 'self' ${new URL(issuer).origin}`);
}

/** Starts a session for whoever holds an unused login link. */
export async function logInByLink(c: Context, service: Service): Promise<Response> {
  const form = await c.req.parseBody();
  const given = typeof form['token'] === 'string' ? form['token'] : '';
  if (given === '') {
    return sorry(
      c,
      'There was no link',
      'Open the whole link that was printed, with its end.',
      422,
    );
  }
  const { now } = service.moment();
  const token = await redeemToken(service.store, hashed(given), 'login', now);
  if (token === null || !service.setting.people.has(token.personId)) {
    const words = 'It was used before or is older than ten minutes. Ask for a new one.';
    return sorry(c, 'This link does not work', words, 403);
  }
  const how = { words: 'Logged in with a printed link', granted: null };
  await logIn(c, service, token.personId, how);
  return c.redirect('/', 303);
}

/** Ends this browser's session. */
export async function logOutHere({ c, service, viewer }: Visit): Promise<Response> {
  await logOut(c, service, viewer.person.id, 'this');
  return c.redirect('/login', 303);
}

/** Ends every session of the person, this one too. */
export async function logOutEverywhere({ c, service, viewer }: Visit): Promise<Response> {
  await logOut(c, service, viewer.person.id, 'all');
  return c.redirect('/login', 303);
}

/** A page that says in a sentence why somebody is not logged in. */
export function sorry(
  c: Context,
  title: string,
  words: Html | string,
  status: 401 | 403 | 422 | 502,
): Response | Promise<Response> {
  const body = html`<div class="card"><p>${words}</p><p><a href="/login">To the login page</a></p></div>`;
  return c.html(page(title, null, '', body), status);
}
