import { reviewerOf } from '../cases/chain.ts';
import { demandIn } from '../compose/demand.ts';
import { farewellIn } from '../compose/farewell.ts';
import { noCallWish } from '../compose/no-call.ts';
import { fromLibrary } from '../compose/draft/library.ts';
import type { CitedQuote, DraftFacts, MailFacts } from '../compose/mails/facts.ts';
import { offeredStarts } from '../compose/mails/invitation.ts';
import { sentenceOf } from '../compose/mails/quote.ts';
import { idPlaceholder, tokenPlaceholder } from '../compose/mails/links.ts';
import { type Colleagues, formerColleague, knownPeople, type Person } from '../domain/account.ts';
import type { PromiseContext } from '../engagement/promise-dates.ts';
import type { PersonId } from '../domain/ids.ts';
import type { InteractionKind } from '../domain/interaction.ts';
import type { Signal } from '../domain/signal.ts';
import { judgedBefore, tierHistory } from './case-history.ts';
import { draftKinds } from './outgoing-key.ts';
import { factSentences, isFact } from './fact-sentences.ts';
import type { LibraryEntry } from './library.ts';
import { moneyIn } from './money-in.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';
import { theirDate } from './their-date.ts';
import { type TheirSince, theirSince } from './their-since.ts';

/** What counts as a contact in a mail's background. */
const contactKinds: readonly InteractionKind[] = [
  'mail-in',
  'mail-out',
  'meeting-held',
  'meeting-missed',
  'meeting-declined',
  'call-recorded',
];

/** What differs from mail to mail of one decision. */
export interface FactsFor {
  readonly reader: Person;
  readonly draft: DraftFacts;
  readonly next: MailFacts['next'];
  /** What the same decision sends to executives; absent = nothing, or the escalation. */
  readonly executivesGet?: 'escalation' | 'update';
  /** Whether no mail told of this one before; absent = as the owed mails say. */
  readonly mailIsNew?: boolean;
  /** The same decision calls the manager; absent = it does not. */
  readonly callsNow?: boolean;
}

/** The facts of one mail to one reader, all from what is recorded. */
export function mailFacts(story: Story, setting: Setting, given: FactsFor, now: Date): MailFacts {
  const { snapshot, mail } = story;
  const { account } = snapshot;
  const ownWords = mail?.message?.ownWords ?? '';
  return {
    now,
    reader: given.reader,
    timeZone: given.reader.hours.timeZone,
    baseUrl: setting.baseUrl,
    link: { id: idPlaceholder, token: tokenPlaceholder },
    account,
    case: story.case,
    assessment: story.assessment,
    previous: judgedBefore(story).at(-1) ?? null,
    tierHistory: tierHistory(story),
    quotes: quotesOf(story),
    first: story.first,
    topic: mail?.analysis?.topic ?? story.case.topic,
    ledger: story.ledger,
    deliveries: deliveriesOf(story, setting),
    mailIsNew: given.mailIsNew ?? isToldFirst(mail, story.owed),
    executivesGet: given.executivesGet ?? 'escalation',
    callsNow: given.callsNow ?? false,
    executivesToldAt: snapshot.told.findLast((one) => one.kind === 'escalation')?.at ?? null,
    csm: personOf(account.csm, setting),
    manager: personOf(reviewerOf({ account, people: setting.people }), setting),
    executives: [...setting.people.values()].filter((one) => one.roles.includes('executive')),
    people: [...knownPeople(setting).values()],
    next: given.next,
    offeredElsewhere: offeredElsewhere(story, given.reader.id),
    lastContacts: [...snapshot.interactions]
      .filter((one) => contactKinds.includes(one.kind))
      .slice(-5)
      .reverse(),
    promises: snapshot.openPromises,
    engagement: story.engagement,
    recording: recordingOf(story),
    library: libraryFor(story, setting.library),
    draft: given.draft,
    ask: null,
    demand: demandIn(mail?.analysis?.signals ?? [], ownWords),
    money: moneyIn(ownWords),
    farewell: farewellIn(mail?.analysis?.signals ?? [], ownWords),
    noCall: noCallWish(ownWords) ?? noCallWish(story.latest?.message?.ownWords ?? ''),
    theirDate: theirDateOf(story, setting),
    theirSince: theirSinceOf(story, setting),
  };
}

/** True when none of the mails and drafts that were owed before is about this one. */
export function isToldFirst(mail: Story['mail'], before: Story['owed']): boolean {
  return mail !== null && !before.some((one) => one.messageId === mail.id);
}

/** A person by id; whoever has left has a name still, and gets no mail. */
export function personOf(id: PersonId, setting: Colleagues): Person {
  const found = setting.people.get(id) ?? setting.former.get(id);
  if (found) return found;
  const hours = {
    timeZone: 'UTC',
    days: [1, 2, 3, 4, 5],
    from: '09:00',
    to: '17:00',
    holidays: null,
  };
  return { id, name: formerColleague, address: '', roles: [], manager: null, hours, left: true };
}

/** Entries that fit what the case is about, as our own people know them. */
export function libraryFor(
  story: Story,
  library: readonly LibraryEntry[],
): readonly { id: string; kind: LibraryEntry['kind']; title: string; owner: string }[] {
  const topic = story.mail?.analysis?.topic ?? story.case.topic;
  const fitting = fromLibrary(library, topic, story.case.issue).map((one) => one.id);
  return library
    .filter((one) => fitting.includes(one.id))
    .map((one) => ({
      id: one.id,
      kind: one.kind,
      title: one.title,
      owner: one.owner ?? 'nobody named',
    }));
}

function quotesOf(story: Story): readonly CitedQuote[] {
  const { mail } = story;
  if (mail === null) return [];
  const cited = (signal: Signal, clause: CitedQuote['clause']): CitedQuote => ({
    messageId: mail.id,
    at: mail.at,
    from: mail.from,
    sender: mail.sender,
    text: sentenceOf(
      signal.evidence[0].part === 'subject' ? mail.subject : (mail.message?.ownWords ?? ''),
      signal.evidence[0],
    ),
    clause,
  });
  const [deciding, ...more] = story.assessment.reasons.flatMap((reason) =>
    reason.signals.slice(0, 2).map((signal) => cited(signal, reason.clause)),
  );
  // Whom they demand to hear from is said right after why: the ask rests on it.
  const demand = mail.analysis?.signals.find((signal) => signal.kind === 'exec-demand');
  // What calmed a case decides that it fell: whoever is told so reads the sentence too (DESIGN §5).
  if (story.case.tier === 'none')
    return calmWords(mail.analysis?.signals ?? []).map((one) => cited(one, null));
  if (deciding === undefined) return [];
  const said = [deciding, ...(demand === undefined ? [] : [cited(demand, null)]), ...more];
  const happened = factSentences(
    mail.message?.ownWords ?? '',
    said.map((one) => one.text),
  ).map((text) => ({ ...deciding, text, clause: null }));
  // Where the deciding words are feeling or demand alone, what happened stands right behind them.
  return isFact(deciding.text) ? [...said, ...happened] : [deciding, ...happened, ...said.slice(1)];
}

/** The sentence that says most: a threat taken back before thanks. */
function calmWords(signals: readonly Signal[]): readonly Signal[] {
  return signals.filter((one) => one.kind === 'calming' && one.form !== 'courtesy').slice(0, 1);
}

/** One person cannot be in two calls at once: times of other cases that the reader or the CSM may yet say yes to. */
function offeredElsewhere({ snapshot, case: kase }: Story, reader: PersonId): readonly Date[] {
  const both = [reader, snapshot.account.csm];
  return snapshot.callOffers
    .filter(({ caseId, people }) => caseId !== kase.id && people.some((one) => both.includes(one)))
    .flatMap(({ ics }) => offeredStarts(ics));
}

function deliveriesOf(story: Story, setting: Setting): MailFacts['deliveries'] {
  return story.owed
    .filter((one) => !draftKinds.includes(one.kind) && one.state !== 'cancelled')
    .map((one) => ({
      kind: one.kind,
      to: personOf(one.recipient, setting),
      sentAt: one.state === 'sent' ? (one.sentAt ?? one.notBefore) : null,
      notBefore: one.notBefore,
    }));
}

/** The day by which the mail wants something of us, on its writer's clock; null without one. */
export function theirDateOf(story: Story, setting: Setting): string | null {
  const context = clockOf(story, setting);
  return context && theirDate(story.mail?.message?.ownWords ?? '', context);
}

/** When and on which clock the mail was written; null without a mail. */
function clockOf({ mail, snapshot }: Story, setting: Setting): PromiseContext | null {
  if (mail === null) return null;
  const { timeZone } = personOf(snapshot.account.csm, setting).hours;
  const offsetMinutes = mail.message?.dateOffsetMinutes ?? null;
  return { sentAt: mail.at, timeZone, offsetMinutes };
}

function theirSinceOf(story: Story, setting: Setting): TheirSince | null {
  const context = clockOf(story, setting);
  return context && theirSince(story.mail?.message?.ownWords ?? '', context);
}

function recordingOf(story: Story): MailFacts['recording'] {
  const last = story.snapshot.interactions
    .filter((one) => one.kind === 'call-recorded' && one.source !== 'mail')
    .at(-1);
  return last?.url ? { url: last.url, at: last.at } : null;
}
