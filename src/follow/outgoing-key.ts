import type { Case } from '../domain/case.ts';
import { asId, type PersonId, type PromiseId } from '../domain/ids.ts';
import type { OutgoingKind, NewOutgoing } from '../domain/outgoing.ts';

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

/** The step in the key of a mail of this case as it stands; null where the case has moved on since, and for other mails. */
export function stepIn(
  { key, kind, recipient }: Pick<NewOutgoing, 'key' | 'kind' | 'recipient'>,
  kase: Case,
): string | null {
  const [before = '', after = ''] = outgoingKey(kase, kind, '\n', recipient).split('\n');
  const fits = key.startsWith(before) && key.endsWith(after);
  return fits ? key.slice(before.length, key.length - after.length) : null;
}

const promiseReminder = 'promise-overdue:';

/** The key of the reminder that a promise of ours is past its day: one for each promise. */
export function promiseKey(id: PromiseId): string {
  return `${promiseReminder}${id}`;
}

/** The promise that a mail with this key is the reminder of; null for any other mail. */
export function promiseIn(key: string): PromiseId | null {
  return key.startsWith(promiseReminder) ? asId(key.slice(promiseReminder.length)) : null;
}
