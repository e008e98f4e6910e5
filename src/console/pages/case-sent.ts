import { html } from 'hono/html';
import type { OutgoingKind, OutgoingState } from '../../domain/outgoing.ts';
import { tokenPlaceholder } from '../../domain/link-placeholders.ts';
import type { StoredOutgoing } from '../../store/read-rows.ts';
import { nameOf } from '../case-words.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, token } from '../page.ts';
import { timeOf } from '../times.ts';
import type { CaseView } from './case-view.ts';

/** What each kind of mail or draft is called. */
export const kindNames: Readonly<Record<OutgoingKind, string>> = {
  'reply-draft': 'Reply draft',
  'recap-draft': 'Recap draft',
  notice: 'Notice',
  'call-request': 'Call request',
  escalation: 'Escalation',
  'escalation-update': 'What changed',
  'review-request': 'Review request',
  reminder: 'Reminder',
  'nobody-answered': 'Nobody answered',
  'daily-list': 'Daily list',
  'weekly-digest': 'Weekly digest',
  unconfirmed: 'Delivery unconfirmed',
  'operator-alarm': 'Alarm',
  'chat-message': 'Chat message',
  'self-test': 'Self-test',
};

/** What each state of a delivery means to a reader. */
export const stateWords: Readonly<Record<OutgoingState, string>> = {
  queued: 'waits',
  sending: 'being handed over',
  sent: 'sent',
  deferred: 'refused for now, tried again',
  failed: 'refused for good',
  uncertain: 'nobody knows whether it arrived',
  held: 'held until a person decides',
  cancelled: 'not needed any more',
};

/** The drafts and mails of a case as they were handed over, newest first. */
export function sentCard(view: CaseView, viewer: Viewer): Html {
  const owed = [...view.story.outgoing].reverse();
  if (owed.length === 0) return html``;
  const drafts = owed.filter((one) => one.draft !== null);
  const mails = owed.filter((one) => one.draft === null);
  return html`${drafts.length === 0 ? '' : list('Drafts for the customer', 'They wait in the Drafts folder; a person checks and sends them.', drafts, view, viewer)}
${mails.length === 0 ? '' : list('Mails to our people', null, mails, view, viewer)}`;
}

function list(
  title: string,
  lead: string | null,
  owed: readonly StoredOutgoing[],
  view: CaseView,
  viewer: Viewer,
): Html {
  return html`<section class="card"><h2>${title}</h2>${lead === null ? '' : html`<p class="soft small">${lead}</p>`}
${owed.map((one) => item(one, view, viewer))}</section>`;
}

function item(one: StoredOutgoing, view: CaseView, viewer: Viewer): Html {
  const trouble = one.state === 'uncertain' || one.state === 'held' || one.state === 'failed';
  const to =
    one.draft === null
      ? nameOf(view.people, one.recipient)
      : one.draft.to.map((person) => person.name || person.address).join(', ');
  const state = one.draft !== null && one.state === 'sent' ? 'ready' : stateWords[one.state];
  return html`<details class="fold"${trouble ? html` open` : ''}><summary>${kindNames[one.kind]} to ${shown(to)}
<span class="small ${trouble ? 'bad' : 'soft'}">${state}, ${timeOf(one.sentAt ?? one.notBefore, viewer)}</span></summary>
<p class="strong">${shown(one.content.subject)}</p>
<pre class="words small">${shown(withoutLinks(one.content.text))}</pre>
${trouble && view.maySettle ? settleForm(one, viewer) : ''}</details>`;
}

/** Addresses of one-click answers are filled in when a mail is handed over; here they would only be noise. */
function withoutLinks(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes(tokenPlaceholder) ? '  (a personal link)' : line))
    .join('\n');
}

/** Lets a person say what became of a mail whose delivery nobody can confirm, or of one that was refused. */
export function settleForm({ id, state }: StoredOutgoing, viewer: Viewer): Html {
  const done =
    state === 'failed'
      ? html`<button name="how" value="aside">Not needed any more</button>`
      : html`<button name="how" value="arrived">It arrived</button>`;
  return html`<form method="post" action="/outgoing/${id}/settle" class="buttons">${token(viewer)}
${done}<button name="how" value="again">Send it again</button></form>`;
}
