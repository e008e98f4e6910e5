import { createHash, randomBytes } from 'node:crypto';
import type { PersonId } from '../domain/ids.ts';
import { allPeople } from '../store/accounts.ts';
import type { Store } from '../store/open-store.ts';
import { issueTokens } from '../store/sessions.ts';

/** A printed login link can be used once and for so long. */
export const loginMinutes = 10;

/**
 * A one-time link to the console for a person: 256 random bits behind the `#`, of which only the hash is
 * stored. Throws one line when nobody active has that id. Source: failures.md 76, 4.2.
 */
export async function loginLink(
  store: Store,
  baseUrl: string,
  person: PersonId,
  now: Date,
): Promise<string> {
  const people = await allPeople(store);
  if (!people.some((one) => one.id === person)) {
    const known = people.map((one) => one.id).join(', ');
    throw new Error(`there is no person "${person}"; the configuration has: ${known}`);
  }
  const secret = randomBytes(32).toString('base64url');
  await issueTokens(store, [
    {
      hash: createHash('sha256').update(secret).digest('hex'),
      purpose: 'login',
      personId: person,
      caseId: null,
      label: 'printed by defuse login',
      createdAt: now,
      expiresAt: new Date(now.getTime() + loginMinutes * 60_000),
      usedAt: null,
    },
  ]);
  return `${baseUrl.replace(/(?<!\/)\/+$/, '')}/login#${secret}`;
}
