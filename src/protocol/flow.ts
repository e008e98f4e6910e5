import type { Role } from '../domain/account.ts';
import type { Tier } from '../domain/assessment.ts';

/** The protocol's steps, in its order. */
export const stepIds = [
  'E-H1',
  'E-H2',
  'E-H3',
  'E-H4',
  'E-M1',
  'E-M2',
  'E-M3',
  'E-L1',
  'E-L2',
  'E-L3',
] as const;
export type StepId = (typeof stepIds)[number];

/** One step of the escalation process: who does it, in the customer's words, and when it is asked for. */
export interface FlowStep {
  readonly id: StepId;
  readonly tier: Exclude<Tier, 'none'>;
  readonly words: string;
  readonly by: Exclude<Role, 'operator' | 'executive'>;
  readonly when: 'at-once' | 'working-hours' | 'daily-list' | 'if-it-rises';
}

/** The escalation process flow of PROTOCOL.md, as data. */
export const escalationFlow: readonly FlowStep[] = [
  {
    id: 'E-H1',
    tier: 'high',
    words: 'Attempt initial de-escalation',
    by: 'csm',
    when: 'at-once',
  },
  {
    id: 'E-H2',
    tier: 'high',
    words: 'Immediately notify and discuss with your manager via a brief call',
    by: 'csm',
    when: 'at-once',
  },
  {
    id: 'E-H3',
    tier: 'high',
    words: 'Use the escalation template to email Manager and Executive Team',
    by: 'csm',
    when: 'at-once',
  },
  {
    id: 'E-H4',
    tier: 'high',
    words: 'Collaboratively define a plan of action and next steps',
    by: 'manager',
    when: 'at-once',
  },
  {
    id: 'E-M1',
    tier: 'medium',
    words: 'Attempt initial de-escalation',
    by: 'csm',
    when: 'working-hours',
  },
  {
    id: 'E-M2',
    tier: 'medium',
    words: 'Review with your manager for feedback or further support',
    by: 'csm',
    when: 'working-hours',
  },
  {
    id: 'E-M3',
    tier: 'medium',
    words: 'Agree on a recovery or engagement plan',
    by: 'manager',
    when: 'working-hours',
  },
  {
    id: 'E-L1',
    tier: 'low',
    words: 'Attempt de-escalation independently',
    by: 'csm',
    when: 'daily-list',
  },
  {
    id: 'E-L2',
    tier: 'low',
    words: 'Create a customer-specific action plan',
    by: 'csm',
    when: 'daily-list',
  },
  {
    id: 'E-L3',
    tier: 'low',
    words: 'Loop in a manager only if needed or if risk escalates',
    by: 'csm',
    when: 'if-it-rises',
  },
];

/** The steps of one tier, in order; none for `none`. */
export function stepsOf(tier: Tier): readonly FlowStep[] {
  return escalationFlow.filter((step) => step.tier === tier);
}

/** One step by its id. */
export function flowStep(id: StepId): FlowStep {
  const step = escalationFlow.find((one) => one.id === id);
  if (step === undefined) throw new Error(`The escalation flow has no step ${id}`);
  return step;
}
