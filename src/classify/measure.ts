import { DateTime } from 'luxon';
import type { Engagement } from '../domain/interaction.ts';
import type { InteractionId } from '../domain/ids.ts';
import type { Measure } from '../protocol/risk-tiers.ts';

/**
 * The value of one engagement measure (days or counts, whole numbers). 0 where nothing is known: an account
 * that never wrote is not silent, and only the customer's own overdue items count (Protocol M1, M2, L1–L3).
 */
export function measure(engagement: Engagement, name: Measure): number {
  switch (name) {
    case 'daysSilent':
      return engagement.daysSilent ?? 0;
    case 'daysUnanswered':
      return engagement.theirTurnSince === null ? 0 : (engagement.daysSilent ?? 0);
    case 'missedMeetings':
      return engagement.missedMeetings;
    case 'missedInARow':
      return engagement.missedInARow;
    case 'unansweredAttempts':
      return engagement.unansweredAttempts;
    case 'overdueItems':
      return engagement.overdueItems.filter((item) => item.owner === 'customer').length;
  }
}

/** The interactions that prove a measure; empty when the engagement names none. */
export function proofOf(engagement: Engagement, name: Measure): readonly InteractionId[] {
  return engagement.proof[name === 'daysUnanswered' ? 'daysSilent' : name] ?? [];
}

/** The measure as a sentence that can be read alone: "23 days since the customer last wrote (3 May)". */
export function measureWords(engagement: Engagement, name: Measure, value: number): string {
  const { lastInboundAt, timeZone } = engagement;
  const last = lastInboundAt === null ? '' : `; they last wrote on ${day(lastInboundAt, timeZone)}`;
  switch (name) {
    case 'daysSilent':
      return silenceWords(engagement, value, last);
    case 'daysUnanswered':
      return `${count(value, 'day')} of silence, our mail without an answer${pauseWords(engagement)}${last}`;
    case 'missedMeetings':
      return `${count(value, 'meeting')} ${missedWords(engagement, name)} lately`;
    case 'missedInARow':
      return `${count(value, 'meeting')} ${missedWords(engagement, name)} one after the other`;
    case 'unansweredAttempts':
      return `${count(value, 'attempt')} of ours to reach them without an answer`;
    case 'overdueItems':
      return `${count(value, 'task')} of theirs past the agreed date${titles(engagement)}`;
  }
}

/** Who says in time that they will not come has declined; nobody waited for them. */
function missedWords(engagement: Engagement, name: 'missedMeetings' | 'missedInARow'): string {
  const declined = engagement.declined[name];
  if (declined === 0) return 'missed';
  return declined < engagement[name] ? 'missed or declined' : 'declined';
}

/** Where a pause, a call or a late turn makes it fewer days than since their mail, both are said. */
function silenceWords(engagement: Engagement, value: number, last: string): string {
  const { asOf, lastInboundAt, timeZone } = engagement;
  const since = lastInboundAt === null ? 0 : (asOf.getTime() - lastInboundAt.getTime()) / dayMs;
  const paused = pauseWords(engagement);
  if (lastInboundAt !== null && paused === '' && Math.abs(since - value) < 2)
    return `${count(value, 'day')} since the customer last wrote (${day(lastInboundAt, timeZone)})`;
  return `${count(value, 'day')} without a sign of the customer${paused}${last}`;
}

/** Who reads both numbers must be able to add them up. */
function pauseWords({ daysPaused = 0 }: Engagement): string {
  return daysPaused === 0
    ? ''
    : `, not counting ${count(daysPaused, 'day')} of a pause that they announced`;
}

const dayMs = 86_400_000;

function titles(engagement: Engagement): string {
  const theirs = engagement.overdueItems.filter((item) => item.owner === 'customer');
  return theirs.length === 0 ? '' : `: ${theirs.map((item) => item.title).join('; ')}`;
}

function count(value: number, noun: string): string {
  return `${value} ${noun}${value === 1 ? '' : 's'}`;
}

/** "3 May 2026" in `zone`, as the mails beside it say it. */
function day(at: Date, zone = 'UTC'): string {
  return DateTime.fromJSDate(at).setZone(zone).setLocale('en-US').toFormat('d LLL yyyy');
}
