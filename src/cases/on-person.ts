import { hasLeft, nameOf } from '../domain/account.ts';
import { type Tier, outranks } from '../domain/assessment.ts';
import { awake, type Case, type Plan } from '../domain/case.ts';
import { planDoneNote } from '../domain/ledger-notes.ts';
import type { Feedback } from '../domain/promise.ts';
import { askedEnough, escalationRecipients } from './chain.ts';
import type { CaseEvent, CaseWorld, Outcome } from './event.ts';
import { changed, daysAfter, entry, unchanged } from './outcome.ts';

type Of<Kind extends CaseEvent['is']> = Extract<CaseEvent, { is: Kind }>;

/** "I'm on it": everything pending is cancelled, on every channel. Two clicks are one (complaints B18, B21). */
export function acknowledge(kase: Case, event: Of<'acknowledged'>, world: CaseWorld): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed already.');
  // What somebody had who has left, another may take over.
  if (kase.acknowledgedBy !== null && !hasLeft(world, kase.acknowledgedBy)) {
    return unchanged(kase, `${nameOf(world, kase.acknowledgedBy)} is on it already.`);
  }
  const note = event.note === '' ? '' : `: ${event.note}`;
  const words = `${nameOf(world, event.by)} is on it${note}`;
  return changed(
    kase,
    {
      state: kase.state === 'open' ? 'acknowledged' : kase.state,
      acknowledgedBy: event.by,
      acknowledgedAt: world.moment.now,
      nextStepAt:
        kase.state === 'open'
          ? planReminderAt({ ...kase, acknowledgedBy: event.by }, world, world.moment.now)
          : kase.nextStepAt,
      ...(kase.state === 'open' ? { snoozedUntil: null, snoozeReason: null } : {}),
    },
    { cancelPending: true, ledger: [entry(world, kase, 'acknowledged', words, event.by)] },
  );
}

/** Decision, owner, date, customer told: the plan of the call (Protocol E-H4, E-M3). Its date is a reminder. */
export function writePlan(kase: Case, event: Of<'planned'>, world: CaseWorld): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed; reopen it first.');
  const { plan } = event;
  if (kase.state === 'planned' && samePlan(kase.plan, plan))
    return unchanged(kase, 'That is the plan already.');
  // A plan for today may be written in the afternoon: its morning is less than a day ago.
  if (dueMorning(plan, world) < daysAfter(world.moment.now, -1))
    return unchanged(kase, 'The date of a plan must not lie behind us.');
  const words = `Plan: ${plan.decision} (${nameOf(world, plan.owner)}, by ${plan.dueOn})`;
  const follow: Outcome['follow'] = [
    ...(kase.peak === 'high'
      ? [
          {
            is: 'update-executives' as const,
            because: 'plan' as const,
            to: escalationRecipients(world),
          },
        ]
      : []),
    ...(plan.customerTold ? [] : [{ is: 'draft-recap' as const, to: world.account.csm }]),
  ];
  return changed(
    kase,
    {
      state: 'planned',
      plan,
      acknowledgedBy: kase.acknowledgedBy ?? plan.writtenBy,
      acknowledgedAt: kase.acknowledgedAt ?? world.moment.now,
      recap: plan.customerTold ? kase.recap : 'owed',
      nextStepAt: dueMorning(plan, world),
    },
    {
      cancelPending: true,
      follow,
      ledger: [entry(world, kase, 'plan-written', words, plan.writtenBy)],
    },
  );
}

/** The plan is carried out; now the customer's reaction is watched. */
export function finishPlan(kase: Case, event: Of<'plan-done'>, world: CaseWorld): Outcome {
  if (kase.state !== 'planned') return unchanged(kase, 'There is no plan to finish.');
  return changed(
    kase,
    { ...awake, state: 'watching', nextStepAt: daysAfter(world.moment.now, world.rules.watchDays) },
    {
      ledger: [entry(world, kase, 'note', planDoneNote(event.note), event.by)],
    },
  );
}

/** Quiet until a date, with a reason; everything pending is cancelled. */
export function snooze(kase: Case, event: Of<'snoozed'>, world: CaseWorld): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed already.');
  if (event.until <= world.moment.now)
    return unchanged(kase, 'The end of a snooze must lie ahead.');
  if (isAt(kase.snoozedUntil, event.until) && kase.snoozeReason === event.reason)
    return unchanged(kase, 'It is snoozed until then already.');
  const words = `Snoozed until ${world.dayOf(event.by, event.until)}: ${event.reason}`;
  return changed(
    kase,
    { snoozedUntil: event.until, snoozeReason: event.reason, nextStepAt: event.until },
    { cancelPending: true, ledger: [entry(world, kase, 'snoozed', words, event.by)] },
  );
}

/**
 * A person says that it is none, or that one clause does not hold: then the other clauses decide. It stands until new
 * evidence, and counts as feedback on the clause.
 */
export function disagree(kase: Case, event: Of<'disagreed'>, world: CaseWorld): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed already.');
  const left = event.left ?? 'none';
  const tier = outranks(left, kase.tier) ? kase.tier : left;
  if (saidAlready(kase, { tier, by: event.by, reason: event.reason }))
    return unchanged(kase, 'That was said already.');
  const { now } = world.moment;
  const { clause, reason, by } = event;
  const words = clause === 'all' ? `Disagreed: ${reason}` : `Disagreed with ${clause}: ${reason}`;
  const said = {
    feedback: [feedback(kase, clause, 'disagree', reason, by, world)],
    ledger: [entry(world, kase, 'disagreed', words, by)],
  };
  // Another clause gives the same tier: what was said of this one is kept, and nothing else changes.
  if (tier === kase.tier && clause !== 'all') return changed(kase, {}, said);
  const override = { tier, until: daysAfter(now, world.rules.disagreeDays), by, reason };
  const calm: Partial<Case> = {
    ...awake,
    state: 'watching',
    nextStepAt: daysAfter(now, world.rules.watchDays),
  };
  const open = kase.state === 'open';
  const milder: Partial<Case> = open
    ? { ...awake, nextStepAt: null, rung: askedEnough(tier, world) }
    : {};
  return changed(
    kase,
    { tier, override, ...(tier === 'none' ? calm : milder) },
    // Where somebody has it already, only the reminder of a plan can be pending, and that stays.
    { cancelPending: tier === 'none' || open, ...said },
  );
}

/** The sender is no customer of ours: the case is closed and nothing is owed. */
export function notOurCustomer(
  kase: Case,
  event: Of<'not-our-customer'>,
  world: CaseWorld,
): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed already.');
  return changed(
    kase,
    {
      tier: 'none',
      state: 'closed',
      recap: 'waived',
      closedAt: world.moment.now,
      nextStepAt: null,
      snoozedUntil: null,
      snoozeReason: null,
    },
    {
      cancelPending: true,
      feedback: [feedback(kase, 'all', 'not-our-customer', event.reason, event.by, world)],
      ledger: [entry(world, kase, 'closed', `Not our customer: ${event.reason}`, event.by)],
    },
  );
}

/** Closes when no promise is open and the recap was written or waived; else says what is missing. */
export function close(kase: Case, event: Of<'closed'>, world: CaseWorld): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed already.');
  const why = openEnds(kase, world);
  if (why !== null) return unchanged(kase, why);
  return closeNow(kase, world, `${nameOf(world, event.by)} closed it`, event.by);
}

/** The closing itself: nothing pending, and a check-in some working days later. */
export function closeNow(
  kase: Case,
  world: CaseWorld,
  words: string,
  by: Feedback['by'] | null,
): Outcome {
  const { now } = world.moment;
  return changed(
    kase,
    {
      state: 'closed',
      closedAt: now,
      nextStepAt: null,
      snoozedUntil: null,
      snoozeReason: null,
      checkInAt: world.addWorkingDays(world.account.csm, now, world.rules.checkInWorkingDays),
    },
    { cancelPending: true, ledger: [entry(world, kase, 'closed', words, by)] },
  );
}

/** What keeps a case from being closed, in one sentence; null when nothing does. */
export function openEnds(kase: Case, world: CaseWorld): string | null {
  if (world.openPromises > 0) {
    const open = world.openPromises === 1 ? '1 promise' : `${world.openPromises} promises`;
    return `Still open to the customer: ${open}. Keep or withdraw what was promised first.`;
  }
  return kase.recap === 'owed' ? 'A recap is owed to the customer; write or waive it first.' : null;
}

function samePlan(a: Plan | null, b: Plan): boolean {
  return (
    a !== null &&
    a.decision === b.decision &&
    a.owner === b.owner &&
    a.dueOn === b.dueOn &&
    a.customerTold === b.customerTold
  );
}

/** The same person has said the same, with the same reason, and it still stands. */
export function saidAlready(
  { override }: Case,
  said: { readonly tier: Tier; readonly by: Feedback['by']; readonly reason: string },
): boolean {
  return (
    override !== null &&
    override.tier === said.tier &&
    override.by === said.by &&
    override.reason === said.reason
  );
}

/** True for the same instant; false when there is none. */
export function isAt(a: Date | null, b: Date): boolean {
  return a !== null && a.getTime() === b.getTime();
}

/**
 * True when a case that somebody took on must get a plan (Protocol E-H4, E-M3): not at Low, whose plan stands in the
 * daily list, nor below, nor where nobody wants reminders.
 */
export function asksForPlan({ tier }: Case, { rules }: CaseWorld): boolean {
  return rules.planReminderWorkingDays !== null && (tier === 'high' || tier === 'medium');
}

/**
 * When whoever took the case on is next reminded that it has no plan yet, in their working hours: each time after as
 * long again as it has waited since `since`, so that nobody is nagged; null when that is more than a month, and where
 * none is asked for.
 */
export function planReminderAt(kase: Case, world: CaseWorld, since: Date): Date | null {
  const days = world.rules.planReminderWorkingDays;
  if (days === null || !asksForPlan(kase, world)) return null;
  const { now } = world.moment;
  const waitedMs = now.getTime() - since.getTime();
  if (waitedMs * 2 > longestWaitMs) return null;
  const to = kase.acknowledgedBy ?? kase.owner;
  const soonest = world.addWorkingDays(to, world.workingFrom(to, now), days);
  const asLongAgain = world.workingFrom(to, new Date(now.getTime() + waitedMs));
  return asLongAgain > soonest ? asLongAgain : soonest;
}

/** A case that had no plan for so long is a matter for the weekly list, not for another reminder. */
const longestWaitMs = 31 * 86_400_000;

/** The morning on which a plan is due: when its owner works. */
export function dueMorning(plan: Plan, world: CaseWorld): Date {
  return world.morningOf(plan.owner, plan.dueOn);
}

function feedback(
  kase: Case,
  clause: string,
  verdict: Feedback['verdict'],
  reason: string,
  by: Feedback['by'],
  world: CaseWorld,
): Feedback {
  return { caseId: kase.id, clause, verdict, reason, by, at: world.moment.now };
}
