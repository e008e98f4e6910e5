import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { asId } from '../domain/ids.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { instantOf, jsonText } from './parameters.ts';
import { linkToken, session } from './tables/console.ts';

/** A login. `hash` is that of the cookie's value; the value itself is stored nowhere. */
export interface Session {
  readonly hash: string;
  readonly personId: PersonId;
  /** What the console keeps with it, such as the CSRF token's hash. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

/** Stores a new session. */
export async function startSession(store: Store, fresh: Session): Promise<void> {
  await store.ask((db) => db.insert(session).values({ ...fresh }));
}

/**
 * The session of a cookie, marked as seen at `now`; null when it is unknown, has expired, or was
 * idle for longer than `idleMs`.
 */
export async function useSession(
  store: Store,
  hash: string,
  now: Date,
  idleMs: number,
): Promise<Session | null> {
  const idleSince = new Date(now.getTime() - idleMs);
  const [row] = await store.ask((db) =>
    db
      .update(session)
      .set({ seenAt: now })
      .where(and(eq(session.hash, hash), gt(session.expiresAt, now), gt(session.seenAt, idleSince)))
      .returning(),
  );
  return row === undefined ? null : { ...row, personId: asId(row.personId) };
}

/** Replaces what a session keeps. */
export async function keepInSession(
  store: Store,
  hash: string,
  data: Session['data'],
): Promise<void> {
  await store.rows(sql`update session set data = ${jsonText(data)}::jsonb where hash = ${hash}`);
}

/** Ends one session, or all of a person; returns how many there were. */
export async function endSessions(
  store: Store,
  which: { readonly hash: string } | { readonly personId: PersonId },
): Promise<number> {
  const condition =
    'hash' in which ? eq(session.hash, which.hash) : eq(session.personId, which.personId);
  const rows = await store.ask((db) => db.delete(session).where(condition).returning());
  return rows.length;
}

/** The sessions of a person, the latest first. */
export async function sessionsOf(store: Store, personId: PersonId): Promise<readonly Session[]> {
  const rows = await store.ask((db) =>
    db.select().from(session).where(eq(session.personId, personId)).orderBy(desc(session.seenAt)),
  );
  return rows.map((row) => ({ ...row, personId: asId(row.personId) }));
}

/** A token of a link or of the API, by its hash, bound to a person and (one-click) a case. */
export interface LinkToken {
  readonly hash: string;
  readonly purpose: 'one-click' | 'login' | 'api';
  readonly personId: PersonId;
  readonly caseId: CaseId | null;
  readonly label: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Stores tokens; hashes that are there already stay as they are. */
export async function issueTokens(store: Store, tokens: readonly LinkToken[]): Promise<void> {
  if (tokens.length === 0) return;
  await store.ask((db) =>
    db
      .insert(linkToken)
      .values(tokens.map((token) => ({ ...token })))
      .onConflictDoNothing(),
  );
}

/**
 * A token that is unused and valid at `now`, without using it; null otherwise. API tokens are used
 * this way.
 */
export async function validToken(
  store: Store,
  hash: string,
  purpose: LinkToken['purpose'],
  now: Date,
): Promise<LinkToken | null> {
  const [row] = await store.ask((db) =>
    db
      .select()
      .from(linkToken)
      .where(
        and(
          eq(linkToken.hash, hash),
          eq(linkToken.purpose, purpose),
          gt(linkToken.expiresAt, now),
          sql`${linkToken.usedAt} is null`,
        ),
      ),
  );
  return row === undefined ? null : tokenOf(row);
}

/** Uses a token up: one caller gets it, everybody after (and after its end) gets null. */
export async function redeemToken(
  store: Store,
  hash: string,
  purpose: LinkToken['purpose'],
  now: Date,
): Promise<LinkToken | null> {
  const [row] = await store.ask((db) =>
    db
      .update(linkToken)
      .set({ usedAt: now })
      .where(
        sql`${linkToken.hash} = ${hash} and ${linkToken.purpose} = ${purpose}
          and ${linkToken.usedAt} is null and ${linkToken.expiresAt} > ${instantOf(now)}`,
      )
      .returning(),
  );
  return row === undefined ? null : tokenOf(row);
}

/** Whether a token was used up before. */
export async function usedToken(store: Store, hash: string): Promise<boolean> {
  const rows = await store.ask((db) =>
    db
      .select({ hash: linkToken.hash })
      .from(linkToken)
      .where(and(eq(linkToken.hash, hash), sql`${linkToken.usedAt} is not null`)),
  );
  return rows.length > 0;
}

/** The tokens of a purpose, newest first; their hashes name them. */
export async function tokensFor(
  store: Store,
  purpose: LinkToken['purpose'],
): Promise<readonly LinkToken[]> {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(linkToken)
      .where(eq(linkToken.purpose, purpose))
      .orderBy(desc(linkToken.createdAt)),
  );
  return rows.map(tokenOf);
}

/** Makes a token worthless; true when it was there. */
export async function revokeToken(store: Store, hash: string): Promise<boolean> {
  const rows = await store.ask((db) =>
    db.delete(linkToken).where(eq(linkToken.hash, hash)).returning(),
  );
  return rows.length === 1;
}

function tokenOf(row: typeof linkToken.$inferSelect): LinkToken {
  return {
    ...row,
    personId: asId(row.personId),
    caseId: row.caseId === null ? null : asId(row.caseId),
  };
}
