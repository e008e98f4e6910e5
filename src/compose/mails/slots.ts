import type { WorkingHours } from '../../domain/account.ts';
import { worksDuring } from './working-time.ts';

/** A proposed time for the brief call of Protocol E-H2. */
export interface Slot {
  readonly start: Date;
  readonly end: Date;
}

/** Slots, and whose hours they fit: of both, of the manager alone, or nobody's (then there are none). */
export interface Proposal {
  readonly slots: readonly Slot[];
  readonly fit: 'both' | 'manager' | 'nobody';
}

const quarterMs = 15 * 60_000;
const leadMs = 5 * 60_000;
const apartMs = 60 * 60_000;
const horizonDays = 14;

/**
 * Three 15-minute slots on the quarter hour, the first as soon as possible after `now` (5 minutes' notice), each
 * an hour or more after the one before, inside both people's working hours and outside their public holidays,
 * within 14 days, none of them at a time that is `taken` (starts of other slots of theirs). When the two never work at
 * the same time, the manager's hours decide. Instants are absolute, so a change to summer time moves nothing.
 * Throws: never. Source: none-of-them-has.md 4.
 */
export function proposeSlots(
  now: Date,
  csm: WorkingHours,
  manager: WorkingHours,
  taken: readonly Date[] = [],
): Proposal {
  const both = find(now, [csm, manager], taken);
  if (both.length > 0) return { slots: both, fit: 'both' };
  const alone = find(now, [manager], taken);
  return alone.length > 0 ? { slots: alone, fit: 'manager' } : { slots: [], fit: 'nobody' };
}

function find(now: Date, hours: readonly WorkingHours[], taken: readonly Date[]): Slot[] {
  const busy = new Set(taken.map((one) => one.getTime()));
  const slots: Slot[] = [];
  const first = Math.ceil((now.getTime() + leadMs) / quarterMs) * quarterMs;
  const last = first + horizonDays * 24 * 60 * 60_000;
  let at = first;
  while (at < last && slots.length < 3) {
    const slot = { start: new Date(at), end: new Date(at + quarterMs) };
    const fits = !busy.has(at) && hours.every((one) => worksDuring(one, slot.start, slot.end));
    if (fits) slots.push(slot);
    at += fits ? apartMs : quarterMs;
  }
  return slots;
}
