import { html, raw } from 'hono/html';
import type { Difference } from './compare.ts';
import type { ReplayReport } from './report.ts';
import { answeredAfterMinutes } from './pass-time.ts';
import { caseSections, weeksSection } from './report-cases.ts';
import { reportStyle } from './report-style.ts';
import {
  accountsSection,
  clausesSection,
  forPersonSection,
  goneOutSection,
  unmatchedSection,
} from './report-tables.ts';
import { budgetWords, count, daysWords, headline, readWords } from './report-words.ts';

/**
 * The report as one self-contained HTML page that can be mailed around: styles inside, pictures as SVG, no script,
 * nothing loaded from anywhere. Every text of a mail is escaped. `changes`: against an earlier report, or null.
 */
export async function reportHtml(
  report: ReplayReport,
  changes: Difference | null,
): Promise<string> {
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Defuse: what would have happened, ${daysWords(report)}</title>
<style>${raw(reportStyle)}</style></head><body><main>
<header><p class="over">Defuse replay · ${daysWords(report)}</p>
<h1>${headline(report)}</h1>
<p class="soft">Your own mail, run through the escalation protocol as if Defuse had been watching. Nothing was sent to anybody.</p></header>
<div class="tiles">${tiles(report)}</div>
<section><h2>Alert budget</h2><p>${budgetWords(report.budget)}</p></section>
${changes === null ? '' : changesSection(changes)}
${weeksSection(report)}
${caseSections(report)}
${goneOutSection(report)}
${accountsSection(report)}
${clausesSection(report)}
${forPersonSection(report)}
${unmatchedSection(report)}
<footer><p>${readWords(report)}</p>
<p>The replay assumes that the manager acknowledges every call or review request ${answeredAfterMinutes} minutes after
it came and then makes a plan, and knows of the past only what these mails say. Daily lists, weekly digests
and reminders of overdue promises are not counted. Days are those of UTC. Every figure of this page stands in
report.json beside it.</p></footer>
</main></body></html>`;
  return String(await page);
}

function tiles(report: ReplayReport) {
  const { cases, forPerson } = report;
  const tile = (figure: number, words: string, tier = '') =>
    html`<div class="tile"><b class="${tier}">${figure.toLocaleString('en-GB')}</b><span>${words}</span></div>`;
  const of = (tier: string): number => cases.filter((one) => one.tier === tier).length;
  return html`${tile(of('high'), 'High cases', 'high')}${tile(of('medium'), 'Medium cases', 'medium')}
${tile(of('low'), 'Low cases', 'low')}${tile(forPerson.length, 'mails for a person to read')}`;
}

function changesSection({ summary, notes, lines }: Difference) {
  return html`<section class="long"><h2>Against the earlier report</h2><p>${summary}</p>${notes.map((one) => html`<p>${one}</p>`)}
${lines.length === 0 ? '' : html`<details><summary>${count(lines.length, 'difference')}</summary><ul>${lines.map((one) => html`<li>${one}</li>`)}</ul></details>`}</section>`;
}
