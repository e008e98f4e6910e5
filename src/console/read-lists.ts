import { html } from 'hono/html';
import { asId, type AccountId, type OutgoingId, type PromiseId } from '../domain/ids.ts';
import { blindness } from '../jobs/blindness.ts';
import { processRoles } from '../jobs/service.ts';
import { appendAudit } from '../store/audit.ts';
import { assignSender, unmatchedSenders } from '../store/accounts.ts';
import { quarantinedMails } from '../store/messages.ts';
import { dispatchStore } from '../store/outgoing.ts';
import { openPromises, settlePromise } from '../store/promises.ts';
import { statusFigures } from '../store/status.ts';
import { weekFigures } from '../store/week.ts';
import { page } from './page.ts';
import { healthPage } from './pages/health.ts';
import { promisesPage, unmatchedPage } from './pages/lists.ts';
import { weekPage } from './pages/week.ts';
import type { Visit } from './visit.ts';

/** What our side promised and has not settled. */
export async function promisesOf({ c, viewer, service }: Visit): Promise<Response> {
  const lines = await openPromises(service.store);
  return c.html(page('Promises', viewer, '/promises', promisesPage(lines, viewer)));
}

/** A person says that a promise is kept or withdrawn. */
export async function settlePromiseOf({ c, viewer, service, form }: Visit): Promise<Response> {
  const state = form['state'] === 'withdrawn' ? 'withdrawn' : 'kept';
  const id = asId<PromiseId>(c.req.param('id') ?? '');
  const at = service.moment().now;
  if (await settlePromise(service.store, id, state, at)) {
    const by = viewer.person.id;
    await appendAudit(service.store, {
      at,
      by,
      action: 'settle-promise',
      subject: id,
      words: state,
    });
  }
  return c.redirect('/promises', 303);
}

/** Senders that belong to no account. */
export async function unmatchedOf({ c, viewer, service }: Visit): Promise<Response> {
  const senders = await unmatchedSenders(service.store);
  const accounts = await service.world.accounts();
  const body = unmatchedPage(senders, accounts, viewer);
  const say = (c.req.query('say') ?? '').slice(0, 300);
  return c.html(page('Unmatched senders', viewer, '/unmatched', body, say));
}

/** Says whose an address is; its mails go through the protocol once more. */
export async function assignSenderOf({ c, viewer, service, form }: Visit): Promise<Response> {
  const accounts = await service.world.accounts();
  const account = accounts.find((one) => one.id === form['account']);
  const address = form['address'] ?? '';
  if (!account || address === '') return c.redirect('/unmatched?say=Nothing+was+chosen.', 303);
  const id = account.id as AccountId;
  const mails = await assignSender(service.store, address, id, viewer.person.id);
  service.world.forget();
  service.queue.hint('triage');
  const say = `${address} belongs to ${account.name}; ${mails} mail(s) are judged again.`;
  return c.redirect(`/unmatched?say=${encodeURIComponent(say)}`, 303);
}

const dayMs = 86_400_000;

/** The last seven days. */
export async function weekOf({ c, viewer, service }: Visit): Promise<Response> {
  const { now } = service.moment();
  const days = Array.from({ length: 7 }, (_, back) =>
    new Date(now.getTime() - (6 - back) * dayMs).toISOString().slice(0, 10),
  );
  const figures = await weekFigures(service.store, new Date(`${days[0]}T00:00:00Z`), now);
  return c.html(page('The last seven days', viewer, '/week', weekPage(figures, days)));
}

/** Whether Defuse sees, reads and hands over. */
export async function healthOf({ c, viewer, service }: Visit): Promise<Response> {
  const figures = await statusFigures(service.store);
  const mailboxes = Object.keys(service.config.file.mailboxes);
  const wrong = blindness(figures, mailboxes, processRoles, process.uptime() * 1_000);
  const quarantined = await quarantinedMails(service.store, 50);
  return c.html(page('Health', viewer, '/health', healthPage(figures, wrong, quarantined)));
}

/** The numbers in force, read-only: they stand in the configuration file. */
export function settingsOf({ c, viewer, service }: Visit): Response | Promise<Response> {
  const { protocol, cases, retention, caps, sweep } = service.config.file;
  const groups = { protocol, cases, retention, caps, sweep };
  const body = html`<p class="soft">These stand in the configuration file; change them there and start Defuse anew.</p>
${Object.entries(groups).map(
  ([name, values]) =>
    html`<section class="card"><h2>${name}</h2><dl>${Object.entries(values).map(
      ([key, value]) => html`<dt>${key}</dt><dd>${String(value)}</dd>`,
    )}</dl></section>`,
)}`;
  return c.html(page('Settings', viewer, '/settings', body));
}

/** A person says what became of a mail whose delivery nobody knows. */
export async function settleOutgoing({ c, viewer, service, form }: Visit): Promise<Response> {
  const id = asId<OutgoingId>(c.req.param('id') ?? '');
  const to = form['how'] === 'again' ? 'queued' : 'sent';
  const words = `${viewer.person.name} says: ${to === 'sent' ? 'it arrived' : 'send it again'}`;
  const settled = await dispatchStore(service.store).settle(id, ['held', 'uncertain'], to, {
    words,
  });
  if (settled) {
    const at = service.moment().now;
    const by = viewer.person.id;
    await appendAudit(service.store, { at, by, action: 'settle-outgoing', subject: id, words });
    service.queue.hint('deliver');
  }
  return c.redirect('/health', 303);
}
