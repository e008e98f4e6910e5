import { html } from 'hono/html';
import type { Assessment } from '../../domain/assessment.ts';
import type { Evidence } from '../../domain/signal.ts';
import type { ReadMail } from '../../store/messages.ts';
import { highlight, shown } from '../highlight.ts';
import type { Html, Viewer } from '../page.ts';
import { timeOf } from '../times.ts';

/** What the parser left out of the own words, in words for people. */
export const elidedNames: Readonly<Record<string, string>> = {
  quote: 'the quoted mail before it',
  forward: 'a forwarded mail',
  signature: 'the signature',
  disclaimer: 'a confidentiality notice',
  banner: 'a banner of the mail system',
  footer: 'a footer',
  hidden: 'text that a reader does not see',
};

/** The assessments by which it is known what decided about a mail. */
type Judged = readonly Pick<Assessment, 'messageId' | 'reasons'>[];

/** The mails of a case, newest first, the newest open. Text is shown as text. */
export function mailCards(messages: readonly ReadMail[], judged: Judged, viewer: Viewer): Html {
  const newestFirst = [...messages].reverse();
  if (newestFirst.length === 0) {
    return html`<section class="card"><h2>There is no mail to show</h2>
<p class="soft">This case is about what did not happen: see the reasons below, and the history of the account.</p></section>`;
  }
  const [newest, ...older] = newestFirst;
  return html`${newest === undefined ? '' : html`<section class="card"><h2>${subject(newest, judged)}</h2>${mail(newest, judged, viewer)}</section>`}
${
  older.length === 0
    ? ''
    : html`<section class="card"><h2>Earlier mails of this case</h2>${older.map(
        (one) => html`<details class="fold"><summary>${subject(one, judged)}
<span class="soft small">${timeOf(one.internalDate, viewer)}</span></summary>${mail(one, judged, viewer)}</details>`,
      )}</section>`
}`;
}

/** The subject with its evidence marked. */
function subject(one: ReadMail, judged: Judged): Html {
  return highlight(one.subject || '(no subject)', 'subject', evidenceOf(one, judged));
}

/** Where in a mail the signals stand that decided; empty for a mail that decided nothing. */
export function evidenceOf(one: ReadMail, judged: Judged): readonly Evidence[] {
  return judged
    .filter((assessment) => assessment.messageId === one.id)
    .flatMap((assessment) => assessment.reasons)
    .flatMap((reason) => reason.signals)
    .flatMap((signal) => signal.evidence);
}

/** "Marit Solheim <marit@fjordline.example>", as text. */
export function senderOf(one: ReadMail): string {
  if (one.from === null) return 'unknown sender';
  return one.from.name === '' ? one.from.address : `${one.from.name} <${one.from.address}>`;
}

function mail(one: ReadMail, judged: Judged, viewer: Viewer): Html {
  const evidence = evidenceOf(one, judged);
  return html`<dl class="mail-head"><dt>From</dt><dd>${shown(senderOf(one))}${unverified(one)}</dd>
<dt>Received</dt><dd>${timeOf(one.internalDate, viewer)}</dd></dl>
<pre class="words">${highlight(one.parsed?.ownWords ?? '', 'ownWords', evidence)}</pre>
${evidence.length === 0 ? '' : html`<p class="legend"><mark>Marked</mark> is what decided about the tier.</p>`}
<p class="small">${leftOut(one)}<a href="/messages/${one.id}">The whole mail</a></p>`;
}

/** A warning where the mail server does not vouch for the sender. */
export function unverified(one: ReadMail): Html {
  if (one.parsed === null || one.parsed.sender === 'pass') return html``;
  return one.parsed.sender === 'fail'
    ? html` <span class="pill high">The sender may be forged</span>`
    : html` <span class="pill none">Sender not verified</span>`;
}

function leftOut(one: ReadMail): Html {
  const kinds = [...new Set((one.parsed?.elided ?? []).map((part) => elidedNames[part.kind]))];
  return kinds.length === 0
    ? html``
    : html`<span class="soft">Not shown here: ${kinds.join(', ')}.</span> `;
}
