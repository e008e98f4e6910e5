import { html } from 'hono/html';
import type { ReadMail } from '../../store/messages.ts';
import { highlight, shown } from '../highlight.ts';
import { type Html, type Viewer, timeOf } from '../page.ts';

/** One mail as it was read. Its HTML is shown only in a sandboxed frame, on request. */
export function messagePage(mail: ReadMail, viewer: Viewer): Html {
  const { parsed, analysis } = mail;
  const evidence = analysis?.signals.flatMap((signal) => signal.evidence) ?? [];
  const from = mail.from ? `${mail.from.name} <${mail.from.address}>` : 'not clear';
  return html`<section class="card"><dl><dt>From</dt><dd>${shown(from)}</dd>
<dt>To</dt><dd>${(parsed?.to ?? []).map((one) => one.address).join(', ')}</dd>
<dt>Received</dt><dd>${timeOf(mail.internalDate, viewer)}</dd>
<dt>Kind</dt><dd>${parsed?.origin ?? mail.state}${parsed ? ` (${parsed.originWhy})` : ''}</dd>
<dt>Language</dt><dd>${parsed?.language ?? 'unknown'}</dd>
<dt>State</dt><dd>${mail.state}${mail.lastError ? `: ${mail.lastError}` : ''}</dd>
${parsed && parsed.flags.length > 0 ? html`<dt>Remarks</dt><dd>${parsed.flags.join(', ')}</dd>` : ''}
${(parsed?.attachments ?? []).map((one) => html`<dt>Attachment</dt><dd>${shown(one.name)} (${one.type}, ${one.sizeBytes} bytes)</dd>`)}
</dl></section>
<section class="card"><h2>What its author wrote</h2>
<pre class="mail">${highlight(parsed?.ownWords ?? '', 'ownWords', evidence)}</pre></section>
${(parsed?.elided ?? []).map(
  (one) => html`<section class="card"><details><summary>Left out: ${one.kind}</summary>
<pre class="mail soft">${shown(one.text)}</pre></details></section>`,
)}
<section class="card"><details><summary>Its HTML, in a sealed frame</summary>
<iframe class="html" sandbox="" loading="lazy" referrerpolicy="no-referrer" title="The mail's own HTML" src="/messages/${mail.id}/html"></iframe></details></section>`;
}
