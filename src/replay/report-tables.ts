import { html } from 'hono/html';
import { clauses as protocolClauses } from '../protocol/risk-tiers.ts';
import type { ReplayReport } from './report.ts';
import { count, dayWords, kindWords, number, whyWords } from './report-words.ts';

/** How many rows of a table a reader looks at; the rest stands in report.json. */
const mostRows = 15;
const mostListed = 60;

/** Who would have got what. */
export function goneOutSection({ mails, budget }: ReplayReport) {
  if (mails.length === 0) return html``;
  const people = [...Map.groupBy(mails, (one) => one.to)].sort((a, b) => b[1].length - a[1].length);
  return html`<section class="long"><h2>Who would have got what</h2><ul>${people.map(
    ([name, theirs]) => {
      const kinds = [...Map.groupBy(theirs, (one) => one.kind)].sort(
        (a, b) => b[1].length - a[1].length,
      );
      const weekly = budget.weeks === 0 ? 0 : theirs.length / budget.weeks;
      return html`<li><p><b>${name}</b> <span class="soft">${weeklyWords(weekly)}</span></p>
<p>${kinds.map(([kind, some]) => kindWords(kind, some.length)).join(', ')}</p></li>`;
    },
  )}</ul>
<details><summary>${mailsHeading(mails.length)}</summary><ul>${mails
    .slice(0, mostListed)
    .map(
      (one) =>
        html`<li><p>${one.subject}</p><p class="soft small">${kindWords(one.kind, 1).replace(/^1 /, '')} to ${one.to}, ${dayWords(one.at)}, ${one.at.slice(11, 16)} UTC</p></li>`,
    )}</ul></details></section>`;
}

/** The customers with the most cases. */
export function accountsSection({ accounts }: ReplayReport) {
  if (accounts.length === 0) return html``;
  return html`<section><h2>Customers with the most alerts</h2><table><thead><tr><th scope="col">Customer</th>
<th scope="col" class="number">High</th><th scope="col" class="number">Medium</th><th scope="col" class="number">Low</th><th scope="col" class="number">Mails</th></tr></thead>
<tbody>${accounts
    .slice(0, mostRows)
    .map(
      (one) =>
        html`<tr><th scope="row">${one.account}</th><td class="number">${one.high}</td><td class="number">${one.medium}</td><td class="number">${one.low}</td><td class="number">${number(one.mails)}</td></tr>`,
    )}</tbody></table>${
    accounts.length > mostRows
      ? html`<p class="soft small">${count(accounts.length - mostRows, 'more customer')} with a case: see report.json.</p>`
      : ''
  }</section>`;
}

/** The clauses of the protocol, by the cases that they decided. */
export function clausesSection({ clauses }: ReplayReport) {
  if (clauses.length === 0) return html``;
  return html`<section><h2>Top reasons</h2><table><thead><tr><th scope="col">What the protocol says</th><th scope="col" class="number">Cases decided</th><th scope="col" class="number">Times it held</th></tr></thead>
<tbody>${clauses.map((one) => {
    const words = protocolClauses.find((clause) => clause.id === one.clause)?.words;
    return html`<tr><th scope="row">${words} (${one.clause})</th><td class="number">${number(one.cases)}</td><td class="number">${number(one.times)}</td></tr>`;
  })}</tbody></table></section>`;
}

/** Mails that a person would have had to read. */
export function forPersonSection({ forPerson }: ReplayReport) {
  if (forPerson.length === 0) return html``;
  const why = [...Map.groupBy(forPerson, (one) => one.why)].map(
    ([reason, some]) =>
      `${number(some.length)} ${some.length === 1 ? 'is' : 'are'} ${whyWords(reason)}`,
  );
  return html`<section class="long"><h2>For a person to read: ${count(forPerson.length, 'mail')}</h2>
<p class="soft">Defuse passes on what it cannot judge instead of calling it harmless: ${why.join('; ')}.</p>
<details><summary>Which ones</summary><ul>${forPerson
    .slice(0, mostListed)
    .map(
      (one) =>
        html`<li><p>${one.subject || '(no subject)'}</p><p class="soft small">${[one.from || 'unknown sender', dayWords(one.at), whyWords(one.why)].join(' · ')}</p></li>`,
    )}</ul>${rest(forPerson.length)}</details></section>`;
}

/** Senders whose account nobody has named. */
export function unmatchedSection({ unmatched }: ReplayReport) {
  if (unmatched.length === 0) return html``;
  const mails = unmatched.reduce((sum, one) => sum + one.mails, 0);
  const risky = unmatched.filter((one) => one.tier === 'high').length;
  return html`<section class="long"><h2>Senders that belong to no customer: ${number(unmatched.length)}</h2>
<p class="soft">They wrote ${count(mails, 'mail')}${risky === 0 ? '' : `, and ${risky === 1 ? 'one of them sounds' : `${number(risky)} of them sound`} like a High`}. Add the domains of those who are customers to the accounts, so that their cases can be followed.</p>
<details><summary>Who they are</summary><ul>${unmatched
    .slice(0, mostListed)
    .map(
      (one) =>
        html`<li><p>${one.address} <span class="soft">${count(one.mails, 'mail')}</span></p></li>`,
    )}</ul>${rest(unmatched.length)}</details></section>`;
}

function mailsHeading(all: number): string {
  const first =
    all > mostListed ? `The first ${mostListed} of ${number(all)}` : `All ${number(all)}`;
  return `${first}, one by one`;
}

function rest(all: number) {
  if (all <= mostListed) return '';
  return html`<p class="soft small">${number(all - mostListed)} more: see report.json.</p>`;
}

function weeklyWords(perWeek: number): string {
  if (perWeek < 0.95) return 'less than one a week';
  return `about ${number(perWeek < 10 ? Math.round(perWeek * 10) / 10 : Math.round(perWeek))} a week`;
}
