import type { Case } from '../domain/case.ts';
import { chainOf, escalationRecipients } from './chain.ts';
import type { CaseWorld, FollowUp } from './event.ts';
import { minutesAfter } from './outcome.ts';

/**
 * What follows when a case reaches its tier, and when the next step is due. High: CSM, manager's call and
 * escalation at once, at any hour. Medium: CSM and manager in their working hours. Low: nothing but the draft
 * and the daily list. Source: Protocol E-H1…E-L3, DESIGN §5.
 */
export function alertFor(
  kase: Case,
  world: CaseWorld,
): { follow: FollowUp[]; nextStepAt: Date | null } {
  const { now } = world.moment;
  switch (kase.tier) {
    case 'high': {
      const at = minutesAfter(now, world.rules.unacknowledgedMinutes);
      return {
        follow: [
          { is: 'tell-csm', notBefore: now },
          callAt(0, at, world),
          { is: 'escalate', to: escalationRecipients(world) },
        ],
        nextStepAt: at,
      };
    }
    case 'medium': {
      const { csm, manager } = world.account;
      const notBefore = world.workingFrom(manager, now);
      return {
        follow: [
          { is: 'tell-csm', notBefore: world.workingFrom(csm, now) },
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

/** The call request to the person on `rung`, naming who is called next and when. */
export function callAt(rung: number, nextAt: Date, world: CaseWorld): FollowUp {
  const chain = chainOf(world);
  const next = chain[rung + 1];
  return {
    is: 'call-manager',
    to: chain[rung] ?? world.account.manager,
    rung,
    next: next === undefined ? null : { person: next, at: nextAt },
  };
}
