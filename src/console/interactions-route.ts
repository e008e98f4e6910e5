import type { Context } from 'hono';
import { takeInteractions } from '../jobs/take-interactions.ts';
import type { Service } from '../jobs/service.ts';
import { sameSecret } from './security.ts';

const mostBodyBytes = 2_000_000;

/**
 * `POST /api/interactions`: meetings, action items and recordings from a CRM or meeting tool, with the token of
 * `api.tokenEnv` as `Authorization: Bearer …`. 200 with what was taken, also when some were refused; 422 when all
 * were; 400 no such list; 401 no or a wrong token; 404 the API is off; 413 too large.
 */
export async function takeInteractionsOf(c: Context, service: Service): Promise<Response> {
  const { api } = service.config.file;
  if (api === undefined) return c.json({ problem: 'The API is off: set api.tokenEnv.' }, 404);
  const token = service.config.secret({ env: api.tokenEnv, file: api.tokenFile, key: 'api' });
  const given = /^Bearer ([!-~]{8,500})$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (given === undefined || !sameSecret(given, token.reveal())) {
    return c.json({ problem: 'Give the token as Authorization: Bearer TOKEN.' }, 401);
  }
  const text = await limitedText(c);
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

/** The body's text; null when it is too large, of which at most one chunk more is held. */
async function limitedText(c: Context): Promise<string | null> {
  const stream = c.req.raw.body;
  if (stream === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > mostBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
