import { loadModel } from '../../src/analyze/model/linear.ts';
import { scoreChurn, scoreFrustration, scoreView } from '../../src/analyze/model/score.ts';
import { learnFrom, learnFrustration } from '../learn/recipes.ts';
import { foldOf } from '../learn/rows.ts';
import type { Row } from '../learn/rows.ts';
import { churnKeywords, sentimentBaselines } from './baselines.ts';
import type { Method } from './baselines.ts';
import type { Data, Line } from './lines.ts';

const ours: Method = { name: 'defuse', score: (text) => scoreFrustration([text]).score };
/** Intensity of a complaint and of any other text, where the set has no rating. */
const complains = 0.7;
const calm = 0.1;
const halves = [
  ['tuned', 0],
  ['held back', 1],
] as const;

/** Intensity and complaint figures, ours beside the baselines. */
export function measureFrustration(data: Data): Line[] {
  const lines: Line[] = [];
  const methods = [ours, ...sentimentBaselines()];
  for (const [name, half] of halves) {
    const part = (set: string): Row[] => data.rows(set).filter((row) => foldOf(row, 2) === half);
    for (const method of methods) {
      lines.push(...dialogue(data, part('dfrustration'), `dfrustration, ${name}`, method));
      const complaints = part('complaints');
      const support = complaints.filter(isSupport);
      lines.push(auc(data, complaints, 'complaint', `complaints, ${name}`, method, null));
      lines.push(auc(data, support, 'complaint', `complaints support, ${name}`, method, '≥ 0.87'));
      lines.push(auc(data, part('airline'), 'negative', `airline, ${name}`, method, null));
      lines.push(
        auc(data, part('premo'), 'negative', `premo (not trained), ${name}`, method, '≥ 0.80'),
      );
    }
  }
  lines.push(ceiling(data), ...trainedSets(data));
  return lines;
}

/**
 * The most that the features reach on the held-back complaints: learned from the other half of the set itself, which
 * its licence does not let us ship.
 */
function ceiling(data: Data): Line {
  const rows = data.rows('complaints').filter(isSupport);
  const learned = learnFrom(
    rows
      .filter((row) => foldOf(row, 2) === 0)
      .map((row) => {
        const target = row.labels['complaint'] ? complains : calm;
        return { text: row.text, set: 'own', target, weight: 1 };
      }),
  );
  const model = loadModel(learned);
  const score = (text: string): number => scoreView('frustration', model, [text]).score;
  const held = rows.filter((row) => foldOf(row, 2) === 1);
  const method = { name: 'defuse, learned on the other half', score };
  return auc(data, held, 'complaint', 'complaints support, held back', method, null);
}

function isSupport(row: Row): boolean {
  return !row.meta?.domain?.startsWith('random');
}

function auc(
  data: Data,
  rows: readonly Row[],
  label: string,
  set: string,
  method: Method,
  target: string | null,
): Line {
  const y = rows.map((row) => Number(row.labels[label]));
  const scores = rows.map((row) => method.score(row.text));
  const value = data.scorer.rocAuc(y, scores) ?? 0;
  return { set, method: method.name, metric: 'AUC', value, target };
}

function dialogue(data: Data, rows: readonly Row[], set: string, method: Method): Line[] {
  const scores = rows.map((row) => method.score(row.text));
  const rating = rows.map((row) => Number(row.labels['intensity']));
  const gold = rows.map((row) => String(row.labels['frustration']));
  const strong = gold.map((label) => (label === 'strong' ? 1 : 0));
  const any = gold.map((label) => (label === 'none' ? 0 : 1));
  const line = (metric: string, value: number, target: string | null): Line => ({
    set,
    method: method.name,
    metric,
    value,
    target,
  });
  const lines = [
    line('Pearson', data.scorer.pearson(rating, scores), '≥ 0.66'),
    line('AUC strong', data.scorer.rocAuc(strong, scores) ?? 0, '≥ 0.78'),
    line('AUC any', data.scorer.rocAuc(any, scores) ?? 0, null),
  ];
  if (method !== ours) return lines;
  const labels = rows.map((row) => {
    const { intensity } = scoreFrustration([row.text]);
    return intensity === 'moderate' ? 'mild' : intensity;
  });
  return [...lines, line('3-level macro-F1', data.scorer.multi(gold, labels).macro_f1, '≥ 0.60')];
}

/** Sets that were trained on, each scored by a model that left the set out altogether. */
function trainedSets(data: Data): Line[] {
  return ['goemotions', 'vader_tweets', 'vader_amazon'].map((set) => {
    const model = loadModel(learnFrustration(data.folder, (name) => name !== set));
    const score = (text: string): number => scoreView('frustration', model, [text]).score;
    const method = { name: 'defuse, set left out', score };
    return auc(data, data.rows(set), 'negative', set, method, null);
  });
}

/**
 * Share of ordinary mail that is called a cancellation or a complaint, where nothing is expected.
 */
export function measureOrdinary(data: Data): Line[] {
  const untrained = { set: 'enron_tone (not trained)', rows: data.rows('enron_tone') };
  const trained = { set: 'spamassassin_ham (background)', rows: data.rows('spamassassin_ham') };
  return [untrained, trained].flatMap(({ set, rows }) => {
    const share = (test: (text: string) => boolean): number =>
      (100 * rows.filter((row) => test(row.text)).length) / rows.length;
    const label = (text: string): string => scoreFrustration([text]).intensity;
    const line = (method: string, metric: string, value: number, target: string | null): Line => ({
      set,
      method,
      metric,
      value,
      target,
    });
    return [
      line(
        'defuse',
        'cancellation %',
        share((t) => scoreChurn(t).score >= 0.5),
        '≤ 0.5',
      ),
      line(
        churnKeywords.name,
        'cancellation %',
        share((t) => churnKeywords.score(t) > 0),
        null,
      ),
      line(
        'defuse',
        'strong frustration %',
        share((t) => label(t) === 'strong'),
        '≤ 1',
      ),
      line(
        'defuse',
        'moderate and up %',
        share((t) => /moderate|strong/.test(label(t))),
        null,
      ),
      line(
        'defuse',
        'mild and up %',
        share((t) => label(t) !== 'none'),
        '≤ 8 (aim)',
      ),
      ...sentimentBaselines().map((method) =>
        line(
          method.name,
          'negative %',
          share((text) => method.score(text) > 0),
          null,
        ),
      ),
    ];
  });
}
