import type { Interaction } from '../domain/interaction.ts';

const dayMs = 86_400_000;
/** A mail about a missed meeting and the calendar's own word of it lie at most so far apart. */
const apartMs = 4 * dayMs;

/**
 * The interactions without those that tell a fact a second time: a meeting that a mail calls missed is the one
 * that the calendar or an import already knows. Order is kept. Source: every source idempotent (DESIGN §3).
 */
export function distinctFacts(interactions: readonly Interaction[]): readonly Interaction[] {
  const firm = interactions.filter((one) => isMissed(one) && one.source !== 'mail');
  const seen = new Set<string>();
  return interactions.filter((one) => {
    if (seen.has(one.externalId)) return false;
    seen.add(one.externalId);
    if (!isMissed(one) || one.source !== 'mail') return true;
    return !firm.some((other) => Math.abs(other.at.getTime() - one.at.getTime()) <= apartMs);
  });
}

function isMissed(one: Interaction): boolean {
  return one.kind === 'meeting-missed' || one.kind === 'meeting-declined';
}

const filler = new Set(
  'overdue done delivered finished sent the a an of by customer replacement new'.split(' '),
);

/** True when two titles name the same thing: every word of the shorter stands in the longer. */
export function sameTitle(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return false;
  return [...short].every((word) => long.has(word));
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !filler.has(word)).slice(0, 20));
}
