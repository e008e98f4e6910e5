/**
 * Where in an SMTP session a rule applies. `data` = before the 354, `after-dot` = the final reply.
 */
export const sinkStages = ['connect', 'mail', 'rcpt', 'data', 'after-354', 'after-dot'] as const;
export type SinkStage = (typeof sinkStages)[number];

/**
 * What happens there instead of the usual answer. refuse: this reply code. drop: the connection is
 * cut. silence: no reply, ever. late: the usual reply after `delayMs`. `keep` (after-dot only): the
 * mail has been delivered all the same.
 */
export type SinkAction =
  | { readonly kind: 'refuse'; readonly code: number; readonly text: string }
  | { readonly kind: 'drop'; readonly keep?: boolean }
  | { readonly kind: 'silence'; readonly keep?: boolean }
  | { readonly kind: 'late'; readonly delayMs: number };

/** One scripted answer. `times` counts down to 0 and then the rule is spent; absent = for ever. */
export interface SinkRule {
  readonly stage: SinkStage;
  readonly action: SinkAction;
  /** Applies only to this recipient (stage `rcpt`, or any recipient of the mail later). */
  readonly recipient?: string;
  times?: number;
}

/** The action for this stage, or null for the usual answer; uses up one of the rule's `times`. */
export function nextAction(
  script: readonly SinkRule[],
  stage: SinkStage,
  recipients: readonly string[],
): SinkAction | null {
  const rule = script.find(
    (r) =>
      r.stage === stage &&
      (r.times ?? 1) > 0 &&
      (r.recipient === undefined || recipients.includes(r.recipient.toLowerCase())),
  );
  if (!rule) return null;
  if (rule.times !== undefined) rule.times -= 1;
  return rule.action;
}
