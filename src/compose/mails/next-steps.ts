import type { Person } from '../../domain/account.ts';
import type { OutgoingKind } from '../../domain/outgoing.ts';
import { flowStep } from '../../protocol/flow.ts';
import type { Item } from './block.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { MailFacts } from './facts.ts';
import { isoWeekday, soon } from './times.ts';

/** What happens next, to whom and when, by the tier's steps (E-H1 … E-L3). At least one sentence. */
export function nextSteps(facts: MailFacts): readonly Item[] {
  const { case: kase } = facts;
  if (kase.acknowledgedAt !== null) return [{ text: acknowledgedLine(facts) }];
  switch (kase.tier) {
    case 'high':
      return [{ text: calls(facts) }, ...executivesLine(facts), { text: ifNobody(facts) }];
    case 'medium':
      return [
        {
          text: told(
            facts,
            'review-request',
            [facts.manager],
            'gets a review request with a proposed plan',
          ),
        },
        // Asked every morning until they answer: of a further mail they read in the next one.
        ...(facts.next === null ? [] : [{ text: ifNobody(facts) }]),
      ];
    case 'low':
      return [
        { text: `${flowStep('E-L1').words}. ${flowStep('E-L3').words}.` },
        { text: 'The action plan is in your daily list.' },
      ];
    case 'none':
      return [{ text: 'Nothing further is sent.' }];
  }
}

/** "If nobody acknowledges, Dana is called today at 09:29"; at Medium it is a review that is asked for. */
export function ifNobody(facts: MailFacts): string {
  const { next } = facts;
  const high = facts.case.tier === 'high';
  if (next === null) {
    return high
      ? 'If nobody acknowledges, nobody further is called; the operator is told.'
      : 'If nobody acknowledges, nobody else is asked.';
  }
  const at = soon(next.at, facts.timeZone, facts.now);
  const verb = isReader(next.person, facts) ? 'are' : 'is';
  const what = high ? 'called' : 'asked for a review';
  return `If nobody acknowledges, ${nameFor(next.person, facts)} ${verb} ${what} ${at}.`;
}

/** The plan in one line: what, who, by when; null when none is written. */
export function planLine(facts: MailFacts): string | null {
  const { plan } = facts.case;
  if (plan === null) return null;
  const owner = facts.people.find((person) => person.id === plan.owner)?.name ?? 'its owner';
  const due = isoWeekday(plan.dueOn, facts.timeZone, facts.now);
  const told = plan.customerTold ? 'The customer knows.' : 'The customer does not know it yet.';
  return `${defang(oneLine(plan.decision, 200)).replace(/(?<![.\s])[.\s]+$/, '')} – ${oneLine(owner, 60)}, by ${due}. ${told}`;
}

function acknowledgedLine(facts: MailFacts): string {
  const { acknowledgedBy, acknowledgedAt } = facts.case;
  const who = facts.people.find((person) => person.id === acknowledgedBy);
  const name = who === undefined ? 'Somebody' : nameFor(who, facts);
  const when = acknowledgedAt === null ? '' : ` ${soon(acknowledgedAt, facts.timeZone, facts.now)}`;
  const gone = who?.left ? ' and has left' : '';
  return `${capital(name)} acknowledged it${when}${gone}; nobody further is called.`;
}

/** A call of last week is no answer to the mail of today. */
function calls(facts: MailFacts): string {
  const known = facts.callsNow === true ? { ...facts, deliveries: [] } : facts;
  return told(known, 'call-request', [facts.manager], 'is asked for a brief call');
}

function executivesLine(facts: MailFacts): readonly Item[] {
  if (facts.executives.length === 0) return [];
  const verb = facts.executives.length === 1 ? 'gets' : 'get';
  if (facts.executivesGet === 'update') {
    // They had an escalation about this customer within the day (DESIGN §5: then "what changed").
    const { who } = named(facts.executives, facts);
    return [{ text: `${capital(who)} ${verb} an update now, after the earlier escalation mail.` }];
  }
  return [{ text: told(facts, 'escalation', facts.executives, `${verb} the escalation mail`) }];
}

/** Says "was done, when" for what is recorded as sent, and "happens, when" for what is still owed. */
function told(
  facts: MailFacts,
  kind: OutgoingKind,
  people: readonly Person[],
  what: string,
): string {
  const { names, who } = named(people, facts);
  const mails = facts.deliveries.filter(
    (one) => one.kind === kind && people.some((person) => person.id === one.to.id),
  );
  const sent = mails.flatMap((one) => (one.sentAt === null ? [] : [one.sentAt]));
  const [first] = sent.sort((a, b) => a.getTime() - b.getTime());
  if (first !== undefined && sent.length >= people.length) {
    return `${capital(who)} – told ${soon(first, facts.timeZone, facts.now)}.`;
  }
  const waits = mails.map((one) => one.notBefore).filter((at) => at > facts.now);
  const when = waits[0] === undefined ? 'now' : soon(waits[0], facts.timeZone, facts.now);
  const verb =
    names[0] === 'you'
      ? what.replace(/^(is|gets)\b/, (one) => (one === 'is' ? 'are' : 'get'))
      : what;
  return `${capital(who)} ${verb} ${when}.`;
}

function named(people: readonly Person[], facts: MailFacts) {
  const names = people.map((person) => nameFor(person, facts));
  const who =
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { names, who };
}

function nameFor(person: Person, facts: MailFacts): string {
  return isReader(person, facts) ? 'you' : oneLine(person.name, 60);
}

function isReader(person: Person, facts: MailFacts): boolean {
  return person.id === facts.reader.id;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
