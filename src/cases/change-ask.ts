import type { Case } from '../domain/case.ts';
import { askNote, asksForSomething } from '../domain/escalation-ask.ts';
import { escalationRecipients } from './chain.ts';
import type { CaseEvent, CaseWorld, FollowUp, Outcome } from './event.ts';
import { changed, entry, unchanged } from './outcome.ts';

/**
 * The ask of an escalation in a person's own words (template "Escalation Ask"). Whoever was asked gets it as "what
 * changed", and the CSM is told where somebody else changed it. Refused where nothing is asked: below High, and
 * once a plan is agreed. The same words twice are stopped by follow/act.ts, which knows the ledger.
 */
export function changeAsk(
  kase: Case,
  event: Extract<CaseEvent, { is: 'ask-changed' }>,
  world: CaseWorld,
): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed already.');
  if (kase.tier !== 'high') return unchanged(kase, 'Only a High case asks for something.');
  if (!asksForSomething(kase)) {
    return unchanged(kase, 'A plan is agreed; nothing is asked any more.');
  }
  const { csm } = world.account;
  const to = escalationRecipients(world).filter((one) => one !== event.by);
  const tellCsm: FollowUp[] =
    event.by === csm
      ? []
      : [
          {
            is: 'remind',
            to: csm,
            about: 'ask-changed',
            notBefore: world.workingFrom(csm, world.moment.now),
            next: null,
          },
        ];
  return changed(
    kase,
    {},
    {
      ledger: [entry(world, kase, 'note', askNote(event.words), event.by)],
      follow: [{ is: 'update-executives', because: 'ask', to }, ...tellCsm],
    },
  );
}
