import { recordedAsk } from '../../domain/escalation-ask.ts';
import type { Topic } from '../../domain/signal.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import { compares, decidedFor } from '../decided.ts';
import { demandIn, isForAPerson } from '../demand.ts';
import type { MailFacts } from './facts.ts';
import { customerName } from './issue-summary.ts';
import { decidingReason } from './phrases.ts';
import { isoDateOf, isoWeekday } from './times.ts';
import { workingDayAfter } from './working-time.ts';

/** The kinds of help that an escalation can ask for. */
export const askKinds = [
  'executive-outreach', // an executive speaks with the customer
  'pricing-flexibility', // room on price or invoice
  'join-call', // somebody who can decide joins the call
  'orderly-exit', // somebody sees a customer out who has decided
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
 * The single ask, dated on the manager's next working day, or earlier where the customer's own date is. The CSM's own words, given or recorded as a note
 * (domain/escalation-ask.ts), win over the one chosen here. Source: Protocol template "Escalation Ask"; draft-rules.md 39.
 */
export function escalationAsk(facts: MailFacts): Ask {
  const by = dueWords(facts);
  const own = facts.ask ?? recordedAsk(facts.ledger, facts.case.id)?.words ?? null;
  if (own !== null && own.trim() !== '') {
    const words = defang(oneLine(own, 200)).replace(/(?<![.\s])[.\s]+$/, '');
    const dated = /\b(by|on|before|until)\b/i.test(words) ? words : `${words}, ${by}`;
    return { kind: 'as-changed', words: `${dated}.`, why: 'set by a person' };
  }
  const chosen = choose(facts);
  return { ...chosen, words: `${chosen.words}, ${by}.` };
}

/** "by Friday 8 May", "today, Thursday 7 May": never after the customer's own date, which is said when it is later. */
function dueWords({ manager, now, timeZone, theirDate = null }: MailFacts): string {
  const next = workingDayAfter(manager.hours, now, 1);
  const today = isoDateOf(now, timeZone);
  const spoken = (date: string): string => isoWeekday(date, timeZone, now);
  if (theirDate === null) return `by ${spoken(next)}`;
  if (theirDate <= today) return `today, ${spoken(today)}`;
  if (theirDate <= next) return `by ${spoken(theirDate)}`;
  // What they want by their day is theirs to say (a refund, a repair); this ask is only where it begins.
  return `by ${spoken(next)}: the customer's own date is ${spoken(theirDate)}`;
}

function choose(facts: MailFacts): Ask {
  const customer = customerName(facts);
  const { noCall } = facts;
  const signals = facts.assessment.reasons.flatMap((reason) => reason.signals);
  const demand = facts.demand ?? demandIn(signals, '');
  if (isForAPerson(demand)) {
    return {
      kind: 'counsel-first',
      words: 'Executive decision with counsel on who answers, before anybody replies',
      why:
        demand === 'safety'
          ? 'the mail speaks of safety or abuse'
          : 'the customer names lawyers, an authority or the law',
    };
  }
  if (demand === 'manager')
    return outreach(customer, 'the customer asks for somebody above us', noCall);
  if (demand === 'public') return outreach(customer, 'the customer speaks of going public', noCall);
  if (demand === 'chargeback') {
    return pricing(customer, 'disputed charge', 'the customer disputes a charge with the bank');
  }
  const farewell = farewellAsk(facts, customer);
  if (farewell !== null) return farewell;
  const clause = decidingReason(facts.assessment)?.clause;
  if (clause === 'H2' && facts.money === 'price') {
    return pricing(customer, 'price', 'the customer compares our price with others');
  }
  if (clause === 'H2') {
    const looks = compares(signals)
      ? 'the customer is comparing us with others'
      : 'the customer is checking what options they have';
    const why = decidedFor(signals) === null ? looks : 'the customer has decided for somebody else';
    return outreach(customer, why, noCall);
  }
  if (facts.topic === 'billing' && facts.money !== 'exit') {
    return pricing(customer, facts.money ?? 'invoice', 'the dispute is about money');
  }
  const who = expertFor(facts.topic);
  if (who !== null) {
    return {
      kind: 'join-call',
      words: noCall
        ? `Support: bring ${who} to one written answer to ${customer}, not a call`
        : `Join call for support: bring ${who} to one call with ${customer}`,
      why: 'the answer needs somebody who can decide on it',
    };
  }
  return outreach(customer, 'the relationship is at stake', noCall);
}

/**
 * What helps where they have decided: no price and no call undo it, unless the price is why, or something went wrong
 * of which an executive can still hear. Null where nothing is decided.
 */
function farewellAsk(facts: MailFacts, customer: string): Ask | null {
  if (!facts.farewell || facts.money === 'price') return null;
  if (facts.farewell === 'aggrieved') {
    const why = 'the customer has decided to leave, and says what went wrong';
    return outreach(customer, why, facts.noCall);
  }
  return {
    kind: 'orderly-exit',
    words: `Orderly exit: name who answers ${customer} in writing on data, dates and the last invoice`,
    why: 'the customer has decided, and does not complain',
  };
}

/** Who wishes not to be phoned gets a mail. */
function outreach(customer: string, why: string, noCall?: string | null): Ask {
  const how = noCall ? 'one personal mail, not a call,' : 'one call';
  return {
    kind: 'executive-outreach',
    words: `Executive outreach: ${how} from an executive to ${customer}`,
    why,
  };
}

function pricing(customer: string, what: string, why: string): Ask {
  return {
    kind: 'pricing-flexibility',
    words: `Pricing flexibility: say what room there is on ${customer}'s ${what}`,
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
