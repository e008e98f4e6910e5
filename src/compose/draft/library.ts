import type { Topic } from '../../domain/signal.ts';

/** What an entry of the customer's library offers. */
export const libraryKinds = ['workaround', 'plan', 'training'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/**
 * One approved answer, maintained by the customer. `terms` are words of the problem ("csv", "export"); an
 * entry without terms fits its whole topic. `text` completes "you can …": no full stop, no promise.
 */
export interface LibraryEntry {
  readonly id: string;
  readonly kind: LibraryKind;
  readonly topic: Topic | null;
  readonly terms: readonly string[];
  readonly text: string;
  /** What is done one after the other, each a sentence without its full stop; empty when `text` says it all. */
  readonly steps?: readonly string[];
  readonly link: string | null;
  readonly owner: string | null;
}

/**
 * The entries that fit, best first, at most two: more shared terms before fewer, topic before none, then in
 * the library's own order. An entry with terms needs one of them in `about`. Empty without a fit.
 */
export function fromLibrary(
  library: readonly LibraryEntry[],
  topic: Topic | null,
  about: string,
): readonly LibraryEntry[] {
  const text = ` ${about.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return library
    .map((entry, at) => ({ entry, at, score: closeness(entry, topic, text) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, 2)
    .map((one) => one.entry);
}

function closeness(entry: LibraryEntry, topic: Topic | null, text: string): number {
  if (entry.topic !== null && entry.topic !== topic) return 0;
  const shared = entry.terms.filter((term) => text.includes(` ${term.toLowerCase()} `)).length;
  if (entry.terms.length > 0 && shared === 0) return 0;
  return shared * 2 + (entry.topic === null ? 0 : 1);
}
