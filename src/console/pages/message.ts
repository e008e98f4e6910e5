import { html } from 'hono/html';
import type { Assessment } from '../../domain/assessment.ts';
import type { ParseFlag } from '../../domain/mail.ts';
import type { ReadMail } from '../../store/messages.ts';
import { highlight, shown } from '../highlight.ts';
import type { Html, Viewer } from '../page.ts';
import { timeOf } from '../times.ts';
import { elidedNames, evidenceOf, senderOf, unverified } from './case-mail.ts';

const originNames: Readonly<Record<string, string>> = {
  person: 'written by a person',
  'auto-reply': 'an automatic reply',
  bounce: 'a bounce',
  list: 'a newsletter or list',
  calendar: 'a calendar answer',
};

const stateNames: Readonly<Record<ReadMail['state'], string>> = {
  received: 'waits to be read',
  assessed: 'read',
  quarantined: 'in quarantine: it could not be read after three attempts',
  vanished: 'it was gone before it could be fetched',
  erased: 'erased on request',
};

const flagWords: Readonly<Record<ParseFlag, string>> = {
  oversize: 'It is larger than the limit; only its text was read.',
  fallback: 'Its structure is broken; headers and first lines were read.',
  'no-single-from': 'It does not have exactly one sender.',
  'unsure-writer':
    'A form or a tool passed it on; it is not clear where its writer can be answered, so no reply was prepared.',
  'empty-text': 'It has no readable text.',
  'unsure-own-words': 'It is not clear what of it is new; all of it was read.',
  'unread-answers':
    'It answers inside the quoted mail, in words that cannot be read without it: please look.',
  'unsure-speakers':
    'It is a chat, and it is not clear which of its speakers is the customer: please look.',
  'truncated-words': 'It is very long; its beginning and end were read.',
  'hidden-text': 'Text that a reader does not see was left out.',
  'bad-charset': 'Its characters are damaged or of an unknown kind.',
};

/** One mail as it was read. Its HTML is shown only in a sandboxed frame, on request. */
export function messagePage(
  mail: ReadMail,
  assessments: readonly Assessment[],
  viewer: Viewer,
): Html {
  const { parsed } = mail;
  const evidence = evidenceOf(mail, assessments);
  return html`<div class="two"><div>
<section class="card"><h2>What its author wrote</h2>
<pre class="words">${highlight(parsed?.ownWords ?? '', 'ownWords', evidence)}</pre>
${parsed?.ownWords ? '' : html`<p class="soft">Nothing could be read.</p>`}
${evidence.length === 0 ? '' : html`<p class="legend"><mark>Marked</mark> is what decided about the tier.</p>`}</section>
${leftOut(mail)}
<section class="card"><details class="fold"><summary>As it was laid out</summary>
<p class="small soft">In a sealed frame: nothing in it can run, load or be followed.</p>
<iframe class="html" sandbox="" loading="lazy" referrerpolicy="no-referrer" title="The mail’s own layout" src="/messages/${mail.id}/html"></iframe></details></section>
</div><div><section class="card"><h2>About this mail</h2>${facts(mail, viewer)}
${(parsed?.flags ?? []).map((flag) => html`<p class="small soft">${flagWords[flag]}</p>`)}</section>${attachments(mail)}</div></div>`;
}

function facts(mail: ReadMail, viewer: Viewer): Html {
  const { parsed } = mail;
  return html`<dl class="facts"><dt>From</dt><dd>${shown(senderOf(mail))}${unverified(mail)}</dd>
<dt>To</dt><dd>${shown((parsed?.to ?? []).map((one) => one.address).join(', ')) || 'not clear'}</dd>
<dt>Received</dt><dd>${timeOf(mail.internalDate, viewer)}</dd>
<dt>Kind</dt><dd>${parsed === null ? 'not read yet' : (originNames[parsed.origin] ?? parsed.origin)}</dd>
<dt>Language</dt><dd>${languageName(parsed?.language)}</dd>
<dt>State</dt><dd>${stateNames[mail.state]}${mail.lastError ? html`<br><span class="small soft">${shown(mail.lastError)}</span>` : ''}</dd>
${mail.accountId === null ? '' : html`<dt>Account</dt><dd><a href="/accounts/${encodeURIComponent(mail.accountId)}">its history</a></dd>`}</dl>`;
}

function languageName(code: string | undefined): string {
  if (code === undefined || code === 'und') return 'too little text to tell';
  if (code === 'mis') return 'not one that Defuse knows';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function leftOut(mail: ReadMail): Html {
  const parts = mail.parsed?.elided ?? [];
  if (parts.length === 0) return html``;
  return html`<section class="card"><h2>Left out of the reading</h2>${parts.map(
    (one) => html`<details class="fold"><summary>${elidedNames[one.kind] ?? one.kind}</summary>
<pre class="words small soft">${shown(one.text)}</pre></details>`,
  )}</section>`;
}

function attachments(mail: ReadMail): Html {
  const files = mail.parsed?.attachments ?? [];
  if (files.length === 0) return html``;
  return html`<section class="card"><h2>Attached</h2><ul>${files.map(
    (one) =>
      html`<li><p>${shown(one.name)}<br><span class="small soft">${shown(one.type)}, ${size(one.sizeBytes)}</span></p></li>`,
  )}</ul><p class="small soft">Open attachments in your mail client, where your virus scanner sees them.</p></section>`;
}

function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
