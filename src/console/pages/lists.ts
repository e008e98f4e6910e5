import { html } from 'hono/html';
import type { Account } from '../../domain/account.ts';
import type { OurPromise } from '../../domain/promise.ts';
import type { UnmatchedSender } from '../../store/accounts.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, empty, token } from '../page.ts';
import type { Guess } from '../sender-guess.ts';
import { dayOf, isoDay, today } from '../times.ts';

/** What the page of unmatched senders shows. */
export interface UnmatchedView {
  readonly senders: readonly UnmatchedSender[];
  readonly accounts: readonly Account[];
  readonly guess: Guess;
  /** False where the viewer may only read. */
  readonly mayAssign: boolean;
}

/** Senders that belong to no account yet; one step assigns them. */
export function unmatchedPage(view: UnmatchedView, viewer: Viewer): Html {
  if (view.senders.length === 0) {
    return empty(
      'Every sender belongs to an account',
      'When somebody unknown writes, they appear here.',
    );
  }
  return html`<ul class="lines card flush">${view.senders.map(
    (
      one,
      at,
    ) => html`<li class="split"><div><span class="strong">${shown(one.name || one.address)}</span>
${one.name === '' ? '' : html`<span class="soft">${shown(one.address)}</span>`}
<div class="small soft">${one.mails === 1 ? 'One mail' : `${one.mails} mails`}, the last ${dayOf(one.lastAt, viewer)}: ${shown(one.lastSubject || '(no subject)')}</div></div>
${view.mayAssign ? assign(one, at, view, viewer) : ''}</li>`,
  )}</ul>
<datalist id="accounts">${view.accounts.map((account) => html`<option value="${account.name}"></option>`)}</datalist>`;
}

function assign(one: UnmatchedSender, at: number, view: UnmatchedView, viewer: Viewer): Html {
  const guess = view.guess(one.address);
  const hidden = html`${token(viewer)}<input type="hidden" name="address" value="${one.address}">`;
  return html`<div>${
    guess === null
      ? ''
      : html`<form method="post" action="/unmatched/assign" class="assign">${hidden}<input type="hidden" name="account" value="${guess.id}">
<button class="main">Belongs to ${shown(guess.name)}</button></form>`
  }
<form method="post" action="/unmatched/assign" class="assign">${hidden}<div class="pick">
<label class="small" for="account-${at}">${guess === null ? 'Belongs to' : 'Or to'}</label>
<input id="account-${at}" name="account" list="accounts" required autocomplete="off" placeholder="Name of the account"></div>
<button>Assign</button></form></div>`;
}

/** A promise with the name of its account. */
export interface PromiseLine {
  readonly promise: OurPromise;
  readonly accountName: string;
}

/** What our side said it would do: past its date, with a date, without one. */
export function promisesPage(
  lines: readonly PromiseLine[],
  maySettle: boolean,
  viewer: Viewer,
): Html {
  if (lines.length === 0) {
    return empty(
      'No promise is open',
      'Defuse reads them from the mails that your people send: “I will send you the file by Friday.”',
    );
  }
  const now = today(viewer);
  const late = (line: PromiseLine): boolean =>
    line.promise.state === 'overdue' || (line.promise.dueOn !== null && line.promise.dueOn < now);
  const groups = [
    ['Past their date', lines.filter(late)],
    ['Coming', lines.filter((line) => !late(line) && line.promise.dueOn !== null)],
    ['Without a date', lines.filter((line) => !late(line) && line.promise.dueOn === null)],
  ] as const;
  return html`${groups
    .filter(([, some]) => some.length > 0)
    .map(
      ([
        title,
        some,
      ]) => html`<section class="group"><h2>${title} <span class="soft">${some.length}</span></h2>
<ul class="lines card flush">${some.map((line) => promise(line, late(line), maySettle, viewer))}</ul></section>`,
    )}`;
}

function promise(line: PromiseLine, late: boolean, maySettle: boolean, viewer: Viewer): Html {
  const { promise: one, accountName } = line;
  const due =
    one.dueOn === null ? 'no date' : `${late ? 'was due' : 'due'} ${isoDay(one.dueOn, viewer)}`;
  const account = html`<a href="/accounts/${encodeURIComponent(one.accountId)}">${shown(accountName)}</a>`;
  const proof =
    one.messageId === null ? '' : html` · <a href="/messages/${one.messageId}">the mail</a>`;
  return html`<li class="split"><div>“${shown(one.what)}”
<div class="small soft">${account} · <span class="${late ? 'bad' : ''}">${due}</span> · made ${dayOf(one.madeAt, viewer)}${proof}</div></div>
${
  maySettle
    ? html`<form method="post" action="/promises/${one.id}" class="buttons">${token(viewer)}<button name="state" value="kept">Kept</button><button name="state" value="withdrawn">Withdraw</button></form>`
    : ''
}</li>`;
}
