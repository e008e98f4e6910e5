import type { MailContent, OutgoingKind } from '../../domain/outgoing.ts';
import type { Block } from './block.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { ReaderFacts } from './facts.ts';
import { layOut } from './layout.ts';
import { pageLink } from './links.ts';
import { safeName } from './phrases.ts';
import { dayAndClock } from './times.ts';

/** A mail of ours of which nobody knows whether it arrived. */
export interface UnconfirmedFacts extends ReaderFacts {
  readonly kind: OutgoingKind;
  readonly recipientName: string;
  readonly accountName: string | null;
  readonly attemptedAt: Date;
  /** What the attempt said, one line; may be a server's words. */
  readonly words: string;
}

/**
 * "The escalation mail about Acme to Walter may not have arrived": to the operator or the CSM. It is not sent
 * again by itself, because it may well have arrived. Source: DESIGN §6 (uncertain); failures.md 2.5.
 */
export function unconfirmed(facts: UnconfirmedFacts): MailContent {
  const kind = facts.kind.replaceAll('-', ' ');
  const about = facts.accountName === null ? '' : ` about ${safeName(facts.accountName)}`;
  const to = oneLine(facts.recipientName, 60);
  const blocks: Block[] = [
    { is: 'lead', text: `It is not certain that the ${kind}${about} reached ${to}.` },
    {
      is: 'field',
      label: 'Last attempt',
      text: dayAndClock(facts.attemptedAt, facts.timeZone, facts.now),
    },
    { is: 'field', label: 'What was seen', text: defang(oneLine(facts.words, 200)) },
    {
      is: 'text',
      text: `It is not sent again by itself, because it may have arrived. Ask ${to}; then release it or mark it as arrived in the console.`,
    },
    { is: 'links', links: [pageLink(facts.baseUrl, 'health', 'Decide in the console')] },
  ];
  return layOut(`Unconfirmed: ${kind}${about} to ${to}`, blocks);
}
