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

/** Milliseconds of `from` to `to` that lie in a pause; overlapping pauses count once. */
export function pausedMs(pauses: readonly Pause[], from: Date, to: Date): number {
  let covered = 0;
  let edge = from.getTime();
  for (const pause of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const start = Math.max(pause.from.getTime(), edge);
    const end = Math.min(pause.until.getTime(), to.getTime());
    if (end <= start) continue;
    covered += end - start;
    edge = end;
  }
  return covered;
}
