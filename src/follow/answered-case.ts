import type { Case, LedgerKind } from '../domain/case.ts';
import type { Message } from '../domain/mail.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import { thingNouns } from '../domain/thing-nouns.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';

const mostText = 20_000;

/**
 * The open case that a mail of ours outside its thread answers: the one whose thing it names ("your export"), before
 * others the one of whoever it is written to; without such a word the only one there is, when it goes to whoever wrote
 * of it. Null where it came before their mail, and where it would be a guess. Source: Protocol E-H1 (attempted
 * de-escalation is what was done, wherever it stands).
 */
export function answeredCase(
  message: Message,
  at: Date,
  { openCases, interactions }: Pick<AccountSnapshot, 'openCases' | 'interactions'>,
): Case | null {
  const written = openCases.filter(
    (kase) => kase.tier !== 'none' && kase.lastInboundAt !== null && kase.lastInboundAt < at,
  );
  const to = new Set([...message.to, ...message.cc].map((one) => one.address.toLowerCase()));
  const isWriter = ({ lastInboundMessageId }: Case): boolean => {
    const mail = interactions.findLast((one) => one.messageId === lastInboundMessageId);
    return mail?.contact != null && to.has(mail.contact.toLowerCase());
  };
  const said = thingsIn(`${message.subject}\n${message.ownWords.slice(0, mostText)}`);
  const named = written.filter((kase) => [...thingsIn(kase.issue)].some((one) => said.has(one)));
  const [only] = written;
  return (
    named.find(isWriter) ??
    (named.length === 1 ? named[0] : undefined) ??
    (only !== undefined && written.length === 1 && isWriter(only) ? only : null)
  );
}

/** What a mail of the customer began a case with, or began it anew. */
const begins: readonly LedgerKind[] = ['case-opened', 'reopened'];
/** Whoever writes an answer does not see what comes while they write. */
const writingMs = 15 * 60_000;

/**
 * True where a mail of ours in a case's thread was on its way when the customer wrote what the case is about: sent before
 * that came, or a few minutes after it in answer to another mail (RFC 5322 §3.6.4). It calmed nobody, and is no action
 * taken (Protocol E-H1). The draft that waits for their mail knows what that mail calls itself.
 */
export function crosses(
  { inReplyTo, references }: Pick<Message, 'inReplyTo' | 'references'>,
  at: Date,
  kase: Case,
  { ledger, interactions }: Pick<AccountSnapshot, 'ledger' | 'interactions'>,
  owed: readonly Outgoing[],
): boolean {
  const begun = ledger.findLast((one) => one.caseId === kase.id && begins.includes(one.kind));
  const mail = interactions.findLast(
    (one) => one.messageId === begun?.proof && one.kind === 'mail-in',
  );
  if (mail === undefined) return false;
  const draft = owed.find(
    (one) => one.kind === 'reply-draft' && one.messageId === mail.messageId,
  )?.draft;
  const theirs = draft?.inReplyTo ?? null;
  // Whoever names their mail has seen it, whatever the clocks of two servers say.
  if (theirs !== null && (inReplyTo === theirs || references.includes(theirs))) return false;
  const isAnother = theirs !== null && inReplyTo !== null;
  return at <= mail.at || (isAnother && at.getTime() - mail.at.getTime() < writingMs);
}

/** Nouns that say what a mail is about, in the singular. */
function thingsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}-]{2,30}/gu) ?? [];
  return new Set(
    words.flatMap((word) => [word, word.replace(/s$/, '')]).filter((one) => thingNouns.has(one)),
  );
}
