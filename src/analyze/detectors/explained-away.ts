import type { Evidence, Rejected } from '../../domain/signal.ts';
import type { AnalysisText } from '../language/read-text.ts';
import { isRomance } from '../language/romance.ts';
import { says, type Table } from '../language/tables.ts';

/**
 * A subject of few words ("cancel my membership", "Résiliation") whose mail then says that it is about something else;
 * a French or Spanish question about a tenant's entry need not say anything of an end itself.
 */
export function isExplainedAway(
  text: AnalysisText,
  found: readonly { readonly evidence: Evidence }[],
  rejected: readonly Rejected[],
  otherObject: Table,
): boolean {
  if (!found.every(({ evidence }) => evidence.part === 'subject')) return false;
  const elsewhere = rejected.some(
    ({ why, evidence }) => why === 'other-object' && evidence.part === 'ownWords',
  );
  const ofOthers = text.sentences.some(
    (one) => isRomance(text) && one.part === 'ownWords' && says(otherObject, text, one),
  );
  return elsewhere || ofOthers;
}
