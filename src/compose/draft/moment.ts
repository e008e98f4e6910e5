import type { Evidence, Intensity, Signal } from '../../domain/signal.ts';
import { isDecided } from '../decided.ts';
import { isFarewell } from '../farewell.ts';
import { demandIn, isForAPerson } from '../demand.ts';
import { endingIn, onlyStopsRenewal } from './ending.ts';
import { isCondition, mayBeCondition } from './condition.ts';
import { hasThing } from './issue-words.ts';
import { sentenceTexts } from './sentences.ts';
import type { DraftSituation, Moment } from './situation.ts';
import { onlyExcuses } from './spoken-topic.ts';

/** Whoever still weighs it, or asks what an end would cost, has not decided. */
const hedged =
  /\b(?:whether (?:we|i|to)|not sure|(?:probably|most likely|in all likelihood|perhaps|maybe|possibly) (?:\w+ )?(?:leave|cancel|end|let|stop|move|switch|not|go|close|terminate|give notice)|(?:more )?likely to (?:leave|cancel|end|move|switch)|(?:may|might) (?:have to|be|leave|cancel|end|not)|(?:considering|thinking (?:of|about)|talking about|wondering)|(?:what|how (?:much|long|many)|which (?:day|date)|when|whether)\b[^.!?]{0,120}\bif (?:we|i|our|one)|case for (?:replac|leav|mov|switch|end)\w+)\b/i;

/** Who asks for arguments to keep us wants to keep us; somebody else decides. */
const defends =
  /\b(?:need|give|send|help|find|looking for)\b[^.?!]{0,40}\b(?:(?:good |strong |some )?arguments?|reasons? to (?:stay|keep)|case for (?:keeping|staying|you)|ammunition)\b|\b(?:convince|persuade) (?:him|her|them|(?:my|our|the) \w+)\b/i;

/**
 * Which story the reply answers, from the signals of the mail first and the engagement after: the most serious
 * that holds. Legal or regulator words come before all. `ordinary` when nothing holds.
 */
export function momentOf(situation: DraftSituation): Moment {
  const signals = situation.analysis?.signals ?? [];
  if (isForAPerson(demandIn(signals, situation.message?.ownWords ?? '')))
    return 'legal-or-regulator';
  const threat = signals.find((one) => one.kind === 'cancellation-threat');
  if (threat?.kind === 'cancellation-threat') {
    if (onlyStopsRenewal(situation)) return 'leaving-indirect';
    // "Could you cancel our membership?" asks for the end, however politely.
    const decided = isFarewell(situation.message?.ownWords ?? '');
    if (threat.form === 'indirect' && endingIn(situation) === null && !decided)
      return 'leaving-indirect';
    const { quote } = threat.evidence[0];
    const lead = before(threat.evidence[0], situation);
    if (threat.form === 'conditional' && mayBeCondition(quote, lead)) return 'leaving-conditional';
    if (isCondition(quote, lead)) return 'leaving-conditional';
    const open = hedged.test(quote) || defends.test(situation.message?.ownWords ?? '');
    return open ? 'leaving-indirect' : 'leaving-announced';
  }
  const look = signals.find((one) => one.kind === 'evaluating-alternatives');
  if (look?.kind === 'evaluating-alternatives')
    return look.evidence.some(({ quote }) => isDecided(quote)) ? 'leaving-announced' : 'evaluating';
  // At Low nobody complained (draft-rules 12): a sigh about oneself is no complaint about us.
  const intensity = situation.tier === 'low' ? 'none' : feltAbout(situation);
  if (intensity !== 'none' && ownDoing(signals)) {
    return situation.reasons.some((one) => one.clause === 'M2')
      ? 'missed-repeatedly'
      : 'missed-once';
  }
  if (intensity === 'strong') return 'angry';
  if (intensity !== 'none') return 'frustrated';
  return quietMoment(situation, signals);
}

/** A sigh over their own long silence is none about us: "for this I ask your pardon" (draft-rules 12). */
function feltAbout({ analysis, message }: DraftSituation): Intensity {
  const felt = analysis?.frustration ?? 'none';
  return felt === 'mild' && onlyExcuses(message?.ownWords ?? '') ? 'none' : felt;
}

/** The sentence of their words that stands before a piece of evidence; '' when none does. */
function before({ part, start }: Evidence, { message }: DraftSituation): string {
  if (part !== 'ownWords') return '';
  return sentenceTexts((message?.ownWords ?? '').slice(0, start)).at(-1) ?? '';
}

/** "Yep, that was me not showing again": the anger is about a meeting that they themselves missed (draft-rules 12). */
function ownDoing(signals: readonly Signal[]): boolean {
  const missed = signals.flatMap((one) => (one.kind === 'missed-meeting' ? one.evidence : []));
  const felt = signals.flatMap((one) => (one.kind === 'frustration' ? one.evidence : []));
  const aboutUs = (quote: string): boolean => /\b(?:you|your)\b/i.test(quote) || hasThing(quote);
  return (
    missed.length > 0 &&
    felt.every(
      (one) =>
        !aboutUs(one.quote) ||
        missed.some(
          (miss) => miss.part === one.part && miss.start < one.end && one.start < miss.end,
        ),
    )
  );
}

function quietMoment(situation: DraftSituation, signals: readonly Signal[]): Moment {
  const clauses = new Set(situation.reasons.map((reason) => reason.clause));
  // Above Low a quiet word decides nothing alone: the records must say so too.
  const low = situation.tier === 'low' || situation.tier === 'none';
  const has = (kind: Signal['kind']): boolean => low && signals.some((one) => one.kind === kind);
  if (situation.ourLapse !== null) return 'our-lapse';
  if (clauses.has('M2')) return 'missed-repeatedly';
  if (clauses.has('M1')) return 'silence';
  if (clauses.has('L1') || has('missed-meeting')) return 'missed-once';
  if (clauses.has('L2') || has('action-item')) return 'unfinished';
  if (clauses.has('L3') || has('delay') || has('disengagement')) return 'delay';
  return 'ordinary';
}
