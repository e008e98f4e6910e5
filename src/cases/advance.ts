import { nameOf } from '../domain/account.ts';
import type { Case } from '../domain/case.ts';
import type { CaseEvent, CaseWorld, Outcome } from './event.ts';
import { changeAsk } from './change-ask.ts';
import { onAssessed, over } from './on-assessed.ts';
import { tick } from './on-clock.ts';
import {
  acknowledge,
  close,
  disagree,
  finishPlan,
  notOurCustomer,
  snooze,
  writePlan,
} from './on-person.ts';
import { override } from './override.ts';
import { changed, entry, unchanged } from './outcome.ts';

/**
 * The life of a case: what one event does to it and what follows. Pure; the same event twice does nothing
 * the second time. States open → acknowledged → planned → watching → closed (domain/case.ts). Throws: never.
 */
export function advance(kase: Case, event: CaseEvent, world: CaseWorld): Outcome {
  switch (event.is) {
    case 'assessed':
      return onAssessed(kase, event, world);
    case 'acknowledged':
      return acknowledge(kase, event, world);
    case 'planned':
      return writePlan(kase, event, world);
    case 'plan-done':
      return finishPlan(kase, event, world);
    case 'snoozed':
      return snooze(kase, event, world);
    case 'disagreed':
      return disagree(kase, event, world);
    case 'not-our-customer':
      return notOurCustomer(kase, event, world);
    case 'overridden':
      return override(kase, event, world);
    case 'ask-changed':
      return changeAsk(kase, event, world);
    case 'csm-replied': {
      const who = event.by === null ? 'Our side' : nameOf(world, event.by);
      const line = entry(
        world,
        kase,
        'csm-replied',
        `${who} replied to the customer`,
        event.by,
        event.messageId,
      );
      return changed(kase, {}, { ledger: [{ ...line, at: event.at }] });
    }
    case 'call-held': {
      const line = entry(world, kase, 'call-held', 'Call held', event.by, event.interactionId);
      return changed(
        kase,
        { recap: 'owed' },
        {
          ledger: [{ ...line, at: event.at }],
          follow: [{ is: 'draft-recap', to: world.account.csm }],
        },
      );
    }
    case 'recap': {
      if (kase.recap === event.how) return unchanged(kase, `The recap is ${event.how} already.`);
      const kind = event.how === 'written' ? 'recap-written' : 'recap-waived';
      return changed(
        kase,
        { recap: event.how },
        {
          ledger: [
            entry(world, kase, kind, `Recap ${event.how}`, event.by, event.messageId ?? null),
          ],
        },
      );
    }
    case 'closed':
      return close(kase, event, world);
    case 'over':
      return over(kase, world);
    case 'tick':
      return tick(kase, world);
  }
}

/** What several events come to, one after the other: the case, and the lines that they add to its ledger. */
export function advanceAll(
  kase: Case,
  events: readonly CaseEvent[],
  world: CaseWorld,
): Pick<Outcome, 'case' | 'ledger'> {
  return events.reduce<Pick<Outcome, 'case' | 'ledger'>>(
    (so, event) => {
      const next = advance(so.case, event, world);
      return { case: next.case, ledger: [...so.ledger, ...next.ledger] };
    },
    { case: kase, ledger: [] },
  );
}
