import type { View } from '../../src/analyze/model/features.ts';
import { loadModel } from '../../src/analyze/model/linear.ts';
import { scoreChurn, scoreComparison, scoreView } from '../../src/analyze/model/score.ts';
import { learn } from '../learn/recipes.ts';
import { foldOf } from '../learn/rows.ts';
import type { Row } from '../learn/rows.ts';
import { churnKeywords, rivalKeywords, sentimentBaselines } from './baselines.ts';
import type { Method } from './baselines.ts';
import type { Data, Line } from './lines.ts';

const folds = 3;
const churnSets = ['churn_chatbot_en', 'banking77', 'nlupp', 'multidogo', 'bitext_cs'] as const;

/**
 * One model and one threshold (0.5) over the five English sets; rows are scored by models that
 * left them out.
 */
export function measureChurn(data: Data): Line[] {
  const defuse = outOfFold(data, 'churn', scoreChurn);
  const lines: Line[] = [];
  for (const method of [defuse, asScored(churnKeywords), ...sentimentBaselines().map(asScored)]) {
    const f1s: number[] = [];
    for (const set of churnSets) {
      const scored = data.rows(set).filter((row) => row.labels['churn'] !== null);
      lines.push(...figures(data, set, scored, 'churn', method, f1s, null));
    }
    const value = f1s.reduce((sum, f1) => sum + f1, 0) / churnSets.length;
    lines.push({
      set: 'churn, five sets',
      method: method.name,
      metric: 'mean F1',
      value,
      target: '≥ 0.82',
    });
  }
  const chat = data.rows('churn_chatbot_en').filter((row) => foldOf(row, 2) === 1);
  lines.push(...figures(data, 'churn_chatbot_en, held back', chat, 'churn', defuse, [], null));
  const value = flagged(data.rows('clinc150'), defuse);
  lines.push({ set: 'clinc150', method: 'defuse', metric: 'cancellation %', value, target: null });
  return lines;
}

/** Comparison with a named rival (never trained on) and comparative sentences (folds). */
export function measureComparison(data: Data): Line[] {
  const defuse = outOfFold(data, 'comparison', scoreComparison);
  const lines: Line[] = [];
  for (const method of [defuse, asScored(rivalKeywords)]) {
    for (const [name, half] of [
      ['tuned', 0],
      ['held back', 1],
    ] as const) {
      const rows = data
        .rows('camera_coqe')
        .filter((row) => row.labels['names_rival'] !== null && foldOf(row, 2) === half);
      lines.push(
        ...figures(data, `camera_coqe, ${name}`, rows, 'names_rival', method, [], '≥ 0.85'),
      );
    }
    const rows = data.rows('jindal_liu');
    lines.push(...figures(data, 'jindal_liu', rows, 'comparative', method, [], null));
  }
  return lines;
}

interface RowMethod {
  readonly name: string;
  readonly score: (row: Row) => number;
}

function asScored(method: Method): RowMethod {
  return { name: method.name, score: (row) => (method.score(row.text) > 0 ? 1 : 0) };
}

/**
 * Evaluate-only sets get the committed model; the others the model that has not seen their fold.
 */
function outOfFold(
  data: Data,
  view: Exclude<View, 'frustration'>,
  committed: (text: string) => { score: number },
): RowMethod {
  const models = Array.from({ length: folds }, (_, fold) =>
    loadModel(learn(view, data.folder, (_set, row) => foldOf(row, folds) !== fold)),
  );
  const score = (row: Row): number => {
    if (/^(?:churn_chatbot_en|camera_coqe):/.test(row.id)) return committed(row.text).score;
    const model = models[foldOf(row, folds)];
    return model ? scoreView(view, model, [row.text]).score : 0;
  };
  return { name: 'defuse', score };
}

function figures(
  data: Data,
  set: string,
  rows: readonly Row[],
  label: string,
  method: RowMethod,
  f1s: number[],
  target: string | null,
): Line[] {
  const y = rows.map((row) => Number(row.labels[label]));
  const scores = rows.map((row) => method.score(row));
  const result = data.scorer.binary(
    y,
    null,
    scores.map((score) => score >= 0.5),
  );
  f1s.push(result.f1);
  const line = (metric: string, value: number, goal: string | null = null): Line => ({
    set,
    method: method.name,
    metric,
    value,
    target: goal,
  });
  return [
    line('precision', result.precision),
    line('recall', result.recall),
    line('F1', result.f1, target),
    line('AUC', data.scorer.rocAuc(y, scores) ?? 0),
  ];
}

function flagged(rows: readonly Row[], method: RowMethod): number {
  return (100 * rows.filter((row) => method.score(row) >= 0.5).length) / rows.length;
}
