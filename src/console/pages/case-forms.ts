import { html } from 'hono/html';
import { asksForSomething, recordedAsk } from '../../domain/escalation-ask.ts';
import { clauseWords, isHere } from '../case-words.ts';
import { type Html, type Viewer, token } from '../page.ts';
import { today } from '../times.ts';
import type { CaseView } from './case-view.ts';

/** What can be done to an open case: the next step first, the rest folded. */
export function actions(view: CaseView, viewer: Viewer): Html {
  const { case: kase } = view.story;
  const to = `/cases/${kase.id}`;
  const form = (verb: string, body: Html): Html =>
    html`<form method="post" action="${to}/${verb}">${token(viewer)}${body}</form>`;
  const planFirst = kase.state === 'acknowledged';
  const { acknowledgedBy } = kase;
  const free = acknowledgedBy === null || !isHere(view.people, acknowledgedBy);
  return html`${free ? form('acknowledge', acknowledge()) : ''}
${kase.state === 'planned' ? form('plan-done', html`<div class="buttons"><button class="main wide">The plan is done</button></div>`) : ''}
${kase.recap === 'owed' ? form('recap', recap()) : ''}
<details class="fold" data-act="plan"${planFirst ? html` open` : ''}><summary>${kase.plan === null ? 'Write the plan' : 'Change the plan'}</summary>${form('plan', planForm(view, viewer))}</details>
${asksForSomething(kase) ? html`<details class="fold"><summary>Change what the escalation asks for</summary>${form('ask', askForm(view))}</details>` : ''}
<details class="fold" data-act="snooze"><summary>Snooze</summary>${form('snooze', snoozeForm(viewer))}</details>
<details class="fold" data-act="disagree"><summary>Disagree</summary>${form('disagree', disagreeForm(view))}</details>
<details class="fold"><summary>Set the tier by hand</summary>${form('override', overrideForm(viewer))}</details>
<details class="fold"><summary>Not our customer</summary>${form('not-our-customer', notOurs())}</details>
<details class="fold"><summary>Close the case</summary><p class="small soft">A case closes when its recap is written or
waived and no promise is open. Some working days later its owner is reminded to check in.</p>
${form('close', html`<div class="buttons"><button>Close it</button></div>`)}</details>`;
}

function acknowledge(): Html {
  return html`<label for="note">Note for the others (optional)</label>
<input id="note" name="note" maxlength="300" autocomplete="off">
<div class="buttons"><button class="main wide" data-act="acknowledge">I’m on it</button></div>
<p class="small soft">Everybody who was told sees it, and all reminders stop.</p>`;
}

function recap(): Html {
  return html`<p class="small">The customer has not had a recap of what was agreed.</p>
<div class="buttons"><button name="how" value="written">Recap is sent</button><button name="how" value="waived">None needed</button></div>`;
}

function planForm(view: CaseView, viewer: Viewer): Html {
  const { plan, owner } = view.story.case;
  return html`<label for="decision">Decision</label>
<textarea id="decision" name="decision" rows="4" required maxlength="1000">${plan?.decision ?? ''}</textarea>
<label for="owner">Owner</label><select id="owner" name="owner">${view.owners.map(
    (one) =>
      html`<option value="${one.id}"${one.id === (plan?.owner ?? owner) ? html` selected` : ''}>${one.name}</option>`,
  )}</select>
<label for="due">Date</label><input type="date" id="due" name="dueOn" required min="${today(viewer)}" value="${plan?.dueOn ?? ''}">
<label><input type="checkbox" name="customerTold" value="yes"${plan?.customerTold ? html` checked` : ''}>The customer has been told</label>
<div class="buttons"><button class="main">Save the plan</button></div>`;
}

/** The mails lead to `#ask`, which opens the fold around it. */
function askForm({ story }: CaseView): Html {
  const now = recordedAsk(story.ledger, story.case.id)?.words ?? null;
  return html`<p class="small soft">${
    now === null
      ? 'Chosen by the situation so far, as the mails say it.'
      : html`It asks now: ${now}`
  }</p>
<label for="ask">What should management do?</label>
<textarea id="ask" name="words" rows="2" required maxlength="200">${now ?? ''}</textarea>
<p class="small soft">One thing, with a date if it has one. Whoever was asked gets an update at once.</p>
<div class="buttons"><button>Change the ask</button></div>`;
}

function snoozeForm(viewer: Viewer): Html {
  return html`<label for="until">Quiet until</label><input type="date" id="until" name="until" required min="${today(viewer)}">
<label for="why">Why</label><input id="why" name="reason" required maxlength="300" autocomplete="off">
<div class="buttons"><button>Snooze</button></div>`;
}

function disagreeForm(view: CaseView): Html {
  const held = view.story.assessments.findLast((one) => one.reasons.length > 0)?.reasons ?? [];
  // The reason first: whoever pressed "d" types it at once.
  return html`<label for="no">Why is this wrong?</label><input id="no" name="reason" required maxlength="300" autocomplete="off">
${
  held.length < 2
    ? ''
    : html`<label for="clause">Which reason is wrong?</label><select id="clause" name="clause"><option value="all">All of it</option>${held.map(
        (one) => html`<option value="${one.clause}">${clauseWords(one.clause)}</option>`,
      )}</select>`
}
<p class="small soft">The case is calm until something new comes, and the weekly page counts it.</p>
<div class="buttons"><button>Disagree</button></div>`;
}

function overrideForm(viewer: Viewer): Html {
  return html`<label for="tier">Tier</label><select id="tier" name="tier"><option value="high">High</option>
<option value="medium">Medium</option><option value="low">Low</option><option value="none">No risk</option></select>
<label for="till">Until</label><input type="date" id="till" name="until" required min="${today(viewer)}">
<label for="because">Why</label><input id="because" name="reason" required maxlength="300" autocomplete="off">
<div class="buttons"><button>Set it</button></div>`;
}

function notOurs(): Html {
  return html`<label for="whose">Who is it? (optional)</label><input id="whose" name="reason" maxlength="300" autocomplete="off">
<p class="small soft">The case is closed and nothing more is sent about it.</p>
<div class="buttons"><button>Not our customer</button></div>`;
}
