import { type Tier, outranks } from '../domain/assessment.ts';
import { awake, type Case } from '../domain/case.ts';
import type { PersonId } from '../domain/ids.ts';
import { alertFor } from './alert.ts';
import { askedEnough } from './chain.ts';
import type { CaseEvent, CaseWorld, Outcome } from './event.ts';
import { isAt, saidAlready } from './on-person.ts';
import { changed, daysAfter, entry, unchanged } from './outcome.ts';

/** A person sets the tier until a date; a rise alerts like any other, a fall cancels what is pending. */
export function override(
  kase: Case,
  event: Extract<CaseEvent, { is: 'overridden' }>,
  world: CaseWorld,
): Outcome {
  if (kase.state === 'closed') return unchanged(kase, 'The case is closed; reopen it first.');
  if (event.until <= world.moment.now)
    return unchanged(kase, 'The end of a tier set by hand must lie ahead.');
  if (saidAlready(kase, event) && isAt(kase.override?.until ?? null, event.until))
    return unchanged(kase, 'It is set so already.');
  const { tier, until, by, reason } = event;
  const words = `Set to ${tier} until ${world.dayOf(by, until)}: ${reason}`;
  // Set by hand twice: what it goes back to is still what the mails said.
  const before = kase.override?.before ?? kase.tier;
  const set = { ...kase, override: { tier, until, by, reason, before } };
  return setTier(set, tier, { kind: 'overridden', words, by }, world);
}

/**
 * What was set by hand has run out: the tier goes back to what the mails said, with an alert when it rises. A
 * disagreement keeps its word until new evidence. A closed case, and one that is calm since, only forgets it.
 */
export function overrideEnds(kase: Case, world: CaseWorld): Outcome {
  const set = kase.override;
  if (set === null) return unchanged(kase);
  const back = set.before ?? kase.tier;
  const words = `The tier set by hand (${set.tier}) has run out`;
  const free = { ...kase, override: null };
  // Calm since then: what the mails said before it is no news.
  const calmed = kase.tier !== set.tier;
  if (kase.state === 'closed' || calmed || back === kase.tier) {
    return changed(free, {}, { ledger: [entry(world, kase, 'note', words)] });
  }
  const line = { words: `${words}; it counts as ${back} again`, by: null };
  const kind = outranks(back, kase.tier) ? 'tier-rose' : 'tier-fell';
  return setTier(free, back, { kind, ...line }, world);
}

interface Line {
  readonly kind: 'overridden' | 'tier-rose' | 'tier-fell';
  readonly words: string;
  readonly by: PersonId | null;
}

function setTier(kase: Case, tier: Tier, line: Line, world: CaseWorld): Outcome {
  const ledger = [entry(world, kase, line.kind, line.words, line.by)];
  return outranks(tier, kase.tier)
    ? rises(kase, tier, ledger, world)
    : falls(kase, tier, ledger, world);
}

function rises(kase: Case, tier: Tier, ledger: Outcome['ledger'], world: CaseWorld): Outcome {
  const toldBefore = !outranks(tier, kase.peak);
  // As for a mail: a plan that was carried out is not the plan for what came after it (Protocol E-H4).
  const done = kase.state === 'watching';
  const next: Case = {
    ...kase,
    tier,
    peak: toldBefore ? kase.peak : tier,
    state: 'open',
    plan: done ? null : kase.plan,
    recap: done && kase.recap !== 'owed' ? 'none-owed' : kase.recap,
    acknowledgedBy: null,
    acknowledgedAt: null,
    snoozedUntil: null,
    snoozeReason: null,
    rung: 0,
    episode: toldBefore ? kase.episode + 1 : kase.episode,
  };
  const { follow, nextStepAt } = alertFor(next, world);
  return changed(next, { nextStepAt }, { follow, ledger, cancelPending: true });
}

/** What was pending for the higher tier is moot; an open case that is none is only watched. */
function falls(kase: Case, tier: Tier, ledger: Outcome['ledger'], world: CaseWorld): Outcome {
  // Somebody has it already: only the reminder of a plan can be pending, and that stays.
  if (kase.state !== 'open') return changed(kase, { tier }, { ledger });
  const { now } = world.moment;
  const change: Partial<Case> =
    tier === 'none'
      ? { ...awake, state: 'watching', nextStepAt: daysAfter(now, world.rules.watchDays) }
      : // Whoever set it knows of it: nobody is asked again for the lower tier.
        { nextStepAt: kase.snoozedUntil, rung: askedEnough(tier, world) };
  return changed(kase, { tier, ...change }, { ledger, cancelPending: true });
}
