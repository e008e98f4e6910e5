import { html } from 'hono/html';
import { type Tier, tiers } from '../../domain/assessment.ts';
import { clauses } from '../../protocol/risk-tiers.ts';
import type { CaseLine } from '../../store/cases.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, day, pill } from '../page.ts';

/** What the queue shows and by what it is narrowed. */
export interface QueueView {
  readonly lines: readonly CaseLine[];
  readonly counts: Readonly<Partial<Record<Tier, number>>>;
  readonly tier: Tier | null;
  readonly closed: boolean;
  readonly search: string;
  readonly offset: number;
  readonly pageSize: number;
}

/** The queue by tier, each case with the sentence that decided. An empty one says so. */
export function queuePage(view: QueueView, viewer: Viewer): Html {
  return html`${filters(view)}
<form method="get" action="/" role="search" class="filters">
<label class="small" for="q">Find a customer or issue</label>
<input type="search" id="q" name="q" value="${view.search}"></form>
${
  view.lines.length === 0
    ? html`<p class="card">Nothing here. New cases appear by themselves.</p>`
    : html`<ul class="rows card">${view.lines.map((line) => row(line, viewer))}</ul>`
}
${more(view)}
<p class="small soft">Keys: j and k move, Enter opens, / finds.</p>`;
}

function filters(view: QueueView): Html {
  const link = (href: string, words: string, current: boolean): Html =>
    html`<a href="${href}"${current ? html` aria-current="true"` : ''}>${words}</a>`;
  return html`<div class="filters">
${link('/', 'All open', view.tier === null && !view.closed)}
${tiers.map((tier) =>
  link(`/?tier=${tier}`, `${name(tier)} (${view.counts[tier] ?? 0})`, view.tier === tier),
)}
${link('/?closed=1', 'Closed', view.closed)}</div>`;
}

function row(line: CaseLine, viewer: Viewer): Html {
  const { case: kase } = line;
  const snoozed = kase.snoozedUntil ? ` · snoozed until ${day(kase.snoozedUntil, viewer)}` : '';
  return html`<li data-row><div class="row">
<span>${pill(kase.tier)}</span>
<span><a data-open href="/cases/${kase.id}"><b>${line.accountName}</b> – ${shown(kase.issue)}</a></span>
<span class="soft small">${kase.state}${snoozed} · since ${day(kase.ongoingSince, viewer)}</span>
<span class="quote small">${sentence(line)}</span></div></li>`;
}

/** The sentence that decided: the customer's own words, else the fact in words. */
export function sentence(line: Pick<CaseLine, 'reasons' | 'review'>): Html {
  const [first] = line.reasons;
  if (line.review === 'unsupported-language') return html`In a language that Defuse does not read.`;
  if (line.review === 'needs-review') return html`Could not be read in full: please look.`;
  if (first === undefined) return html`No clause holds any more.`;
  const clause = clauses.find((one) => one.id === first.clause);
  const quote = first.signals[0]?.evidence[0].quote.trim();
  return html`${quote === undefined ? first.facts[0]?.words : html`“${shown(quote)}”`}
<span class="soft"> — ${clause?.words} (${first.clause})</span>`;
}

function more(view: QueueView): Html {
  if (view.lines.length < view.pageSize) return html``;
  const query = new URLSearchParams({ offset: String(view.offset + view.pageSize) });
  if (view.tier) query.set('tier', view.tier);
  if (view.closed) query.set('closed', '1');
  if (view.search) query.set('q', view.search);
  return html`<p><a href="/?${query.toString()}">The next ${view.pageSize}</a></p>`;
}

function name(tier: Tier): string {
  return tier.charAt(0).toUpperCase() + tier.slice(1);
}
