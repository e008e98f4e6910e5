import { type Case, isAsleep } from '../domain/case.ts';
import { callAt } from './alert.ts';
import { chainOf, operators, reviewerOf } from './chain.ts';
import type { CaseWorld, NextCall, Outcome, Reminder } from './event.ts';
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
  const awake = { ...kase, snoozedUntil: null, snoozeReason: null };
  const planDue = kase.state === 'planned' && kase.plan ? dueMorning(kase.plan, world) : null;
  if (planDue !== null && planDue <= world.moment.now)
    return remind(awake, 'plan-due', planDueAgain(awake, world), world);
  return remind(awake, 'snooze-over', planDue ?? stepAfterSnooze(kase, world), world);
}

function planDueAgain(kase: Case, world: CaseWorld): Date | null {
  return kase.plan === null ? null : planReminderAt(kase, world, dueMorning(kase.plan, world));
}

/** An open case goes on asking after its snooze; a High at once, anything else on the next working day. */
function stepAfterSnooze(kase: Case, world: CaseWorld): Date | null {
  const { now } = world.moment;
  if (kase.state === 'watching') return daysAfter(now, world.rules.watchDays);
  if (kase.state === 'acknowledged') return planReminderAt(kase, world, now);
  if (kase.state !== 'open' || kase.acknowledgedBy !== null) return null;
  if (kase.tier !== 'high') return world.addWorkingDays(world.account.csm, now, 1);
  const manager = reviewerOf(world);
  return kase.rung < chainOf(world).length
    ? minutesAfter(now, world.rules.unacknowledgedMinutes)
    : world.addWorkingDays(manager, now, 1);
}

function remind(kase: Case, about: Reminder, nextStepAt: Date | null, world: CaseWorld): Outcome {
  const to = remindedOf(about, kase, world);
  const notBefore = world.workingFrom(to, world.moment.now);
  return changed(kase, { nextStepAt }, { follow: [{ is: 'remind', to, about, notBefore }] });
}

/**
 * A plan's owner hears of its date, whoever took the case on that it has no plan yet, its CSM of the rest; where that
 * person has left, who does the CSM's part now, then whoever reviews them. Nobody hears of a reminder to somebody who
 * is not there.
 */
function remindedOf(about: Reminder, kase: Case, world: CaseWorld): Case['owner'] {
  const named =
    about === 'plan-due' ? kase.plan?.owner : about === 'plan-missing' ? kase.acknowledgedBy : null;
  const inOrder = [named ?? kase.owner, kase.owner, world.account.csm, reviewerOf(world)];
  return inOrder.find((person) => world.people.has(person)) ?? kase.owner;
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
  const to = remindedOf('check-in', kase, world);
  const notBefore = world.workingFrom(to, world.moment.now);
  return changed(
    kase,
    { checkInAt: null },
    {
      follow: [{ is: 'remind', to, about: 'check-in', notBefore }],
      ledger: [entry(world, kase, 'checked-in', 'Check-in reminder prepared')],
    },
  );
}
