import type { Context } from 'hono';
import type { Alarm } from '../compose/mails/operator-alarm.ts';
import { blindness } from '../jobs/blindness.ts';
import { processRoles, type Service } from '../jobs/service.ts';
import { type StatusFigures, statusFigures } from '../store/status.ts';

/** The process answers. */
export function livez(c: Context): Response {
  return c.text('alive');
}

/** The database answers: 200, else 503. */
export async function readyz(c: Context, service: Service): Promise<Response> {
  return (await service.store.healthy()) ? c.text('ready') : c.text('the database is silent', 503);
}

/**
 * How many mails were refused and why, or wait to be handed over. The answer of a mail server can name an address, so
 * only our own wall is quoted.
 */
function more({ kind }: Alarm, { failed, late }: StatusFigures): string {
  if (kind === 'unsent') return ` (${late?.count ?? 0} waiting; see the health page)`;
  if (kind !== 'refused' || failed === null) return '';
  const mails = failed.count === 1 ? '1 mail' : `${failed.count} mails`;
  const why = failed.words.startsWith('not sent: ') ? failed.words : 'see the health page';
  return ` (${mails}; ${why})`;
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
  // Whose CSM has left is told by mail and on the health page; a monitor watches whether mail flows.
  const wrong = blindness(figures, mailboxes, processRoles, startedMs).filter(
    (one) => one.kind !== 'bereft',
  );
  const body = {
    ok: wrong.length === 0,
    wrong: wrong.map((one) => `${one.kind}: ${one.where}${more(one, figures)}`),
    unassessed: figures.unassessed,
    quarantined: figures.quarantined,
    uncertain: figures.outgoing.uncertain,
    held: figures.outgoing.held,
    failed: figures.failed?.count ?? 0,
    pollAgeMs: Object.fromEntries(figures.mailboxes.map((one) => [one.name, one.pollAgeMs])),
  };
  return c.json(body, wrong.length === 0 ? 200 : 503);
}
