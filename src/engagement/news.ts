import type { Assessment, Fact } from '../domain/assessment.ts';
import type { InteractionId } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import { isSameMiss } from './same-fact.ts';

/** Measures of one thing: a meeting told as occasional is not told anew as one of a row. */
const subjectOf: Readonly<Record<string, string>> = {
  missedMeetings: 'missed',
  missedInARow: 'missed',
};

/**
 * True when an assessment says something that nobody was told: a meeting, an item or a silence whose proof stands in
 * none of the earlier assessments. The same facts are never news again, whatever the customer wrote in between; a
 * silence that grew from Low to Medium is. Assessments of ordinary mails told nobody of what had happened before.
 */
export function isNews(
  assessment: Assessment,
  earlier: readonly Assessment[],
  interactions: readonly Interaction[],
): boolean {
  const adding = new Set(
    interactions.filter((one) => one.kind !== 'mail-in').map((one) => one.messageId),
  );
  const told = new Map<string, Set<InteractionId>>();
  for (const one of earlier) {
    const whole = one.messageId === null || adding.has(one.messageId);
    for (const { signals, facts } of one.reasons) {
      if (whole || signals.length > 0) for (const fact of facts) note(told, fact);
    }
  }
  const byId = new Map(interactions.map((one) => [one.id, one]));
  return assessment.reasons.some(({ facts }) => facts.some((fact) => !isTold(fact, told, byId)));
}

function note(told: Map<string, Set<InteractionId>>, fact: Fact): void {
  const subject = subjectOf[fact.measure] ?? fact.measure;
  const known = told.get(subject) ?? new Set();
  for (const id of fact.proof) known.add(id);
  told.set(subject, known);
}

function isTold(
  fact: Fact,
  told: ReadonlyMap<string, ReadonlySet<InteractionId>>,
  byId: ReadonlyMap<InteractionId, Interaction>,
): boolean {
  const subject = subjectOf[fact.measure] ?? fact.measure;
  const known = told.get(subject);
  if (known === undefined) return false;
  // One more attempt in the same silence is no news; the silence is known by the attempts that it shares.
  if (fact.measure === 'unansweredAttempts') return fact.proof.some((id) => known.has(id));
  if (subject !== 'missed') return fact.proof.every((id) => known.has(id));
  return fact.proof.every((id) => known.has(id) || isKnownMiss(byId.get(id), known, byId));
}

/** The calendar's word for a meeting that a mail told already, or the other way round. */
function isKnownMiss(
  miss: Interaction | undefined,
  known: ReadonlySet<InteractionId>,
  byId: ReadonlyMap<InteractionId, Interaction>,
): boolean {
  if (miss === undefined) return false;
  return [...known].some((id) => {
    const other = byId.get(id);
    return other !== undefined && isSameMiss(other, miss);
  });
}
