import type { ExecDemand, Signal } from '../domain/signal.ts';

/** What the mail demands or touches that is not the CSM's to answer alone. */
export type Demand = ExecDemand['form'] | 'safety';

const lawWords =
  /\b(?:lawyers?|attorneys?|solicitors?|legal action|legal counsel|legal proceedings|court|(?:to|will|shall|['’]ll|can|could|may|might) sue|sue (?:you|them|for)|suing|lawsuit|litigation against|breach of contract|material breach|terminate for cause|damages(?! (?:the|our|my|your|their|its)\b)|liabilit\w+)\b/i;
const regulatorWords =
  /\b(?:data protection (?:authority|commission\w*|officer)|regulator|ombudsman|gdpr complaint)\b/i;
const safetyWords =
  /\b(?:police|injur\w+|ambulance|safeguarding|suicid\w+|harass\w+|threaten(?:ed|ing)? (?:me|us|my)|discriminat\w+)\b/i;

/**
 * The gravest demand of a mail, from its signals and its own words; null when there is none. The reply (is there
 * one at all), its lint and the escalation ask all go by this one answer. Source: draft-rules 37.
 */
export function demandIn(signals: readonly Signal[], ownWords: string): Demand | null {
  const forms = new Set(signals.flatMap((one) => (one.kind === 'exec-demand' ? [one.form] : [])));
  if (forms.has('legal') || lawWords.test(ownWords)) return 'legal';
  if (forms.has('regulator') || regulatorWords.test(ownWords)) return 'regulator';
  if (safetyWords.test(ownWords)) return 'safety';
  return (['chargeback', 'manager', 'public'] as const).find((form) => forms.has(form)) ?? null;
}

/** True for what only a person may answer, after counsel or whoever decides: no draft (draft-rules 37). */
export function isForAPerson(demand: Demand | null): boolean {
  return demand === 'legal' || demand === 'regulator' || demand === 'safety';
}
