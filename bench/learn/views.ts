import type { AnalysisText } from '../../src/analyze/language/read-text.ts';
import { bodyOf } from '../../src/analyze/model/body.ts';
import {
  besidePrefix,
  isLent,
  mailFeatures,
  notAlone,
  windowOf,
} from '../../src/analyze/model/mail-features.ts';

/**
 * Every sentence of a text with the names of its features: its own, then what its neighbours lend. Greeting, farewell
 * and name lend nothing and are lent nothing.
 */
export function sentenceViews(text: AnalysisText): { text: string; features: string[] }[] {
  const own = mailFeatures(text);
  const body = bodyOf(text.sentences);
  const lent = new Map(
    body.map((at, place) => {
      const { from, to } = windowOf(place, body.length);
      const others = [...body.slice(from, place), ...body.slice(place + 1, to)];
      const beside = others.flatMap((one) => own[one] ?? []).filter(isLent);
      const names = beside.map((name) => `${besidePrefix}${name}`);
      return [at, others.length > 0 ? [notAlone, ...new Set(names)] : []];
    }),
  );
  return text.sentences.map((sentence, at) => ({
    text: sentence.text,
    features: [...(own[at] ?? []), ...(lent.get(at) ?? [])],
  }));
}
