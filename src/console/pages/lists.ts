import { html } from 'hono/html';
import type { Account } from '../../domain/account.ts';
import type { OurPromise } from '../../domain/promise.ts';
import type { UnmatchedSender } from '../../store/accounts.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, day, token } from '../page.ts';

/** Senders that belong to no account yet; one step assigns them. */
export function unmatchedPage(
  senders: readonly UnmatchedSender[],
  accounts: readonly Account[],
  viewer: Viewer,
): Html {
  if (senders.length === 0) return html`<p class="card">Every sender belongs to an account.</p>`;
  return html`<p class="soft">People who wrote from an address that no account lists. Assigning one sends
their mails through the protocol once more.</p>
<ul class="rows card">${senders.map(
    (one, at) => html`<li><b>${shown(one.name)}</b> ${one.address}
<div class="small soft">${one.mails} mail(s), last ${day(one.lastAt, viewer)}: ${shown(one.lastSubject)}</div>
<form method="post" action="/unmatched/assign">${token(viewer)}<input type="hidden" name="address" value="${one.address}">
<label class="small" for="account-${at}">Belongs to</label>
<select id="account-${at}" name="account">${accounts.map((account) => html`<option value="${account.id}">${account.name}</option>`)}</select>
<div class="buttons"><button>Assign</button></div></form></li>`,
  )}</ul>`;
}

/** A promise with the name of its account. */
export interface PromiseLine {
  readonly promise: OurPromise;
  readonly accountName: string;
}

/** What our side said it would do, overdue first. */
export function promisesPage(lines: readonly PromiseLine[], viewer: Viewer): Html {
  if (lines.length === 0) return html`<p class="card">No promise is open.</p>`;
  return html`<ul class="rows card">${lines.map(
    ({ promise, accountName }) => html`<li><b>${accountName}</b> – ${shown(promise.what)}
<div class="small ${promise.state === 'overdue' ? 'bad' : 'soft'}">${promise.state}${promise.dueOn === null ? ', no date' : `, due ${promise.dueOn}`} · made ${day(promise.madeAt, viewer)}</div>
<form method="post" action="/promises/${promise.id}">${token(viewer)}<div class="buttons"><button name="state" value="kept">Kept</button><button name="state" value="withdrawn">Withdraw</button></div></form></li>`,
  )}</ul>`;
}
