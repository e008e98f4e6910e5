import { html } from 'hono/html';
import type { Explanation } from '../../classify/explain.ts';
import type { Person } from '../../domain/account.ts';
import type { Case } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { CaseStory } from '../../store/cases.ts';
import type { ReadMail } from '../../store/messages.ts';
import { highlight, shown } from '../highlight.ts';
import { type Html, type Viewer, day, pill, timeOf, token } from '../page.ts';

/** Everything that the page of one case shows. */
export interface CaseView {
  readonly story: CaseStory;
  readonly explanation: Explanation | null;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly now: Date;
}

/** One case: the mail with its evidence in place, why, what was done and sent, and what can be done. */
export function casePage(view: CaseView, viewer: Viewer): Html {
  const { case: kase } = view.story;
  return html`<p>${pill(kase.tier)} <span class="soft">${stateWords(kase, view, viewer)}</span></p>
<div class="two"><div>
${mails(view, viewer)}${why(view)}${sent(view, viewer)}
</div><div>
${kase.state === 'closed' ? html`<section class="card"><h2>Closed</h2></section>` : actions(view, viewer)}
${planOf(view)}${ledger(view, viewer)}
</div></div>`;
}

function stateWords(kase: Case, view: CaseView, viewer: Viewer): string {
  const who = kase.acknowledgedBy === null ? null : nameOf(view, kase.acknowledgedBy);
  const parts = [`${kase.state}`, `ongoing since ${day(kase.ongoingSince, viewer)}`];
  if (who !== null) parts.push(`${who} is on it`);
  if (kase.snoozedUntil !== null) parts.push(`snoozed until ${day(kase.snoozedUntil, viewer)}`);
  if (kase.override !== null) parts.push(`set by hand: ${kase.override.reason}`);
  return parts.join(' · ');
}

function mails(view: CaseView, viewer: Viewer): Html {
  const newestFirst = [...view.story.messages].reverse();
  if (newestFirst.length === 0) {
    return html`<section class="card"><h2>No mail</h2><p>This case is about what did not happen; see why below.</p></section>`;
  }
  return html`${newestFirst.map((mail, at) => mailCard(mail, at === 0, viewer))}`;
}

function mailCard(mail: ReadMail, open: boolean, viewer: Viewer): Html {
  const evidence = mail.analysis?.signals.flatMap((signal) => signal.evidence) ?? [];
  const from = mail.from ? `${mail.from.name} <${mail.from.address}>` : 'unknown sender';
  return html`<section class="card"><details${open ? html` open` : ''}>
<summary>${highlight(mail.subject ?? '(no subject)', 'subject', evidence)}</summary>
<p class="small soft">${shown(from)} · ${timeOf(mail.internalDate, viewer)}${
    mail.parsed?.sender === 'pass' ? '' : ' · sender not verified'
  }</p>
<pre class="mail">${highlight(mail.parsed?.ownWords ?? '', 'ownWords', evidence)}</pre>
${elided(mail)}
<p class="small"><a href="/messages/${mail.id}">The whole mail</a></p></details></section>`;
}

function elided(mail: ReadMail): Html {
  const parts = mail.parsed?.elided ?? [];
  if (parts.length === 0) return html``;
  return html`<details><summary class="small soft">Left out: ${parts.map((one) => one.kind).join(', ')}</summary>
<pre class="mail small soft">${shown(parts.map((one) => one.text).join('\n'))}</pre></details>`;
}

function why(view: CaseView): Html {
  const { explanation } = view;
  if (explanation === null) return html``;
  return html`<section class="card"><h2>Why</h2>
${
  explanation.why.length === 0
    ? html`<p>No clause of the protocol holds.</p>`
    : explanation.why.map(
        (one) =>
          html`<h3>${one.clause}: ${one.words}</h3>${one.sentences.map((s) => html`<p class="quote">${shown(s)}</p>`)}`,
      )
}
${
  explanation.wouldChange.length === 0
    ? ''
    : html`<h3>What would change it</h3>${explanation.wouldChange.map((one) => html`<p>${shown(one.sentence)}</p>`)}`
}
<details><summary>Why not something else</summary>
${explanation.rejected.length === 0 ? '' : html`<h3>Looked at and rejected</h3>${explanation.rejected.map((s) => html`<p>${shown(s)}</p>`)}`}
<dl>${explanation.whyNot.map((one) => html`<dt>${one.clause}: ${one.words}</dt><dd>${one.sentences.join(' ')}</dd>`)}</dl>
</details></section>`;
}

function sent(view: CaseView, viewer: Viewer): Html {
  const owed = [...view.story.outgoing].reverse();
  if (owed.length === 0) return html``;
  return html`<section class="card"><h2>Drafts and mails</h2>${owed.map(
    (
      one,
    ) => html`<details><summary>${one.kind.replaceAll('-', ' ')} to ${nameOf(view, one.recipient)}
<span class="soft">· ${one.state}</span></summary>
<p class="small soft">${shown(one.content.subject)} · ${timeOf(one.notBefore, viewer)}</p>
<pre class="mail small">${shown(one.content.text)}</pre>
${one.state === 'held' || one.state === 'uncertain' ? settle(one.id, viewer) : ''}</details>`,
  )}</section>`;
}

function settle(id: string, viewer: Viewer): Html {
  return html`<form method="post" action="/outgoing/${id}/settle" class="buttons">${token(viewer)}
<button name="how" value="arrived">It arrived</button><button name="how" value="again">Send it again</button></form>`;
}

function actions(view: CaseView, viewer: Viewer): Html {
  const { case: kase } = view.story;
  const to = `/cases/${kase.id}`;
  return html`<section class="card"><h2>What now</h2>
${
  kase.acknowledgedBy === null
    ? html`<form method="post" action="${to}/acknowledge">${token(viewer)}
<label for="note">Note (optional)</label><input id="note" name="note" maxlength="300">
<div class="buttons"><button class="main">I’m on it</button></div></form>`
    : ''
}
<details${kase.state === 'acknowledged' ? html` open` : ''}><summary>Write the plan</summary>${planForm(view, viewer, to)}</details>
${kase.state === 'planned' ? html`<form method="post" action="${to}/plan-done">${token(viewer)}<div class="buttons"><button>The plan is done</button></div></form>` : ''}
<details><summary>Snooze</summary><form method="post" action="${to}/snooze">${token(viewer)}
<label for="until">Until</label><input type="date" id="until" name="until" required>
<label for="why">Why</label><input id="why" name="reason" required maxlength="300"><div class="buttons"><button>Snooze</button></div></form></details>
<details><summary>Disagree</summary><form method="post" action="${to}/disagree">${token(viewer)}
<label for="no">Why is this wrong?</label><input id="no" name="reason" required maxlength="300"><div class="buttons"><button>Disagree</button></div></form></details>
<details><summary>Set the tier by hand</summary><form method="post" action="${to}/override">${token(viewer)}
<label for="tier">Tier</label><select id="tier" name="tier"><option value="high">High</option><option value="medium">Medium</option><option value="low">Low</option><option value="none">None</option></select>
<label for="till">Until</label><input type="date" id="till" name="until" required>
<label for="because">Why</label><input id="because" name="reason" required maxlength="300"><div class="buttons"><button>Set</button></div></form></details>
<form method="post" action="${to}/not-our-customer">${token(viewer)}<div class="buttons"><button>Not our customer</button></div></form>
${kase.recap === 'owed' ? html`<form method="post" action="${to}/recap">${token(viewer)}<div class="buttons"><button name="how" value="written">Recap is written</button><button name="how" value="waived">No recap needed</button></div></form>` : ''}
<form method="post" action="${to}/close">${token(viewer)}<div class="buttons"><button>Close the case</button></div></form></section>`;
}

function planForm(view: CaseView, viewer: Viewer, to: string): Html {
  const { plan, owner } = view.story.case;
  return html`<form method="post" action="${to}/plan">${token(viewer)}
<label for="decision">Decision</label><textarea id="decision" name="decision" rows="3" required maxlength="1000">${plan?.decision ?? ''}</textarea>
<label for="owner">Owner</label><select id="owner" name="owner">${[...view.people.values()].map(
    (one) =>
      html`<option value="${one.id}"${one.id === (plan?.owner ?? owner) ? html` selected` : ''}>${one.name}</option>`,
  )}</select>
<label for="due">Date</label><input type="date" id="due" name="dueOn" required value="${plan?.dueOn ?? ''}">
<label><input type="checkbox" name="customerTold" value="yes"> The customer has been told</label>
<div class="buttons"><button class="main">Save the plan</button></div></form>`;
}

function planOf(view: CaseView): Html {
  const { plan } = view.story.case;
  if (plan === null) return html``;
  return html`<section class="card"><h2>The plan</h2><p>${plan.decision}</p>
<dl><dt>Owner</dt><dd>${nameOf(view, plan.owner)}</dd><dt>By</dt><dd>${plan.dueOn}</dd><dt>Customer told</dt><dd>${plan.customerTold ? 'yes' : 'not yet'}</dd></dl></section>`;
}

function ledger(view: CaseView, viewer: Viewer): Html {
  const entries = [...view.story.ledger].reverse();
  return html`<section class="card"><h2>What happened</h2>${
    entries.length === 0
      ? html`<p>Nothing recorded yet.</p>`
      : html`<ul class="rows">${entries.map((one) => html`<li>${shown(one.words)}<br><span class="soft small">${timeOf(one.at, viewer)}</span></li>`)}</ul>`
  }</section>`;
}

function nameOf(view: CaseView, person: PersonId): string {
  return view.people.get(person)?.name ?? person;
}
