import type { Signal } from '../../domain/signal.ts';
import { readThrough } from '../gloss/read-through.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { lengthOf } from '../language/words.ts';
import { bodyOf } from './body.ts';
import { logitOf, type Said } from './sentence-model.ts';

/** Lines (logits) for a sentence that is read through a glossary, which is no translator. */
interface Line {
  /** The least for what a frame of its own language found to hold, in a mail of several sentences. */
  readonly framed: number;
  /** The least for what only the English says. */
  readonly heard: number;
  /** The same for a sentence that stands alone, with nobody beside it to ask. */
  readonly alone: number;
}

/** Set on German, French and Spanish mails written blind, and on the ordinary lines of the tests. */
const lines: Readonly<Record<Said, Line>> = {
  leave: { framed: -2.5, heard: 0.5, alone: 1.5 },
  look: { framed: -9, heard: 0.1, alone: 1.2 },
  strong: { framed: -3, heard: 0.2, alone: 2.4 },
  felt: { framed: -7, heard: -2.5, alone: 2.4 },
  missed: { framed: -9, heard: 0.5, alone: 0.5 },
  late: { framed: -9, heard: 0.35, alone: 0.4 },
};

/**
 * Does a sentence of another language, in which a frame stands, say anything of the kind in English, read with its
 * neighbours; one that stands alone has none. Never throws.
 */
export function isCredible(question: Said, text: AnalysisText, sentence: Sentence): boolean {
  const english = readThrough(text);
  if (bodyOf(english.sentences).length < 2) return true;
  const same = english.sentences[text.sentences.indexOf(sentence)];
  if (!same) return false;
  // A subject of one word ("Kündigung") has no English to speak of.
  if (same.part === 'subject' && lengthOf(same.words) < 2) return true;
  // "Hiermit kündigen wir": who says it so says it, whatever else the mail is about.
  if (question === 'leave' && / hereby /.test(` ${same.norm}`)) return true;
  return logitOf(question, english, same) >= lines[question].framed;
}

/** Is what was found in the English of another language said surely enough. Never throws. */
export function isHeard(english: AnalysisText, signal: Signal): boolean {
  const question = questionOf(signal);
  if (!question) return false;
  const [{ part, start }] = signal.evidence;
  const sentence = english.sentences.find(
    (one) => one.part === part && one.start <= start && start < one.end,
  );
  if (!sentence) return false;
  const alone = bodyOf(english.sentences).length < 2;
  const { heard, alone: surely } = lines[question];
  return logitOf(question, english, sentence) >= (alone ? surely : heard);
}

/** What the model is asked of a signal; null where it is asked nothing. */
function questionOf(signal: Signal): Said | null {
  if (signal.kind === 'cancellation-threat') return 'leave';
  if (signal.kind === 'evaluating-alternatives') return 'look';
  if (signal.kind === 'frustration') return signal.intensity === 'strong' ? 'strong' : 'felt';
  if (signal.kind === 'missed-meeting') return 'missed';
  return signal.kind === 'delay' || signal.kind === 'disengagement' ? 'late' : null;
}
