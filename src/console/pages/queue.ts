import { html } from 'hono/html';
import type { Person } from '../../domain/account.ts';
import { type Tier, tiers } from '../../domain/assessment.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { CaseLine } from '../../store/cases.ts';
import { nameOf, sentence, standing } from '../case-words.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, empty, tierName } from '../page.ts';
import { type Paged, pageSize } from '../paging.ts';
import { ago, day } from '../times.ts';

/** What the queue shows and by what it is narrowed. */
export interface QueueView extends Paged<CaseLine> {
  readonly counts: Readonly<Partial<Record<Tier, number>>>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly tier: Tier | null;
  /** Only the cases of the viewer. */
  readonly mine: boolean;
  readonly closed: boolean;
  readonly search: string;
}

const leads: Readonly<Record<Tier, string>> = {
  high: 'call today',
  medium: 'review with the manager',
  low: 'for the daily list',
  none: 'calm, being watched',
};

const noneOf: Readonly<Record<Tier, string>> = {
  high: 'No High case is open',
  medium: 'No Medium case is open',
  low: 'No Low case is open',
  none: 'No calm case is being watched',
};

/** The queue by tier, each case with the sentence that decided. An empty one says what to do. */
export function queuePage(view: QueueView, viewer: Viewer): Html {
  return html`<div class="bar">${tabs(view)}
<form method="get" action="/" role="search" class="find">
${view.tier === null ? '' : html`<input type="hidden" name="tier" value="${view.tier}">`}
${view.mine ? html`<input type="hidden" name="mine" value="1">` : ''}
${view.closed ? html`<input type="hidden" name="closed" value="1">` : ''}
<label class="hide" for="q">Find a customer or issue</label>
<input type="search" id="q" name="q" placeholder="Customer or issue" value="${view.search}"><button>Find</button></form></div>
${view.lines.length === 0 ? nothing(view) : groups(view, viewer)}
${pages(view)}`;
}

/** The address of the queue with these things narrowed. */
function address(view: Partial<QueueView>): string {
  const query = new URLSearchParams();
  if (view.tier) query.set('tier', view.tier);
  if (view.mine) query.set('mine', '1');
  if (view.closed) query.set('closed', '1');
  if (view.search) query.set('q', view.search);
  if (view.offset) query.set('offset', String(view.offset));
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}

function tabs(view: QueueView): Html {
  const all = tiers.reduce((sum, tier) => sum + (view.counts[tier] ?? 0), 0);
  const tab = (to: Partial<QueueView>, words: Html | string, current: boolean): Html =>
    html`<a href="${address(to)}"${current ? html` aria-current="true"` : ''}>${words}</a>`;
  const numbered = (name: string, n: number): Html => html`${name} <b>${n}</b>`;
  const open = !view.closed && !view.mine;
  return html`<nav class="tabs" aria-label="Which cases">
${tab({}, numbered('All open', all), open && view.tier === null)}
${tiers
  .filter((tier) => (view.counts[tier] ?? 0) > 0 || tier === view.tier)
  .map((tier) =>
    tab({ tier }, numbered(tierName(tier), view.counts[tier] ?? 0), open && view.tier === tier),
  )}
${tab({ mine: true }, 'Mine', view.mine)}${tab({ closed: true }, 'Closed', view.closed)}</nav>`;
}

function groups(view: QueueView, viewer: Viewer): Html {
  const list = (lines: readonly CaseLine[]): Html =>
    html`<ul class="queue card flush">${lines.map((line) => row(line, view, viewer))}</ul>`;
  if (view.closed) return list(view.lines);
  return html`${tiers.map((tier) => {
    const lines = view.lines.filter((line) => line.case.tier === tier);
    if (lines.length === 0) return '';
    return html`<section class="group"><h2>${tierName(tier)} <span class="soft">${leads[tier]}</span></h2>
${list(lines)}</section>`;
  })}`;
}

function row(line: CaseLine, view: QueueView, viewer: Viewer): Html {
  const { case: kase } = line;
  const { said, clause } = sentence(line);
  const { words, waiting } = standing(kase, view.people, viewer);
  const wrote =
    kase.lastInboundAt === null
      ? null
      : `Wrote ${ago(viewer.now.getTime() - kase.lastInboundAt.getTime())}`;
  const facts = [
    ...(clause === null ? [] : [clause]),
    `ongoing since ${day(kase.ongoingSince, viewer)}`,
  ];
  return html`<li><a class="open at-${kase.tier}" data-open href="/cases/${kase.id}">
<span><span class="name">${shown(line.accountName)}</span> <span class="issue">${shown(kase.issue)}</span>
<span class="quote">${said}</span><span class="soft small">${facts.join(' · ')}</span></span>
<span class="meta"><span class="${waiting ? 'waiting' : 'strong'}">${words}</span><br>
${wrote === null ? '' : html`${wrote}<br>`}CSM ${nameOf(view.people, kase.owner)}</span></a></li>`;
}

function nothing(view: QueueView): Html {
  if (view.offset > 0) {
    const first = address({ ...view, offset: 0 });
    return empty('No more cases', html`<a href="${first}">Back to the first ones</a>`);
  }
  if (view.search !== '') {
    return empty(
      `Nothing found for “${view.search}”`,
      html`Look by the customer’s name or the issue. <a href="${address({ ...view, search: '', offset: 0 })}">Show all</a>`,
    );
  }
  if (view.closed)
    return empty('No case is closed yet', 'A case closes when its recap is written.');
  if (view.mine) return empty('You own no open case', html`<a href="/">See all open cases</a>`);
  if (view.tier !== null) {
    return empty(noneOf[view.tier], html`<a href="/">See all open cases</a>`);
  }
  return empty(
    'No customer is at risk',
    html`Cases appear here by themselves, and the people concerned get a mail. Is Defuse reading?
<a href="/health">See its health</a>.`,
  );
}

function pages(view: QueueView): Html {
  const { offset, more } = view;
  if (offset === 0 && !more) return html``;
  return html`<nav class="pages" aria-label="More cases">
${offset > 0 ? html`<a class="button" href="${address({ ...view, offset: Math.max(0, offset - pageSize) })}">The ${pageSize} before</a>` : html`<span></span>`}
${more ? html`<a class="button" href="${address({ ...view, offset: offset + pageSize })}">The next ${pageSize}</a>` : ''}</nav>`;
}
