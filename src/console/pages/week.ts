import { html, raw } from 'hono/html';
import { clauses } from '../../protocol/risk-tiers.ts';
import type { WeekFigures } from '../../store/week.ts';
import { barChart } from '../chart.ts';
import type { Html } from '../page.ts';

const colors = { high: '#c0392b', medium: '#d68910', low: '#2e8b57' } as const;

/** The last seven days: alerts, how fast people answered, what calmed, what people said about the clauses. */
export function weekPage(figures: WeekFigures, days: readonly string[]): Html {
  const chart = barChart(
    days.map((day) => day.slice(5)),
    (['high', 'medium', 'low'] as const).map((tier) => ({
      name: tier.charAt(0).toUpperCase() + tier.slice(1),
      color: colors[tier],
      values: days.map(
        (day) => figures.perDay.find((one) => one.day === day && one.tier === tier)?.alerts ?? 0,
      ),
    })),
  );
  const { opened, minutesTo, softened } = figures;
  return html`<section class="card"><h2>Alerts per day</h2>${raw(chart)}
<p class="soft small">Cases opened: ${opened.high} High, ${opened.medium} Medium, ${opened.low} Low.</p></section>
<section class="card"><h2>How fast</h2><dl><dt>First reply</dt><dd>${span(minutesTo.reply)}</dd>
<dt>Acknowledged</dt><dd>${span(minutesTo.acknowledgement)}</dd><dt>Plan written</dt><dd>${span(minutesTo.plan)}</dd></dl>
<p class="soft small">Half of the cases were faster than this.</p></section>
<section class="card"><h2>Calmer</h2><p>${softened.cases} of ${softened.of} customers who wrote again were calmer.</p></section>
<section class="card"><h2>What people said</h2>${
    figures.feedback.length === 0
      ? html`<p>No case of this week has been judged yet.</p>`
      : html`<div class="scroll"><table><thead><tr><th>Clause</th><th>Useful</th><th>Not useful</th></tr></thead><tbody>${figures.feedback.map(
          (one) =>
            html`<tr><td>${one.clause}: ${clauses.find((clause) => clause.id === one.clause)?.words}</td><td>${one.agreed}</td><td>${one.disagreed}</td></tr>`,
        )}</tbody></table></div>`
  }</section>`;
}

function span(minutes: number | null): string {
  if (minutes === null) return 'nothing yet';
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} min`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
