import { questions, type Question } from '../../src/analyze/model/sentence-model.ts';
import type { SentenceWeights } from '../../src/analyze/model/sentence-weights.ts';
import { besidePrefix } from '../../src/analyze/model/mail-features.ts';
import { meanOf } from './mean-network.ts';
import {
  type MailClaim,
  type Network,
  type NetworkMail,
  type NetworkRow,
  trainNetwork,
} from './network.ts';
import { vectorsOf } from './vectors-of.ts';

/** One sentence with the names of its features; what it says, and the questions it is no example for. */
export interface SentenceExample {
  readonly features: readonly string[];
  readonly says: readonly Question[];
  readonly open: readonly Question[];
  readonly weight: number;
}

/** A whole mail: the features of each sentence, and what it says somewhere. */
export interface MailExample {
  readonly sentences: readonly (readonly string[])[];
  readonly says: readonly Question[];
  /** Questions that nobody labelled it for. */
  readonly open: readonly Question[];
  readonly weight: number;
}

/** From which starts networks are learned, and in how many rounds over the examples. */
interface Course {
  readonly seeds: readonly number[];
  readonly epochs: number;
}

/** What makes a mail High, whichever of them it is. */
const heavy: readonly Question[] = ['leave', 'look', 'strong'];
/** What a mail may say as a whole; what to quote of it is a matter of its sentences. */
const sayable = questions.filter((question) => question !== 'quote');

/** A feature that fewer examples have is no evidence of anything. */
const fewest = 3;
const mostFeatures = 40_000;
const units = 24;
/** The networks whose mean is what is learned: one alone says more than it knows, by the chance of its start. */
const learning: Course = { seeds: [1, 2, 3], epochs: 6 };
/** Enough to tell which features matter. */
const choosing: Course = { seeds: [1], epochs: 3 };
const mostBoost = 4;
/** A feature of more examples than this is no surer for it. */
const enoughExamples = 400;

/**
 * Learns small networks over the features: those that mattered least to a first one are left out of what the mean of
 * three learns. Whole mails teach beside the single examples. Deterministic; see `SentenceWeights` for what comes back.
 */
export function fitSentences(
  examples: readonly SentenceExample[],
  mails: readonly MailExample[] = [],
): SentenceWeights {
  const count = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) count.set(name, (count.get(name) ?? 0) + 1);
  const all = [...count].filter(([, n]) => n >= fewest).map(([name]) => name);
  const first = learnOnce(examples, mails, all, choosing);
  const strength = (name: string, at: number): number =>
    reachOf(first, at) *
    featureValue(name) *
    Math.sqrt(Math.min(enoughExamples, count.get(name) ?? 0));
  const kept = all
    .map((name, at) => [name, strength(name, at)] as const)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostFeatures)
    .map(([name]) => name)
    .toSorted();
  return written(kept, learnOnce(examples, mails, kept, learning));
}

/** How much a feature is worth where it is present, by its kind. */
export function featureValue(name: string): number {
  if (name.startsWith(besidePrefix)) return 0.4;
  if (name.startsWith('f:')) return 1.5;
  if (name.startsWith('p:')) return 0.5;
  return name.startsWith('b:') ? 0.7 : 1;
}

function learnOnce(
  examples: readonly SentenceExample[],
  mails: readonly MailExample[],
  names: readonly string[],
  { seeds, epochs }: Course,
): Network {
  const at = new Map(names.map((name, i) => [name, i]));
  const numbers = (features: readonly string[]): Int32Array =>
    Int32Array.from(features.flatMap((name) => at.get(name) ?? []));
  const asked = ({ says, open }: SentenceExample, question: Question): boolean =>
    says.includes(question) || !open.includes(question);
  const boost = questions.map((question) => {
    let whole = 0;
    let said = 0;
    for (const one of examples) {
      if (!asked(one, question)) continue;
      whole += one.weight;
      if (one.says.includes(question)) said += one.weight;
    }
    return Math.min(mostBoost, whole / 3 / said);
  });
  const rows = examples.map((one): NetworkRow => {
    const says = questions.map((question) => one.says.includes(question));
    return {
      features: numbers(one.features),
      target: Float32Array.from(says, Number),
      weight: Float32Array.from(questions, (question, i) =>
        asked(one, question) ? one.weight * (says[i] ? (boost[i] ?? 1) : 1) : 0,
      ),
    };
  });
  const whole = mails.map(
    (one): NetworkMail => ({
      sentences: one.sentences.map(numbers),
      weight: one.weight,
      claims: claimsOf(one),
    }),
  );
  const values = Float32Array.from(names, featureValue);
  const lent = Uint8Array.from(names, (name) => (name.startsWith(besidePrefix) ? 1 : 0));
  const vectors = vectorsOf(names);
  const size = { questions: questions.length, units };
  const problem = { rows, mails: whole, values, lent, vectors, ...size, epochs };
  return meanOf(
    seeds.map((seed) => trainNetwork({ ...problem, seed })),
    questions.length,
  );
}

/** That a mail says something heavy counts as much as what it says of all questions together. */
function claimsOf({ says, open }: MailExample): MailClaim[] {
  const number = (question: Question): number => questions.indexOf(question);
  const said = (list: readonly Question[]): number => (list.some((q) => says.includes(q)) ? 1 : 0);
  const asked = sayable.filter((question) => !open.includes(question));
  const each = asked.map((question) => ({
    questions: [number(question)],
    says: said([question]),
    share: 1 / sayable.length,
  }));
  const unsure = said(heavy) === 0 && heavy.some((question) => open.includes(question));
  if (unsure) return each;
  return [{ questions: heavy.map(number), says: said(heavy), share: 1 }, ...each];
}

/** The most that a feature moves any of the questions, roughly: directly, and through the units. */
function reachOf({ table, outer }: Network, feature: number): number {
  const width = questions.length + units;
  const row = table.subarray(feature * width, (feature + 1) * width);
  let most = 0;
  questions.forEach((_, question) => {
    let through = 0;
    for (let unit = 0; unit < units; unit++) {
      through += (row[questions.length + unit] ?? 0) * (outer[question * units + unit] ?? 0);
    }
    most = Math.max(most, Math.abs(row[question] ?? 0) + Math.abs(through));
  });
  return most;
}

/** Weights in a byte each, scaled by column; the value of a feature is multiplied in. */
function written(
  names: readonly string[],
  { table, unitBias, outer, bias }: Network,
): SentenceWeights {
  const allUnits = unitBias.length;
  const width = questions.length + allUnits;
  const scaled = (feature: number, column: number): number =>
    (table[feature * width + column] ?? 0) * featureValue(names[feature] ?? '');
  const scale = Array.from({ length: width }, (_, column) => {
    let most = 0;
    for (let feature = 0; feature < names.length; feature++) {
      most = Math.max(most, Math.abs(scaled(feature, column)));
    }
    return Number((most / 127).toPrecision(4));
  });
  const rows = names.map((_, feature) =>
    scale.map((one, column) => Math.round(scaled(feature, column) / one)),
  );
  const said = rows.flatMap((row, feature) => (row.some((byte) => byte !== 0) ? [feature] : []));
  const round = (list: Float32Array): number[] => Array.from(list, (v) => Number(v.toFixed(4)));
  return {
    units: allUnits,
    scale,
    bias: round(bias),
    unitBias: round(unitBias),
    outer: round(outer),
    features: said.map((feature) => names[feature] ?? ''),
    table: Int8Array.from(said.flatMap((feature) => rows[feature] ?? [])),
  };
}
