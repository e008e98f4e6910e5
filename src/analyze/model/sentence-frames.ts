import * as vetoes from '../detectors/frames/cancellation-vetoes.ts';
import { strong } from '../detectors/frames/anger.ts';
import * as calming from '../detectors/frames/calming.ts';
import { ending } from '../detectors/frames/ending.ts';
import * as engagement from '../detectors/frames/engagement.ts';
import * as evaluating from '../detectors/frames/evaluating.ts';
import * as frustration from '../detectors/frames/frustration.ts';
import * as calmer from '../detectors/frames/frustration-vetoes.ts';
import { indirect } from '../detectors/frames/indirect.ts';
import { lastChance } from '../detectors/frames/last-chance.ts';
import { leaving } from '../detectors/frames/leaving.ts';
import { mockery } from '../detectors/frames/mockery.ts';
import { notRenewing } from '../detectors/frames/not-renewing.ts';
import { english } from '../language/classes.ts';
import { compileFrames, findFrames, type FrameSet } from '../language/frames.ts';
import type { Sentence } from '../language/read-text.ts';
import { isConditional, isPast } from '../language/scope.ts';

const sources: Readonly<Record<string, string>> = {
  ending,
  notRenewing,
  leaving,
  lastChance,
  indirect,
  otherObject: vetoes.otherObject,
  elsewhere: vetoes.elsewhere,
  ownBrand: vetoes.ownBrand,
  staying: vetoes.staying,
  wording: vetoes.wording,
  evaluating: evaluating.evaluating,
  notEvaluating: evaluating.notEvaluating,
  otherGoods: evaluating.otherGoods,
  anger: strong,
  felt: frustration.felt,
  wronged: frustration.wronged,
  hedges: frustration.hedges,
  boosts: frustration.boosts,
  otherTarget: calmer.otherTarget,
  ownFault: calmer.ownFault,
  praise: calmer.praise,
  mockery,
  missed: engagement.missed,
  newSlot: engagement.newSlot,
  delay: engagement.delay,
  disengagement: engagement.disengagement,
  customerTask: engagement.customerTask,
  vendorTask: engagement.vendorTask,
  solved: calming.solved,
  thanks: calming.thanks + calming.content,
  withdrawn: calming.withdrawn,
};
const families: readonly (readonly [string, FrameSet])[] = Object.entries(sources).map(
  ([name, source]) => [name, compileFrames(source, english)],
);

/** One family of frames that stands in a sentence, on its words (half-open). */
export interface FrameFeature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The families of frames that stand in the sentence, and how it is bound in time and condition. */
export function frameFeatures(sentence: Sentence): FrameFeature[] {
  const found: FrameFeature[] = [];
  for (const [name, set] of families) {
    const [match] = findFrames(set, sentence);
    if (match) found.push({ name: `f:${name}`, from: match.from, to: match.to });
  }
  const whole = { from: 0, to: sentence.words.length };
  if (isConditional(sentence)) found.push({ name: 's:if', ...whole });
  if (isPast(sentence)) found.push({ name: 's:past', ...whole });
  return found;
}
