import type { Case } from '../domain/case.ts';
import type { PersonId } from '../domain/ids.ts';
import type { OutgoingKind } from '../domain/outgoing.ts';

/** Kinds that are left in a Drafts folder and never sent. */
export const draftKinds: readonly OutgoingKind[] = ['reply-draft', 'recap-draft'];

/**
 * What makes a mail the same mail: case, episode, tier, kind, a step within it, and the recipient. Five
 * angry mails of one story make one key per level; a person's closing or a relapse starts a new episode.
 * Source: failures.md 3.2.
 */
export function outgoingKey(kase: Case, kind: OutgoingKind, step: string, to: PersonId): string {
  return [kase.id, kase.episode, kase.tier, kind, step, to].join(':');
}
