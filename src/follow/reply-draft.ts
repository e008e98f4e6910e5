import { createHash } from 'node:crypto';
import type { Assessed } from '../cases/event.ts';
import { composeDraft } from '../compose/draft/compose-draft.ts';
import { promiseAbout } from '../compose/draft/say-broken-promise.ts';
import type { ComposedDraft, DraftSituation, MissedMeeting } from '../compose/draft/situation.ts';
import type { DraftFacts } from '../compose/mails/facts.ts';
import type { Case, LedgerEntry } from '../domain/case.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Moment } from '../domain/decision.ts';
import type { Address } from '../domain/mail.ts';
import type { DraftEnvelope, NewOutgoing } from '../domain/outgoing.ts';
import { personOf, theirDateOf } from './mail-facts.ts';
import { addressee, lastMailWith, takesAnswers } from './addressee.ts';
import { brokenPromises } from './broken-promises.ts';
import { givenWord } from './given-word.ts';
import type { Setting } from './setting.ts';
import type { Story, StoryMail } from './story.ts';
import { factsOf, waitingDraft } from './waiting-draft.ts';

/** A reply draft for the CSM: what the mails say of it, the draft itself, and its ledger line. */
export interface DraftFor {
  readonly facts: DraftFacts;
  readonly outgoing: readonly NewOutgoing[];
  readonly ledger: readonly LedgerEntry[];
}

/** What a draft answers: what was judged, and when it came. */
type Judged = Pick<Assessed, 'assessment' | 'at'>;

/** Sentences that were said in this case before, so that none is said twice (draft-rules 36). */
const mostUsedSentences = 200;

/**
 * The reply to the mail that caused the event, or the check-in that a silence calls for; nothing for an
 * ordinary mail. It waits in Drafts and is never sent by us. Source: Protocol D1–D5, DESIGN §5.
 */
export function draftFor(story: Story, event: Judged, setting: Setting, moment: Moment): DraftFor {
  if (event.assessment.tier === 'none') return without('Nothing needs an answer of its own.');
  if (!setting.draftsEnabled) return without('Drafts are switched off in the configuration.');
  const known = story.owed.find((one) => one.key === draftKey(story));
  // The same mail once more, or a silence that goes on: its reply waits already, and nothing is done anew.
  if (known !== undefined) return { facts: factsOf(known), outgoing: [], ledger: [] };
  const to = addressee(story, setting);
  if (to === null)
    return without(
      'It is not clear where the writer of the mail reads answers; look at it before answering.',
    );
  const composed = composeDraft(situationOf(story, event, to, setting, moment));
  if (!composed.deliver) {
    const { failedRules, facts } = composed;
    return {
      facts: { is: 'none', why: whyWords[composed.why], failedRules, facts },
      outgoing: [],
      ledger: [],
    };
  }
  return delivered(story, composed, moment);
}

const whyWords: Readonly<Record<Extract<ComposedDraft, { deliver: false }>['why'], string>> = {
  'legal-or-regulator':
    'The mail speaks of law, a regulator, safety or abuse: a person must write this answer.',
  lint: 'The composed reply broke a writing rule and was not delivered.',
  language:
    'Replies are prepared in English only, and this mail, or what decided in it, is in another language.',
  'no-issue': 'What the mail is about could not be named, so nothing was composed.',
};

function without(why: string): DraftFor {
  return { facts: { is: 'none', why, failedRules: [], facts: [] }, outgoing: [], ledger: [] };
}

/**
 * The draft that waits, for a mail that is written later; where none does, why none was prepared, as it was said at
 * first. No reason where drafts are switched off, for nobody looks for one, nor where one was prepared and is gone.
 */
export function knownDraft(story: Story, setting: Setting, moment: Moment): DraftFacts {
  const waiting = waitingDraft(story);
  if (waiting.is !== 'none') return waiting;
  const unsaid: DraftFacts = { ...waiting, why: '' };
  if (!setting.draftsEnabled) return unsaid;
  const { assessment } = story;
  const { facts } = draftFor(story, { assessment, at: assessment.at }, setting, moment);
  return facts.is === 'none' ? facts : unsaid;
}

/** What makes a reply the same reply: the mail that it answers, or the silence that it ends. */
function draftKey({ case: kase, mail }: Story): string {
  const about = mail === null ? `silence-${kase.episode}-${kase.tier}` : mailKey(mail);
  return `${kase.id}:reply-draft:${about}`;
}

/**
 * The mail by what it calls itself, for one that came directly and by an alias has two rows here. With its date, since
 * broken senders give all their mails one Message-ID (RFC 5322 §3.6.4); hashed, since it may be of any length.
 */
function mailKey({ id, message }: StoryMail): string {
  if (message === null || message.messageId === null) return id;
  const name = `${message.messageId} ${message.date?.getTime() ?? ''}`;
  return createHash('sha256').update(name).digest('hex');
}

/** The mail of this decision has its reply, for another case: this one notes that it was prepared. */
export function alreadyPrepared(
  facts: DraftFacts,
  { case: kase }: Story,
  mailId: string | null,
  moment: Moment,
): DraftFor {
  return {
    facts,
    outgoing: [],
    ledger: facts.is === 'ready' ? [preparedLine(kase, mailId, moment)] : [],
  };
}

function preparedLine({ id }: Case, proof: string | null, moment: Moment): LedgerEntry {
  return {
    id: moment.newId(),
    caseId: id,
    kind: 'draft-prepared',
    at: moment.now,
    by: null,
    words: 'Reply draft prepared',
    proof,
  };
}

function delivered(
  story: Story,
  composed: Extract<ComposedDraft, { deliver: true }>,
  moment: Moment,
): DraftFor {
  const { account } = story.snapshot;
  const envelope = envelopeOf(story, composed);
  const { to, cc } = composed;
  const owed: NewOutgoing = {
    key: draftKey(story),
    kind: 'reply-draft',
    recipient: account.csm,
    accountId: account.id,
    caseId: story.case.id,
    messageId: story.mail?.id ?? null,
    content: { subject: composed.subject, text: composed.text, html: composed.html, ics: null },
    draft: envelope,
    notBefore: moment.now,
  };
  return {
    facts: {
      is: 'ready',
      to: [to],
      cc,
      text: composed.text,
      inDrafts: true,
      threaded: envelope.inReplyTo !== null,
    },
    outgoing: [owed],
    ledger: [preparedLine(story.case, story.mail?.id ?? null, moment)],
  };
}

function envelopeOf(
  story: Story,
  { to, cc }: { to: Address; cc: readonly Address[] },
): DraftEnvelope {
  const answered = story.mail?.message;
  // A check-in goes on in the thread whose subject it has; what was imported knows threads of its own.
  const last = story.mail === null ? threadOf(story, to) : null;
  const messageId = (last?.source === 'mail' ? last.threadKey : answered?.messageId) ?? null;
  return {
    to: [to],
    cc,
    inReplyTo: messageId,
    references: messageId === null ? [] : [...(answered?.references ?? []), messageId],
  };
}

function situationOf(
  story: Story,
  event: Judged,
  to: Address,
  setting: Setting,
  moment: Moment,
): DraftSituation {
  const { snapshot, engagement } = story;
  const { account } = snapshot;
  const csm = personOf(account.csm, setting);
  // "Your last message" is theirs; a mail of ours after it had another subject. Ours only where they never wrote.
  const lastMail = threadOf(story, to);
  const missed = snapshot.interactions.filter(
    (one) => one.kind === 'meeting-missed' || one.kind === 'meeting-declined',
  );
  return {
    now: moment.now,
    accountName: account.name,
    csm: { name: csm.name, hours: csm.hours },
    message: story.mail?.message ?? null,
    to,
    cc: repliedToAll(story, to, setting),
    lastSubject: lastMail?.title ?? '',
    analysis: story.mail?.analysis ?? null,
    tier: event.assessment.tier,
    reasons: event.assessment.reasons,
    engagement,
    library: setting.library,
    wording: { ...setting.wording, signOff: csm.signOff ?? setting.wording.signOff },
    usedSentences: usedSentences(story),
    threadKey:
      story.mail?.message?.references[0] ?? story.mail?.message?.messageId ?? story.case.id,
    ourLapse: lapseBefore(story, event.at, to),
    brokenPromise: promiseAbout(brokenPromises(story, setting, moment.now), aboutWhat(story)),
    missedMeetings: missed.slice(-3).map(missedMeeting),
    overdueItems: (engagement?.overdueItems ?? [])
      .filter((item) => item.owner === 'customer')
      .map(({ title, dueAt }) => ({ title, dueAt })),
    pausedUntil: engagement?.pausedUntil ?? null,
    pauseIsOlder: isPauseOlder(story),
    theirDate: theirDateOf(story, setting),
    givenWord: givenWord(story, setting, moment.now),
    faultConfirmed: null,
    competitorNames: setting.competitorNames,
    moneyApproved: false,
  };
}

/** No pause was agreed in the mail that is answered or after it: what holds is an earlier word. */
function isPauseOlder({ mail, snapshot }: Story): boolean {
  const pauses = snapshot.interactions.filter((one) => one.kind === 'pause');
  return mail !== null && pauses.every((one) => one.messageId !== mail.id && one.at <= mail.at);
}

/** A reply that we owe is ours to own where the customer waits, not for the mail that is decided right now. */
function lapseBefore(story: Story, at: Date, to: Address): DraftSituation['ourLapse'] {
  const { mail, engagement, snapshot } = story;
  const since = engagement?.ourTurnSince ?? null;
  if (mail !== null || since === null || since >= at) return null;
  const waits = snapshot.interactions.find(
    (one) => one.kind === 'mail-in' && one.at.getTime() === since.getTime(),
  );
  // What else we owe them (a task, a promise) is no mail of theirs without an answer.
  if (waits === undefined || isAnsweredElsewhere(waits, story)) return null;
  // "Your mail" is said to whoever wrote it; a colleague of theirs knows nothing of it.
  if (waits.contact?.toLowerCase() !== to.address.toLowerCase()) return null;
  return { since, about: waits.title };
}

/** The mail whose thread a check-in goes on in; null where another case's draft waits in it. */
function threadOf(story: Story, to: Address): Interaction | null {
  const last = lastMailWith(story, to);
  return last === null || isAnsweredElsewhere(last, story) ? null : last;
}

/** Another open case has the draft that answers this mail: a second one would say other things (DECISIONS 40). */
function isAnsweredElsewhere(mail: Interaction, { case: kase, snapshot }: Story): boolean {
  const others = snapshot.openCases.filter(({ id }) => id !== kase.id).map(({ id }) => id);
  return snapshot.ledger.some(
    ({ kind, proof, caseId }) =>
      kind === 'draft-prepared' && proof === mail.messageId && others.includes(caseId),
  );
}

/**
 * Everybody else on their side who had the mail, as a reply to all has it (RFC 5322 §3.6.3). Ours are left out: the CSM
 * writes it, the shared mailbox sends it, and whom of us it shows to the customer is the CSM's choice.
 */
function repliedToAll({ mail }: Story, to: Address, { ownDomains }: Setting): readonly Address[] {
  const all = [...(mail?.message?.to ?? []), ...(mail?.message?.cc ?? [])];
  const others = new Map(all.map((one) => [one.address.toLowerCase(), one]));
  others.delete(to.address.toLowerCase());
  return [...others.values()].filter(({ address }) => takesAnswers(address, ownDomains));
}

function aboutWhat({ mail }: Story): string {
  return mail === null ? '' : `${mail.subject}\n${mail.message?.ownWords ?? ''}`;
}

/** A mail that tells of a missed meeting has a day of its own, and words of theirs for a title. */
function missedMeeting({ kind, source, title, at, dueAt }: Interaction): MissedMeeting {
  const declined = kind === 'meeting-declined';
  if (source === 'mail') return { title: '', at: null, declined };
  return { title, at: dueAt ?? (declined ? null : at), declined };
}

function usedSentences(story: Story): readonly string[] {
  return story.owed
    .filter((one) => one.kind === 'reply-draft')
    .flatMap((one) => one.content.text.split(/(?<=[.?!])\s+/))
    .slice(-mostUsedSentences);
}
