import type { Interaction } from '../domain/interaction.ts';

/** A time in which silence does not count: an out-of-office with an end, or an agreed date. */
export interface Pause {
  readonly from: Date;
  readonly until: Date;
}

/** Who is away then: one contact, by an automatic reply; null = the account, by its own word, or nobody knows who. */
export interface Absence extends Pause {
  readonly contact: string | null;
}

/** The announced absences of an account and its contacts, oldest first; those without an end are none. */
export function absencesOf(past: readonly Interaction[]): readonly Absence[] {
  return past
    .filter((one) => one.kind === 'auto-reply' || one.kind === 'pause')
    .flatMap(({ kind, at, until, contact }) => {
      if (until === null || until <= at) return [];
      const who = kind === 'pause' ? null : (contact?.toLowerCase() ?? null);
      return [{ from: at, until, contact: who }];
    });
}

/**
 * The times in which an account's silence does not count: what it announced itself, and the absence of a contact as
 * long as they are whom we wait for. The leave of a colleague who has no part in the talk pauses nothing.
 */
export function pausesOf(
  past: readonly Interaction[],
  isEngaged: (one: Interaction) => boolean,
): readonly Pause[] {
  const talk = past.filter((one) => one.kind === 'mail-out' || isEngaged(one));
  return absencesOf(past).flatMap((one) =>
    one.contact === null ? [one] : whileWaitedFor(one, talk, isEngaged),
  );
}

/**
 * The parts of an absence in which the absent one wrote last or is whom we have written to since; all of it where
 * nobody is known to have taken part.
 */
function whileWaitedFor(
  { contact, from, until }: Absence,
  talk: readonly Interaction[],
  isEngaged: (one: Interaction) => boolean,
): readonly Pause[] {
  const parts: Pause[] = [];
  let [wroteLast, writtenTo]: (string | null)[] = [null, null];
  let edge = from;
  const endPart = (at: Date): void => {
    const known = [wroteLast, writtenTo].filter((one) => one !== null);
    const waits = known.length === 0 || known.some((who) => who === contact);
    if (waits && at > edge) parts.push({ from: edge, until: at });
    if (at > edge) edge = at;
  };
  for (const one of talk) {
    if (one.at >= until) break;
    endPart(one.at);
    const who = one.contact?.toLowerCase() ?? null;
    if (!isEngaged(one)) writtenTo = who ?? writtenTo;
    else [wroteLast, writtenTo] = [who ?? wroteLast, null];
  }
  endPart(until);
  return parts;
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
