import type { Interaction } from '../domain/interaction.ts';
import { sameTitle } from './same-fact.ts';

/** Meetings the customer missed or declined: within the window, and the latest ones in a row. */
export interface Missed {
  readonly inWindow: readonly Interaction[];
  readonly inARow: readonly Interaction[];
}

const dayMs = 86_400_000;
/** A row of misses is about now: older ones than this are history. */
const rowDays = 180;

/**
 * Misses that still count at `now`. A miss is settled when its replacement was held (the same meeting by title
 * or series) or the customer accepted another time after declining it; our own no-shows and times that were
 * only moved are none. Source: Protocol M2, L1.
 */
export function missedMeetings(
  past: readonly Interaction[],
  now: Date,
  windowDays: number,
): Missed {
  const misses = past.filter(
    (one) =>
      (one.kind === 'meeting-missed' || one.kind === 'meeting-declined') && !isSettled(one, past),
  );
  const since = (days: number): number => now.getTime() - days * dayMs;
  const lastHeld = past.findLast((one) => one.kind === 'meeting-held')?.at ?? new Date(0);
  return {
    inWindow: misses.filter((one) => one.at.getTime() >= since(windowDays)),
    inARow: misses.filter((one) => one.at > lastHeld && one.at.getTime() >= since(rowDays)),
  };
}

function isSettled(miss: Interaction, past: readonly Interaction[]): boolean {
  return past.some(
    (one) =>
      one.at > miss.at &&
      (one.kind === 'meeting-held' ||
        one.kind === 'meeting-accepted' ||
        one.kind === 'meeting-rescheduled') &&
      ((miss.threadKey !== null && one.threadKey === miss.threadKey && isSameDate(miss, one)) ||
        sameTitle(miss.title, one.title)),
  );
}

/** In a series every date stands for itself: only a word about the same date settles it. */
function isSameDate(miss: Interaction, one: Interaction): boolean {
  return (
    one.kind !== 'meeting-held' || Math.abs(one.at.getTime() - miss.at.getTime()) <= 14 * dayMs
  );
}
