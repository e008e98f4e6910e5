import { describe, expect, it } from 'vitest';
import { fitSentences, type SentenceExample } from '../../bench/learn/fit-sentences.ts';
import { meanOf } from '../../bench/learn/mean-network.ts';
import { type Network, type NetworkMail, trainNetwork } from '../../bench/learn/network.ts';
import { vectorsOf } from '../../bench/learn/vectors-of.ts';

const units = 8;
/** Says it when exactly one of two things is there: no sum of weights can tell. */
const either = [[0], [1], [0, 1], []].flatMap((features) =>
  Array.from({ length: 200 }, () => ({
    features: Int32Array.from(features),
    target: Float32Array.of(features.length === 1 ? 1 : 0),
    weight: Float32Array.of(1),
  })),
);
const learn = (seed: number): Network =>
  trainNetwork({
    rows: either,
    values: Float32Array.of(1, 1),
    questions: 1,
    units,
    epochs: 200,
    seed,
  });

function logit({ table, unitBias, outer, bias }: Network, features: readonly number[]): number {
  const width = 1 + unitBias.length;
  const sum = (column: number): number =>
    features.reduce((all, feature) => all + (table[feature * width + column] ?? 0), 0);
  let out = sum(0) + (bias[0] ?? 0);
  for (let unit = 0; unit < unitBias.length; unit++) {
    out += (outer[unit] ?? 0) * Math.max(0, sum(1 + unit) + (unitBias[unit] ?? 0));
  }
  return out;
}

describe('the network that reads sentences', () => {
  it('learns what a sum of weights cannot: one thing alone, not both', () => {
    const learned = learn(1);
    expect(logit(learned, [0])).toBeGreaterThan(0);
    expect(logit(learned, [1])).toBeGreaterThan(0);
    expect(logit(learned, [0, 1])).toBeLessThan(0);
    expect(logit(learned, [])).toBeLessThan(0);
  });

  it('gives the same numbers for the same rows and seed, others for another seed', () => {
    expect(learn(1)).toEqual(learn(1));
    expect(learn(2)).not.toEqual(learn(1));
  });

  it('as the mean of several answers with the mean of their answers', () => {
    const three = [1, 2, 3].map(learn);
    const mean = meanOf(three, 1);
    for (const features of [[], [0], [1], [0, 1]]) {
      const answers = three.map((one) => logit(one, features));
      expect(new Set(answers).size).toBe(3);
      expect(logit(mean, features)).toBeCloseTo(answers.reduce((a, b) => a + b) / 3, 4);
    }
    expect(() => meanOf([], 1)).toThrow('no network');
  });

  it('is not moved by rows that no question is asked of', () => {
    const silent = { ...either[0], weight: Float32Array.of(0) } as (typeof either)[number];
    const problem = { values: Float32Array.of(1, 1), questions: 1, units, epochs: 3, seed: 1 };
    const { bias, unitBias } = trainNetwork({ ...problem, rows: [silent] });
    expect(bias[0]).toBe(-2);
    expect(unitBias.every((one) => one === 0)).toBe(true);
    expect(trainNetwork({ ...problem, rows: either }).bias[0]).not.toBe(-2);
  });
});

describe('the vectors of words', () => {
  /** Two words that are learned, and two that no example has, each used like one of them. */
  const yes = Float32Array.of(1, 0);
  const no = Float32Array.of(0, 1);
  const rows = [0, 1].flatMap((feature) =>
    Array.from({ length: 200 }, () => ({
      features: Int32Array.of(feature),
      target: Float32Array.of(feature === 0 ? 1 : 0),
      weight: Float32Array.of(1),
    })),
  );
  const problem = { rows, values: new Float32Array(4).fill(1), questions: 1, units, epochs: 100 };

  it('tell of a word that nobody showed what was learned of its like', () => {
    const learned = trainNetwork({ ...problem, vectors: [yes, no, yes, no], seed: 1 });
    const tells = (net: Network): number => logit(net, [2]) - logit(net, [3]);
    expect(tells(learned)).toBeGreaterThan(1);
    expect(Math.abs(tells(trainNetwork({ ...problem, seed: 1 })))).toBeLessThan(0.5);
  });

  it('are those of the words that are said and stand in the table', () => {
    const [word, ...others] = vectorsOf(['w:invoic', 'o:w:invoic', 'b:of the', 'w:__proto__']);
    expect(word).toHaveLength(100);
    expect(Math.hypot(...(word ?? []))).toBeCloseTo(1, 1);
    expect(others).toEqual([null, null, null]);
  });
});

describe('whole mails', () => {
  /** Sentence 0 is in every mail; sentence 1 only in those that say it. Nobody labelled a sentence. */
  const mails: NetworkMail[] = Array.from({ length: 400 }, (_, at) => ({
    sentences: (at % 2 === 0 ? [[0], [1]] : [[0], [2]]).map((one) => Int32Array.from(one)),
    weight: 1,
    claims: [{ questions: [0], says: at % 2 === 0 ? 1 : 0, share: 1 }],
  }));
  const rows = Array.from({ length: 256 }, () => ({
    features: Int32Array.of(3),
    target: Float32Array.of(0),
    weight: Float32Array.of(1),
  }));
  const learned = trainNetwork({
    rows,
    mails,
    values: Float32Array.of(1, 1, 1, 1),
    questions: 1,
    units,
    epochs: 300,
    seed: 1,
  });

  it('find the sentence that says it, and leave the one that is in all of them', () => {
    expect(logit(learned, [1])).toBeGreaterThan(1);
    expect(logit(learned, [0])).toBeLessThan(-1);
    expect(logit(learned, [2])).toBeLessThan(-1);
  });

  it('teach nothing in the first round', () => {
    const once = { rows, values: Float32Array.of(1, 1, 1, 1), questions: 1, units, epochs: 1 };
    const alone = trainNetwork({ ...once, seed: 1 });
    const { table } = trainNetwork({ ...once, mails, seed: 1 });
    expect(table.slice(0, 3 * (1 + units))).toEqual(alone.table.slice(0, 3 * (1 + units)));
  });
});

describe('what is written of it', () => {
  const example = (features: readonly string[], leaves: boolean): SentenceExample => ({
    features,
    says: leaves ? ['leave'] : [],
    open: ['look', 'strong', 'felt', 'missed', 'late', 'quote'],
    weight: 1,
  });
  const examples = Array.from({ length: 300 }, (_, at) =>
    at % 2 === 0 ? example(['w:quit', 'o:w:you'], true) : example(['w:quit', 'o:w:gym'], false),
  );

  it('is numbers and the names of features, nothing else', () => {
    const written = fitSentences([...examples, example(['w:once'], true)]);
    expect(written.features.toSorted()).toEqual(['o:w:gym', 'o:w:you', 'w:quit']);
    expect(written.table).toHaveLength(3 * written.scale.length);
    expect(written.scale.every(Number.isFinite)).toBe(true);
  });
});
