import { outranks, type Tier } from '../domain/assessment.ts';
import type { TierTrend } from '../domain/interaction.ts';

/** What was judged of an account at one moment. */
export interface Judged {
  readonly at: Date;
  readonly tier: Tier;
}

const dayMs = 86_400_000;
/** How far back a trend looks, and how many steps of it are told. */
const lookBackDays = 90;
const mostSteps = 5;

/**
 * Where the risk of an account goes, from what was judged in the 90 days before `now`: the tiers above none, oldest
 * first, each step once. An ordinary mail is no step: it does not say that the customer is calm. `quiet` when nothing
 * was found for `quietDays`. Null when nothing was found at all. Throws: never. Source: DESIGN §3 (Engagement).
 */
export function tierTrend(
  judged: readonly Judged[],
  now: Date,
  quietDays: number,
): TierTrend | null {
  const since = now.getTime() - lookBackDays * dayMs;
  const risky = judged
    .filter((one) => one.tier !== 'none' && one.at <= now && one.at.getTime() >= since)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const last = risky.at(-1);
  if (last === undefined) return null;
  const steps = risky.map((one) => one.tier).filter((tier, at, all) => tier !== all[at - 1]);
  const quiet = now.getTime() - last.at.getTime() > quietDays * dayMs;
  return {
    steps: steps.slice(-mostSteps),
    direction: quiet ? 'quiet' : directionOf(steps),
    lastAt: last.at,
  };
}

function directionOf(steps: readonly Tier[]): TierTrend['direction'] {
  const [before, last] = [steps.at(-2), steps.at(-1)];
  if (before === undefined || last === undefined) return 'steady';
  return outranks(last, before) ? 'rising' : 'falling';
}
