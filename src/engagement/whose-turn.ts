import type { Interaction } from '../domain/interaction.ts';

/** Since when somebody waits: `ours` = the customer waits for us, `theirs` = we wait for them. */
export interface Turn {
  readonly ours: Date | null;
  readonly theirs: Date | null;
}

/**
 * Whose turn it is. Ours from the first mail of theirs that wants an answer and got none; theirs from our first
 * mail after they last did something. Both null when nobody owes anything. Source: none-of-them-has.md 9.
 */
export function whoseTurn(past: readonly Interaction[], lastEngagedAt: Date | null): Turn {
  const lastOut = past.findLast((one) => one.kind === 'mail-out' || one.kind === 'meeting-held');
  const waiting = past.find(
    (one) => one.kind === 'mail-in' && one.wantsAnswer && (!lastOut || one.at > lastOut.at),
  );
  if (waiting) return { ours: waiting.at, theirs: null };
  const asked = past.find(
    (one) =>
      (one.kind === 'mail-out' || one.kind === 'meeting-requested') &&
      (lastEngagedAt === null || one.at > lastEngagedAt),
  );
  return { ours: null, theirs: asked?.at ?? null };
}
