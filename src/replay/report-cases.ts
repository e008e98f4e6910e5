import { html, raw } from 'hono/html';
import { tierName } from '../compose/mails/phrases.ts';
import { barChart } from '../console/chart.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import { type ReplayedCase, type ReplayReport, type RiskTier, riskTiers } from './report.ts';
import { count, dayWords } from './report-words.ts';
import { barsOf } from './weeks.ts';

/** So many High cases are read at a glance; the others are folded. */
const mostOpen = 12;
/** A page must stay small enough to be mailed; the rest stands in report.json. */
const mostShown = 300;

/** The picture of the cases over time. */
export function weeksSection(report: ReplayReport) {
  const { unit, bars } = barsOf(report.weeks);
  if (report.cases.length === 0) return html``;
  const chart = barChart(
    bars.map((one) => barName(one.name)),
    riskTiers.map((tier) => ({
      name: tierName(tier),
      color: `var(--${tier}-bar)`,
      values: bars.map((one) => one[tier]),
    })),
  );
  const busiest = report.weeks.toSorted((a, b) => b.high - a.high)[0];
  return html`<section><h2>Cases per ${unit}</h2>
<p class="key">${riskTiers.map((tier) => html`<span class="${tier}"><i></i>${tierName(tier)}</span>`)}</p>${raw(chart)}
${busiest && busiest.high > 0 ? html`<p class="soft small note">The week with the most High cases began on ${dayWords(busiest.week)}: ${busiest.high} of them in ${count(busiest.mails, 'mail')}.</p>` : ''}
<p class="soft small note">A case that rose counts once, in the ${unit} in which it reached its tier.</p></section>`;
}

/** The cases with the sentences that decided: High in full, the others folded when there are many. */
export function caseSections(report: ReplayReport) {
  return html`${riskTiers.map((tier) => {
    const cases = report.cases.filter((one) => one.tier === tier);
    if (cases.length === 0) return '';
    const open = tier === 'high' ? mostOpen : 0;
    return html`<section class="long"><h2>${tierName(tier)}: ${count(cases.length, 'case')}</h2><p class="soft">${whatFollows[tier]}</p>
${list(cases.slice(0, open))}${folded(cases.slice(open), open > 0)}</section>`;
  })}`;
}

const whatFollows: Readonly<Record<RiskTier, string>> = {
  high: 'At once: notice and reply draft for the CSM, call request to the manager, escalation mail to manager and executives.',
  medium: 'In working hours: notice and reply draft for the CSM, review request to the manager.',
  low: 'A reply draft and an action plan in the CSM’s daily list. Nobody else hears of it.',
};

function list(cases: readonly ReplayedCase[]) {
  return cases.length === 0 ? html`` : html`<ul>${cases.map(caseItem)}</ul>`;
}

function folded(cases: readonly ReplayedCase[], isRest: boolean) {
  if (cases.length === 0) return html``;
  const words = isRest
    ? count(cases.length, 'more case')
    : `${count(cases.length, 'case')} with the deciding sentence`;
  const left = cases.length - mostShown;
  return html`<details><summary>${words}</summary>${list(cases.slice(0, mostShown))}${
    left > 0 ? html`<p class="soft small">${count(left, 'more case')}: see report.json.</p>` : ''
  }</details>`;
}

function caseItem(one: ReplayedCase) {
  const words = clauses.find((clause) => clause.id === one.clause)?.words;
  const since = one.ongoingSince < one.reachedAt.slice(0, 10);
  const facts = [
    dayWords(one.reachedAt),
    ...(since ? [`ongoing since ${dayWords(one.ongoingSince)}`] : []),
    ...(one.from === '' ? [] : [one.from]),
    ...(words === undefined ? [] : [`${words} (${one.clause})`]),
  ];
  return html`<li class="case"><p><b>${one.account}</b> ${one.issue}</p>
${one.sentence === '' ? '' : html`<blockquote>${marked(one)}</blockquote>`}
<p class="soft small">${facts.join(' · ')}</p>${
    one.told.length === 0 ? '' : html`<p class="soft small">Told: ${one.told.join(', ')}</p>`
  }</li>`;
}

/** The sentence with the words that decided marked, where they stand in it as they are. */
function marked({ sentence, quote }: ReplayedCase) {
  const at = quote === '' || quote.length === sentence.length ? -1 : sentence.indexOf(quote);
  if (at < 0) return html`${sentence}`;
  const end = at + quote.length;
  return html`${sentence.slice(0, at)}<mark>${quote}</mark>${sentence.slice(end)}`;
}

/** "2 Mar" for a week, "Mar 2026" for a month, "2026" for a year. */
function barName(name: string): string {
  if (name.length === 4) return name;
  const at = new Date(name);
  const day = name.length === 10 ? { day: 'numeric' as const } : { year: '2-digit' as const };
  return at.toLocaleDateString('en-GB', { ...day, month: 'short', timeZone: 'UTC' });
}
