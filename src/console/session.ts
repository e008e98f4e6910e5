import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Person, type Role, roles } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Service } from '../jobs/service.ts';
import { appendAudit } from '../store/audit.ts';
import { endSessions, startSession, useSession } from '../store/sessions.ts';
import type { Viewer } from './page.ts';
import { hashed, sameSecret } from './security.ts';

/** What a handler finds in its context. */
export interface ConsoleEnv {
  Variables: { viewer: Viewer };
}

/** A session ends when its browser was idle for so long. */
export const idleMs = 30 * 60_000;
/** A session ends after so long, whatever happens in it. */
export const lifeMs = 12 * 3_600_000;

/** True when the console is reached over TLS, as it is anywhere but on the machine itself. */
export function isSecure(service: Pick<Service, 'setting'>): boolean {
  return service.setting.baseUrl.startsWith('https:');
}

/** `__Host-` binds the cookie to this host over TLS; on plain loopback browsers refuse that name. */
function cookieName(service: Service): string {
  return isSecure(service) ? '__Host-defuse' : 'defuse';
}

/**
 * Starts a session for a person who has proven who they are: always a new id, and the one that the browser
 * came with ends (session fixation, failures.md 4.2). `granted` = roles from the company's login, null = those
 * of the configuration.
 */
export async function logIn(
  c: Context,
  service: Service,
  personId: PersonId,
  how: { readonly words: string; readonly granted: readonly Role[] | null },
): Promise<void> {
  const before = getCookie(c, cookieName(service));
  if (before) await endSessions(service.store, { hash: hashed(before) });
  const value = randomBytes(32).toString('base64url');
  const { now } = service.moment();
  await startSession(service.store, {
    hash: hashed(value),
    personId,
    data: { csrf: randomBytes(32).toString('base64url'), granted: how.granted },
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + lifeMs),
  });
  setCookie(c, cookieName(service), value, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(service),
    maxAge: lifeMs / 1_000,
  });
  const { store } = service;
  await appendAudit(store, {
    at: now,
    by: personId,
    action: 'log-in',
    subject: personId,
    words: how.words,
  });
}

/** Ends the session of this browser, or every session of the person. */
export async function logOut(
  c: Context,
  service: Service,
  person: PersonId,
  which: 'this' | 'all',
): Promise<void> {
  const value = getCookie(c, cookieName(service));
  const { now } = service.moment();
  const whose =
    which === 'all' ? { personId: person } : value === undefined ? null : { hash: hashed(value) };
  const ended = whose === null ? 0 : await endSessions(service.store, whose);
  deleteCookie(c, cookieName(service), { path: '/', secure: isSecure(service) });
  const words = which === 'all' ? `Logged out everywhere (${ended})` : 'Logged out';
  await appendAudit(service.store, {
    at: now,
    by: person,
    action: 'log-out',
    subject: person,
    words,
  });
}

/** Hash of this browser's session, to mark it in a list; null without one. */
export function sessionHash(c: Context, service: Service): string | null {
  const value = getCookie(c, cookieName(service));
  return value === undefined ? null : hashed(value);
}

/** Who is looking, or null: no cookie, an ended session, or somebody the configuration no longer has. */
export async function viewerOf(c: Context, service: Service): Promise<Viewer | null> {
  const hash = sessionHash(c, service);
  if (hash === null) return null;
  const { now } = service.moment();
  const session = await useSession(service.store, hash, now, idleMs);
  if (session === null) return null;
  const person: Person | undefined = service.setting.people.get(session.personId);
  const { csrf, granted } = session.data;
  if (!person || typeof csrf !== 'string') return null;
  return { person: { ...person, roles: rolesOf(person, granted) }, csrf, now, menu: null };
}

/** The roles that the company's login gave, as far as we know them; else those of the configuration. */
function rolesOf(person: Person, granted: unknown): readonly Role[] {
  return Array.isArray(granted) ? roles.filter((role) => granted.includes(role)) : person.roles;
}

/** True when the form carries this session's token. */
export function carriesToken(
  viewer: Pick<Viewer, 'csrf'>,
  form: Readonly<Record<string, unknown>>,
): boolean {
  const given = form['csrf'];
  return typeof given === 'string' && sameSecret(given, viewer.csrf);
}
