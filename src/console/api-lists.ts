import { z } from 'zod';
import { asId, type PromiseId } from '../domain/ids.ts';
import { appendAudit } from '../store/audit.ts';
import { unmatchedSenders } from '../store/accounts.ts';
import { mergeFor } from '../jobs/merge-for.ts';
import { dayOf } from '../jobs/morning.ts';
import { sevenDaysTo } from '../jobs/seven-days.ts';
import { openPromises, settlePromise } from '../store/promises.ts';
import { weekFigures } from '../store/week.ts';
import { iso } from './api-case-json.ts';
import { assignTo } from './assign-to.ts';
import type { ApiAnswer, ApiRequest, ApiRoute } from './api-route.ts';
import { deciders, everybody, keepers } from './policy.ts';
import { deliverySettled, settleDelivery } from './settle-delivery.ts';

const promiseSettled = z.strictObject({ state: z.enum(['kept', 'withdrawn']) });
const assignment = z.strictObject({
  address: z.string().trim().toLowerCase().min(3).max(254).includes('@'),
  account: z.string().min(1).max(40),
});
const merging = z.strictObject({ into: z.string().min(1).max(40) });

/** The routes beside cases: accounts, promises, unmatched senders, the week, unconfirmed deliveries. */
export const listRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/accounts',
    summary: 'The accounts, with their CSM and manager',
    roles: everybody,
    answer: 'AccountList',
    handle: async ({ service }) => {
      const accounts = (await service.world.accounts()).map(
        ({ id, name, domains, csm, manager, managed }) => ({
          id,
          name,
          domains,
          csm,
          manager,
          managed,
        }),
      );
      return { status: 200, body: { accounts } };
    },
  },
  {
    method: 'POST',
    path: '/api/accounts/:id/merge',
    summary: 'Make two accounts one: everything of this one belongs to the other',
    roles: keepers,
    body: merging,
    answer: 'Done',
    handle: merge,
  },
  {
    method: 'GET',
    path: '/api/promises',
    summary: 'What our side promised and has not settled, overdue first',
    roles: everybody,
    answer: 'PromiseList',
    handle: listPromises,
  },
  {
    method: 'POST',
    path: '/api/promises/:id',
    summary: 'Say that a promise is kept or withdrawn',
    roles: deciders,
    body: promiseSettled,
    answer: 'Done',
    handle: settle,
  },
  {
    method: 'GET',
    path: '/api/unmatched',
    summary: 'People who wrote from an address that no account lists',
    roles: everybody,
    answer: 'SenderList',
    handle: async ({ service }) => {
      const senders = (await unmatchedSenders(service.store)).map((one) => ({
        ...one,
        lastAt: iso(one.lastAt),
      }));
      return { status: 200, body: { senders } };
    },
  },
  {
    method: 'POST',
    path: '/api/unmatched/assign',
    summary: 'Say whose an address is; its mails are judged again',
    roles: deciders,
    body: assignment,
    answer: 'Done',
    handle: assign,
  },
  {
    method: 'GET',
    path: '/api/week',
    summary:
      'The last seven days up to today, of all teams: cases opened, how fast people answered, what was said of the alerts',
    roles: everybody,
    answer: 'Week',
    handle: week,
  },
  {
    method: 'POST',
    path: '/api/outgoing/:id/settle',
    summary:
      'Say whether a mail of unknown delivery arrived, or send one again; put a refused one aside',
    roles: keepers,
    body: deliverySettled,
    answer: 'Done',
    handle: settleOutgoing,
  },
];

async function merge({ service, person, id, body }: ApiRequest): Promise<ApiAnswer> {
  const { into } = merging.parse(body);
  const { done, words } = await mergeFor(service, asId(id), asId(into), person.id);
  return done ? { status: 200, body: { done: words } } : { status: 409, problem: words };
}

async function listPromises({ service }: ApiRequest): Promise<ApiAnswer> {
  const promises = (await openPromises(service.store)).map(({ promise, accountName }) => ({
    id: promise.id,
    account: { id: promise.accountId, name: accountName },
    caseId: promise.caseId,
    what: promise.what,
    by: promise.by,
    madeAt: iso(promise.madeAt),
    dueOn: promise.dueOn,
    state: promise.state,
  }));
  return { status: 200, body: { promises } };
}

async function settle({ service, person, now, id, body }: ApiRequest): Promise<ApiAnswer> {
  const { state } = promiseSettled.parse(body);
  if (!(await settlePromise(service.store, asId<PromiseId>(id), state, now))) {
    return { status: 409, problem: 'There is no such open promise: it was settled before.' };
  }
  const words = `Promise ${state}`;
  await appendAudit(service.store, {
    at: now,
    by: person.id,
    action: 'settle-promise',
    subject: id,
    words,
  });
  return { status: 200, body: { done: `${words}.` } };
}

async function assign({ service, person, body }: ApiRequest): Promise<ApiAnswer> {
  const { address, account: wanted } = assignment.parse(body);
  const account = (await service.world.accounts()).find((one) => one.id === wanted);
  if (account === undefined) {
    return { status: 422, problem: `account: there is no account "${wanted}".` };
  }
  const assigned = await assignTo(account, address, person.id, service);
  if ('problem' in assigned) return { status: 422, problem: `address: ${assigned.problem}.` };
  const done = `${address} belongs to ${account.name}; mails that are judged again: ${assigned.mails}.`;
  return { status: 200, body: { done } };
}

async function week({ service, person, now }: ApiRequest): Promise<ApiAnswer> {
  const zone = person.hours.timeZone;
  const { from, to } = sevenDaysTo(dayOf(person, now), zone);
  const figures = await weekFigures(service.store, from, to, zone);
  const { opened, minutesTo, softened, feedback } = figures;
  const body = { from: iso(from), to: iso(to), opened, minutesTo, softened, feedback };
  return { status: 200, body };
}

async function settleOutgoing({ service, person, now, id, body }: ApiRequest): Promise<ApiAnswer> {
  const { how } = deliverySettled.parse(body);
  const words = await settleDelivery(service, id, how, person, now);
  return words === null
    ? { status: 409, problem: 'There is no such delivery to settle: it was settled before.' }
    : { status: 200, body: { done: `${words}.` } };
}
