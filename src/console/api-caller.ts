import type { Context } from 'hono';
import { personToken } from '../config/secret-places.ts';
import type { Person } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Service } from '../jobs/service.ts';
import { hashed, sameSecret } from './security.ts';

/** Tokens by their hashes, read once per process: the secrets themselves are not kept. */
const known = new WeakMap<
  object,
  readonly { readonly hash: string; readonly person: PersonId }[]
>();

/**
 * Whose token a request carries (`Authorization: Bearer …`): the person it was made for, with the roles that they have
 * in the configuration now; null for none, an unknown one, or somebody who is gone.
 */
export function callerOf(c: Context, service: Service): Person | null {
  const given = bearer(c);
  if (given === null) return null;
  const found = tokensOf(service).find((one) => sameSecret(one.hash, hashed(given)));
  return found === undefined ? null : (service.setting.people.get(found.person) ?? null);
}

/** The token of a request; null when there is none or it has signs that no token has. */
export function bearer(c: Context): string | null {
  return /^Bearer ([!-~]{8,500})$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
}

/** True when the API has a token at all. */
export function apiIsOn(service: Service): boolean {
  return service.config.file.api !== undefined;
}

/** Tokens stand in the configuration as their SHA-256, or in a variable or file that it names. */
function tokensOf({ config }: Service): readonly { hash: string; person: PersonId }[] {
  const cached = known.get(config);
  if (cached) return cached;
  const tokens = Object.entries(config.file.api?.tokens ?? {}).map(([name, token]) => {
    const hash = token.sha256 ?? hashed(config.secret(personToken(name, token)).reveal());
    return { hash, person: token.person as PersonId };
  });
  known.set(config, tokens);
  return tokens;
}
