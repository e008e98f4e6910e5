import type { Context } from 'hono';
import { interactionsToken } from '../config/secret-places.ts';
import { takeInteractions } from '../jobs/take-interactions.ts';
import type { Service } from '../jobs/service.ts';
import { apiIsOn, bearer, callerOf } from './api-caller.ts';
import { deciders, may } from './policy.ts';
import { jsonOf, limitedText } from './request-body.ts';
import { sameSecret } from './security.ts';

const mostBodyBytes = 2_000_000;

/**
 * `POST /api/interactions`: meetings, action items and recordings from a CRM or meeting tool, with the token of
 * `api.tokenEnv` as `Authorization: Bearer …`. 200 with what was taken, also when some were refused; 422 when all
 * were; 400 no such list; 401 no or a wrong token; 404 the API is off; 413 too large.
 */
export async function takeInteractionsOf(c: Context, service: Service): Promise<Response> {
  if (!apiIsOn(service))
    return c.json({ problem: 'The API is off: set api in the configuration.' }, 404);
  if (!mayBring(c, service)) {
    return c.json({ problem: 'Give the token as Authorization: Bearer TOKEN.' }, 401);
  }
  const text = await limitedText(c, mostBodyBytes);
  if (text === null) {
    return c.json({ problem: `Send at most ${mostBodyBytes} bytes at once.` }, 413);
  }
  const body = jsonOf(text);
  if (body === undefined) return c.json({ problem: 'The body is no JSON.' }, 400);
  const done = await takeInteractions(service.store, body);
  if ('problem' in done) return c.json(done, 400);
  const { taken } = done;
  const nothing = taken.added + taken.known === 0;
  return c.json(taken, nothing ? 422 : 200);
}

/** The token of the CRM, which may do nothing else, or that of a person who may say whose an interaction is. */
function mayBring(c: Context, service: Service): boolean {
  const { api } = service.config.file;
  const given = bearer(c);
  if (given === null || api === undefined) return false;
  const place = interactionsToken(api);
  if (place && sameSecret(given, service.config.secret(place).reveal())) return true;
  const person = callerOf(c, service);
  return person !== null && may(person, deciders);
}
