import { advance } from '../../../src/cases/advance.ts';
import type { CaseEvent, FollowUp, Outcome } from '../../../src/cases/event.ts';
import { matchCase } from '../../../src/cases/match-case.ts';
import { openCase } from '../../../src/cases/on-assessed.ts';
import type { Case } from '../../../src/domain/case.ts';
import { type Machine, reload } from './life.ts';

/** The machine as it is. */
export const sound: Machine = { open: openCase, advance, match: matchCase, reload };

const dayAfter = (at: Date | null, days: number): Date | null =>
  at === null ? null : new Date(at.getTime() + days * 86_400_000);

type Change = (outcome: Outcome, event: CaseEvent, before: Case | null) => Outcome;

/** The machine with every outcome passed through `change`. */
function changing(change: Change): Machine {
  return {
    ...sound,
    open: (event, world) => {
      const outcome = openCase(event, world);
      return outcome && change(outcome, event, null);
    },
    advance: (kase, event, world) => change(advance(kase, event, world), event, kase),
  };
}

const withCase = (outcome: Outcome, change: Partial<Case>): Outcome => ({
  ...outcome,
  case: { ...outcome.case, ...change },
});
const followed = (outcome: Outcome, change: (follow: FollowUp) => FollowUp[]): Outcome => ({
  ...outcome,
  follow: outcome.follow.flatMap(change),
});
const without = (outcome: Outcome, is: FollowUp['is']): Outcome =>
  followed(outcome, (one) => (one.is === is ? [] : [one]));
const done = (outcome: Outcome, event: CaseEvent, is: CaseEvent['is']): boolean =>
  event.is === is && outcome.refused === null;

/** Bugs, each by its name: the model must see every one of them. */
export const mutations: Readonly<Record<string, Machine>> = {
  'an acknowledgement cancels nothing': changing((outcome, event) =>
    done(outcome, event, 'acknowledged') ? { ...outcome, cancelPending: false } : outcome,
  ),
  'an acknowledgement leaves the chain running': changing((outcome, event, before) =>
    done(outcome, event, 'acknowledged')
      ? withCase(outcome, { state: 'open', nextStepAt: before?.nextStepAt ?? null })
      : outcome,
  ),
  'two clicks are two': {
    ...sound,
    advance: (kase, event, world) =>
      advance(event.is === 'acknowledged' ? { ...kase, acknowledgedBy: null } : kase, event, world),
  },
  'a customer who goes on is told to nobody': changing((outcome, event, before) =>
    event.is === 'assessed' && before !== null ? without(outcome, 'tell-csm') : outcome,
  ),
  'a second mail of the same level alerts again': changing((outcome, event, before) =>
    event.is === 'assessed' && before?.tier === 'high' && event.assessment.tier === 'high'
      ? followed(
          {
            ...outcome,
            follow: [{ is: 'tell-csm', notBefore: event.at }, ...outcome.follow],
          },
          (one) => [one],
        )
      : outcome,
  ),
  'a High forgets its next step': changing((outcome) =>
    outcome.follow.some((one) => one.is === 'call-manager')
      ? withCase(outcome, { nextStepAt: null })
      : outcome,
  ),
  'a High that nobody took is never called again': changing((outcome, event, before) =>
    event.is === 'assessed' && before?.state === 'open' && before.nextStepAt === null
      ? withCase(without(outcome, 'call-manager'), { nextStepAt: null })
      : outcome,
  ),
  'nobody is called': changing((outcome) => without(outcome, 'call-manager')),
  'nobody answered is not said': changing((outcome) => without(outcome, 'nobody-answered')),
  'the next person is another than announced': changing((outcome) =>
    followed(outcome, (one) =>
      one.is === 'call-manager' && one.next
        ? [{ ...one, next: { ...one.next, person: outcome.case.owner } }]
        : [one],
    ),
  ),
  'the chain climbs two rungs at once': changing((outcome, event) =>
    event.is === 'tick' && outcome.follow.some((one) => one.is === 'call-manager')
      ? withCase(outcome, { rung: outcome.case.rung + 1 })
      : outcome,
  ),
  'a relapse keeps the acknowledgement': changing((outcome, _event, before) =>
    outcome.follow.some((one) => one.is === 'tell-csm') && before?.acknowledgedBy
      ? withCase(outcome, { acknowledgedBy: before.acknowledgedBy })
      : outcome,
  ),
  'a relapse keeps its episode': changing((outcome, _event, before) =>
    before === null ? outcome : withCase(outcome, { episode: before.episode }),
  ),
  'the clock overturns a disagreement': {
    ...sound,
    advance: (kase, event, world) =>
      advance(event.is === 'assessed' ? { ...kase, override: null } : kase, event, world),
  },
  'a snooze outlives what it was about': changing((outcome, event, before) =>
    done(outcome, event, 'plan-done')
      ? withCase(outcome, { snoozedUntil: before?.snoozedUntil ?? null })
      : outcome,
  ),
  'a snooze does not stop the chain': changing((outcome, event) =>
    done(outcome, event, 'snoozed') ? withCase(outcome, { snoozedUntil: null }) : outcome,
  ),
  'after a snooze the chain goes on where it was': changing((outcome, _event, before) =>
    outcome.follow.some((one) => one.is === 'remind' && one.about === 'snooze-over')
      ? withCase(outcome, { rung: before?.rung ?? 0 })
      : outcome,
  ),
  'a case closes over promises': {
    ...sound,
    advance: (kase, event, world) => advance(kase, event, { ...world, openPromises: 0 }),
  },
  'a case closes without its recap': {
    ...sound,
    advance: (kase, event, world) =>
      event.is === 'closed'
        ? withCase(advance({ ...kase, recap: 'waived' }, event, world), { recap: kase.recap })
        : advance(kase, event, world),
  },
  'a plan has no reminder': changing((outcome) =>
    followed(outcome, (one) => (one.is === 'remind' && one.about === 'plan-due' ? [] : [one])),
  ),
  'an acknowledged case without a plan is forgotten': changing((outcome, event) =>
    done(outcome, event, 'acknowledged') && outcome.case.state === 'acknowledged'
      ? withCase(outcome, { nextStepAt: null })
      : outcome,
  ),
  'a missing plan is told every day': changing((outcome) =>
    outcome.follow.some((one) => one.is === 'remind' && one.about === 'plan-missing')
      ? withCase(outcome, { nextStepAt: dayAfter(outcome.case.nextStepAt, -1) })
      : outcome,
  ),
  'a written plan leaves its reminders running': changing((outcome, event, before) =>
    done(outcome, event, 'planned') && before?.state === 'acknowledged'
      ? withCase(outcome, { state: 'acknowledged', nextStepAt: before.nextStepAt })
      : outcome,
  ),
  'a waived recap is still owed': changing((outcome, event, before) =>
    done(outcome, event, 'recap') && before ? withCase(outcome, { recap: 'owed' }) : outcome,
  ),
  'the check-in is forgotten': changing((outcome, event) =>
    done(outcome, event, 'closed') ? withCase(outcome, { checkInAt: null }) : outcome,
  ),
  'the check-in comes again and again': changing((outcome, _event, before) =>
    outcome.follow.some((one) => one.is === 'remind' && one.about === 'check-in')
      ? withCase(outcome, { checkInAt: before?.checkInAt ?? null })
      : outcome,
  ),
  'a second matter of the day opens a case of its own': {
    ...sound,
    match: (cases, mail) => matchCase(cases, { ...mail, told: [], now: new Date(8.64e15) }),
  },
  'executives get every escalation': {
    ...sound,
    open: (event, world) => openCase(event, { ...world, told: [] }),
    advance: (kase, event, world) => advance(kase, event, { ...world, told: [] }),
  },
  'a Medium beside another alert does not wait': {
    ...sound,
    open: (event, world) =>
      openCase(event, { ...world, told: world.told.filter((one) => one.kind === 'escalation') }),
  },
  'a restart loses what was set by hand': {
    ...sound,
    reload: (kase) => ({ ...reload(kase), override: null }),
  },
  'a closed case goes on': changing((outcome, event, before) =>
    done(outcome, event, 'closed')
      ? withCase(outcome, { nextStepAt: before?.nextStepAt ?? null })
      : outcome,
  ),
  'a Medium goes out at night': changing((outcome) =>
    followed(outcome, (one) =>
      'notBefore' in one && one.is !== 'remind' ? [{ ...one, notBefore: new Date(0) }] : [one],
    ),
  ),
};
