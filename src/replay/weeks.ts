import type { ReplayedCase, ReplayedWeek, ReplayReport, RiskTier } from './report.ts';

const weekMs = 7 * 86_400_000;

/** What customers wrote in one week: its Monday, in UTC. */
export interface WeekOfMail {
  readonly week: string;
  readonly mails: number;
}

/**
 * Mails and cases per week (Monday, UTC), oldest first; weeks without either are left out. A case counts in the week in
 * which it reached its tier: that is when people were called.
 */
export function weeksOf(
  cases: readonly ReplayedCase[],
  written: readonly WeekOfMail[],
): readonly ReplayedWeek[] {
  const weeks = new Map<string, Record<RiskTier | 'mails', number>>();
  const of = (week: string): Record<RiskTier | 'mails', number> => {
    const known = weeks.get(week) ?? { high: 0, medium: 0, low: 0, mails: 0 };
    weeks.set(week, known);
    return known;
  };
  for (const { week, mails } of written) of(week).mails += mails;
  for (const { reachedAt, tier } of cases) of(mondayOf(new Date(reachedAt)))[tier]++;
  return [...weeks].map(([week, counts]) => ({ week, ...counts })).sort(byWeek);
}

/** How an alert budget of `perWeek` High a week would have fared in the weeks in which a customer wrote. */
export function budgetFor(weeks: readonly ReplayedWeek[], perWeek: number): ReplayReport['budget'] {
  const highs = weeks.filter((one) => one.mails > 0).map((one) => one.high);
  const rising = highs.toSorted((a, b) => a - b);
  return {
    perWeek,
    weeks: highs.length,
    over: highs.filter((count) => count > perWeek).length,
    most: rising.at(-1) ?? 0,
    usual: rising[Math.max(0, Math.ceil(rising.length * 0.9) - 1)] ?? 0,
  };
}

/** One bar of the picture: a week, a month or a year, and the cases that reached their tier in it. */
export type Bar = Readonly<Record<RiskTier, number>> & { readonly name: string };

/** So many bars can be told apart. */
const mostBars = 54;

/**
 * The cases of the whole time in bars of one length without gaps: weeks while they can be told apart, else months, else
 * years; with the word for one of them. Empty without weeks.
 */
export function barsOf(weeks: readonly ReplayedWeek[]): {
  readonly unit: 'week' | 'month' | 'year';
  readonly bars: readonly Bar[];
} {
  const [first, last] = [weeks[0]?.week, weeks.at(-1)?.week];
  if (first === undefined || last === undefined) return { unit: 'week', bars: [] };
  for (const [unit, letters] of [
    ['week', 10],
    ['month', 7],
    ['year', 4],
  ] as const) {
    const names = namesBetween(first, last, letters);
    if (names.length > mostBars && unit !== 'year') continue;
    const bars = names.map((name) => {
      const inside = weeks.filter((one) => one.week.slice(0, letters) === name);
      const sum = (tier: RiskTier): number => inside.reduce((all, one) => all + one[tier], 0);
      return { name, high: sum('high'), medium: sum('medium'), low: sum('low') };
    });
    return { unit, bars };
  }
  return { unit: 'year', bars: [] };
}

function namesBetween(first: string, last: string, letters: number): readonly string[] {
  const names = new Set<string>();
  for (let at = Date.parse(first); at <= Date.parse(last); at += weekMs) {
    names.add(new Date(at).toISOString().slice(0, letters));
  }
  return [...names];
}

/** The Monday (ISO day) of the week of an instant, in UTC. */
function mondayOf(at: Date): string {
  const back = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}

function byWeek(a: ReplayedWeek, b: ReplayedWeek): number {
  return a.week < b.week ? -1 : 1;
}
