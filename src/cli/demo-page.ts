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

// The colours and spaces of the console, without its files: this page loads nothing.
const style = `:root { color-scheme: light dark; --page: #f4f4f2; --card: #fff; --text: #1c2420; --soft: #57605b;
--line: #dfe1de; --accent: #17594a }
@media (prefers-color-scheme: dark) { :root { --page: #121614; --card: #1a1f1c; --text: #e6ebe8; --soft: #a3ada7;
--line: #2c332f; --accent: #7fd1b9 } }
* { box-sizing: border-box } body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page);
max-width: 54rem; margin: 0 auto; padding: 2.5rem 1rem 4rem } h1 { font-size: 1.6rem; margin: 0 0 .5rem }
h2 { font-size: 1.05rem; margin: 2.2rem 0 .6rem } p { margin: 0 0 1rem } a { color: var(--accent) }
.lead, .from { color: var(--soft) } .from { font-size: .9rem; margin: .2rem 0 .8rem }
.box { background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden }
details + details { border-top: 1px solid var(--line) } summary { cursor: pointer; padding: .75rem 1.1rem;
font-weight: 600; overflow-wrap: anywhere }
summary:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px }
.mail { padding: 0 1.1rem 1.1rem 2.1rem } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit;
margin: 0 }`;

function pageOf(mails: readonly ReadableMail[], consoleUrl: string) {
  const boxes = [...new Set(mails.map((mail) => mail.mailbox))];
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Defuse demo: drafts and mails</title><style>${style}</style></head>
<body><main>
<h1>What Defuse has left</h1>
<p class="lead">Invented customers of an invented company, Marlow. The drafts wait for a person to send them; the
mails went to people of Marlow only. The cases behind them are in <a href="${consoleUrl}">the console</a>.</p>
${mails.length === 0 ? html`<p>Nothing yet: the first customer is about to write. Load this page again in a moment.</p>` : ''}
${boxes.map(
  (box) => html`<h2>${box}</h2>
<div class="box">${mails.filter((mail) => mail.mailbox === box).map(mailOf)}</div>`,
)}
</main></body>
</html>`;
}

function mailOf(mail: ReadableMail) {
  const attached =
    mail.attachments.length === 0 ? '' : ` · attached: ${mail.attachments.join(', ')}`;
  return html`<details><summary>${mail.subject}</summary>
<div class="mail"><p class="from">From ${mail.from} to ${mail.to}${attached}</p><pre>${mail.text}</pre></div></details>`;
}
