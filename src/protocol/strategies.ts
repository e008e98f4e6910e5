/** The de-escalation strategies of the protocol, in its order. */
export const strategyIds = ['D1', 'D2', 'D3', 'D4', 'D5'] as const;
export type StrategyId = (typeof strategyIds)[number];

/** One strategy: its name, what it consists of, and the protocol's own sample sentence where it has one. */
export interface Strategy {
  readonly id: StrategyId;
  readonly name: string;
  readonly consistsOf: string;
  readonly sample: string | null;
}

/** The de-escalation strategies of PROTOCOL.md, as data and in its wording. */
export const strategies: readonly Strategy[] = [
  {
    id: 'D1',
    name: 'Validate & empathize',
    consistsOf:
      'Reflective listening; acknowledge their concern sincerely and apologize for any inconvenience',
    sample: 'I understand that this has been frustrating for you...',
  },
  {
    id: 'D2',
    name: 'Investigate & clarify',
    consistsOf:
      'Ask follow-up questions to fully understand the issue; reframe for clarity and alignment',
    sample:
      'So, if I understand correctly, your goal is to [increase/decrease] ___ by doing ___, is that right?',
  },
  {
    id: 'D3',
    name: 'Problem-solve proactively',
    consistsOf:
      'When appropriate, a tailored action plan or clear next steps; temporary workarounds where possible; training or walkthroughs for disengaged or "stuck" users',
    sample: null,
  },
  {
    id: 'D4',
    name: 'Offer goodwill',
    consistsOf:
      'Small gestures to reinforce goodwill (e.g. "Thank you for your patience" notes, extra support time)',
    sample: 'Thank you for your patience',
  },
  {
    id: 'D5',
    name: 'Follow-up',
    consistsOf:
      'Ensure a next step is documented and communicated; recap decisions and timelines to the customer after each interaction',
    sample: null,
  },
];

/** One strategy by its id. */
export function strategy(id: StrategyId): Strategy {
  const found = strategies.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The protocol has no strategy ${id}`);
  return found;
}
