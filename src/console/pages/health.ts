import { html } from 'hono/html';
import type { Alarm } from '../../compose/mails/operator-alarm.ts';
import type { ReadMail } from '../../store/messages.ts';
import type { StatusFigures } from '../../store/status.ts';
import { shown } from '../highlight.ts';
import type { Html } from '../page.ts';

/** Whether mail is seen, read and handed over; what is wrong, and what to do. */
export function healthPage(
  figures: StatusFigures,
  wrong: readonly Alarm[],
  quarantined: readonly ReadMail[],
): Html {
  const { outgoing } = figures;
  return html`<section class="card"><h2>${
    wrong.length === 0
      ? html`<span class="good">All is well</span>`
      : html`<span class="bad">Something is wrong</span>`
  }</h2>
${wrong.map((one) => html`<p class="bad">${one.words}${one.todo ? ` ${one.todo}` : ''}</p>`)}</section>
<section class="card"><h2>Reading</h2><dl>${figures.mailboxes.map(
    (one) =>
      html`<dt>${one.name}</dt><dd>last read to its end ${age(one.pollAgeMs)}${one.lastError ? html` · <span class="bad">${one.lastError}</span>` : ''}</dd>`,
  )}
<dt>Waiting to be read</dt><dd>${figures.unassessed}${figures.oldestReceivedMs === null ? '' : `, the oldest ${age(figures.oldestReceivedMs)}`}</dd>
<dt>For a person to look at</dt><dd>${figures.forReview} in seven days</dd></dl></section>
<section class="card"><h2>Handing over</h2><dl><dt>Waiting</dt><dd>${outgoing.queued + outgoing.deferred}${figures.oldestDueMs === null ? '' : `, the oldest ${age(figures.oldestDueMs)}`}</dd>
<dt>Uncertain</dt><dd>${outgoing.uncertain}</dd><dt>Held for a person</dt><dd>${outgoing.held}</dd><dt>Failed</dt><dd>${outgoing.failed}</dd></dl></section>
<section class="card"><h2>Quarantine</h2>${
    quarantined.length === 0
      ? html`<p>Empty.</p>`
      : html`<p>These mails could not be read after three attempts. Look at them in the inbox; <code>defuse redrive</code> tries them again.</p>
<ul class="rows">${quarantined.map((mail) => html`<li><a href="/messages/${mail.id}">${shown(mail.subject || '(no subject)')}</a> <span class="soft small">${shown(mail.from?.address ?? 'unknown sender')} · ${mail.lastError ?? ''}</span></li>`)}</ul>`
  }</section>
<section class="card"><h2>Loops</h2><dl>${figures.heartbeats.map((one) => html`<dt>${one.name}</dt><dd>${age(one.ageMs)}</dd>`)}</dl></section>`;
}

function age(ms: number | null): string {
  if (ms === null) return 'never';
  if (ms < 90_000) return `${Math.round(ms / 1_000)} s ago`;
  return ms < 7_200_000
    ? `${Math.round(ms / 60_000)} min ago`
    : `${Math.round(ms / 3_600_000)} h ago`;
}
