import type { AnalysisText } from '../../src/analyze/language/read-text.ts';
import { loneSentence } from '../../src/analyze/model/lone-sentence.ts';
import {
  besidePrefix,
  isLent,
  mailFeatures,
  notAlone,
  windowOf,
} from '../../src/analyze/model/mail-features.ts';

/** Every sentence of a text with the names of its features: its own, then what its neighbours lend. */
export function sentenceViews(text: AnalysisText): { text: string; features: string[] }[] {
  const own = mailFeatures(text);
  const lone = loneSentence(text.sentences);
  return text.sentences.map((sentence, at) => {
    const { from, to } = windowOf(at, own.length);
    // None beside the only one that says anything.
    const others = at === lone ? [] : [...own.slice(from, at), ...own.slice(at + 1, to)];
    const beside = others
      .flat()
      .filter(isLent)
      .map((name) => `${besidePrefix}${name}`);
    const lent = beside.length > 0 ? new Set([notAlone, ...beside]) : [];
    return { text: sentence.text, features: [...(own[at] ?? []), ...lent] };
  });
}
