import type { AnalysisText } from '../../src/analyze/language/read-text.ts';
import { loneSentence } from '../../src/analyze/model/lone-sentence.ts';
import {
  besidePrefix,
  isLent,
  mailFeatures,
  neighboursOf,
  notAlone,
} from '../../src/analyze/model/mail-features.ts';

/** Every sentence of a text with the names of its features: its own, then what its neighbours lend. */
export function sentenceViews(text: AnalysisText): { text: string; features: string[] }[] {
  const own = mailFeatures(text);
  const lone = loneSentence(text.sentences);
  return text.sentences.map((sentence, at) => {
    const beside = neighboursOf(at, own.length, lone).flatMap((other) =>
      (own[other] ?? []).filter(isLent).map((name) => `${besidePrefix}${name}`),
    );
    const lent = beside.length > 0 ? new Set([notAlone, ...beside]) : [];
    return { text: sentence.text, features: [...(own[at] ?? []), ...lent] };
  });
}
