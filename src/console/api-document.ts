import { z } from 'zod';
import type { ApiRoute } from './api-route.ts';
import * as shapes from './api-shapes.ts';

/** The answers by their names in the document. */
export const answers: Readonly<Record<string, z.ZodType>> = {
  Case: shapes.caseDone,
  CaseList: shapes.caseList,
  CaseStory: shapes.caseStory,
  AccountList: shapes.accountList,
  PromiseList: shapes.promiseList,
  SenderList: shapes.senderList,
  Week: shapes.weekBody,
  TakenInteractions: shapes.takenInteractions,
  Done: shapes.done,
  Problem: shapes.problem,
};

/** What each status beside 200 means, in every route that can give it. */
const problems: Readonly<Record<number, string>> = {
  400: 'The body or an address field cannot be read; unknown fields are refused',
  401: 'No token, or one that nobody has',
  403: 'The token’s person does not have one of the roles',
  404: 'There is no such thing, or the API is off',
  409: 'It was done before, or is not possible now',
  413: 'The body is too large',
  422: 'A field names what is not there, or nothing of the list could be taken',
};

/** The OpenAPI 3.1 document, made from the table of routes and its schemas; nothing in it is written twice. */
export function apiDocument(routes: readonly ApiRoute[], baseUrl: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  const schemas = Object.entries(answers).map(([name, schema]) => [
    name,
    jsonSchema(schema, 'output'),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Defuse',
      version: '1',
      description:
        'The verbs of the console over JSON. Each token acts for one person, with that person’s roles.',
    },
    servers: [{ url: baseUrl }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(schemas),
    },
  };
}

function operation(route: ApiRoute): object {
  const parameters = [...(route.path.includes(':id') ? [idParameter] : []), ...queryOf(route)];
  const body = route.body && {
    required: true,
    content: { 'application/json': { schema: jsonSchema(route.body, 'input') } },
  };
  return {
    operationId: operationId(route),
    summary: route.summary,
    description: `Roles: ${route.roles.join(', ')}.`,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      200: { description: 'Done', content: json(route.answer) },
      ...Object.fromEntries(
        statusesOf(route).map((status) => [
          status,
          {
            description: problems[status],
            content: json(route.raw && status === 422 ? route.answer : 'Problem'),
          },
        ]),
      ),
    },
  };
}

/** The statuses beside 200 that a route can give. */
export function statusesOf(route: ApiRoute): readonly number[] {
  if (route.method === 'GET') return route.query ? [400, 401, 403, 404] : [401, 403, 404];
  return route.raw ? [400, 401, 404, 413, 422] : [400, 401, 403, 404, 409, 413, 422];
}

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

function queryOf({ query }: ApiRoute): object[] {
  if (query === undefined) return [];
  const { properties = {} } = jsonSchema(query, 'output') as {
    properties?: Record<string, object>;
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
}

function json(name: string): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

function operationId({ method, path }: ApiRoute): string {
  const words = path
    .replace(/^\/api\//, '')
    .replace(':id', 'one')
    .split(/[/-]/);
  return [method.toLowerCase(), ...words]
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
