import type { View } from '../../src/analyze/model/features.ts';
import { loadModel } from '../../src/analyze/model/linear.ts';
import type { Weights } from '../../src/analyze/model/linear.ts';
import { scoreView } from '../../src/analyze/model/score.ts';
import { churnExamples, comparisonExamples, frustrationExamples } from './examples.ts';
import type { Keep } from './examples.ts';
import { fitLinear } from './fit.ts';
import type { Example, FitOptions } from './fit.ts';
import { hash } from './rows.ts';

/** The learned file of the frustration model: weights plus the cuts between its four labels (logits). */
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
    ridgeDense: 1,
    ridgeNgrams: 8,
    keepNgrams: 3000,
    minRows: 5,
    iterations: 150,
  },
  churn: {
    view: 'churn',
    without: [...surface, ...loud],
    ridgeDense: 2,
    ridgeNgrams: 2,
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
const shifts: Readonly<Record<View, number>> = { frustration: 0, churn: -0.2, comparison: 1 };

/** Learns the churn or the comparison model from the rows that `keep` admits. Deterministic. */
export function learn(view: 'churn' | 'comparison', folder: string, keep: Keep): Weights {
  const examples =
    view === 'churn' ? churnExamples(folder, keep) : comparisonExamples(folder, keep);
  return shifted(fitLinear(examples, recipes[view]), shifts[view]);
}

/**
 * Learns the frustration model and its cuts. The cuts come from our own texts only: each is scored by a
 * model that has not seen it, and the cut leaves as many texts above it as are rated above its rating.
 */
export function learnFrustration(folder: string, keep: Keep): FrustrationWeights {
  const examples = frustrationExamples(folder, keep);
  const weights = fitLinear(examples, recipes.frustration);
  return { cuts: cutsOf(examples), ...weights };
}

const cutRatings = { mild: 0.95, moderate: 1.9, strong: 2.6 } as const;

function cutsOf(examples: readonly Example[]): FrustrationWeights['cuts'] {
  const folds = 3;
  const ours = (example: Example): boolean => example.set === 'own' && example.weight >= 1;
  const foldOf = (example: Example): number => (hash(example.text) >>> 8) % folds;
  const scored: { rating: number; logit: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = examples.filter((e) => !ours(e) || foldOf(e) !== fold);
    const model = loadModel(fitLinear(rest, recipes.frustration));
    for (const e of examples.filter((one) => ours(one) && foldOf(one) === fold)) {
      scored.push({ rating: e.target * 4, logit: scoreView('frustration', model, [e.text]).logit });
    }
  }
  const logits = scored.map((s) => s.logit).toSorted((a, b) => b - a);
  const cut = (rating: number): number => {
    const above = scored.filter((s) => s.rating >= rating).length;
    return Math.round((logits[above] ?? 0) * 1000) / 1000;
  };
  return {
    mild: cut(cutRatings.mild),
    moderate: cut(cutRatings.moderate),
    strong: cut(cutRatings.strong),
  };
}

function shifted(weights: Weights, by: number): Weights {
  return { ...weights, bias: Math.round((weights.bias + by) * 1000) / 1000 };
}
