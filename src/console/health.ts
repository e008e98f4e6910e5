import type { Context } from 'hono';
import { blindness } from '../jobs/blindness.ts';
import { processRoles, type Service } from '../jobs/service.ts';
import { statusFigures } from '../store/status.ts';

/** The process answers. */
export function livez(c: Context): Response {
  return c.text('alive');
}

/** The database answers: 200, else 503. */
export async function readyz(c: Context, service: Service): Promise<Response> {
  return (await service.store.healthy()) ? c.text('ready') : c.text('the database is silent', 503);
}

/**
 * Whether mail is seen, read and handed over: 200, or 503 with one sentence per thing that is wrong. No
 * customer, address or subject stands in it, so that a monitor may read it without a login.
 */
export async function healthz(c: Context, service: Service): Promise<Response> {
  let figures: Awaited<ReturnType<typeof statusFigures>>;
  try {
    figures = await statusFigures(service.store);
  } catch {
    return c.json({ ok: false, wrong: ['The database does not answer.'] }, 503);
  }
  const mailboxes = Object.keys(service.config.file.mailboxes);
  const startedMs = process.uptime() * 1_000;
  const wrong = blindness(figures, mailboxes, processRoles, startedMs);
  const body = {
    ok: wrong.length === 0,
    wrong: wrong.map((one) => `${one.kind}: ${one.where}`),
    unassessed: figures.unassessed,
    quarantined: figures.quarantined,
    uncertain: figures.outgoing.uncertain,
    held: figures.outgoing.held,
    pollAgeMs: Object.fromEntries(figures.mailboxes.map((one) => [one.name, one.pollAgeMs])),
  };
  return c.json(body, wrong.length === 0 ? 200 : 503);
}
