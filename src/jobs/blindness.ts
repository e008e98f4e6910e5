import type { Alarm } from '../compose/mails/operator-alarm.ts';
import type { FailedMails } from '../store/failed-outgoing.ts';
import type { LateMails } from '../store/late-outgoing.ts';
import type { StatusFigures } from '../store/status.ts';
import { bereftWords } from './bereft-words.ts';
import type { ProcessRole } from './service.ts';

/** From when on something counts as stuck, in milliseconds. All below three minutes (issue of being blind). */
export interface BlindnessLimits {
  readonly pollMs: number;
  readonly behindMs: number;
  readonly beatMs: number;
  readonly unsentMs: number;
}

export const defaultBlindnessLimits: BlindnessLimits = {
  pollMs: 150_000,
  behindMs: 120_000,
  beatMs: 150_000,
  unsentMs: 150_000,
};

/**
 * What is wrong at this moment, in words: mail that is not seen, not read, or not handed over. Empty when all
 * is well. `startedMs` = how long this process has been up: what it could not have done yet is not wrong.
 */
export function blindness(
  figures: StatusFigures,
  mailboxes: readonly string[],
  roles: readonly ProcessRole[],
  startedMs: number,
  limits: BlindnessLimits = defaultBlindnessLimits,
): readonly Alarm[] {
  const ago = (ms: number): Date => new Date(figures.at.getTime() - ms);
  const found: Alarm[] = [];
  for (const name of mailboxes) {
    const mailbox = figures.mailboxes.find((one) => one.name === name);
    const age = mailbox?.pollAgeMs ?? startedMs;
    if (age <= limits.pollMs) continue;
    const why = mailbox?.lastError ? ` ${mailbox.lastError}` : '';
    const words = `The mailbox ${name} was last read to its end ${minutes(age)} ago.${why}`;
    found.push({ kind: 'blind', where: name, since: ago(age), words, todo: null });
  }
  const oldest = figures.oldestReceivedMs ?? 0;
  if (oldest > limits.behindMs) {
    const mails = figures.unassessed === 1 ? 'One mail waits' : `${figures.unassessed} mails wait`;
    const words = `${mails} to be read; the oldest for ${minutes(oldest)}.`;
    found.push({ kind: 'behind', where: 'triage', since: ago(oldest), words, todo: null });
  }
  if (figures.quarantined > 0) {
    const mails = figures.quarantined === 1 ? 'One mail' : `${figures.quarantined} mails`;
    const words = `${mails} could not be read after three attempts.`;
    found.push({ kind: 'quarantine', where: 'triage', since: figures.at, words, todo: null });
  }
  if (figures.late && figures.late.oldestMs > limits.unsentMs) {
    found.push(unsent(figures.late, figures.at));
  }
  if (figures.failed !== null) found.push(refused(figures.failed, figures.at));
  return [...found, ...stoppedLoops(figures, roles, startedMs, limits), ...standingStill(figures)];
}

/** Mails that nobody accepts at the moment: measured from the first attempt, because each one puts off the next. */
function unsent({ count, oldestMs, words: why }: LateMails, at: Date): Alarm {
  const mails = count === 1 ? 'One mail or draft waits' : `${count} mails and drafts wait`;
  const oldest = count === 1 ? '' : 'the oldest ';
  const said = why === '' ? '' : ` Why the latest: ${why.replace(/\.$/, '')}.`;
  const words = `${mails} to be handed over, ${oldest}for ${minutes(oldestMs)}.${said}`;
  const since = new Date(at.getTime() - oldestMs);
  return { kind: 'unsent', where: 'dispatch', since, words, todo: null };
}

/** Mails that failed for good: told until somebody sends them again, puts them aside, or a week has passed. */
function refused({ count, oldestMs, words: why }: FailedMails, at: Date): Alarm {
  const which =
    count === 1
      ? 'One mail to our people was refused; it is'
      : `${count} mails to our people were refused; they are`;
  const said =
    why === '' ? '' : ` ${count === 1 ? 'Why' : 'Why the latest'}: ${why.replace(/\.$/, '')}.`;
  const words = `${which} not yet dealt with.${said}`;
  const since = new Date(at.getTime() - oldestMs);
  return { kind: 'refused', where: 'dispatch', since, words, todo: null };
}

/** Cases that the last look could not take further, and accounts whose people have left. */
function standingStill({ heartbeats, bereft, at }: StatusFigures): readonly Alarm[] {
  const tick = heartbeats.find((one) => one.name === 'tick');
  const lost = bereftWords(bereft);
  return [
    ...(tick?.words
      ? [{ kind: 'stuck', where: 'cases', since: tick.at, words: tick.words, todo: null } as const]
      : []),
    ...(lost === null
      ? []
      : [{ kind: 'bereft', where: 'accounts', since: at, words: lost, todo: null } as const]),
  ];
}

const loops: Readonly<Record<string, ProcessRole>> = { tick: 'triage', dispatch: 'dispatch' };
/** Alarms that only a process with the role sees. */
export const loopAlarms = Object.entries(loops).map(
  ([where, role]) => ({ kind: 'behind', where, role }) as const,
);

function stoppedLoops(
  figures: StatusFigures,
  roles: readonly ProcessRole[],
  startedMs: number,
  limits: BlindnessLimits,
): readonly Alarm[] {
  return Object.entries(loops)
    .filter(([, role]) => roles.includes(role))
    .flatMap(([name]): readonly Alarm[] => {
      const beat = figures.heartbeats.find((one) => one.name === name);
      const age = Math.min(beat?.ageMs ?? startedMs, startedMs);
      if (age <= limits.beatMs) return [];
      const words = `The loop ${name} has shown no sign of life for ${minutes(age)}.`;
      const since = new Date(figures.at.getTime() - age);
      return [{ kind: 'behind', where: name, since, words, todo: null }];
    });
}

function minutes(ms: number): string {
  const whole = Math.max(1, Math.round(ms / 60_000));
  return whole === 1 ? 'a minute' : `${whole} minutes`;
}
