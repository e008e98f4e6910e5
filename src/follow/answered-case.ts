import type { Case } from '../domain/case.ts';
import type { Message } from '../domain/mail.ts';
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

/** Nouns that say what a mail is about, in the singular. */
function thingsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}-]{2,30}/gu) ?? [];
  return new Set(
    words.flatMap((word) => [word, word.replace(/s$/, '')]).filter((one) => thingNouns.has(one)),
  );
}
