import type { WorkingHours } from '../domain/account.ts';
import type { InteractionId } from '../domain/ids.ts';
import type { Engagement, Interaction, InteractionKind } from '../domain/interaction.ts';
import type { OurPromise } from '../domain/promise.ts';
import type { Words } from '../protocol/words.ts';
import { overdueItems } from './overdue-items.ts';
import { missedMeetings } from './missed-meetings.ts';
import { distinctFacts } from './same-fact.ts';
import { absencesOf, type Pause, pausesOf, unpausedMs } from './pauses.ts';
import { lateSince } from './promise-dates.ts';
import { type Judged, tierTrend } from './tier-trend.ts';
import { brokenSince, type Turn, whoseTurn } from './whose-turn.ts';
import { wallMs, workingDaysBetween } from './working-time.ts';

/** The moment, the protocol's numbers, what we promised, and the working calendar of the account's CSM. */
export interface EngagementContext {
  readonly now: Date;
  readonly words: Words;
  readonly hours: WorkingHours;
  /** Promises of ours to the account; of those that are kept or withdrawn nothing is asked. */
  readonly promises: readonly Pick<OurPromise, 'dueOn' | 'state'>[];
  /** What was judged of the account, for the trend of its tiers; absent = no trend. */
  readonly judged?: readonly Judged[];
}

/** What shows that the customer is there: their mail, their presence, their answers. An auto-reply does not. */
export const engagedKinds: readonly InteractionKind[] = [
  'mail-in',
  'meeting-held',
  'meeting-accepted',
  'meeting-declined',
  'meeting-rescheduled',
  'meeting-cancelled',
  'call-recorded',
];

const dayMs = 86_400_000;

/**
 * What an account's interactions say at `now`. Silence counts whole days of the CSM's wall clock since the customer
 * last did something, without announced absences, and not while we owe the answer; while a promise of ours is broken,
 * what we write is no attempt to reach them. Later interactions are ignored.
 * Zero and null where nothing is known. Throws: never. Source: Protocol M1, M2, L1, L2; none-of-them-has.md 9.
 */
export function engagement(
  interactions: readonly Interaction[],
  context: EngagementContext,
): Engagement {
  const { now, hours, promises } = context;
  const past = distinctFacts(interactions)
    .filter((one) => one.at <= now)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const lastEngaged = past.findLast(isEngaged);
  const overdue = overdueItems(past, now);
  const late = promises.flatMap((one) => lateSince(one, hours, now) ?? []);
  const broken = brokenSince(late, past, now);
  const turn = whoseTurn(past, lastEngaged?.at ?? null, overdue, broken, now);
  const pauses = pausesOf(past, isEngaged);
  const since = lastEngaged?.at ?? null;
  const attempts = broken.length > 0 ? [] : attemptsSince(past, since, pauses, context);
  const { timeZone } = hours;
  const { windowDays } = context.words;
  const absences = absencesOf(past);
  const missed = missedMeetings(past, { now, timeZone, windowDays, absences });
  const ids = (list: readonly Interaction[]): readonly InteractionId[] => list.map((one) => one.id);
  return {
    asOf: now,
    timeZone,
    ...silence(lastEngaged ?? null, turn, pauses, context),
    lastInboundAt: past.findLast((one) => one.kind === 'mail-in')?.at ?? null,
    lastOutboundAt: past.findLast((one) => one.kind === 'mail-out')?.at ?? null,
    ourTurnSince: turn.ours,
    theirTurnSince: turn.theirs,
    missedMeetings: missed.inWindow.length,
    missedInARow: missed.inARow.length,
    declined: {
      missedMeetings: missed.inWindow.filter(isDeclined).length,
      missedInARow: missed.inARow.filter(isDeclined).length,
    },
    unansweredAttempts: attempts.length,
    overdueItems: overdue.map(({ title, owner, dueAt }) => ({ title, owner, dueAt })),
    pausedUntil: pauses.findLast((one) => one.until > now)?.until ?? null,
    usualGapDays: usualGap(past),
    trend: tierTrend(context.judged ?? [], now, windowDays),
    proof: {
      daysSilent: lastEngaged ? [lastEngaged.id] : [],
      missedMeetings: ids(missed.inWindow),
      missedInARow: ids(missed.inARow),
      unansweredAttempts: ids(attempts),
      // The measure counts what the customer owes; what we owe proves nothing against them.
      overdueItems: overdue.filter((one) => one.owner === 'customer').map((one) => one.id),
    },
  };
}

function isDeclined(one: Interaction): boolean {
  return one.kind === 'meeting-declined';
}

function isEngaged(one: Interaction): boolean {
  const isDoneByThem = one.kind === 'item-done' && one.owner === 'customer';
  return isDoneByThem || engagedKinds.includes(one.kind);
}

function silence(
  last: Interaction | null,
  turn: Turn,
  pauses: readonly Pause[],
  { now, hours }: EngagementContext,
): Pick<Engagement, 'daysSilent' | 'daysPaused'> {
  if (last === null) return { daysSilent: null };
  // Where we owe the answer, or nobody has written since, silence is no sign of theirs.
  const since = turn.silentSince;
  if (since === null) return { daysSilent: 0 };
  const days = (without: readonly Pause[]): number => {
    const ms = unpausedMs(without, since, now, (at) => wallMs(at, hours.timeZone));
    return Math.max(0, Math.floor(ms / dayMs));
  };
  const daysSilent = days(pauses);
  return { daysSilent, daysPaused: days([]) - daysSilent };
}

/**
 * Our mails and invitations since the customer last did something. Several within a working day are one, as are the
 * versions of one invitation; what came during an announced absence could not be answered.
 */
function attemptsSince(
  past: readonly Interaction[],
  since: Date | null,
  pauses: readonly Pause[],
  { hours }: EngagementContext,
): readonly Interaction[] {
  const tries = past.filter(
    (one, at) =>
      (one.kind === 'mail-out' || (one.kind === 'meeting-requested' && !isUpdate(one, past, at))) &&
      (since === null || one.at > since) &&
      !pauses.some((pause) => pause.from <= one.at && one.at < pause.until),
  );
  const attempts: Interaction[] = [];
  for (const one of tries) {
    const before = attempts.at(-1);
    if (!before || workingDaysBetween(hours, before.at, one.at) >= 1) attempts.push(one);
  }
  return attempts;
}

function isUpdate(one: Interaction, past: readonly Interaction[], index: number): boolean {
  if (one.threadKey === null) return false;
  const before = past.slice(0, index).findLast((other) => other.threadKey === one.threadKey);
  // After an answer of theirs a new version asks anew.
  return before?.kind === 'meeting-requested';
}

/** Median of the days between the customer's mails; null with fewer than four. */
function usualGap(past: readonly Interaction[]): number | null {
  const times = past.filter((one) => one.kind === 'mail-in').map((one) => one.at.getTime());
  if (times.length < 4) return null;
  const gaps = times.slice(1).map((at, index) => (at - (times[index] ?? at)) / dayMs);
  gaps.sort((a, b) => a - b);
  return Math.round((gaps[Math.floor(gaps.length / 2)] ?? 0) * 10) / 10;
}
