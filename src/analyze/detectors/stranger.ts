import type { AnalysisText } from '../language/read-text.ts';
import { says, table } from '../language/tables.ts';
import { stranger } from './frames/cancellation-vetoes.ts';

const strangers = table({ en: stranger });
const known = new WeakMap<AnalysisText, boolean>();

/**
 * Whether a student, recruiter or journalist wrote it: they look at the market and complain about others, not about us.
 * Never asked of a cancellation: a passing word about a thesis must not hide one.
 */
export function isFromStranger(text: AnalysisText): boolean {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const is = text.sentences.some((one) => says(strangers, text, one));
  known.set(text, is);
  return is;
}
