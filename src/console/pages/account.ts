import { html, raw } from 'hono/html';
import type { Person } from '../../domain/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Engagement, Interaction, InteractionKind } from '../../domain/interaction.ts';
import type { Words } from '../../protocol/words.ts';
import type { AccountSnapshot } from '../../store/account-snapshot.ts';
import { nameOf, standing } from '../case-words.ts';
import { shown } from '../highlight.ts';
import { type Head, type Html, type Viewer, pill, tierName, token } from '../page.ts';
import { timelinePicture } from '../timeline.ts';
import { dayOf, isoDay, timeOf } from '../times.ts';

/** What the page of one account shows. */
export interface AccountView {
  readonly snapshot: AccountSnapshot;
  readonly engaged: Engagement;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly words: Words;
  readonly mayMerge: boolean;
}

const kindWords: Readonly<Record<InteractionKind, string>> = {
  'mail-in': 'They wrote',
  'mail-out': 'We wrote',
  'auto-reply': 'Out of office',
  'meeting-requested': 'Meeting asked for',
  'meeting-accepted': 'Meeting accepted',
  'meeting-held': 'Meeting held',
  'meeting-missed': 'Meeting missed by them',
  'meeting-declined': 'Meeting declined',
  'meeting-rescheduled': 'Meeting moved by them',
  'meeting-cancelled': 'Meeting cancelled by them',
  'meeting-missed-by-us': 'Meeting missed by us',
  'item-opened': 'Task opened',
  'item-done': 'Task done',
  'call-recorded': 'Call recorded',
  pause: 'Agreed pause',
};

/** What stands around the name of an account. */
export function accountHead(view: AccountView): Head {
  const { account } = view.snapshot;
  const places = [...account.domains, ...account.contacts].join(', ');
  return {
    crumbs: html`<p class="crumbs"><a href="/accounts">Accounts</a></p>`,
    lead: html`<p class="soft">${places} · CSM ${nameOf(view.people, account.csm)}, manager ${nameOf(view.people, account.manager)}${account.managed ? '' : ' · only read, never swept for silence'}</p>`,
  };
}

/** One account: a picture of the last half year, whose turn it is, its cases and its history. */
export function accountPage(view: AccountView, viewer: Viewer): Html {
  const { snapshot } = view;
  const latest = [...snapshot.interactions].reverse().slice(0, 60);
  return html`<section class="card"><h2>The last 180 days</h2>${raw(timelinePicture(snapshot, viewer.now))}</section>
<div class="two"><div>${cases(view, viewer)}
<section class="card"><h2>History</h2>${
    latest.length === 0
      ? html`<p class="soft">Nothing is known yet. Mail counts from the day it is read; meetings and tasks come in with
<code>defuse import interactions FILE</code>.</p>`
      : html`<ol class="story">${latest.map((one) => entry(one, viewer))}</ol>`
  }</section></div>
<div><section class="card"><h2>Where it stands</h2>${facts(view, viewer)}</section>${promises(view, viewer)}${merging(view, viewer)}</div></div>`;
}

/** Two names of one customer become one account. */
function merging({ snapshot, mayMerge }: AccountView, viewer: Viewer): Html {
  if (!mayMerge) return html``;
  return html`<section class="card"><details class="fold"><summary>Merge into another account</summary>
<form method="post" action="/accounts/${encodeURIComponent(snapshot.account.id)}/merge">${token(viewer)}
<label for="into">The account that stays</label>
<input id="into" name="into" required maxlength="120" autocomplete="off" placeholder="Its name or id">
<p class="small soft">Mails, addresses, cases and promises of this account belong to that one, and this one is gone.
It cannot be undone.</p><div class="buttons"><button>Merge</button></div></form></details></section>`;
}

function entry(one: Interaction, viewer: Viewer): Html {
  const who = one.contact === null ? '' : html` · ${shown(one.contact)}`;
  const text = html`${kindWords[one.kind]}: ${shown(one.title)}`;
  const title =
    one.messageId === null ? text : html`<a href="/messages/${one.messageId}">${text}</a>`;
  return html`<li class="${one.kind === 'mail-out' ? 'by-person' : ''}"><div>${title}${record(one.url)}
<div class="when">${timeOf(one.at, viewer)}${who}</div></div></li>`;
}

/** A recording's address, as text: links from outside are not made live (failures.md 4.4). */
function record(url: string | null): Html {
  return url === null ? html`` : html`<br><code>${shown(url)}</code>`;
}

function cases(view: AccountView, viewer: Viewer): Html {
  const { openCases, closedCases } = view.snapshot;
  const all = [...openCases, ...[...closedCases].reverse()];
  if (all.length === 0)
    return html`<section class="card"><h2>Cases</h2><p class="soft">There was never one.</p></section>`;
  return html`<section class="card"><h2>Cases</h2><ul>${all.map(
    (one) =>
      html`<li><p>${pill(one.state === 'closed' ? one.peak : one.tier)} <a href="/cases/${one.id}">${shown(one.issue)}</a>
<span class="soft small">${standing(one, view.people, viewer).words}</span></p></li>`,
  )}</ul></section>`;
}

function facts(view: AccountView, viewer: Viewer): Html {
  const { engaged, words } = view;
  const at = (date: Date | null): Html | string => (date === null ? 'never' : dayOf(date, viewer));
  const turn =
    engaged.ourTurnSince !== null
      ? html`<span class="bad">ours</span>, since ${dayOf(engaged.ourTurnSince, viewer)}`
      : engaged.theirTurnSince !== null
        ? html`theirs, since ${dayOf(engaged.theirTurnSince, viewer)}`
        : 'nobody owes an answer';
  const silent =
    engaged.daysSilent === null
      ? 'never wrote'
      : `${engaged.daysSilent} days (counts from ${words.multipleWeeksDays})`;
  return html`<dl class="facts">${trend(engaged.trend, viewer)}<dt>They last wrote</dt><dd>${at(engaged.lastInboundAt)}</dd>
<dt>We last wrote</dt><dd>${at(engaged.lastOutboundAt)}</dd><dt>Whose turn</dt><dd>${turn}</dd>
<dt>Silent for</dt><dd>${silent}</dd>
${engaged.usualGapDays === null ? '' : html`<dt>Usually writes</dt><dd>every ${Math.max(1, Math.round(engaged.usualGapDays))} days</dd>`}
<dt>Missed meetings</dt><dd>${engaged.missedMeetings} in ${words.windowDays} days</dd>
<dt>Unanswered</dt><dd>${engaged.unansweredAttempts === 0 ? 'no attempts' : `${engaged.unansweredAttempts} attempts of ours`}</dd>
<dt>Overdue tasks</dt><dd>${engaged.overdueItems.length === 0 ? 'none' : shown(engaged.overdueItems.map((one) => one.title).join('; '))}</dd>
${engaged.pausedUntil ? html`<dt>Paused until</dt><dd>${dayOf(engaged.pausedUntil, viewer)}</dd>` : ''}</dl>`;
}

/** "Low → High, rising": the risk of late in words. */
function trend(found: Engagement['trend'], viewer: Viewer): Html {
  if (found === null) return html`<dt>Risk lately</dt><dd>none in 90 days</dd>`;
  const steps = found.steps.map(tierName).join(' → ');
  const goes = found.direction === 'quiet' ? 'quiet since' : `${found.direction}, last seen`;
  const bad = found.direction === 'rising' ? html` class="bad"` : '';
  return html`<dt>Risk lately</dt><dd><span${bad}>${steps}</span>, ${goes} ${dayOf(found.lastAt, viewer)}</dd>`;
}

function promises(view: AccountView, viewer: Viewer): Html {
  const open = view.snapshot.openPromises;
  if (open.length === 0) return html``;
  return html`<section class="card"><h2>Promised to them</h2><ul>${open.map(
    (one) =>
      html`<li><p>${shown(one.what)}<br><span class="small ${one.state === 'overdue' ? 'bad' : 'soft'}">${one.dueOn === null ? 'no date' : html`${one.state === 'overdue' ? 'was due' : 'due'} ${isoDay(one.dueOn, viewer)}`}</span></p></li>`,
  )}</ul></section>`;
}
