import { html, raw } from 'hono/html';
import { barChart } from '../console/chart.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import type { ReplayReport } from './report.ts';

// One page that can be mailed around: styles inside, pictures as SVG, no script, nothing loaded from anywhere.

const style = `:root{color-scheme:light dark;--ink:#1b2430;--soft:#56606e;--line:#d9dee5;--bg:#f6f7f9;--card:#fff;--high:#a3180f;--medium:#7a4a00;--low:#1d5a3c}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#a3adba;--line:#323b47;--bg:#12161c;
--card:#1b212a;--high:#ffb4ab;--medium:#ffd698;--low:#a6e3c0}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:980px;margin:0 auto;padding:24px 16px 64px}h1{font-size:1.6rem;margin:0 0 4px}
h2{font-size:1.15rem;margin:0 0 10px}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px;margin:16px 0}
.soft{color:var(--soft)}.figures{display:flex;flex-wrap:wrap;gap:8px 28px}
.figures b{display:block;font-size:1.7rem;line-height:1.2}
.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}svg{max-width:100%;height:auto}
ul{list-style:none;margin:0;padding:0}
li{border-top:1px solid var(--line);padding:10px 0;overflow-wrap:anywhere}li:first-child{border-top:0}
blockquote{margin:4px 0 0;padding-left:10px;border-left:3px solid var(--line)}.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:6px 12px 6px 0;border-top:1px solid var(--line);vertical-align:top}
details>summary{cursor:pointer;font-weight:600}`;

const colors = { high: '#c0392b', medium: '#d68910', low: '#2e8b57' } as const;
const mostShown = 400;

/** The report as one self-contained HTML page. Every text of a mail is escaped. */
export async function reportHtml(report: ReplayReport, title: string): Promise<string> {
  const { source, budget } = report;
  const count = (tier: string): number => report.cases.filter((one) => one.tier === tier).length;
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${raw(style)}</style></head><body><main>
<h1>What would have happened</h1>
<p class="soft">${source.mails} mails from ${source.from.slice(0, 10)} to ${source.to.slice(0, 10)}, run through the protocol as if Defuse had been watching. Nothing was sent. Alerts are assumed to be acknowledged after ten minutes.</p>
<section><div class="figures"><span><b class="high">${count('high')}</b>High cases</span><span><b class="medium">${count('medium')}</b>Medium cases</span>
<span><b class="low">${count('low')}</b>Low cases</span><span><b>${report.needsPerson}</b>mails for a person to read</span><span><b>${report.unreadable}</b>could not be read</span></div>
<p>${budgetWords(budget)}</p></section>
<section><h2>Cases per week</h2>${raw(chartOf(report))}</section>
<section><h2>The cases, and the sentence that decided</h2>${caseList(report)}</section>
<section><h2>Which clauses held</h2><div class="scroll"><table><tbody>${report.clauses.map(
    (one) =>
      html`<tr><td>${one.clause}</td><td>${clauses.find((clause) => clause.id === one.clause)?.words}</td><td>${one.times}</td></tr>`,
  )}</tbody></table></div></section>
<section><h2>Customers with the most cases</h2><div class="scroll"><table><thead><tr><th>Customer</th><th>High</th><th>All</th></tr></thead><tbody>${report.accounts.map(
    (one) => html`<tr><td>${one.account}</td><td>${one.high}</td><td>${one.cases}</td></tr>`,
  )}</tbody></table></div></section>
<section><h2>Mails that would have gone out</h2><details><summary>${report.mails.length} mails and drafts</summary><ul>${report.mails
    .slice(0, mostShown)
    .map(
      (one) =>
        html`<li>${one.subject}<br><span class="soft">${one.kind.replaceAll('-', ' ')} to ${one.to}, ${one.at.slice(0, 16).replace('T', ' ')} UTC</span></li>`,
    )}</ul>${report.mails.length > mostShown ? html`<p>The rest stands in report.json.</p>` : ''}</details></section>
<section><h2>Senders that belong to no account</h2>${
    report.unmatched.length === 0
      ? html`<p>None.</p>`
      : html`<details><summary>${report.unmatched.length} addresses</summary><ul>${report.unmatched.map((one) => html`<li>${one.address} <span class="soft">${one.mails} mail(s)</span></li>`)}</ul></details>`
  }</section>
</main></body></html>`;
  return String(await page);
}

function budgetWords(budget: ReplayReport['budget']): string {
  if (budget.most <= budget.perWeek) {
    return `The budget of ${budget.perWeek} High a week is kept in every week; the busiest had ${budget.most}.`;
  }
  return `The budget of ${budget.perWeek} High a week is exceeded in ${budget.over} of ${budget.weeks} weeks; the busiest had ${budget.most}. A budget of ${budget.most} would be kept in every week.`;
}

function chartOf(report: ReplayReport): string {
  const weeks = [...new Set(report.perWeek.map((one) => one.week))];
  return barChart(
    weeks,
    (['high', 'medium', 'low'] as const).map((tier) => ({
      name: tier.charAt(0).toUpperCase() + tier.slice(1),
      color: colors[tier],
      values: weeks.map(
        (week) => report.perWeek.find((one) => one.week === week && one.tier === tier)?.cases ?? 0,
      ),
    })),
  );
}

function caseList(report: ReplayReport) {
  if (report.cases.length === 0) return html`<p>None.</p>`;
  return html`<ul>${report.cases.slice(0, mostShown).map(
    (
      one,
    ) => html`<li><b class="${one.tier}">${one.tier.charAt(0).toUpperCase() + one.tier.slice(1)}</b> ${one.account} – ${one.issue}
<span class="soft">${one.openedAt.slice(0, 10)}${one.ongoingSince < one.openedAt.slice(0, 10) ? `, ongoing since ${one.ongoingSince}` : ''}${one.clause ? ` · ${one.clause}` : ''}</span>
${one.sentence === '' ? '' : html`<blockquote>${one.sentence}</blockquote>`}</li>`,
  )}</ul>${report.cases.length > mostShown ? html`<p>The rest stands in report.json.</p>` : ''}`;
}
