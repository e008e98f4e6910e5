import type { Interaction, InteractionKind } from '../../domain/interaction.ts';
import type { OurPromise } from '../../domain/promise.ts';
import type { Item } from './block.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { MailFacts, ReaderFacts } from './facts.ts';
import { clauseSentence } from './phrases.ts';
import { type SetByHand, setByHand } from './set-by-hand.ts';
import { day, isoDateOf, isoDay } from './times.ts';

const contactWords: Readonly<Record<InteractionKind, string>> = {
  'mail-in': 'the customer wrote',
  'mail-out': 'we wrote',
  'auto-reply': 'an automatic reply came',
  'meeting-requested': 'a meeting was proposed',
  'meeting-accepted': 'the customer accepted a meeting',
  'meeting-held': 'meeting held',
  'meeting-missed': 'the customer missed a meeting',
  'meeting-declined': 'the customer declined a meeting',
  'meeting-rescheduled': 'the customer moved a meeting',
  'meeting-cancelled': 'the customer cancelled a meeting',
  'meeting-missed-by-us': 'we missed a meeting',
  'item-opened': 'a task was agreed',
  'item-done': 'a task was finished',
  'call-recorded': 'a call was recorded',
  pause: 'a pause was agreed',
};

/** The newest three contacts, newest first: "3 May: the customer wrote – Export fails again". */
export function contactItems(facts: MailFacts): readonly Item[] {
  const newest = [...facts.lastContacts].sort((a, b) => b.at.getTime() - a.at.getTime());
  const items = newest
    .slice(0, 3)
    .map((one) => ({ text: contactLine(one, facts), source: one.id }));
  return items.length > 0 ? items : [{ text: 'No contact is recorded before this.' }];
}

function contactLine(contact: Interaction, facts: ReaderFacts): string {
  const title = defang(oneLine(contact.title, 70));
  const when = day(contact.at, facts.timeZone, facts.now);
  return `${when}: ${contactWords[contact.kind]}${title === '' ? '' : ` – ${title}`}`;
}

/** Our open promises, the most urgent first, overdue ones marked; says so when there is none. */
export function promiseItems(promises: readonly OurPromise[], facts: ReaderFacts): readonly Item[] {
  const open = promises
    .filter((promise) => promise.state === 'open' || promise.state === 'overdue')
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  if (open.length === 0) return [{ text: 'No open promise is recorded.' }];
  return open.slice(0, 5).map((promise) => ({
    text: promiseLine(promise, facts),
    source: promise.id,
  }));
}

/** "“I’ll send the fix” – due 8 May (overdue)"; without a date: made when. */
export function promiseLine(promise: OurPromise, facts: ReaderFacts): string {
  const what = defang(oneLine(promise.what, 140)).replace(/(?<![.\s])[.\s]+$/, '');
  const today = isoDateOf(facts.now, facts.timeZone);
  if (promise.dueOn === null) {
    return `“${what}” – no date given, made ${day(promise.madeAt, facts.timeZone, facts.now)}`;
  }
  const late = promise.state === 'overdue' || promise.dueOn < today;
  const due = isoDay(promise.dueOn, facts.timeZone, facts.now);
  return `“${what}” – ${late ? 'was due' : 'due'} ${due}${late ? ' (overdue)' : ''}`;
}

/** Every clause that held, in the protocol's words, with the engagement facts that prove it; before them who set it. */
export function reasonItems(facts: MailFacts): readonly Item[] {
  const set = setByHand(facts);
  // What held before it was calm, or before somebody disagreed, is no reason now.
  if (set?.byMails === 'none') return [setItem(set)];
  const items = facts.assessment.reasons.map((reason) => {
    const proof = reason.facts.map((fact) =>
      defang(oneLine(fact.words, 160)).replace(/(?<![.\s])[.\s]+$/, ''),
    );
    const tail = proof.length === 0 ? '.' : `: ${proof.join('; ')}.`;
    return { text: `${clauseSentence(reason.clause)}${tail}` };
  });
  if (set !== null) return [setItem(set), ...items];
  if (items.length > 0) return items;
  return [{ text: 'No clause of the protocol held; a person must look.' }];
}

function setItem({ by, until, why }: SetByHand): Item {
  return { text: `Set by ${by} until ${until}: ${why}.` };
}
