import type { Evidence, Rejected, Rejection, SignalKind } from '../../domain/signal.ts';
import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { agrees } from '../model/agrees.ts';
import type { Said } from '../model/sentence-model.ts';
import { matchesOf, type Table } from '../language/tables.ts';
import { evidenceOf, rejection } from './detector.ts';

/** Why a match is none, or null when it holds. */
export type Veto = (text: AnalysisText, sentence: Sentence, match: Match) => Rejection | null;

/**
 * Every sentence in which a frame of `frames` holds, and those in which all were vetoed. With a `question`
 * the sentence model has a say in English: it may doubt a frame, and be sure without one.
 */
export function collect(
  kind: SignalKind,
  text: AnalysisText,
  frames: Table,
  veto: Veto,
  question?: Said,
): { evidence: Evidence[]; rejected: Rejected[] } {
  const evidence: Evidence[] = [];
  const rejected: Rejected[] = [];
  for (const sentence of text.sentences) {
    let why: Rejection | null = null;
    let held: Match | null = null;
    for (const match of matchesOf(frames, text, sentence)) {
      const doubted =
        question && !agrees(question, text, sentence, true) ? 'below-threshold' : null;
      const reason = veto(text, sentence, match) ?? doubted;
      if (reason === null) {
        held = match;
        break;
      }
      why ??= reason;
    }
    if (!held && why === null && question && agrees(question, text, sentence, false)) {
      const whole = { from: 0, to: sentence.words.length, line: '' };
      why = veto(text, sentence, whole);
      if (why === null) held = whole;
    }
    if (held) evidence.push(evidenceOf(text, sentence, held.from, held.to));
    else if (why) rejected.push(rejection(text, kind, why, sentence));
  }
  return { evidence, rejected };
}
