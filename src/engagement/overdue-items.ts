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

type Told = Pick<Interaction, 'title' | 'owner' | 'source'>;

/** Items past their date at `now` that nobody has done since; each once, oldest date first (Protocol L2). */
export function overdueItems(past: readonly Interaction[], now: Date): readonly OverdueItem[] {
  const done = past.filter((one) => one.kind === 'item-done');
  const found: (OverdueItem & { readonly source: Interaction['source'] })[] = [];
  for (const one of past) {
    const { id, title, dueAt, owner, source } = one;
    if (one.kind !== 'item-opened' || dueAt === null || owner === null || dueAt >= now) continue;
    const item = { id, title, owner, dueAt, source };
    const settled = done.some((other) => other.at >= one.at && isSame(one, other, past));
    if (!settled && !found.some((other) => isTwice(other, item))) found.push(item);
  }
  return found
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .map(({ source: _, ...item }) => item);
}

/** One task told twice: alike in title, or in part by two sources; two of one source are two, it knows them apart. */
function isTwice(a: Told, b: Told): boolean {
  if (a.owner !== b.owner || !sameTitle(a.title, b.title)) return false;
  return isSameText(a.title, b.title) || a.source !== b.source;
}

/**
 * A task of ours and one of theirs are two, whatever their titles share; who does not say whose is done means either.
 * A title that another task has word for word is that task's.
 */
function isSame(item: Interaction, done: Interaction, past: readonly Interaction[]): boolean {
  if (done.owner !== null && done.owner !== item.owner) return false;
  if (item.threadKey !== null && done.threadKey !== null) return item.threadKey === done.threadKey;
  if (isSameText(item.title, done.title)) return true;
  const exact = past.some(
    (one) =>
      one.kind === 'item-opened' && one.owner === item.owner && isSameText(one.title, done.title),
  );
  return !exact && sameTitle(item.title, done.title);
}

function isSameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
