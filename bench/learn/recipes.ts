import type { View } from '../../src/analyze/model/features.ts';
import type { Weights } from '../../src/analyze/model/linear.ts';
import { churnExamples, comparisonExamples, frustrationExamples } from './examples.ts';
import type { Keep } from './examples.ts';
import { fitLinear } from './fit.ts';
import type { Example, FitOptions } from './fit.ts';

/**
 * The learned file of the frustration model: weights plus the cuts between its four labels
 * (logits).
 */
export interface FrustrationWeights extends Weights {
  readonly cuts: Readonly<Record<'mild' | 'moderate' | 'strong', number>>;
}

const surface = ['handle', 'link', 'hashtag', 'length', 'long'].map((name) => `style:${name}`);
const loud = ['number', 'capitals', 'shouting', '!', '!!', '…', 'quote marks', 'drawn out'].map(
  (name) => `style:${name}`,
);
const recipes: Readonly<Record<View, FitOptions>> = {
  frustration: {
    view: 'frustration',
    without: [...surface, 'style:number', 'style:very short'],
    ridgeDense: 3,
    ridgeNgrams: 30,
    keepNgrams: 3000,
    minRows: 5,
    iterations: 150,
  },
  churn: {
    view: 'churn',
    without: [...surface, ...loud],
    ridgeDense: 3,
    ridgeNgrams: 3,
    keepNgrams: 3000,
    minRows: 3,
    iterations: 150,
  },
  comparison: {
    view: 'comparison',
    without: [...surface, ...loud.filter((name) => name !== 'style:number')],
    ridgeDense: 1,
    ridgeNgrams: 5,
    keepNgrams: 2000,
    minRows: 4,
    iterations: 150,
  },
};
/** Added to the bias after fitting, so that 0.5 is the threshold that the benches call for. */
const shifts: Readonly<Record<View, number>> = { frustration: 0, churn: 0.3, comparison: 1 };

/** Learns the churn or the comparison model from the rows that `keep` admits. Deterministic. */
export function learn(view: 'churn' | 'comparison', folder: string, keep: Keep): Weights {
  const examples =
    view === 'churn' ? churnExamples(folder, keep) : comparisonExamples(folder, keep);
  return shifted(fitLinear(examples, recipes[view]), shifts[view]);
}

/**
 * Cuts between the four labels, in logits. `mild` and `strong` were set once on half of the
 * dfrustration dialogues (raters' 1 and 2.5 of 4) and are measured on the other half; no weight
 * was learned there.
 */
const cuts: FrustrationWeights['cuts'] = { mild: -1.3, moderate: -0.65, strong: -0.05 };

/** Learns the frustration model. Deterministic. */
export function learnFrustration(folder: string, keep: Keep): FrustrationWeights {
  const examples = frustrationExamples(folder, keep);
  return { cuts, ...shifted(fitLinear(examples, recipes.frustration), shifts.frustration) };
}

/** Learns the frustration model from given examples only: what its features can reach, never what is shipped. */
export function learnFrom(examples: readonly Example[]): Weights {
  return fitLinear(examples, recipes.frustration);
}

function shifted(weights: Weights, by: number): Weights {
  return { ...weights, bias: Math.round((weights.bias + by) * 1000) / 1000 };
}
