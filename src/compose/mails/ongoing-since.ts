import type { MessageId } from '../../domain/ids.ts';
import type { Signal, SignalKind, Topic } from '../../domain/signal.ts';
import { issueTerms, termsIn } from './issue-terms.ts';

/** A mail of the account, as far as "ongoing since" needs it. */
export interface EarlierMessage {
  readonly id: MessageId;
  readonly at: Date;
  readonly subject: string;
  /** Own words only: a quoted trail must not date an issue. */
  readonly ownWords: string;
  readonly signals: readonly Signal[];
  readonly topic: Topic | null;
}

/** The issue now. `issue` in the customer's nouns; '' when none is known. */
export interface CurrentIssue {
  readonly id: MessageId;
  readonly at: Date;
  readonly issue: string;
  readonly topic: Topic | null;
}

/** The first signal of an issue: the date, and the message that shows it. */
export interface OngoingSince {
  readonly at: Date;
  readonly messageId: MessageId;
}

// A mail that shows none of these is no sign of trouble, even when it names the same thing.
const trouble: readonly SignalKind[] = [
  'issue',
  'frustration',
  'cancellation-threat',
  'evaluating-alternatives',
];
const mostGapMs = 120 * 24 * 60 * 60_000;

/**
 * The account's first message on the same issue, whatever its thread: a renamed or restarted thread counts, the
 * friendly beginning of a thread does not. Walks back from the current message; a mail that says it is solved, or
 * 120 days without a word of it, begins a new story. The current message itself when nothing is earlier.
 * Source: none-of-them-has.md 3. Throws: never.
 */
export function ongoingSince(
  current: CurrentIssue,
  earlier: readonly EarlierMessage[],
): OngoingSince {
  const terms = issueTerms(current.issue);
  let since: OngoingSince = { at: current.at, messageId: current.id };
  const back = earlier
    .filter((one) => one.at < current.at && one.id !== current.id)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  for (const message of back) {
    if (since.at.getTime() - message.at.getTime() > mostGapMs) break;
    // Whether it is the same issue takes its words: asked last.
    const [shown, solved] = [shows(message), solves(message)];
    if (!(shown || solved) || !isSameIssue(message, current, terms)) continue;
    if (solved) break;
    since = { at: message.at, messageId: message.id };
  }
  return since;
}

/** At least half of the issue's words stand in it; without known words, the topic is the same. */
function isSameIssue(
  message: EarlierMessage,
  current: CurrentIssue,
  terms: ReadonlySet<string>,
): boolean {
  if (terms.size === 0) return current.topic !== null && message.topic === current.topic;
  const found = termsIn(`${message.subject}\n${message.ownWords}`, terms).size;
  if (found * 2 < terms.size || found === 0) return false;
  // One word of a longer issue may be chance: then the topic must not speak against it.
  return found > 1 || terms.size === 1 || message.topic === null || message.topic === current.topic;
}

function shows(message: EarlierMessage): boolean {
  return message.signals.some((signal) => trouble.includes(signal.kind));
}

function solves(message: EarlierMessage): boolean {
  return (
    !shows(message) &&
    message.signals.some((signal) => signal.kind === 'calming' && signal.form === 'solved')
  );
}
