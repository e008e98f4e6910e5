import { scoreChurn, scoreComparison, scoreFrustration } from '../../src/analyze/model/score.ts';
import { sentimentBaselines } from './baselines.ts';
import type { Data, Line } from './lines.ts';

const wordsPerMail = 150;
const rounds = 3;

/**
 * Mails of 150 words a second, one thread; and how time grows from 10 KB to 20 KB of hostile
 * text.
 */
export function measureSpeed(data: Data): Line[] {
  const mails = data
    .rows('enron_tone')
    .map((row) => row.text.split(/\s+/).slice(0, wordsPerMail).join(' '))
    .filter((text) => text.split(' ').length === wordsPerMail);
  const methods: [string, (text: string) => unknown][] = [
    ['defuse frustration', (text) => scoreFrustration([text])],
    ['defuse churn', (text) => scoreChurn(text)],
    ['defuse comparison', (text) => scoreComparison(text)],
    ...sentimentBaselines().map((m): [string, (text: string) => unknown] => [m.name, m.score]),
  ];
  return methods.map(([method, run]) => {
    mails.forEach(run);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) best = Math.min(best, seconds(mails, run));
    const target = method.startsWith('defuse') ? '≥ 2000' : null;
    const value = mails.length / best;
    return { set: 'mails of 150 words', method, metric: 'mails a second', value, target };
  });
}

function seconds(mails: readonly string[], run: (text: string) => unknown): number {
  const start = process.hrtime.bigint();
  for (const mail of mails) run(mail);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
