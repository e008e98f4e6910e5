import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { loginSecret } from '../config/secret-places.ts';
import { type Person, type Role, roles } from '../domain/account.ts';
import type { Service } from '../jobs/service.ts';
import { sorry } from './login.ts';
import { isSecure, logIn } from './session.ts';

// Login with the company's account: OpenID Connect, authorization code with PKCE, state and nonce (failures.md
// 4.2). Who somebody is, is their address, which must be that of a person in the configuration; what they may do
// are the roles of the claim. The callback is the one GET that starts a session: it needs the cookie that only
// our own POST sets, and a code that the issuer gives once.

const minutes = 10;
const callback = '/login/callback';

type OidcSetting = NonNullable<Service['config']['file']['console']['oidc']>;

/** What must be the same when the browser comes back. It stands in a cookie that no script can read. */
const pending = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

const issuers = new WeakMap<Service, Promise<oidc.Configuration>>();

/** Sends the browser to the issuer. 502 in words when the issuer does not answer. */
export async function startOidc(c: Context, service: Service): Promise<Response> {
  const { oidc: set } = service.config.file.console;
  if (set === undefined) return c.notFound();
  let issuer: oidc.Configuration;
  try {
    issuer = await issuerOf(service, set);
  } catch (error) {
    service.log.warn({ why: (error as Error).message }, 'the login issuer does not answer');
    return sorry(c, 'Login is not possible now', 'Your company’s login does not answer.', 502);
  }
  const kept = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  };
  setCookie(c, cookieName(service), JSON.stringify(kept), {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(service),
    maxAge: minutes * 60,
  });
  const to = oidc.buildAuthorizationUrl(issuer, {
    redirect_uri: new URL(callback, service.setting.baseUrl).href,
    scope: 'openid email profile',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
  });
  return c.redirect(to.href, 303);
}

/** The browser comes back with a code: it becomes a session, once, for a person and roles that we know. */
export async function finishOidc(c: Context, service: Service): Promise<Response> {
  const { oidc: set } = service.config.file.console;
  if (set === undefined) return c.notFound();
  const kept = keptIn(getCookie(c, cookieName(service)));
  deleteCookie(c, cookieName(service), { path: '/', secure: isSecure(service) });
  if (kept === null) {
    return sorry(c, 'Please log in once more', 'This login was not begun in this browser.', 403);
  }
  let claims: Readonly<Record<string, unknown>>;
  try {
    claims = await claimsOf(c, service, set, kept);
  } catch (error) {
    service.log.warn({ why: (error as Error).message }, 'a login was refused');
    return sorry(c, 'You are not logged in', 'Your company’s login was not accepted.', 403);
  }
  const person = personOf(claims, service);
  const granted = rolesOf(claims[set.rolesClaim]);
  if (person === null || granted.length === 0) {
    const words =
      person === null
        ? 'Your address belongs to nobody in the configuration of Defuse.'
        : `Your account has no role for Defuse (claim “${set.rolesClaim}”: ${roles.join(', ')}).`;
    return sorry(c, 'You have no access', words, 403);
  }
  await logIn(c, service, person.id, { words: 'Logged in with the company account', granted });
  return c.redirect('/', 303);
}

function cookieName(service: Service): string {
  return isSecure(service) ? '__Host-defuse-oidc' : 'defuse-oidc';
}

function keptIn(cookie: string | undefined): z.infer<typeof pending> | null {
  if (cookie === undefined) return null;
  try {
    return pending.parse(JSON.parse(cookie));
  } catch {
    return null;
  }
}

/** What the issuer says of itself, asked once; a failure is forgotten, so that the next login asks again. */
function issuerOf(service: Service, set: OidcSetting): Promise<oidc.Configuration> {
  const known = issuers.get(service);
  if (known) return known;
  const url = new URL(set.issuer);
  const secret = service.config.secret(loginSecret(set));
  const plain =
    url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  const asked = oidc.discovery(url, set.clientId, secret.reveal(), undefined, {
    timeout: 10,
    // The signature of the ID token is checked too. Plain HTTP only towards this machine; anywhere else the
    // library refuses it.
    execute: [oidc.enableNonRepudiationChecks, ...(plain ? [oidc.allowInsecureRequests] : [])],
  });
  issuers.set(service, asked);
  asked.catch(() => issuers.delete(service));
  return asked;
}

async function claimsOf(
  c: Context,
  service: Service,
  set: OidcSetting,
  kept: z.infer<typeof pending>,
): Promise<Readonly<Record<string, unknown>>> {
  const issuer = await issuerOf(service, set);
  // The address of the configuration, not of the request: what stands before a proxy does not matter.
  const at = new URL(callback + new URL(c.req.url).search, service.setting.baseUrl);
  const tokens = await oidc.authorizationCodeGrant(issuer, at, {
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    pkceCodeVerifier: kept.verifier,
    idTokenExpected: true,
  });
  const claims: Readonly<Record<string, unknown>> = { ...tokens.claims() };
  if (claims['email'] !== undefined && claims[set.rolesClaim] !== undefined) return claims;
  const { userinfo_endpoint: more } = issuer.serverMetadata();
  if (more === undefined) return claims;
  const subject = String(claims['sub']);
  return { ...(await oidc.fetchUserInfo(issuer, tokens.access_token, subject)), ...claims };
}

/** The person whose address the issuer vouches for; null when it says that the address is not verified. */
function personOf(claims: Readonly<Record<string, unknown>>, service: Service): Person | null {
  const { email, email_verified: verified } = claims;
  if (typeof email !== 'string' || verified === false) return null;
  const address = email.toLowerCase();
  return [...service.setting.people.values()].find((one) => one.address === address) ?? null;
}

/** The roles that we know among those of the claim: a list, or one word, `defuse-` before it or not. */
function rolesOf(claim: unknown): readonly Role[] {
  const given = (Array.isArray(claim) ? claim : [claim]).map((one) =>
    String(one)
      .toLowerCase()
      .replace(/^defuse-/, ''),
  );
  return roles.filter((role) => given.includes(role));
}
