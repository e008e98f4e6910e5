import { html } from 'hono/html';
import { asId, type PersonId, type PromiseId } from '../domain/ids.ts';
import { blindness } from '../jobs/blindness.ts';
import { dayOf } from '../jobs/morning.ts';
import { processRoles } from '../jobs/service.ts';
import { isDay, sevenDaysTo } from '../jobs/seven-days.ts';
import { knownPeople } from '../domain/account.ts';
import { appendAudit } from '../store/audit.ts';
import { unmatchedSenders } from '../store/accounts.ts';
import { disagreements } from '../store/disagreements.ts';
import { quarantinedMails, redrive } from '../store/messages.ts';
import { openPromises, settlePromise } from '../store/promises.ts';
import { statusFigures } from '../store/status.ts';
import { troubledOutgoing } from '../store/troubled-outgoing.ts';
import { weekFigures } from '../store/week.ts';
import { assignTo } from './assign-to.ts';
import { page } from './page.ts';
import { healthPage } from './pages/health.ts';
import { promisesPage, unmatchedPage } from './pages/lists.ts';
import { otherWeeks, weekPage } from './pages/week.ts';
import { deciders, keepers, may, operators } from './policy.ts';
import { senderGuess } from './sender-guess.ts';
import { deliverySettled, type HowSettled, settleDelivery } from './settle-delivery.ts';
import { isoDay } from './times.ts';
import type { Visit } from './visit.ts';

/** A sentence for the next page, as it comes back in the address. */
export function sayIn(c: Visit['c']): string {
  return (c.req.query('say') ?? '').slice(0, 300);
}

/** Back to a page that says what was done. */
function back({ c }: Visit, path: string, say: string): Response {
  return c.redirect(`${path}?say=${encodeURIComponent(say)}`, 303);
}

/** What our side promised and has not settled. */
export async function promisesOf({ c, viewer, service }: Visit): Promise<Response> {
  const lines = await openPromises(service.store);
  const body = promisesPage(lines, may(viewer.person, deciders), viewer);
  const lead = html`<p class="soft">What your people told customers they would do. Overdue ones return every morning.</p>`;
  return c.html(page('Promises', viewer, '/promises', body, sayIn(c), { lead }));
}

/** A person says that a promise is kept or withdrawn. */
export async function settlePromiseOf(visit: Visit): Promise<Response> {
  const { c, viewer, service, form } = visit;
  const state = form['state'] === 'withdrawn' ? 'withdrawn' : 'kept';
  const id = asId<PromiseId>(c.req.param('id') ?? '');
  const at = viewer.now;
  if (!(await settlePromise(service.store, id, state, at))) {
    return back(visit, '/promises', 'Nothing was changed: the promise was settled before.');
  }
  const by = viewer.person.id;
  const action = 'settle-promise';
  await appendAudit(service.store, { at, by, action, subject: id, words: `Promise ${state}` });
  return back(visit, '/promises', `Recorded: the promise is ${state}.`);
}

/** Senders that belong to no account. */
export async function unmatchedOf({ c, viewer, service }: Visit): Promise<Response> {
  const senders = await unmatchedSenders(service.store);
  const accounts = await service.world.accounts();
  const mayAssign = may(viewer.person, deciders);
  const view = { senders, accounts, guess: senderGuess(accounts), mayAssign };
  const lead = html`<p class="soft">People who wrote from an address that no account lists. Once assigned, their mails are
judged like any other.</p>`;
  return c.html(
    page('Unmatched senders', viewer, '/unmatched', unmatchedPage(view, viewer), sayIn(c), {
      lead,
    }),
  );
}

/** Says whose an address is, by the account's id or name; its mails go through the protocol once more. */
export async function assignSenderOf(visit: Visit): Promise<Response> {
  const { viewer, service, form } = visit;
  const accounts = await service.world.accounts();
  const wanted = (form['account'] ?? '').trim();
  const account =
    accounts.find((one) => one.id === wanted) ??
    accounts.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const address = (form['address'] ?? '').toLowerCase();
  if (!account || address === '') {
    return back(visit, '/unmatched', `Nothing was changed: there is no account “${wanted}”.`);
  }
  const assigned = await assignTo(account, address, viewer.person.id, service);
  if ('problem' in assigned) {
    return back(visit, '/unmatched', `Nothing was changed: ${assigned.problem}.`);
  }
  const { mails } = assigned;
  const judged = mails === 1 ? 'one mail is judged again' : `${mails} mails are judged again`;
  return back(visit, '/unmatched', `${address} belongs to ${account.name}; ${judged}.`);
}

/** Seven days, the last ones or those up to a day; of all teams, or of the accounts of one manager. */
export async function weekOf({ c, viewer, service }: Visit): Promise<Response> {
  const zone = viewer.person.hours.timeZone;
  const today = dayOf(viewer.person, viewer.now);
  const wanted = c.req.query('to') ?? '';
  const last = isDay(wanted) && wanted < today ? wanted : today;
  const { days, from, to } = sevenDaysTo(last, zone);
  const people = knownPeople(service.setting);
  const accounts = await service.world.accounts();
  const ofTeam = (manager: PersonId) => accounts.filter((one) => one.manager === manager);
  const team = service.setting.people.get(asId(c.req.query('team') ?? '')) ?? null;
  const among = team === null ? null : ofTeam(team.id).map((one) => one.id);
  const figures = await weekFigures(service.store, from, to, zone, among);
  const said = await disagreements(service.store, from, to, among);
  const title =
    last === today
      ? 'The last seven days'
      : `${isoDay(days[0] ?? '', viewer)} to ${isoDay(last, viewer)}`;
  const leads = ofTeam(viewer.person.id).length > 0;
  const view = { figures, days, said, people, team, leads, today };
  const aside = otherWeeks(view);
  return c.html(page(title, viewer, '/week', weekPage(view, viewer), undefined, { aside }));
}

/** Whether Defuse sees, reads and hands over. */
export async function healthOf({ c, viewer, service }: Visit): Promise<Response> {
  const { store, setting, config } = service;
  const figures = await statusFigures(store);
  const mailboxes = Object.keys(config.file.mailboxes);
  const view = {
    figures,
    wrong: blindness(figures, mailboxes, processRoles, process.uptime() * 1_000),
    quarantined: await quarantinedMails(store, 50),
    troubled: await troubledOutgoing(store),
    people: knownPeople(setting),
    maySettle: may(viewer.person, keepers),
    mayRedrive: may(viewer.person, operators),
  };
  return c.html(page('Health', viewer, '/health', healthPage(view, viewer), sayIn(c)));
}

/** The operator puts the mails of the quarantine back into the queue. */
export async function redriveOf(visit: Visit): Promise<Response> {
  const { viewer, service } = visit;
  const mails = await redrive(service.store, 'all');
  const words = `${mails} mails out of quarantine are tried again`;
  const by = viewer.person.id;
  await appendAudit(service.store, {
    at: viewer.now,
    by,
    action: 'redrive',
    subject: 'quarantine',
    words,
  });
  service.queue.hint('triage');
  return back(visit, '/health', `${words}.`);
}

const settledWords: Readonly<Record<HowSettled, string>> = {
  arrived: 'Recorded: it arrived.',
  again: 'It is sent again.',
  aside: 'Recorded: it is not needed any more.',
};

/** A person says what became of a mail whose delivery nobody knows, or what is to become of a refused one. */
export async function settleOutgoing(visit: Visit): Promise<Response> {
  const { c, viewer, service, form } = visit;
  const id = c.req.param('id') ?? '';
  const { data } = deliverySettled.safeParse({ how: form['how'] });
  const said = data && (await settleDelivery(service, id, data.how, viewer.person, viewer.now));
  const words = said ? settledWords[data.how] : 'Nothing was changed: it was settled before.';
  return back(visit, '/health', words);
}
