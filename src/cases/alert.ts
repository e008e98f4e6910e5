import { outranks } from '../domain/assessment.ts';
import type { Case } from '../domain/case.ts';
import type { PersonId } from '../domain/ids.ts';
import { chainOf, escalationRecipients, reviewerOf } from './chain.ts';
import type { CaseWorld, FollowUp } from './event.ts';
import { daysAfter, minutesAfter } from './outcome.ts';

/**
 * What follows when a case reaches its tier, and when the next step is due. High: CSM, manager's call and
 * escalation at once, at any hour. Medium: CSM and manager in their working hours. Low: nothing but the draft
 * and the daily list. Executives get one escalation per account and day, then what changed; a Medium beside
 * another alert of the day waits for the next working day. Source: Protocol E-H1…E-L3, DESIGN §5, users-day.md.
 */
export function alertFor(
  kase: Case,
  world: CaseWorld,
): { follow: FollowUp[]; nextStepAt: Date | null } {
  const { now } = world.moment;
  switch (kase.tier) {
    case 'high': {
      const { call, nextStepAt } = firstCall(world);
      return {
        follow: [{ is: 'tell-csm', notBefore: now }, call, escalateOrUpdate(world)],
        nextStepAt,
      };
    }
    case 'medium': {
      const { csm } = world.account;
      const manager = reviewerOf(world);
      const notBefore = quietUntil(manager, world);
      return {
        follow: [
          { is: 'tell-csm', notBefore: quietUntil(csm, world) },
          { is: 'request-review', to: manager, notBefore, round: 0 },
        ],
        nextStepAt: world.addWorkingDays(manager, notBefore, 1),
      };
    }
    case 'low':
    case 'none':
      return { follow: [], nextStepAt: null };
  }
}

/** Alerts of the account within the last day, or still to come. */
export function toldToday(world: Pick<CaseWorld, 'told' | 'moment'>): CaseWorld['told'] {
  const dayAgo = daysAfter(world.moment.now, -1);
  return world.told.filter((one) => one.at > dayAgo);
}

function escalateOrUpdate(world: CaseWorld): FollowUp {
  const to = escalationRecipients(world);
  const already = toldToday(world).some((one) => one.kind === 'escalation');
  return already ? { is: 'update-executives', because: 'again', to } : { is: 'escalate', to };
}

/** When this person may hear of a Medium: in their working hours, on another day than the last alert. */
function quietUntil(person: PersonId, world: CaseWorld): Date {
  const at = world.workingFrom(person, world.moment.now);
  const last = toldToday(world).findLast((one) => !outranks('medium', one.tier));
  if (last === undefined) return at;
  const next = world.addWorkingDays(person, last.at, 1);
  return next > at ? next : at;
}

/**
 * When the CSM may hear that the customer of a Medium wrote like this again: in their working hours, and only on
 * another day than the last word to them. Null on a day on which they were told (users-day.md: two alerts in a day).
 */
export function toldAgainAt(world: CaseWorld): Date | null {
  const { csm } = world.account;
  // Reviews ask the manager every morning: the CSM is told nothing by them.
  const told = world.told.filter((one) => one.kind === 'notice' || one.kind === 'escalation');
  const at = world.workingFrom(csm, world.moment.now);
  return quietUntil(csm, { ...world, told }) > at ? null : at;
}

/** The call with which the chain begins, at once, and when it goes on to the next person (Protocol E-H2). */
export function firstCall(world: CaseWorld): { call: CallManager; nextStepAt: Date } {
  const nextStepAt = minutesAfter(world.moment.now, world.rules.unacknowledgedMinutes);
  return { call: callAt(0, nextStepAt, world), nextStepAt };
}

type CallManager = Extract<FollowUp, { is: 'call-manager' }>;

/** The call request to the person on `rung`, naming who is called next and when. */
export function callAt(rung: number, nextAt: Date, world: CaseWorld): CallManager {
  const chain = chainOf(world);
  const next = chain[rung + 1];
  return {
    is: 'call-manager',
    to: chain[rung] ?? reviewerOf(world),
    rung,
    next: next === undefined ? null : { person: next, at: nextAt },
  };
}
