import { recordedAsk } from '../../domain/escalation-ask.ts';
import type { Topic } from '../../domain/signal.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { MailFacts } from './facts.ts';
import { customerName } from './issue-summary.ts';
import { decidingReason } from './phrases.ts';
import { isoWeekday } from './times.ts';
import { workingDayAfter } from './working-time.ts';

/** The kinds of help that an escalation can ask for. */
export const askKinds = [
  'executive-outreach', // an executive speaks with the customer
  'pricing-flexibility', // room on price or invoice
  'join-call', // somebody who can decide joins the call
  'counsel-first', // nobody answers before counsel has looked
] as const;
export type AskKind = (typeof askKinds)[number];

/** The one ask of an escalation: what, in one sentence with its date, and why this one. */
export interface Ask {
  readonly kind: AskKind | 'as-changed';
  readonly words: string;
  readonly why: string;
}

/**
 * The single ask, with a date on the manager's next working day. The CSM's own words, given or recorded as a note
 * (domain/escalation-ask.ts), win over the one chosen here. Source: Protocol template "Escalation Ask"; draft-rules.md 39.
 */
export function escalationAsk(facts: MailFacts): Ask {
  const due = workingDayAfter(facts.manager.hours, facts.now, 1);
  const by = `by ${isoWeekday(due, facts.timeZone, facts.now)}`;
  const own = facts.ask ?? recordedAsk(facts.ledger, facts.case.id)?.words ?? null;
  if (own !== null && own.trim() !== '') {
    const words = defang(oneLine(own, 200)).replace(/(?<![.\s])[.\s]+$/, '');
    const dated = /\b(by|on|before|until)\b/i.test(words) ? words : `${words}, ${by}`;
    return { kind: 'as-changed', words: `${dated}.`, why: 'set by a person' };
  }
  const chosen = choose(facts);
  return { ...chosen, words: `${chosen.words}, ${by}.` };
}

function choose(facts: MailFacts): Ask {
  const customer = customerName(facts);
  const signals = facts.assessment.reasons.flatMap((reason) => reason.signals);
  const demand = signals.find((signal) => signal.kind === 'exec-demand');
  const form = facts.demand ?? (demand?.kind === 'exec-demand' ? demand.form : null);
  if (form === 'legal' || form === 'regulator' || form === 'chargeback') {
    return {
      kind: 'counsel-first',
      words: 'Executive decision with counsel on who answers, before anybody replies',
      why: 'the customer names lawyers, a regulator or the bank',
    };
  }
  if (form === 'manager' || form === 'public') {
    return outreach(customer, 'the customer asks for somebody above us');
  }
  if (facts.topic === 'billing') {
    return {
      kind: 'pricing-flexibility',
      words: `Pricing flexibility: say what room there is on ${customer}'s invoice`,
      why: 'the dispute is about money',
    };
  }
  const clause = decidingReason(facts.assessment)?.clause;
  if (clause === 'H2') return outreach(customer, 'the customer is comparing us with others');
  const who = expertFor(facts.topic);
  if (who !== null) {
    return {
      kind: 'join-call',
      words: `Join call for support: bring ${who} to one call with ${customer}`,
      why: 'the answer needs somebody who can decide on it',
    };
  }
  return outreach(customer, 'the relationship is at stake');
}

function outreach(customer: string, why: string): Ask {
  return {
    kind: 'executive-outreach',
    words: `Executive outreach: one call from an executive to ${customer}`,
    why,
  };
}

function expertFor(topic: Topic | null): string | null {
  switch (topic) {
    case 'bug':
    case 'performance':
      return 'an engineering owner';
    case 'missing-feature':
      return 'a product owner';
    case 'support-response':
      return 'the head of support';
    case 'onboarding':
      return 'a training lead';
    default:
      return null;
  }
}
