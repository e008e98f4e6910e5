import { html } from 'hono/html';
import type { Person } from '../../domain/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { AccountLine } from '../../store/account-lines.ts';
import { nameOf } from '../case-words.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, empty, pill } from '../page.ts';
import { type Paged, pageSize } from '../paging.ts';
import { day } from '../times.ts';

/** What the list of accounts shows. */
export interface AccountsView extends Paged<AccountLine> {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly search: string;
  readonly mine: boolean;
  readonly windowDays: number;
}

/** The accounts as a table; on a phone as cards. */
export function accountsPage(view: AccountsView, viewer: Viewer): Html {
  return html`<div class="bar"><nav class="tabs" aria-label="Which accounts">
<a href="/accounts"${view.mine ? '' : html` aria-current="true"`}>All</a><a href="/accounts?mine=1"${view.mine ? html` aria-current="true"` : ''}>Mine</a></nav>
<form method="get" action="/accounts" role="search" class="find">${view.mine ? html`<input type="hidden" name="mine" value="1">` : ''}
<label class="hide" for="q">Find an account</label>
<input type="search" id="q" name="q" placeholder="Name or domain" value="${view.search}"><button>Find</button></form></div>
${view.lines.length === 0 ? nothing(view) : table(view, viewer)}${pages(view)}`;
}

function table(view: AccountsView, viewer: Viewer): Html {
  return html`<div class="card flush"><table class="stack"><caption class="hide">Accounts, those at risk first</caption>
<thead><tr><th scope="col">Account</th><th scope="col">Open cases</th><th scope="col">Last wrote</th><th scope="col">We last wrote</th><th scope="col">Missed in ${view.windowDays} days</th><th scope="col">CSM</th></tr></thead>
<tbody>${view.lines.map((line) => row(line, view, viewer))}</tbody></table></div>`;
}

function row(line: AccountLine, view: AccountsView, viewer: Viewer): Html {
  const at = (date: Date | null): string => (date === null ? 'never' : day(date, viewer));
  const cases =
    line.tier === null
      ? html`<span class="soft">none</span>`
      : html`${pill(line.tier)}${line.openCases > 1 ? html` <span class="soft small">and ${line.openCases - 1} more</span>` : ''}`;
  return html`<tr><th scope="row"><a class="strong" data-open href="/accounts/${encodeURIComponent(line.id)}">${shown(line.name)}</a>${line.managed ? '' : html` <span class="soft small">read only</span>`}</th>
<td data-label="Open cases">${cases}</td><td data-label="Last wrote">${at(line.lastInboundAt)}</td>
<td data-label="We last wrote">${at(line.lastOutboundAt)}</td><td data-label="Missed">${line.missedMeetings === 0 ? html`<span class="soft">no meeting</span>` : line.missedMeetings === 1 ? 'one meeting' : `${line.missedMeetings} meetings`}</td>
<td class="free" data-label="CSM">${nameOf(view.people, line.csm)}</td></tr>`;
}

function nothing(view: AccountsView): Html {
  if (view.offset > 0) {
    return empty(
      'No more accounts',
      html`<a href="${address(view, 0)}">Back to the first ones</a>`,
    );
  }
  if (view.search !== '')
    return empty(`Nothing found for “${view.search}”`, 'Look by name or domain.');
  if (view.mine)
    return empty('You are the CSM of no account', html`<a href="/accounts">See all accounts</a>`);
  return empty(
    'There is no account yet',
    html`List your customers under <code>accounts:</code> in the configuration file, or bring them in with
<code>defuse import accounts FILE.csv</code>.`,
  );
}

/** The address of the list from the line `offset` on, narrowed as it is. */
function address({ mine, search }: AccountsView, offset: number): string {
  const query = new URLSearchParams();
  if (offset > 0) query.set('offset', String(offset));
  if (mine) query.set('mine', '1');
  if (search) query.set('q', search);
  const text = query.toString();
  return text === '' ? '/accounts' : `/accounts?${text}`;
}

function pages(view: AccountsView): Html {
  const { offset, more } = view;
  if (offset === 0 && !more) return html``;
  return html`<nav class="pages" aria-label="More accounts">
${offset > 0 ? html`<a class="button" href="${address(view, Math.max(0, offset - pageSize))}">The ${pageSize} before</a>` : html`<span></span>`}
${more ? html`<a class="button" href="${address(view, offset + pageSize)}">The next ${pageSize}</a>` : ''}</nav>`;
}
