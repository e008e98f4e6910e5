import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import type { Service } from '../jobs/service.ts';
import { page } from './page.ts';
import { addRoutes } from './routes.ts';
import { guard } from './security.ts';
import type { ConsoleEnv } from './session.ts';

/** The console as a web application, without a socket: tests call its `fetch`. */
export function consoleApp(service: Service): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  app.use('*', guard(service.setting.baseUrl));
  // The API reads its own, larger bodies; a form of a page is small.
  const small = bodyLimit({ maxSize: 65_536, onError: (c) => c.text('That is too much.', 413) });
  app.use('*', (c, next) => (isApi(c) ? next() : small(c, next)));
  addRoutes(app, service);
  app.notFound((c) => {
    const words = 'It may have been removed, or the link was cut off on its way.';
    return isApi(c)
      ? c.json({ problem: 'There is no such thing.' }, 404)
      : said(c, gone, words, 404);
  });
  app.onError((error, c) => {
    service.log.error({ path: c.req.routePath }, `a page failed: ${error.message.slice(0, 300)}`);
    const words = 'Nothing was changed half. The log of the service says what it was.';
    return isApi(c) ? c.json({ problem: words }, 500) : said(c, failed, words, 500);
  });
  return app;
}

const gone = 'There is no such page';
const failed = 'Something went wrong here';

function isApi(c: Context): boolean {
  return c.req.path.startsWith('/api/');
}

function said(c: Context, title: string, words: string, status: 404 | 500) {
  const body = html`<div class="card"><p>${words}</p><p><a href="/">To the queue</a></p></div>`;
  return c.html(page(title, null, '', body), status);
}
