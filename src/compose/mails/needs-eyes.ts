import type { Account, Person } from '../../domain/account.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { Case } from '../../domain/case.ts';
import type { MessageId } from '../../domain/ids.ts';
import type { Address, SenderVerdict } from '../../domain/mail.ts';
import type { MailContent } from '../../domain/outgoing.ts';
import type { Block } from './block.ts';
import { addressText } from './defang.ts';
import { layOut } from './layout.ts';
import { caseLink, type Link, pageLink } from './links.ts';
import { issueNoun, outside, safeName, tierName } from './phrases.ts';
import { quotable } from './quote.ts';
import { dayAndClock } from './times.ts';

/** A mail that a person must look at, as it was read. The texts are unchecked. */
export interface EyesFacts {
  readonly now: Date;
  readonly reader: Person;
  readonly baseUrl: string;
  readonly messageId: MessageId;
  readonly at: Date;
  readonly from: Address | null;
  /** Who forwarded the mail of `from`; null = it came from `from` itself. */
  readonly forwardedBy: Address | null;
  readonly sender: SenderVerdict;
  readonly subject: string;
  readonly ownWords: string;
  readonly language: string;
  readonly account: Account | null;
  /**
   * Whose thread a mail without an account answers in, or who has a copy of it, with the open case of that thread.
   */
  readonly nearTo: {
    readonly account: Account;
    readonly by: 'thread' | 'copy';
    readonly kase: Case | null;
  } | null;
  readonly assessment: Assessment;
}

/**
 * Asks a person to look at one mail: a language that Defuse does not read, an analysis that failed, risk from a
 * sender who belongs to no account, or a customer's mail that somebody forwarded. Says which of these it is, which
 * account it seems to be about and how little that proves, and what to do. Source: DESIGN §4.
 */
export function needsEyes(facts: EyesFacts): MailContent {
  const zone = facts.reader.hours.timeZone;
  const who = personWords(facts.from);
  const blocks: Block[] = [
    { is: 'lead', text: whyWords(facts, who) },
    ...nearWords(facts),
    {
      is: 'quote',
      text: quotable(facts.ownWords, 700) || outside(facts.subject, 120),
      from: who,
      at: dayAndClock(facts.at, zone, facts.now),
      source: facts.messageId,
    },
    ...(facts.sender === 'pass'
      ? []
      : [{ is: 'note' as const, text: "The sender's address could not be verified." }]),
    { is: 'field', label: 'Next', text: todoWords(facts) },
    {
      is: 'links',
      links: linksOf(facts),
    },
  ];
  return layOut(`[${tagOf(facts)}] ${nameOf(facts)} – ${outside(facts.subject, 70)}`, blocks);
}

function nameOf({ account, nearTo }: EyesFacts): string {
  if (account !== null) return safeName(account.name, 60);
  return nearTo === null
    ? 'unknown sender'
    : `${safeName(nearTo.account.name, 60)}, from an unknown address`;
}

/** Where nothing was decided the mail is not "No risk" (DESIGN §4); a risk that could be read is named all the same. */
function tagOf({ account, assessment }: EyesFacts): string {
  const { tier } = assessment;
  return account !== null || tier === 'none' ? 'Please look' : tierName(tier);
}

/** A thread and a copy are what anybody can write into a mail: they say where to look, not who wrote it. */
function nearWords({ nearTo }: EyesFacts): readonly Block[] {
  if (nearTo === null) return [];
  const name = safeName(nearTo.account.name, 60);
  const how = nearTo.by === 'thread' ? 'it answers in a thread of theirs' : 'a copy went to them';
  const text = `The address is none of ${name}, but ${how}. Anybody can write such a mail: make sure who it is, by a way that you know, before you answer it or act on it.`;
  const { kase } = nearTo;
  if (kase === null) return [{ is: 'note', text }];
  const issue = issueNoun(kase.issue, kase.issueKey);
  const about = issue === '' ? tierName(kase.tier) : `${issue} (${tierName(kase.tier)})`;
  return [
    { is: 'note', text },
    { is: 'field', label: 'Open case of that thread', text: about },
  ];
}

function linksOf({ account, nearTo, baseUrl, messageId }: EyesFacts): readonly Link[] {
  const mail = pageLink(baseUrl, `messages/${messageId}`, 'The mail in the console');
  if (account !== null) return [mail];
  const whose = pageLink(baseUrl, 'unmatched', 'Say whose address it is');
  const kase = nearTo?.kase ?? null;
  if (nearTo === null) return [whose];
  return [whose, mail, ...(kase === null ? [] : [caseLink(baseUrl, kase.id)])];
}

function personWords(from: Address | null): string {
  if (from === null) return 'a sender that the mail does not clearly name';
  const name = outside(from.name, 60);
  const address = addressText(from.address);
  return name === '' ? address : `${name} (${address})`;
}

function whyWords(facts: EyesFacts, who: string): string {
  if (facts.forwardedBy !== null) {
    return `A mail of ${who} was forwarded by ${personWords(facts.forwardedBy)}.`;
  }
  if (facts.assessment.review === 'unsupported-language') {
    return `${who} wrote in a language that Defuse does not read.`;
  }
  if (facts.assessment.review === 'needs-review') {
    return `A mail of ${who} could not be read in full.`;
  }
  if (facts.assessment.tier !== 'high') {
    return `${who} belongs to no account, and the mail sounds like a customer at ${tierName(facts.assessment.tier)} risk.`;
  }
  return `${who} belongs to no account, and the mail sounds like a customer who may leave.`;
}

function todoWords(facts: EyesFacts): string {
  if (facts.assessment.review === 'needs-review' && facts.assessment.tier !== 'none') {
    return 'read the mail in the inbox: what could be read of it was judged, the rest was not.';
  }
  return facts.account === null && facts.assessment.review === null
    ? 'say which account the address belongs to; the mail then goes through the protocol once more.'
    : 'read the mail in the inbox and judge it yourself; nothing was decided about it.';
}
