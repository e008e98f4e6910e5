import type { Interaction } from '../domain/interaction.ts';

const dayMs = 86_400_000;
/** A mail about a missed meeting and the calendar's own word of it lie at most so far apart. */
const apartMs = 4 * dayMs;
/** A meeting that was declined lies at most so far ahead. */
const declinedBeforeMs = 14 * dayMs;

/**
 * The interactions without those that tell a fact a second time: the same external id, a meeting that a mail calls
 * missed while the calendar or an import knows it, and one no-show told by two tools. Order is kept.
 * Source: every source idempotent (DESIGN §3).
 */
export function distinctFacts(interactions: readonly Interaction[]): readonly Interaction[] {
  const seen = new Set<string>();
  const once = interactions.filter((one) => {
    if (seen.has(one.externalId)) return false;
    seen.add(one.externalId);
    return true;
  });
  const misses = once.filter(isMissed);
  return once.filter(
    (one) => !isMissed(one) || !misses.some((other) => ranks(other, one) && isSameMiss(other, one)),
  );
}

/** True when both tell one missed meeting; two facts of one source are two, because it knows them apart. */
export function isSameMiss(a: Interaction, b: Interaction): boolean {
  if (a.id === b.id) return true;
  if (a.source === b.source) return false;
  const apart = Math.abs(a.at.getTime() - b.at.getTime());
  if (a.source === 'mail' || b.source === 'mail') return apart <= apartMs;
  // A decline is dated by its mail, the no-show by the meeting.
  const most = a.kind === b.kind ? dayMs : declinedBeforeMs;
  return apart <= most && sameTitle(a.title, b.title);
}

/** Of two tellings the one that is kept: what a calendar or a tool says before a mail's words, then the earlier. */
function ranks(other: Interaction, one: Interaction): boolean {
  if (other === one) return false;
  const [a, b] = [other.source === 'mail', one.source === 'mail'];
  if (a !== b) return b;
  return other.at < one.at || (other.at.getTime() === one.at.getTime() && other.id < one.id);
}

function isMissed(one: Interaction): boolean {
  return one.kind === 'meeting-missed' || one.kind === 'meeting-declined';
}

const filler = new Set(
  'overdue done delivered finished sent the a an of by customer replacement new'.split(' '),
);

/** True when two titles name the same thing: alike, or every word of the shorter stands in the longer. */
export function sameTitle(a: string, b: string): boolean {
  if (a !== '' && a.toLowerCase() === b.toLowerCase()) return true;
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return false;
  return [...short].every((word) => long.has(word));
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !filler.has(word)).slice(0, 20));
}
