import type { Context } from 'hono';
import type { z } from 'zod';
import type { Person, Role } from '../domain/account.ts';
import type { Service } from '../jobs/service.ts';

/** What a handler of the API is given: checked fields, and for whom it acts. */
export interface ApiRequest {
  readonly service: Service;
  readonly person: Person;
  readonly now: Date;
  /** The `:id` of the path; '' where there is none. */
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What it answers: the documented body, or what went wrong in one sentence. */
export type ApiAnswer =
  | { readonly status: 200; readonly body: object }
  | { readonly status: 404 | 409 | 422; readonly problem: string };

/** One route of the API. The document and the application are both made from this table. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST';
  /** As Hono writes it: `/api/cases/:id`. */
  readonly path: string;
  readonly summary: string;
  readonly roles: readonly Role[];
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** Name of the answer's schema in the document. */
  readonly answer: string;
  readonly handle: (request: ApiRequest) => Promise<ApiAnswer>;
  /** Takes the whole request itself, body and token included. */
  readonly raw?: (c: Context, service: Service) => Promise<Response>;
}
