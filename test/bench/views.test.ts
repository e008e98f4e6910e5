import { expect, it } from 'vitest';
import { sentenceViews } from '../../bench/learn/views.ts';
import { ownRows } from '../../bench/inbox/own-rows.ts';
import { nameMarker } from '../../src/analyze/language/names.ts';
import { readText } from '../../src/analyze/language/read-text.ts';
import { logitOf, questions } from '../../src/analyze/model/sentence-model.ts';
import { readWeights } from '../../src/analyze/model/sentence-weights.ts';
import { weightsFile } from '../../src/analyze/model/weights-file.ts';

const { units, scale, bias, unitBias, outer, features, table } = readWeights(weightsFile);
const placeOf = new Map(features.map((name, at) => [name, at * scale.length]));

/** The logits of a sentence by the formula of `SentenceWeights`, from the names of its features. */
function logitsOf(names: readonly string[]): number[] {
  const sums = new Array<number>(questions.length + units).fill(0);
  for (const name of names) {
    const from = placeOf.get(name);
    if (from === undefined) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (table[from + at] ?? 0);
  }
  const scaled = sums.map((sum, at) => sum * (scale[at] ?? 0));
  return questions.map((_, question) => {
    let logit = (scaled[question] ?? 0) + (bias[question] ?? 0);
    for (let unit = 0; unit < units; unit++) {
      const lit = Math.max(0, (scaled[questions.length + unit] ?? 0) + (unitBias[unit] ?? 0));
      logit += lit * (outer[question * units + unit] ?? 0);
    }
    return logit;
  });
}

it('a mail is read with the same features that were learned from', () => {
  let sentences = 0;
  for (const { mail } of ownRows('plain').slice(0, 400)) {
    const { subject, ownWords } = mail;
    const text = readText({ language: 'en', subject, ownWords }, nameMarker([], []));
    sentenceViews(text).forEach(({ features }, at) => {
      const sentence = text.sentences[at];
      if (!sentence) throw new Error('views: one for each sentence');
      const learned = logitsOf(features);
      questions.forEach((question, n) => {
        expect(logitOf(question, text, sentence)).toBeCloseTo(learned[n] ?? NaN, 6);
      });
      sentences++;
    });
  }
  expect(sentences).toBeGreaterThan(1_000);
});
