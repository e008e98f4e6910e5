import { strategy } from '../../protocol/strategies.ts';

/** The house's own sentences. Null = Defuse's wording. `{issue}` and `{goal}` stand for the customer's words. */
export interface HouseWording {
  /** True opts in to the protocol's own sample sentences ("any inconvenience" among them). */
  readonly protocolWording: boolean;
  /** Said after the customer's own facts, instead of Defuse's sentence about the impact. */
  readonly empathy: string | null;
  readonly apology: string | null;
  readonly goodwill: string | null;
  /** Stands above the CSM's name. */
  readonly signOff: string;
}

/** Defuse's wording: no house sentence, "Best regards,". */
export const defaultWording: HouseWording = {
  protocolWording: false,
  empathy: null,
  apology: null,
  goodwill: null,
  signOff: 'Best regards,',
};

/** The protocol's own sample of D1, ready to be sent: the three dots name the customer's issue. */
export function protocolEmpathy(issue: string): string {
  const sample = strategy('D1').sample ?? '';
  return `${sample.replace('this', issue === '' ? 'this' : issue).replace(/\.{3}$/, '')}.`;
}

/** The protocol's apology; only by opt-in, since "any inconvenience" names nothing (draft-rules 7). */
export function protocolApology(issue: string): string {
  return `I apologize for any inconvenience that ${issue} has caused you.`;
}

/** The reframing question in the protocol's form, around a goal as a verb phrase ("cut the import time"). */
export function reframing(goal: string): string {
  return `So, if I understand correctly, your goal is to ${goal}, is that right?`;
}
