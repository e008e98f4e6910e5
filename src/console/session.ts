import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Person, Role } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Service } from '../jobs/service.ts';
import { endSessions, startSession, useSession } from '../store/sessions.ts';
import type { Viewer } from './page.ts';
import { hashed, sameSecret } from './security.ts';

/** What a handler finds in its context. */
export interface ConsoleEnv {
  Variables: { viewer: Viewer };
}

const idleMs = 30 * 60_000;
const lifeMs = 12 * 3_600_000;

/** `__Host-` binds the cookie to this host over TLS; on plain loopback browsers refuse that name. */
function cookieName(service: Service): string {
  return service.setting.baseUrl.startsWith('https:') ? '__Host-defuse' : 'defuse';
}

/** Starts a session for a person who has proven who they are: always a new id (session fixation). */
export async function logIn(c: Context, service: Service, personId: PersonId): Promise<void> {
  const value = randomBytes(32).toString('base64url');
  const now = new Date();
  await startSession(service.store, {
    hash: hashed(value),
    personId,
    data: { csrf: randomBytes(32).toString('base64url') },
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + lifeMs),
  });
  setCookie(c, cookieName(service), value, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: service.setting.baseUrl.startsWith('https:'),
    maxAge: lifeMs / 1_000,
  });
}

/** Ends the session of this browser. */
export async function logOut(c: Context, service: Service): Promise<void> {
  const value = getCookie(c, cookieName(service));
  if (value) await endSessions(service.store, { hash: hashed(value) });
  setCookie(c, cookieName(service), '', { path: '/', maxAge: 0 });
}

/** Who is looking, or null: no cookie, an ended session, or somebody the configuration no longer has. */
export async function viewerOf(c: Context, service: Service): Promise<Viewer | null> {
  const value = getCookie(c, cookieName(service));
  if (!value) return null;
  const session = await useSession(service.store, hashed(value), new Date(), idleMs);
  if (session === null) return null;
  const person: Person | undefined = service.setting.people.get(session.personId);
  const csrf = session.data['csrf'];
  return person && typeof csrf === 'string' ? { person, csrf } : null;
}

/** True when the form carries this session's token. */
export function carriesToken(viewer: Viewer, form: Readonly<Record<string, unknown>>): boolean {
  const given = form['csrf'];
  return typeof given === 'string' && sameSecret(given, viewer.csrf);
}

/** Whether somebody may use a route: one of the roles that it names. */
export function may(person: Person, roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}
