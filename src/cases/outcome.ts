import type { Case, LedgerEntry, LedgerKind } from '../domain/case.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CaseWorld, Outcome } from './event.ts';

/** An outcome in which nothing happened; `refused` names the reason when a person asked for something. */
export function unchanged(kase: Case, refused: string | null = null): Outcome {
  return { case: kase, ledger: [], follow: [], feedback: [], cancelPending: false, refused };
}

/** An outcome that changes the case; its version grows by one. */
export function changed(kase: Case, change: Partial<Case>, more: Partial<Outcome> = {}): Outcome {
  return {
    ...unchanged({ ...kase, ...change, version: kase.version + 1 }),
    ...more,
  };
}

/** One ledger line of a case, dated now. */
export function entry(
  world: CaseWorld,
  kase: Case,
  kind: LedgerKind,
  words: string,
  by: PersonId | null = null,
  proof: string | null = null,
): LedgerEntry {
  return {
    id: world.moment.newId(),
    caseId: kase.id,
    kind,
    at: world.moment.now,
    by,
    words,
    proof,
  };
}

/** `at` moved by whole minutes. */
export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}

/** `at` moved by whole days of 24 hours. */
export function daysAfter(at: Date, days: number): Date {
  return minutesAfter(at, days * 24 * 60);
}
