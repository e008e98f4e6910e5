import { DateTime } from 'luxon';
import type { Interaction } from '../domain/interaction.ts';
import type { Absence } from './pauses.ts';
import { sameTitle } from './same-fact.ts';

/** Meetings the customer missed or declined: within the window, and the latest ones in a row. */
export interface Missed {
  readonly inWindow: readonly Interaction[];
  readonly inARow: readonly Interaction[];
}

/** From when on misses count, and the absences in which none can be missed. */
export interface MissedContext {
  readonly now: Date;
  readonly timeZone: string;
  readonly windowDays: number;
  readonly absences: readonly Absence[];
}

const dayMs = 86_400_000;
/** A row of misses is about now: older ones than this are history. */
const rowDays = 180;
/** A replacement is held within so many days; in a series, where the next date is no replacement, within fewer. */
const replacedDays = 14;
const replacedInSeriesDays = 3;

/**
 * Misses that still count at `now`; the window is counted by the wall clock. A miss is settled when its replacement
 * was held, or the customer accepted or proposed another time; our own no-shows, times that were only moved, and
 * meetings within an announced absence are none. Source: Protocol M2, L1.
 */
export function missedMeetings(past: readonly Interaction[], context: MissedContext): Missed {
  const local = DateTime.fromJSDate(context.now, { zone: context.timeZone });
  const since = (days: number): number => local.minus({ days }).toMillis();
  const [window, row] = [since(context.windowDays), since(rowDays)];
  const meetings = past.filter((one) => one.kind.startsWith('meeting-'));
  const misses = meetings.filter(
    (one) =>
      one.at.getTime() >= Math.min(window, row) &&
      (one.kind === 'meeting-declined' ||
        (one.kind === 'meeting-missed' && !isAway(one, context.absences))) &&
      !isSettled(one, meetings),
  );
  const lastHeld = past.findLast((one) => one.kind === 'meeting-held')?.at ?? new Date(0);
  return {
    inWindow: misses.filter((one) => one.at.getTime() >= window),
    inARow: misses.filter((one) => one.at > lastHeld && one.at.getTime() >= row),
  };
}

/** Whose meeting it was had announced to be away; where the guest is not known, anybody of theirs. */
function isAway(miss: Interaction, absences: readonly Absence[]): boolean {
  const guest = miss.contact?.toLowerCase() ?? null;
  return absences.some(
    ({ from, until, contact }) =>
      from <= miss.at &&
      miss.at <= until &&
      (contact === null || guest === null || contact === guest),
  );
}

const settling = ['meeting-held', 'meeting-accepted', 'meeting-rescheduled'];

function isSettled(miss: Interaction, meetings: readonly Interaction[]): boolean {
  const days = isOfSeries(miss, meetings) ? replacedInSeriesDays : replacedDays;
  return meetings.some(
    (one) =>
      one.at > miss.at &&
      settling.includes(one.kind) &&
      one.at.getTime() - miss.at.getTime() <= days * dayMs &&
      isSameMeeting(miss, one),
  );
}

/** The calendar gives every date of a series a key of its own: only the same date is the same meeting. */
function isSameMeeting(miss: Interaction, one: Interaction): boolean {
  if (miss.source === 'calendar' && one.source === 'calendar') {
    return miss.threadKey === one.threadKey;
  }
  if (miss.threadKey !== null && miss.threadKey === one.threadKey) return true;
  return sameTitle(miss.title, one.title);
}

/** Two more dates of the same thread or title make it a series. */
function isOfSeries(miss: Interaction, meetings: readonly Interaction[]): boolean {
  const dates = meetings.filter(
    (one) =>
      (one.kind === 'meeting-held' || one.kind === 'meeting-missed') &&
      Math.abs(one.at.getTime() - miss.at.getTime()) >= dayMs / 2 &&
      isSameMeeting(miss, one),
  );
  return dates.length >= 2;
}
