import { sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { caseVerbs } from '../../src/console/case-verbs.ts';
import { asId, type CaseId, type PromiseId } from '../../src/domain/ids.ts';
import { act } from '../../src/follow/act.ts';
import { takeInteractions } from '../../src/jobs/take-interactions.ts';
import { upsertAccounts } from '../../src/store/accounts.ts';
import { settlePromise } from '../../src/store/promises.ts';
import { company, customers } from './company.ts';
import type { LifeEvent } from './events.ts';
import { momentOf } from './inside.ts';
import { customerAt, type Life } from './life.ts';

type Of<Kind extends LifeEvent['is']> = Extract<LifeEvent, { is: Kind }>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const csms = ['ines', 'lars', 'dana'] as const;

/** Somebody presses a button of an open case, most often one of those who look after it. */
export async function click(life: Life, event: Of<'click'>): Promise<void> {
  const { store, setting, config, now } = life.house.inside;
  const cases = await store.rows<{ id: CaseId; account: string; csm: string; manager: string }>(sql`
    select c.id::text as id, c.account_id as account, a.csm, a.manager from case_ c
    join account a on a.id = c.account_id where c.state <> 'closed' order by c.opened_at desc, c.id`);
  const one = cases[event.nth % Math.max(1, cases.length)];
  if (one === undefined) return;
  const people = config.people.filter((who) => !who.roles.every((role) => role === 'operator'));
  const likely = people.filter((who) => who.id === one.csm || who.id === one.manager);
  const rather = event.by < 5 ? likely[event.by % Math.max(1, likely.length)] : undefined;
  const person = rather ?? people[event.by % people.length];
  if (person === undefined) return;
  const day = DateTime.fromJSDate(now, { zone: person.hours.timeZone }).plus({ days: event.days });
  const word = customers.find((other) => other.id === one.account)?.word ?? '';
  const fields = fieldsOf(event, word, day.toISODate() ?? '', person.id);
  for (const words of Object.values(fields))
    if (typeof words === 'string') life.said.push({ customer: one.account, words });
  const meant = caseVerbs[event.verb]?.toEvent(fields, person, now);
  if (meant === undefined) return;
  const moment = () => momentOf(life.house.inside);
  const acted = await act(one.id, meant, person.id, { store, setting, moment });
  if (acted.is === 'refused') life.refusals.push(`${event.verb}: ${acted.words}`);
  await life.house.deliver();
}

/** What stands in the fields of the form. */
function fieldsOf(
  { verb, choice }: Of<'click'>,
  word: string,
  day: string,
  owner: string,
): Record<string, unknown> {
  const reason = `Reason ${choice} about ${word}`;
  const even = choice % 2 === 0;
  switch (verb) {
    case 'acknowledge':
      return { note: choice % 3 === 0 ? `I will call about ${word}` : '' };
    case 'plan': {
      const decision = `Fix the ${word} export first`;
      return { decision, owner, dueOn: day, customerTold: even };
    }
    case 'plan-done':
      return { note: '' };
    case 'snooze':
      return { until: day, reason };
    case 'disagree':
      return { clause: (['all', 'H1', 'M3', 'M1', 'L1'] as const)[choice % 5], reason };
    case 'not-our-customer':
      return { reason };
    case 'override':
      return { tier: (['high', 'medium', 'low', 'none'] as const)[choice % 4], until: day, reason };
    case 'ask':
      return { words: `Please waive the ${word} fee` };
    case 'recap':
      return { how: even ? 'written' : 'waived' };
    case 'close':
      return {};
  }
}

/** A promise is kept or withdrawn. */
export async function settle(life: Life, { nth, how }: Of<'settle'>): Promise<void> {
  const { store, now } = life.house.inside;
  const rows = await store.rows<{ id: PromiseId }>(sql`select id::text as id from promise
    where state in ('open', 'overdue') order by made_at, id`);
  const one = rows[nth % Math.max(1, rows.length)];
  if (one) await settlePromise(store, one.id, how, now);
}

/** The calendar or another tool tells a fact. */
export async function fact(life: Life, event: Of<'fact'>): Promise<void> {
  const { kind, agoHours, days } = event;
  const customer = customerAt(event.customer);
  const { store, now } = life.house.inside;
  life.count++;
  const later = new Date(now.getTime() + days * dayMs).toISOString();
  const item = kind === 'item-opened' || kind === 'item-done';
  const title = item
    ? `Send the ${customer.word} list`
    : `${customer.word} ${kind === 'pause' ? 'summer break' : 'review call'}`;
  life.said.push({ customer: customer.id, words: title });
  const owner = days % 3 === 0 ? 'vendor' : 'customer';
  const one = {
    ...{ externalId: `fact-${life.count}`, account: customer.id, kind, title },
    contact: customer.contacts[0]?.address,
    at: new Date(now.getTime() - agoHours * hourMs).toISOString(),
    ...(item ? { thread: `item-${customer.id}` } : {}),
    ...(kind === 'item-opened' ? { owner, dueAt: later } : {}),
    ...(kind === 'pause' ? { until: later } : {}),
    ...(kind === 'call-recorded' ? { url: `https://calls.example/${life.count}` } : {}),
  };
  const taken = await takeInteractions(store, { interactions: [one] });
  if ('problem' in taken) throw new Error(taken.problem);
  for (const { why } of taken.taken.refused) throw new Error(`refused: ${why}`);
}

/** An account goes to another CSM. */
export async function handOver(life: Life, { customer: at, to }: Of<'hand-over'>): Promise<void> {
  const customer = customerAt(at);
  const csm = csms[to] ?? 'ines';
  const account = company.accounts.find((one) => one.id === customer.id);
  if (csm === life.gone || account === undefined) return;
  life.csmOf.set(customer.id, csm);
  await upsertAccounts(life.house.inside.store, [{ ...account, csm: asId(csm) }]);
  life.house.inside.world.forget();
}

/** A CSM leaves the company. */
export async function leave(life: Life, { who }: Of<'leave'>): Promise<void> {
  life.gone = csms[who] ?? 'ines';
  const people = company.people.filter((one) => one.id !== life.gone);
  await life.house.restart({ ...life.house.inside.config, people });
}
