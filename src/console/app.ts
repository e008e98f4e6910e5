import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Service } from '../jobs/service.ts';
import { addRoutes } from './routes.ts';
import { guard } from './security.ts';
import type { ConsoleEnv } from './session.ts';

/** The console as a web application, without a socket: tests call its `fetch`. */
export function consoleApp(service: Service): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  app.use('*', guard(service.setting.baseUrl));
  // The API reads its own, larger bodies; a form of a page is small.
  const small = bodyLimit({ maxSize: 65_536, onError: (c) => c.text('That is too much.', 413) });
  app.use('*', (c, next) => (c.req.path.startsWith('/api/') ? next() : small(c, next)));
  addRoutes(app, service);
  app.notFound((c) => c.text('There is no such page.', 404));
  app.onError((error, c) => {
    service.log.error({ path: c.req.routePath }, `a page failed: ${error.message.slice(0, 300)}`);
    return c.text('Something went wrong here; the log of the service says more.', 500);
  });
  return app;
}
