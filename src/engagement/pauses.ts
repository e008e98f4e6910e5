import type { Interaction } from '../domain/interaction.ts';

/** A time in which silence does not count: an out-of-office with an end, or an agreed date. */
export interface Pause {
  readonly from: Date;
  readonly until: Date;
}

/** The announced absences of an account, oldest first; those without an end are none. */
export function pausesOf(past: readonly Interaction[]): readonly Pause[] {
  return past
    .filter((one) => one.kind === 'auto-reply' || one.kind === 'pause')
    .flatMap((one) =>
      one.until !== null && one.until > one.at ? [{ from: one.at, until: one.until }] : [],
    );
}

/**
 * Milliseconds between two instants without the pauses; overlapping pauses count once. `clock` gives the milliseconds
 * of an instant: the wall clock's, so that a day is a day when summer time begins.
 */
export function unpausedMs(
  pauses: readonly Pause[],
  from: Date,
  to: Date,
  clock: (at: Date) => number,
): number {
  const [begin, last] = [clock(from), clock(to)];
  let covered = 0;
  let edge = begin;
  for (const pause of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const start = Math.max(clock(pause.from), edge);
    const end = Math.min(clock(pause.until), last);
    if (end <= start) continue;
    covered += end - start;
    edge = end;
  }
  return last - begin - covered;
}
