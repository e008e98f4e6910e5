import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { ReadableMail } from './demo-mailboxes.ts';

/** The local page of the demo: every draft and mail that Defuse has left so far, on 127.0.0.1 only. */
export interface DemoPage {
  readonly url: string;
  close(): Promise<void>;
}

/** What the browser may load: nothing but the page itself (its texts come from mails). */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Starts the page on any free port; `mails` is asked anew at every look. */
export function startDemoPage(
  mails: () => Promise<readonly ReadableMail[]>,
  consoleUrl: string,
): Promise<DemoPage> {
  const app = new Hono();
  app.get('/', async (c) => {
    c.header('content-security-policy', policy);
    return c.html(pageOf(await mails(), consoleUrl));
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}/`, close });
    });
  });
}

const style = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
summary { cursor: pointer; padding: .4rem 0 } pre { white-space: pre-wrap; font: inherit; margin: 0 0 1rem;
padding: .8rem 1rem; border-left: 3px solid #888 } h2 { margin-top: 2rem } .from { color: #555 }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #eee } .from { color: #aaa }
a { color: #9cf } }`;

function pageOf(mails: readonly ReadableMail[], consoleUrl: string) {
  const boxes = [...new Set(mails.map((mail) => mail.mailbox))];
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Defuse demo: drafts and mails</title><style>${style}</style></head>
<body>
<h1>What Defuse has left</h1>
<p>Invented customers of an invented company, Marlow. The drafts wait for a person to send them; the mails went to
people of Marlow only. The cases behind them are in <a href="${consoleUrl}">the console</a>.</p>
${mails.length === 0 ? html`<p>Nothing yet: the first customer is about to write. Load this page again in a moment.</p>` : ''}
${boxes.map(
  (box) => html`<h2>${box}</h2>
${mails.filter((mail) => mail.mailbox === box).map(mailOf)}`,
)}
</body>
</html>`;
}

function mailOf(mail: ReadableMail) {
  const attached =
    mail.attachments.length === 0 ? '' : ` · attached: ${mail.attachments.join(', ')}`;
  return html`<details><summary>${mail.subject}</summary>
<p class="from">From ${mail.from} to ${mail.to}${attached}</p><pre>${mail.text}</pre></details>`;
}
