import type { Tier } from '../domain/assessment.ts';
import type { Case } from '../domain/case.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CaseWorld, NextCall } from './event.ts';

/** The part of the world that knows who reports to whom. */
type Line = Pick<CaseWorld, 'account' | 'people'>;

/**
 * Who reviews what the CSM does: the account's manager; where the CSM manages the account alone, the CSM's own manager
 * (Protocol E-H2, E-M2: "your manager"). Nobody above them leaves it with the CSM.
 */
export function reviewerOf({ account, people }: Line): PersonId {
  if (account.manager !== account.csm) return account.manager;
  return people.get(account.csm)?.manager ?? account.manager;
}

/**
 * Who is called when nobody answers, in order: the account's manager, then up the reporting line, then the
 * executives; each person once. Never empty as long as the account has a manager. Source: Protocol E-H2, E-H3.
 */
export function chainOf(world: Line): readonly PersonId[] {
  const chain: PersonId[] = [];
  let next: PersonId | null = reviewerOf(world);
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    next = world.people.get(next)?.manager ?? null;
  }
  for (const person of executives(world)) if (!chain.includes(person)) chain.push(person);
  return chain;
}

/**
 * Whom the clock calls next about a High that nobody has taken on, and when: up the chain, then on the next mornings
 * the reviewer once more (on-clock.ts). Null when nobody, and after the last of the chain, where "nobody answered" is
 * next.
 */
export function nextCallOf(kase: Case, world: Line): NextCall | null {
  const { tier, state, nextStepAt, rung } = kase;
  if (tier !== 'high' || state !== 'open' || nextStepAt === null) return null;
  const chain = chainOf(world);
  const person = rung >= chain.length ? reviewerOf(world) : chain[rung + 1];
  return person === undefined ? null : { person, at: nextStepAt };
}

/** The rung of a case that nobody is asked about any more: past the chain and the mornings, or past the reviews. */
export function askedEnough(tier: Tier, world: CaseWorld): number {
  const { callRepeats, reviewRepeats } = world.rules;
  return tier === 'high' ? chainOf(world).length + callRepeats : reviewRepeats;
}

/** Everybody with the role of an executive, in the configuration's order. */
export function executives(world: Line): readonly PersonId[] {
  return [...world.people.values()]
    .filter((person) => person.roles.includes('executive'))
    .map((person) => person.id);
}

/** Who gets the escalation mail: the manager and the executives, each once (Protocol E-H3). */
export function escalationRecipients(world: CaseWorld): readonly PersonId[] {
  return [...new Set([reviewerOf(world), ...executives(world)])];
}

/** Everybody with the role of an operator. */
export function operators(world: CaseWorld): readonly PersonId[] {
  return [...world.people.values()]
    .filter((person) => person.roles.includes('operator'))
    .map((person) => person.id);
}
