import { bareSubject } from '../domain/subject.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { OverdueItem } from './overdue-items.ts';

/** Since when somebody waits: `ours` = the customer waits for us, `theirs` = we wait for them. */
export interface Turn {
  readonly ours: Date | null;
  readonly theirs: Date | null;
  /**
   * From when on their silence counts: their last word, once what we wrote since has had its time; before that a
   * meeting or task of theirs, and null where there is none.
   */
  readonly silentSince: Date | null;
}

const dayMs = 86_400_000;
/** Who was written to yesterday is not silent yet, however long nobody had written before. */
const timeToAnswerDays = 3;
/** A question that nobody answered in its thread is given up when talk went on elsewhere for so long. */
const openElsewhereDays = 30;

/**
 * Of the times since when promises of ours are late, those by which the customer still waits for us, oldest first: what
 * we write in the meantime keeps no promise. A month after its day, with a word of ours since, it is given up as a
 * question is: then it may well be kept in words that nobody recognised.
 */
export function brokenSince(
  late: readonly Date[],
  past: readonly Interaction[],
  now: Date,
): readonly Date[] {
  const lastOut = past.findLast(isOurWord)?.at ?? null;
  const isGivenUp = (at: Date): boolean =>
    lastOut !== null && lastOut > at && now.getTime() - at.getTime() > openElsewhereDays * dayMs;
  return late.filter((at) => !isGivenUp(at)).toSorted((a, b) => a.getTime() - b.getTime());
}

/**
 * Whose turn it is. Ours from the first thing that they wait for: a question without an answer in its thread, a
 * meeting that we missed, an item or a promise of ours past its date. Otherwise theirs from the first thing that we
 * wait for. Both null when nobody owes anything. `past` is in the order of time. Source: none-of-them-has.md 9.
 */
export function whoseTurn(
  past: readonly Interaction[],
  lastEngagedAt: Date | null,
  overdue: readonly OverdueItem[],
  broken: readonly Date[],
  now: Date,
): Turn {
  const lastOut = past.findLast(isOurWord)?.at ?? null;
  const after = (at: Date, edge: Date | null): boolean => edge === null || at > edge;
  // Only the first one decides; to ask it of all of them took longer than all else that is decided of a mail.
  const open = past.find((one, place) => isOpenQuestion(one, past, place, lastOut, now));
  const ours = earliest([
    ...(open === undefined ? [] : [open.at]),
    ...broken,
    ...past
      .filter((one) => one.kind === 'meeting-missed-by-us')
      .map((one) => one.at)
      .filter((at) => after(at, lastOut) && after(at, lastEngagedAt)),
    ...overdue
      .filter((one) => one.owner === 'vendor' && after(one.dueAt, lastOut))
      .map((one) => one.dueAt),
  ]);
  if (ours !== null) return { ours, theirs: null, silentSince: null };
  const asked = past.filter(isAskedOfThem).map((one) => one.at);
  const waited = [
    ...past.filter((one) => one.kind === 'meeting-missed').map((one) => one.at),
    ...overdue.filter((one) => one.owner === 'customer').map((one) => one.dueAt),
  ];
  const [byUs, byClock] = [asked, waited].map((dates) =>
    earliest(dates.filter((at) => after(at, lastEngagedAt))),
  );
  const theirs = earliest([byUs, byClock].filter((at) => at instanceof Date));
  const hadTime =
    byUs instanceof Date && now.getTime() - byUs.getTime() >= timeToAnswerDays * dayMs;
  return { ours: null, theirs, silentSince: hadTime ? lastEngagedAt : (byClock ?? null) };
}

/**
 * Whether the customer has asked something in this thread that still waits for us at `now`. `past` is in the order of
 * time.
 */
export function isAwaitedIn(
  threadKey: string | null,
  past: readonly Interaction[],
  now: Date,
): boolean {
  if (threadKey === null) return false;
  const lastOut = past.findLast(isOurWord)?.at ?? null;
  return past.some(
    (one, place) => one.threadKey === threadKey && isOpenQuestion(one, past, place, lastOut, now),
  );
}

function isOurWord(one: Interaction): boolean {
  return one.kind === 'mail-out' || one.kind === 'meeting-held';
}

function isAskedOfThem(one: Interaction): boolean {
  return one.kind === 'mail-out' || one.kind === 'meeting-requested';
}

function isOpenQuestion(
  one: Interaction,
  past: readonly Interaction[],
  place: number,
  lastOut: Date | null,
  now: Date,
): boolean {
  if (one.kind !== 'mail-in' || !one.wantsAnswer) return false;
  const talkedElsewhere = lastOut !== null && lastOut > one.at;
  if (talkedElsewhere && now.getTime() - one.at.getTime() > openElsewhereDays * dayMs) return false;
  for (let later = place + 1; later < past.length; later++) {
    const other = past[later];
    if (other !== undefined && settles(other, one)) return false;
  }
  return true;
}

/**
 * Our answer settles a question, and so does a later mail of theirs in its thread that wants nothing: one that thanks
 * or solves it. A mere remark in between wants the answer as well (from-mail.ts).
 */
function settles(other: Interaction, one: Interaction): boolean {
  const answers =
    other.kind === 'meeting-held' ||
    (other.kind === 'mail-out' && isSameTalk(one, other)) ||
    (other.kind === 'mail-in' && !other.wantsAnswer && isSameThread(one, other));
  return answers && other.at > one.at;
}

/** The answer stands in the thread, in a new one of the same subject, or where no thread is known. */
function isSameTalk(question: Interaction, answer: Interaction): boolean {
  if (question.threadKey === null || answer.threadKey === null) return true;
  return isSameThread(question, answer) || subject(question) === subject(answer);
}

function isSameThread(a: Interaction, b: Interaction): boolean {
  return a.threadKey !== null && a.threadKey === b.threadKey;
}

/** The subject without "Re:" and the like; something of its own where there is none. */
function subject(one: Interaction): string {
  const bare = bareSubject(one.title).toLowerCase();
  return bare === '' ? `no subject ${one.externalId}` : bare;
}

function earliest(dates: readonly Date[]): Date | null {
  const [first] = dates.toSorted((a, b) => a.getTime() - b.getTime());
  return first ?? null;
}
