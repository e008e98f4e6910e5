import { z } from 'zod';
import { tiers } from '../domain/assessment.ts';
import { caseStates } from '../domain/case.ts';
import { asId, type CaseId } from '../domain/ids.ts';
import { interactionInput } from '../engagement/interaction-input.ts';
import { act } from '../follow/act.ts';
import { mostInteractions } from '../jobs/take-interactions.ts';
import { type CaseFilter, caseById, openCases } from '../store/cases.ts';
import { accountById } from '../store/accounts.ts';
import { caseJson, lineJson, storyJson } from './api-case-json.ts';
import { listRoutes } from './api-lists.ts';
import type { ApiAnswer, ApiRequest, ApiRoute } from './api-route.ts';
import { caseActors } from './case-actions.ts';
import { caseVerbs } from './case-verbs.ts';
import { takeInteractionsOf } from './interactions-route.ts';
import { deciders, everybody } from './policy.ts';

const whole = (most: number, usual: number) =>
  z.coerce.number().int().min(0).max(most).default(usual);

const caseQuery = z.strictObject({
  tier: z.enum(tiers).optional(),
  state: z.enum(caseStates).optional(),
  owner: z.string().max(40).optional(),
  account: z.string().max(40).optional(),
  q: z.string().max(100).optional(),
  limit: whole(200, 50),
  offset: whole(1_000_000, 0),
});

/** Every route of the API; the table from which the document is made. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/cases',
    summary: 'The queue: the highest tier first, in it the latest word of the customer first',
    roles: everybody,
    query: caseQuery,
    answer: 'CaseList',
    handle: listCases,
  },
  {
    method: 'GET',
    path: '/api/cases/:id',
    summary: 'One case with its ledger, mails and what was sent about it',
    roles: everybody,
    answer: 'CaseStory',
    handle: async ({ service, id }) => {
      const story = await caseById(service.store, asId<CaseId>(id));
      return story === null ? noCase : { status: 200, body: storyJson(story) };
    },
  },
  ...Object.entries(caseVerbs).map(
    ([name, verb]): ApiRoute => ({
      method: 'POST',
      path: `/api/cases/:id/${name}`,
      summary: verb.summary,
      roles: caseActors,
      body: verb.body,
      answer: 'Case',
      handle: (request) => perform(name, request),
    }),
  ),
  ...listRoutes,
  {
    method: 'POST',
    path: '/api/interactions',
    summary: 'Meetings, action items and recordings from a CRM or meeting tool',
    roles: deciders,
    body: z.strictObject({
      interactions: z.array(interactionInput).min(1).max(mostInteractions),
    }),
    answer: 'TakenInteractions',
    handle: async () => ({ status: 404, problem: 'There is no such route.' }),
    raw: takeInteractionsOf,
  },
];

const noCase: ApiAnswer = { status: 404, problem: 'There is no such case.' };

async function listCases({ service, query }: ApiRequest): Promise<ApiAnswer> {
  const { tier, state, owner, account, q, limit, offset } = caseQuery.parse(query);
  const filter: CaseFilter = {
    ...(tier === undefined ? {} : { tiers: [tier] }),
    ...(state === undefined || state === 'closed' ? {} : { states: [state] }),
    ...(owner === undefined ? {} : { owner: asId(owner) }),
    ...(account === undefined ? {} : { accountId: asId(account) }),
    ...(q ? { search: q } : {}),
    closed: state === 'closed',
    limit,
    offset,
  };
  const cases = (await openCases(service.store, filter)).map(lineJson);
  return { status: 200, body: { cases, offset, limit } };
}

/** Lets a verb happen; a refusal (done already, not possible now) is 409 with its sentence. */
async function perform(name: string, request: ApiRequest): Promise<ApiAnswer> {
  const { service, person, id, body, now } = request;
  const event = caseVerbs[name]?.toEvent(body, person, now);
  if (event === undefined) return { status: 404, problem: 'There is no such verb.' };
  if (event.is === 'planned' && !service.setting.people.has(event.plan.owner)) {
    return { status: 422, problem: `owner: there is no person "${event.plan.owner}".` };
  }
  const acted = await act(asId<CaseId>(id), event, person.id, service);
  service.queue.hint('deliver');
  if (acted.is === 'unknown') return noCase;
  if (acted.is === 'refused') return { status: 409, problem: acted.words };
  const account = await accountById(service.store, acted.case.accountId);
  return { status: 200, body: caseJson(acted.case, account?.name ?? acted.case.accountId) };
}
