import { html, raw } from 'hono/html';
import type { Person } from '../../domain/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Disagreement } from '../../store/disagreements.ts';
import type { WeekFigures } from '../../store/week.ts';
import { clauseWords, nameOf } from '../case-words.ts';
import { barChart, chartColors } from '../chart.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, tierName } from '../page.ts';
import { dayAfter } from '../../jobs/seven-days.ts';
import { dayOf, isoDay, span } from '../times.ts';

/** What the weekly page shows. */
export interface WeekView {
  readonly figures: WeekFigures;
  /** ISO dates, oldest first. */
  readonly days: readonly string[];
  readonly said: readonly Disagreement[];
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Only the accounts of this manager; null = all. */
  readonly team: Person | null;
  /** Whether the viewer is the manager of an account. */
  readonly leads: boolean;
  /** ISO date on the viewer's calendar. */
  readonly today: string;
}

const risky = ['high', 'medium', 'low'] as const;

/** Seven days: alerts, how fast people answered, what calmed, what people said about the clauses. */
export function weekPage(view: WeekView, viewer: Viewer): Html {
  const { figures, days } = view;
  const { minutesTo, softened, opened } = figures;
  const total = opened.high + opened.medium + opened.low;
  const alerts = (tier: string): number =>
    figures.perDay.filter((one) => one.tier === tier).reduce((sum, one) => sum + one.alerts, 0);
  return html`${teams(view, viewer)}<div class="tiles">${tile(String(total), openedWords(opened))}
${timeTile(minutesTo.reply, 'until a person replied')}${timeTile(minutesTo.acknowledgement, 'until somebody was on it')}
${timeTile(minutesTo.plan, 'until there was a plan')}
${softened.of === 0 ? waiting('no second mail yet', 'calmer in their next mail') : tile(`${softened.cases} of ${softened.of}`, 'calmer in their next mail')}</div>
<section class="card"><h2>Alerts per day</h2>
<p class="soft">${risky.map((tier) => html`<span class="pill ${tier}">${tierName(tier)} ${alerts(tier)}</span> `)}</p>
${raw(chart(figures, days, viewer))}</section>
${clauseTable(figures)}${saidCard(view, viewer)}
<p class="soft small">A case is counted once, by the highest that it reached; an alert is each time that one was opened or rose. Times are those of the middle case: half of the cases were faster. Nights and weekends count.</p>`;
}

/** The way to the weeks before and after. */
export function otherWeeks(view: Pick<WeekView, 'days' | 'team' | 'today'>): Html {
  const { team, today } = view;
  const last = view.days.at(-1) ?? today;
  return html`<nav class="pages" aria-label="Other weeks"><a class="button" href="${address(dayAfter(last, -7), team, today)}">The week before</a>
${last < today ? html`<a class="button" href="${address(dayAfter(last, 7), team, today)}">The week after</a>` : ''}</nav>`;
}

/** The address of the seven days up to `last`, of a team or of all. */
function address(last: string, team: Person | null, today: string): string {
  const query = new URLSearchParams();
  if (last < today) query.set('to', last);
  if (team !== null) query.set('team', team.id);
  const text = query.toString();
  return text === '' ? '/week' : `/week?${text}`;
}

/** Whose cases are counted: everybody's, or those of one manager's accounts, as in that manager's digest. */
function teams({ team, leads, days, today }: WeekView, viewer: Viewer): Html {
  if (team === null && !leads) return html``;
  const last = days.at(-1) ?? today;
  const lead = team ?? viewer.person;
  const own = lead.id === viewer.person.id ? 'My team' : `Team of ${lead.name}`;
  const tab = (to: Person | null, words: string): Html =>
    html`<a href="${address(last, to, today)}"${to?.id === team?.id ? html` aria-current="true"` : ''}>${words}</a>`;
  return html`<nav class="tabs" aria-label="Whose cases">${tab(null, 'All teams')}${tab(lead, own)}</nav>`;
}

/** "cases opened: 3 High, 1 Medium". */
function openedWords(opened: WeekFigures['opened']): string {
  const parts = risky.filter((tier) => opened[tier] > 0);
  const cases = parts.reduce((sum, tier) => sum + opened[tier], 0) === 1 ? 'case' : 'cases';
  const of = parts.map((tier) => `${opened[tier]} ${tierName(tier)}`).join(', ');
  return of === '' ? `${cases} opened` : `${cases} opened: ${of}`;
}

function tile(figure: string, words: string): Html {
  return html`<div class="tile"><b>${figure}</b><span>${words}</span></div>`;
}

function timeTile(minutes: number | null, words: string): Html {
  return minutes === null ? waiting('not yet', words) : tile(span(minutes * 60_000), words);
}

function waiting(figure: string, words: string): Html {
  return html`<div class="tile wait"><b>${figure}</b><span>${words}</span></div>`;
}

function chart(figures: WeekFigures, days: readonly string[], viewer: Viewer): string {
  const on = (day: string, tier: (typeof risky)[number]): number =>
    figures.perDay.find((one) => one.day === day && one.tier === tier)?.alerts ?? 0;
  return barChart(
    days.map((day) => isoDay(day, viewer)),
    risky.map((tier) => ({
      name: tierName(tier),
      color: chartColors[tier],
      values: days.map((day) => on(day, tier)),
    })),
  );
}

function clauseTable(figures: WeekFigures): Html {
  const judged = figures.feedback.filter((one) => one.agreed + one.disagreed > 0);
  if (judged.length === 0) {
    return html`<section class="card"><h2>Which reasons were right</h2><p class="soft">No case of this week has been
answered yet. “I’m on it” counts as useful, “Disagree” as not useful.</p></section>`;
  }
  return html`<section class="card flush"><table class="stack"><caption class="hide shown">Which reasons were right</caption>
<thead><tr><th scope="col">Which reasons were right</th><th scope="col" class="number">Useful</th><th scope="col" class="number">Not useful</th><th scope="col" class="number">Right in</th></tr></thead>
<tbody>${judged.map((one) => {
    const of = one.agreed + one.disagreed;
    const share = Math.round((100 * one.agreed) / of);
    return html`<tr><th scope="row">${clauseWords(one.clause)} <span class="soft">(${one.clause})</span></th>
<td class="number" data-label="Useful">${one.agreed}</td><td class="number" data-label="Not useful">${one.disagreed}</td>
<td class="number" data-label="Right in">${one.agreed} of ${of} <span class="soft">(${share} %)</span></td></tr>`;
  })}</tbody></table></section>`;
}

function saidCard(view: WeekView, viewer: Viewer): Html {
  if (view.said.length === 0) return html``;
  return html`<section class="card"><h2>Where people disagreed</h2><ul>${view.said.map(
    (
      one,
    ) => html`<li><p>“${shown(one.reason)}”<br><span class="small soft">${nameOf(view.people, one.by)}, ${dayOf(one.at, viewer)}, about
<a href="/cases/${one.caseId}">${shown(one.accountName)}, ${shown(one.issue)}</a>${one.clause === 'all' ? '' : `: ${clauseWords(one.clause)}`}</span></p></li>`,
  )}</ul></section>`;
}
