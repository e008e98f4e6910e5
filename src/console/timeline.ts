import type { Interaction, InteractionKind } from '../domain/interaction.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import { bothSizes, chartColors, chartFont, chartSvg } from './chart.ts';

const dayMs = 86_400_000;
const days = 180;
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });

/** The rows of the picture from top to bottom, and which facts stand in each. */
const lanes: readonly { readonly name: string; readonly kinds: readonly InteractionKind[] }[] = [
  { name: 'They wrote', kinds: ['mail-in'] },
  { name: 'We wrote', kinds: ['mail-out'] },
  { name: 'Met', kinds: ['meeting-held', 'meeting-accepted', 'call-recorded'] },
  {
    name: 'Missed',
    kinds: ['meeting-missed', 'meeting-declined', 'meeting-rescheduled', 'meeting-cancelled'],
  },
  { name: 'Alerts', kinds: [] },
];

/**
 * The last 180 days of an account as a picture: who wrote when, meetings held and missed, alerts by tier. SVG
 * text with a sentence for those who do not see it; the history below says the same in words.
 */
export function timelinePicture(snapshot: AccountSnapshot, now: Date): string {
  const from = new Date(now.getTime() - days * dayMs);
  const facts = snapshot.interactions.filter((one) => one.at >= from && one.at <= now);
  const said = lanes
    .slice(0, 4)
    .map(
      (lane) => `${lane.name} ${facts.filter((one) => lane.kinds.includes(one.kind)).length} times`,
    )
    .join(', ');
  const alerts = snapshot.recentAssessments.filter((one) => one.at >= from && one.tier !== 'none');
  const label = `The last ${days} days. ${said}. ${alerts.length} alerts.`;
  return bothSizes(
    (size, slim) => chartSvg(picture(facts, alerts, { from, now }, slim), label, size),
    230,
  );
}

function picture(
  facts: readonly Interaction[],
  alerts: AccountSnapshot['recentAssessments'],
  range: { readonly from: Date; readonly now: Date },
  slim: boolean,
) {
  const dots = lanes.flatMap((lane, row) =>
    facts
      .filter((one) => lane.kinds.includes(one.kind))
      .map((one) => ({
        value: [one.at.getTime(), row],
        itemStyle: { ...dotStyle(row), opacity: 1 },
      })),
  );
  const firsts = firstsOfMonths(range.from, range.now);
  const diamonds = alerts.map((one) => ({
    value: [one.at.getTime(), lanes.length - 1],
    itemStyle: {
      opacity: 1,
      color: one.tier === 'none' ? chartColors.none : chartColors[one.tier],
    },
  }));
  return {
    textStyle: { fontFamily: chartFont },
    grid: { left: slim ? 84 : 92, right: 14, top: 6, bottom: 28 },
    xAxis: {
      type: 'value',
      min: range.from.getTime(),
      max: range.now.getTime(),
      axisLine: { lineStyle: { color: chartColors.line } },
      axisTick: { show: false, customValues: firsts },
      axisLabel: {
        color: chartColors.soft,
        fontSize: 13,
        customValues: firsts,
        formatter: (ms: number) => month.format(ms),
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lanes.map((lane) => lane.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: chartColors.soft, fontSize: 13 },
      splitLine: { show: true, lineStyle: { color: chartColors.line } },
    },
    series: [
      { type: 'scatter', symbolSize: 11, data: dots },
      { type: 'scatter', symbol: 'diamond', symbolSize: 15, data: diamonds },
    ],
  };
}

/** The first of every month of the range, as instants in milliseconds. */
function firstsOfMonths(from: Date, to: Date): readonly number[] {
  const found: number[] = [];
  const at = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
  for (; at < to; at.setUTCMonth(at.getUTCMonth() + 1)) found.push(at.getTime());
  return found;
}

function dotStyle(row: number) {
  if (row === 1) return { color: chartColors.main };
  return row === 3 ? { color: chartColors.medium } : { color: chartColors.ink };
}
