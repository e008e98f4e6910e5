import type { InteractionId } from '../domain/ids.ts';
import type { Interaction, ItemOwner } from '../domain/interaction.ts';
import { sameTitle } from './same-fact.ts';

/** An item past its date, with the interaction that opened it. */
export interface OverdueItem {
  readonly id: InteractionId;
  readonly title: string;
  readonly owner: ItemOwner;
  readonly dueAt: Date;
}

/** Items past their date at `now` that nobody has done since; each once, oldest date first (Protocol L2). */
export function overdueItems(past: readonly Interaction[], now: Date): readonly OverdueItem[] {
  const done = past.filter((one) => one.kind === 'item-done');
  const found: OverdueItem[] = [];
  for (const one of past) {
    const { dueAt, owner } = one;
    if (one.kind !== 'item-opened' || dueAt === null || owner === null || dueAt >= now) continue;
    const settled = done.some((other) => other.at >= one.at && isSame(one, other));
    if (settled || found.some((other) => sameTitle(other.title, one.title))) continue;
    found.push({ id: one.id, title: one.title, owner, dueAt });
  }
  return found.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

function isSame(item: Interaction, done: Interaction): boolean {
  if (item.threadKey !== null && done.threadKey !== null) return item.threadKey === done.threadKey;
  return sameTitle(item.title, done.title);
}
