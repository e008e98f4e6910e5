import type { Assessment, Reason, Tier } from '../domain/assessment.ts';
import { type Case, isSilence } from '../domain/case.ts';
import { clauses } from '../protocol/risk-tiers.ts';

/** An assessment seen as two stories: what the customer said, and what did or did not happen. */
export interface Split {
  readonly said: Assessment;
  readonly happened: Assessment;
}

/**
 * Splits an assessment by what proves it, because silence and anger are two cases: reasons with a signal
 * belong to what was said, reasons with facts alone to what happened. A clause that was said is not told a
 * second time. Both keep the id of the whole. Source: DESIGN §3 (one case per account and issue).
 */
export function split(assessment: Assessment): Split {
  const said = assessment.reasons.filter((reason) => reason.signals.length > 0);
  const happened = assessment.reasons.filter((reason) => reason.signals.length === 0);
  return { said: only(assessment, said), happened: only(assessment, happened) };
}

/** The part of an assessment that is a case's own story. */
export function partOf(kase: Pick<Case, 'issueKey'>, assessment: Assessment): Assessment {
  const { said, happened } = split(assessment);
  return isSilence(kase) ? happened : said;
}

function only(assessment: Assessment, reasons: readonly Reason[]): Assessment {
  const tier: Tier =
    clauses.find((clause) => reasons.some((reason) => reason.clause === clause.id))?.tier ?? 'none';
  return { ...assessment, reasons, tier };
}
