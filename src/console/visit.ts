import type { Context } from 'hono';
import type { Role } from '../domain/account.ts';
import type { Service } from '../jobs/service.ts';
import type { Viewer } from './page.ts';
import type { ConsoleEnv } from './session.ts';

/** A form as posted: one string per field. */
export type Form = Readonly<Record<string, string>>;

/** What a handler of a logged-in person is given. */
export interface Visit {
  readonly c: Context<ConsoleEnv>;
  readonly viewer: Viewer;
  readonly service: Service;
  readonly form: Form;
}

/** One route: who may use it, and what it does. `open` = nobody needs to be logged in. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly roles: readonly Role[] | 'open';
  readonly handle: (visit: Visit) => Promise<Response> | Response;
}
