import { html } from 'hono/html';
import { type Case, caseStates, type LedgerEntry } from '../../domain/case.ts';
import type { CaseStory } from '../../store/cases.ts';
import { nameOf, nextOf, sentence, standing, stateNames } from '../case-words.ts';
import { shown } from '../highlight.ts';
import { type Head, type Html, type Viewer, pill } from '../page.ts';
import { dayOf, isoDay, timeOf } from '../times.ts';
import { actions } from './case-forms.ts';
import { mailCards } from './case-mail.ts';
import { sentCard } from './case-sent.ts';
import type { CaseView } from './case-view.ts';
import { whyCard } from './case-why.ts';

/** What stands around the title of a case: where it belongs, its tier, how far it is. */
export function caseHead(view: CaseView, viewer: Viewer): Head {
  const { case: kase, accountName } = view.story;
  return {
    crumbs: html`<p class="crumbs"><a href="/">Queue</a> / <a href="/accounts/${encodeURIComponent(kase.accountId)}">${shown(accountName)}</a></p>`,
    lead: html`<p>${pill(kase.tier)} <span class="soft">${leadWords(view, viewer)}</span></p>${steps(kase)}`,
  };
}

/** One case: the deciding sentence, the mail with its evidence in place, why, what was done, what can be done. */
export function casePage(view: CaseView, viewer: Viewer): Html {
  const { story } = view;
  const assessed = story.assessments.findLast((one) => one.reasons.length > 0 || one.review);
  return html`<div class="two case"><div class="lead">
${assessed === undefined ? '' : decided(assessed, story.case.tier)}
${mailCards(story.messages, story.assessments, viewer)}
</div><div class="beside">
${nowCard(view, viewer)}${planCard(view, viewer)}${promises(view, viewer)}
${timeline(view, viewer)}${facts(view, viewer)}
</div><div class="rest">${whyCard(view.explanation, story.case.tier)}${sentCard(view, viewer)}</div></div>`;
}

function leadWords(view: CaseView, viewer: Viewer): Html {
  const { case: kase } = view.story;
  const { words } = standing(kase, view.people, viewer);
  const byHand =
    kase.override === null
      ? ''
      : html` · Set by ${nameOf(view.people, kase.override.by)} until ${dayOf(kase.override.until, viewer)}: ${kase.override.reason}`;
  const peak =
    kase.peak === kase.tier || kase.tier === 'none' ? '' : html` · was ${kase.peak} before`;
  return html`${words} · ongoing since ${dayOf(kase.ongoingSince, viewer)}${peak}${byHand}`;
}

function steps(kase: Case): Html {
  return html`<ol class="steps" aria-label="How far it is">${caseStates.map(
    (state) =>
      html`<li${state === kase.state ? html` aria-current="step"` : ''}><span>${stateNames[state]}</span></li>`,
  )}</ol>`;
}

function decided(assessed: CaseStory['assessments'][number], tier: Case['tier']): Html {
  const { said, clause } = sentence(assessed);
  return html`<section class="decided at-${tier}" aria-label="What decided"><blockquote>${said}</blockquote>
${clause === null ? '' : html`<p>${clause}</p>`}</section>`;
}

function nowCard(view: CaseView, viewer: Viewer): Html {
  const { case: kase } = view.story;
  const next = nextOf(kase, view.account, view.people, viewer);
  return html`<section class="card acts"><h2>${kase.state === 'closed' ? 'Closed' : 'What now'}</h2>
${next === null ? '' : html`<p class="next">${next}</p>`}
${kase.snoozeReason === null ? '' : html`<p class="small soft">Snoozed: ${kase.snoozeReason}</p>`}
${
  kase.state === 'closed'
    ? html`<p class="soft">If the customer writes about it again, it opens by itself.</p>`
    : view.mayAct
      ? actions(view, viewer)
      : html`<p class="soft">Your role may read this case; its CSM and manager act on it.</p>`
}</section>`;
}

function planCard(view: CaseView, viewer: Viewer): Html {
  const { plan } = view.story.case;
  if (plan === null) return html``;
  return html`<section class="card"><h2>The plan</h2><p class="plan">${shown(plan.decision)}</p>
<dl class="facts"><dt>Owner</dt><dd>${nameOf(view.people, plan.owner)}</dd><dt>Date</dt><dd>${isoDay(plan.dueOn, viewer)}</dd>
<dt>Customer told</dt><dd>${plan.customerTold ? 'yes' : 'not yet'}</dd></dl></section>`;
}

function promises(view: CaseView, viewer: Viewer): Html {
  const open = view.promises;
  if (open.length === 0) return html``;
  return html`<section class="card"><h2>Promised to the customer</h2><ul>${open.map(
    (one) =>
      html`<li><p>${shown(one.what)}<br><span class="small ${one.state === 'overdue' ? 'bad' : 'soft'}">${one.dueOn === null ? 'no date' : html`${one.state === 'overdue' ? 'was due' : 'due'} ${isoDay(one.dueOn, viewer)}`}</span></p></li>`,
  )}</ul><p class="small"><a href="/promises">All promises</a></p></section>`;
}

function timeline(view: CaseView, viewer: Viewer): Html {
  const entries = [...view.story.ledger].reverse();
  const kind = (one: LedgerEntry): string =>
    one.by !== null
      ? 'by-person'
      : one.kind === 'tier-rose' || one.kind === 'case-opened'
        ? 'to-high'
        : '';
  return html`<section class="card"><h2>What happened</h2>${
    entries.length === 0
      ? html`<p class="soft">Nothing is recorded yet.</p>`
      : html`<ol class="story">${entries.map(
          (one) =>
            html`<li class="${kind(one)}"><div>${shown(one.words)}<div class="when">${timeOf(one.at, viewer)}</div></div></li>`,
        )}</ol>`
  }</section>`;
}

function facts(view: CaseView, viewer: Viewer): Html {
  const { account } = view;
  const { case: kase } = view.story;
  return html`<section class="card"><h2>Who and since when</h2><dl class="facts">
<dt>Customer</dt><dd><a href="/accounts/${encodeURIComponent(kase.accountId)}">${shown(view.story.accountName)}</a></dd>
<dt>Owner</dt><dd>${nameOf(view.people, kase.owner)}</dd>
${account === null ? '' : html`<dt>Manager</dt><dd>${nameOf(view.people, account.manager)}</dd>`}
<dt>Opened</dt><dd>${timeOf(kase.openedAt, viewer)}</dd>
<dt>First sign</dt><dd>${dayOf(kase.ongoingSince, viewer)}${
    kase.ongoingSinceMessageId === null
      ? ''
      : html` (<a href="/messages/${kase.ongoingSinceMessageId}">the mail</a>)`
  }</dd></dl></section>`;
}
