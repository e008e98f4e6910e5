import type { Decision } from '../domain/decision.ts';
import { alertKinds, type ToldAlert } from '../domain/told-alert.ts';

/**
 * What people were or will be told once `decision` is written, oldest first: the second case of one mail is decided in
 * the light of the first (DECISIONS 9: one alert per customer and day). What the decision cancels tells nobody.
 */
export function toldWith(
  told: readonly ToldAlert[],
  decision: Pick<Decision, 'cases' | 'outgoing' | 'cancelPendingOf'>,
  now: Date,
): readonly ToldAlert[] {
  const stays = told.filter(
    ({ caseId, at }) => at <= now || !decision.cancelPendingOf.includes(caseId),
  );
  const added = decision.outgoing.flatMap(({ caseId, kind, notBefore }): ToldAlert[] => {
    const alert = alertKinds.find((one) => one === kind);
    const about = decision.cases.find((write) => write.case.id === caseId)?.case;
    if (alert === undefined || about === undefined) return [];
    return [{ caseId: about.id, tier: about.tier, kind: alert, at: notBefore }];
  });
  return [...stays, ...added].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
