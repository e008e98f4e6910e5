/** Every limit of dispatch. `…Ms` are milliseconds. */
export interface DispatchOptions {
  /** From connecting to the server's 354; the body is not started later than this. */
  readonly sessionMs: number;
  /** Wait for the reply after the final dot: RFC 5321 §4.5.3.2.6 asks for 10 minutes. */
  readonly finalReplyMs: number;
  readonly connectMs: number;
  /**
   * Life of a claim; longer than the two together, so that a live attempt is never taken for a dead
   * one.
   */
  readonly claimMs: number;
  /**
   * An uncertain mail is looked for in the evidence after this; longer than a claim, and than a server's patience with
   * a client that says nothing (five minutes, RFC 5321 §4.5.3.2.7): what a stopped process writes later goes nowhere.
   */
  readonly resolveAfterMs: number;
  /**
   * How long a self-test may take to appear in the evidence before the mail is held for a person.
   */
  readonly evidenceWaitMs: number;
  /** Pauses before the 2nd, 3rd … attempt; the last one repeats. */
  readonly retryMs: readonly number[];
  /** A mail that nobody accepted for so long has failed. */
  readonly giveUpMs: number;
  readonly perRecipientPerHour: number;
  /** After so many mails within 24 hours only urgent ones go to a person; the rest waits. */
  readonly perRecipientPerDay: number;
  readonly perHour: number;
  /** Mails held back by a recipient's cap become one digest after this. */
  readonly digestAfterMs: number;
}

const minute = 60_000;

/** The figures of production (RFC 5321 §4.5.3.2 and §4.5.4.1); tests override single ones. */
export const defaultDispatchOptions: DispatchOptions = {
  sessionMs: minute,
  finalReplyMs: 10 * minute,
  connectMs: 20_000,
  claimMs: 15 * minute,
  resolveAfterMs: 20 * minute,
  evidenceWaitMs: 10 * minute,
  retryMs: [minute, 5 * minute, 15 * minute, 60 * minute],
  giveUpMs: 24 * 60 * minute,
  perRecipientPerHour: 5,
  perRecipientPerDay: 40,
  perHour: 50,
  digestAfterMs: 15 * minute,
};

/**
 * When to try again after `attempts` attempts, the first of which began at `firstTriedAt`; null =
 * give up.
 */
export function nextAttemptAt(
  attempts: number,
  firstTriedAt: Date,
  now: Date,
  options: Pick<DispatchOptions, 'retryMs' | 'giveUpMs'>,
): Date | null {
  const { retryMs, giveUpMs } = options;
  const pause = retryMs[Math.min(attempts, retryMs.length) - 1] ?? minute;
  const at = now.getTime() + pause;
  return at - firstTriedAt.getTime() > giveUpMs ? null : new Date(at);
}
