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
 * long as they are whom we wait for. The leave of a colleague who has no part in the talk pauses nothing. `past` is in
 * the order of time.
 */
export function pausesOf(
  past: readonly Interaction[],
  isEngaged: (one: Interaction) => boolean,
): readonly Pause[] {
  const talk = past.filter((one) => one.kind === 'mail-out' || isEngaged(one));
  const awaited = awaitedAlong(talk, isEngaged);
  let begun = 0;
  return absencesOf(past).flatMap((one) => {
    if (one.contact === null) return [one];
    // Both lists go forward: to go through all of the talk for each absence took longer than all else about a mail.
    while ((talk[begun]?.at ?? one.until) <= one.from) begun++;
    return whileAwaited(one, talk, awaited, begun);
  });
}

/** Before each part of the talk, and after the last, who is known to take part: who wrote last and whom we wrote to since. */
function awaitedAlong(
  talk: readonly Interaction[],
  isEngaged: (one: Interaction) => boolean,
): readonly (readonly string[])[] {
  let [wroteLast, writtenTo]: (string | null)[] = [null, null];
  const known = () => [wroteLast, writtenTo].filter((one) => typeof one === 'string');
  const along = [known()];
  for (const one of talk) {
    const who = one.contact?.toLowerCase() ?? null;
    if (!isEngaged(one)) writtenTo = who ?? writtenTo;
    else [wroteLast, writtenTo] = [who ?? wroteLast, null];
    along.push(known());
  }
  return along;
}

/**
 * The parts of an absence in which the absent one wrote last or is whom we have written to since; all of it where
 * nobody is known to have taken part. `begun` = how much of the talk lies before it.
 */
function whileAwaited(
  { contact, from, until }: Absence,
  talk: readonly Interaction[],
  awaited: readonly (readonly string[])[],
  begun: number,
): readonly Pause[] {
  const parts: Pause[] = [];
  let edge = from;
  for (let place = begun; edge < until; place++) {
    const next = talk[place]?.at ?? until;
    const end = next < until ? next : until;
    const known = awaited[place] ?? [];
    const waits = known.length === 0 || known.some((who) => who === contact);
    if (waits && end > edge) parts.push({ from: edge, until: end });
    if (end > edge) edge = end;
  }
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
