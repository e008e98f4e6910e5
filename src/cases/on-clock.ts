import { awake, type Case, isAsleep } from '../domain/case.ts';
import type { PersonId } from '../domain/ids.ts';
import { callAt } from './alert.ts';
import { chainOf, operators, reviewerOf } from './chain.ts';
import type { CaseWorld, FollowUp, NextCall, Outcome, Reminder } from './event.ts';
import { asksForPlan, closeNow, dueMorning, openEnds, planReminderAt } from './on-person.ts';
import { overrideEnds } from './override.ts';
import { changed, daysAfter, entry, minutesAfter, unchanged } from './outcome.ts';

/**
 * One tick of the clock for one case: at most one step, counted from now. After an outage nothing is
 * replayed: what is overdue is looked at once, with today's eyes (complaints B19). Unchanged when nothing is due.
 */
export function tick(kase: Case, world: CaseWorld): Outcome {
  const { now } = world.moment;
  if (isAsleep(kase, now)) return unchanged(kase);
  if (kase.override !== null && kase.override.until <= now) {
    return overrideEnds(kase, world);
  }
  if (kase.state === 'closed') return checkIn(kase, world);
  if (kase.nextStepAt === null || kase.nextStepAt > now) return unchanged(kase);
  if (kase.snoozedUntil !== null) return wake(kase, world);
  switch (kase.state) {
    case 'open':
      return kase.tier === 'high' ? callNext(kase, world) : reviewAgain(kase, world);
    case 'acknowledged':
      return asksForPlan(kase, world)
        ? remind(
            kase,
            'plan-missing',
            planReminderAt(kase, world, kase.acknowledgedAt ?? now),
            world,
          )
        : changed(kase, { nextStepAt: null });
    case 'planned':
      // What is overdue comes back (DESIGN §5), more and more seldom.
      return remind(kase, 'plan-due', planDueAgain(kase, world), world);
    case 'watching':
      return endWatch(kase, world);
  }
}

/**
 * The next person up the chain; then "nobody answered", once; then the account's manager again on the mornings of
 * the next working days, so that a High of a Saturday night is not forgotten by Monday (complaints B27, with the cap
 * of B17).
 */
function callNext(kase: Case, world: CaseWorld): Outcome {
  const rung = kase.rung + 1;
  const chain = chainOf(world);
  if (rung < chain.length) {
    const at = minutesAfter(world.moment.now, world.rules.unacknowledgedMinutes);
    return changed(kase, { rung, nextStepAt: at }, { follow: [callAt(rung, at, world)] });
  }
  const round = rung - chain.length;
  const next = morningCall(round + 1, world);
  if (round > 0) return callAgain({ ...kase, rung }, round, next, world);
  const told = [...new Set([chain.at(-1) ?? reviewerOf(world), ...operators(world)])];
  return changed(
    kase,
    { rung, nextStepAt: next?.at ?? null },
    {
      follow: [{ is: 'nobody-answered', to: told, next }],
      ledger: [entry(world, kase, 'nobody-answered', 'Nobody has acknowledged it')],
    },
  );
}

function callAgain(kase: Case, round: number, next: NextCall | null, world: CaseWorld): Outcome {
  if (round > world.rules.callRepeats) return changed(kase, { nextStepAt: null });
  const call = { ...callAt(kase.rung, world.moment.now, world), next } as const;
  return changed(kase, { nextStepAt: next?.at ?? null }, { follow: [call] });
}

/** The manager's call of the next working morning; null when they were called on enough of them. */
function morningCall(round: number, world: CaseWorld): NextCall | null {
  if (round > world.rules.callRepeats) return null;
  const manager = reviewerOf(world);
  return { person: manager, at: world.addWorkingDays(manager, world.moment.now, 1) };
}

function reviewAgain(kase: Case, world: CaseWorld): Outcome {
  const manager = reviewerOf(world);
  const round = kase.rung + 1;
  if (kase.tier !== 'medium' || round > world.rules.reviewRepeats) {
    return changed(kase, { nextStepAt: null });
  }
  const notBefore = world.workingFrom(manager, world.moment.now);
  return changed(
    kase,
    { rung: round, nextStepAt: world.addWorkingDays(manager, notBefore, 1) },
    { follow: [{ is: 'request-review', to: manager, notBefore, round }] },
  );
}

function wake(kase: Case, world: CaseWorld): Outcome {
  const isAwake = { ...kase, ...awake };
  const planDue = kase.state === 'planned' && kase.plan ? dueMorning(kase.plan, world) : null;
  if (planDue !== null && planDue <= world.moment.now)
    return remind(isAwake, 'plan-due', planDueAgain(isAwake, world), world);
  if (kase.state === 'open') return askAnew(isAwake, world);
  return remind(isAwake, 'snooze-over', planDue ?? stepAfterSnooze(kase, world), world);
}

/**
 * Whoever laid it aside did not take it on, so it is asked about from the beginning: the CSM and whoever laid it aside
 * first, then at High the manager and up the chain (Protocol E-H1, E-H2), at Medium the review (E-M1, E-M2). The
 * reminder says who and when.
 */
function askAnew(kase: Case, world: CaseWorld): Outcome {
  const { now } = world.moment;
  if (kase.tier === 'high') {
    const heard = remindedOf('snooze-over', kase, world).map((one) =>
      world.workingFrom(one, now).getTime(),
    );
    const at = minutesAfter(new Date(Math.max(...heard)), world.rules.unacknowledgedMinutes);
    const next = { person: chainOf(world)[0] ?? reviewerOf(world), at };
    const anew = { ...kase, rung: beforeFirst, episode: kase.episode + 1 };
    return remind(anew, 'snooze-over', at, world, next);
  }
  if (kase.tier !== 'medium' || kase.rung >= world.rules.reviewRepeats) {
    return remind(kase, 'snooze-over', null, world);
  }
  const at = world.addWorkingDays(world.account.csm, now, 1);
  const manager = reviewerOf(world);
  const next = { person: manager, at: world.workingFrom(manager, at) };
  return remind(kase, 'snooze-over', at, world, next);
}

/** The rung of a case of which nobody up the chain has been told yet. */
const beforeFirst = -1;

function planDueAgain(kase: Case, world: CaseWorld): Date | null {
  return kase.plan === null ? null : planReminderAt(kase, world, dueMorning(kase.plan, world));
}

/** What somebody has goes on where it was when it was laid aside. */
function stepAfterSnooze(kase: Case, world: CaseWorld): Date | null {
  const { now } = world.moment;
  if (kase.state === 'watching') return daysAfter(now, world.rules.watchDays);
  return kase.state === 'acknowledged' ? planReminderAt(kase, world, now) : null;
}

function remind(
  kase: Case,
  about: Reminder,
  nextStepAt: Date | null,
  world: CaseWorld,
  next: NextCall | null = null,
): Outcome {
  const follow = reminders(about, kase, world, next);
  return changed(kase, { nextStepAt }, { follow });
}

function reminders(
  about: Reminder,
  kase: Case,
  world: CaseWorld,
  next: NextCall | null = null,
): FollowUp[] {
  const { now } = world.moment;
  return remindedOf(about, kase, world).map((to) => {
    return { is: 'remind', to, about, notBefore: world.workingFrom(to, now), next };
  });
}

/**
 * A plan's owner hears of its date, whoever took the case on that it has no plan yet, its CSM of the rest; where that
 * person has left, who does the CSM's part now, then whoever reviews them. Nobody hears of a reminder to somebody who
 * is not there. Whoever laid a case aside hears that it is over, for they asked to.
 */
function remindedOf(about: Reminder, kase: Case, world: CaseWorld): readonly PersonId[] {
  const named =
    about === 'plan-due' ? kase.plan?.owner : about === 'plan-missing' ? kase.acknowledgedBy : null;
  const inOrder = [named ?? kase.owner, kase.owner, world.account.csm, reviewerOf(world)];
  const first = inOrder.find((person) => world.people.has(person)) ?? kase.owner;
  const by = about === 'snooze-over' ? world.snoozedBy(kase.id) : null;
  return by === null || by === first || !world.people.has(by) ? [first] : [first, by];
}

function endWatch(kase: Case, world: CaseWorld): Outcome {
  if (openEnds(kase, world) === null) {
    return closeNow(kase, world, `Quiet for ${world.rules.watchDays} days`, null);
  }
  const again = world.addWorkingDays(kase.owner, world.moment.now, 5);
  // Open promises have reminders of their own.
  return kase.recap === 'owed'
    ? remind(kase, 'recap-owed', again, world)
    : changed(kase, { nextStepAt: again });
}

function checkIn(kase: Case, world: CaseWorld): Outcome {
  if (kase.checkInAt === null || kase.checkInAt > world.moment.now) return unchanged(kase);
  return changed(
    kase,
    { checkInAt: null },
    {
      follow: reminders('check-in', kase, world),
      ledger: [entry(world, kase, 'checked-in', 'Check-in reminder prepared')],
    },
  );
}
