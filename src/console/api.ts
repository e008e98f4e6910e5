import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Service } from '../jobs/service.ts';
import { apiIsOn, callerOf } from './api-caller.ts';
import { apiDocument } from './api-document.ts';
import type { ApiAnswer, ApiRoute } from './api-route.ts';
import { apiRoutes } from './api-routes.ts';
import { may } from './policy.ts';
import { jsonOf, limitedText, noText } from './request-body.ts';
import type { ConsoleEnv } from './session.ts';

const mostBodyBytes = 65_536;

/**
 * The API under `/api/`: the console's verbs over JSON. A token in the Authorization header is the only login (no
 * cookie counts here, so no page of somebody else can use it); every body is checked, unknown fields are refused.
 */
export function addApi(app: Hono<ConsoleEnv>, service: Service): void {
  const document = apiDocument(apiRoutes, service.setting.baseUrl);
  app.get('/api/openapi.json', (c) => c.json(document));
  for (const route of apiRoutes) {
    app.on(route.method, route.path, (c) =>
      route.raw ? route.raw(c, service) : answer(c, route, service),
    );
  }
  app.all('/api/*', (c) =>
    c.json({ problem: 'There is no such route; see /api/openapi.json.' }, 404),
  );
}

async function answer(c: Context, route: ApiRoute, service: Service): Promise<Response> {
  const say = (problem: string, status: 400 | 401 | 403 | 404 | 413): Response =>
    c.json({ problem }, status);
  if (!apiIsOn(service)) return say('The API is off: set api in the configuration.', 404);
  const person = callerOf(c, service);
  if (person === null) return say('Give the token as Authorization: Bearer TOKEN.', 401);
  if (!may(person, route.roles)) return say('Your role does not include this.', 403);
  const query = (route.query ?? nothing).safeParse(c.req.query());
  const odd = noText(c.req.query());
  if (!query.success) return say(wordsOf(query.error), 400);
  if (odd !== null) return say(odd, 400);
  let body: Readonly<Record<string, unknown>> = {};
  if (route.body) {
    const text = await limitedText(c, mostBodyBytes);
    if (text === null) return say(`Send at most ${mostBodyBytes} bytes.`, 413);
    const given = text.trim() === '' ? {} : jsonOf(text);
    if (given === undefined) return say('The body is no JSON.', 400);
    const read = route.body.safeParse(given);
    if (!read.success) return say(wordsOf(read.error), 400);
    const problem = noText(given);
    if (problem !== null) return say(problem, 400);
    // As given: the verb reads it by the same schema once more, which gives defaults their place.
    body = given as Readonly<Record<string, unknown>>;
  }
  const { now } = service.moment();
  const id = c.req.param('id') ?? '';
  return answered(c, await route.handle({ service, person, now, id, query: query.data, body }));
}

const nothing = z.strictObject({});

function answered(c: Context, given: ApiAnswer): Response {
  return given.status === 200
    ? c.json(given.body, 200)
    : c.json({ problem: given.problem }, given.status);
}

/** What is wrong with a body or query, every problem in one line. */
function wordsOf(error: z.ZodError): string {
  const lines = error.issues.slice(0, 5).map((issue) => {
    const where = issue.path.join('.');
    return where === '' ? issue.message : `${where}: ${issue.message}`;
  });
  return lines.join('; ');
}
