import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { bodyOf } from './body.ts';
import { besidePrefix, isPlace, mailFeatures, notAlone, windowOf } from './mail-features.ts';
import { readWeights } from './sentence-weights.ts';
import { weightsFile } from './weights-file.ts';

/** What is asked of one sentence. The last: in a mail that is High, would a reader quote it as the reason. */
export const questions = ['leave', 'look', 'strong', 'felt', 'missed', 'late', 'quote'] as const;
export type Question = (typeof questions)[number];
/** What a sentence may say. */
export type Said = Exclude<Question, 'quote'>;

/** Where the row of a feature begins in the table: said by the sentence itself, and by a neighbour; -1 for none. */
interface Place {
  own: number;
  beside: number;
}

const { units, scale, bias, unitBias, outer, table, features } = readWeights(weightsFile);
const width = scale.length;
const placeOf = placesByName(features);

function placesByName(names: readonly string[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  names.forEach((name, at) => {
    const beside = name.startsWith(besidePrefix);
    const bare = beside ? name.slice(besidePrefix.length) : name;
    const place = places.get(bare) ?? { own: -1, beside: -1 };
    place[beside ? 'beside' : 'own'] = at * width;
    places.set(bare, place);
  });
  return places;
}

const notAlonePlace = placeOf.get(notAlone.slice(besidePrefix.length))?.beside ?? -1;

/** What the model says of one sentence, by question. The sums of few sentences are asked for, so they stay such. */
interface Reading {
  readonly logits: Float64Array;
  /** What the neighbours alone say. */
  readonly beside: Int32Array;
  /** What the sentence says with nobody beside it; of a long mail, wherever it stands. */
  readonly alone: Int32Array;
}
const known = new WeakMap<AnalysisText, ReadonlyMap<Sentence, Reading>>();

/**
 * The logit of a question for a sentence of `text`, read with its neighbours. Every sentence of a text is read at once
 * and kept while the text is. -Infinity for a sentence of another text. Never throws; linear in the words.
 */
export function logitOf(question: Question, text: AnalysisText, sentence: Sentence): number {
  return readingOf(text, sentence)?.logits[questions.indexOf(question)] ?? -Infinity;
}

/**
 * How much of that the sentence says itself, in logits: what would be lost if it said nothing where it stands ("With
 * warm regards," beside a farewell says next to nothing).
 */
export function shareOf(question: Question, text: AnalysisText, sentence: Sentence): number {
  const reading = readingOf(text, sentence);
  if (!reading) return -Infinity;
  const at = questions.indexOf(question);
  return (reading.logits[at] as number) - (logitsOf(reading.beside)[at] as number);
}

/**
 * The logit of a question for the sentence by itself, as if nobody stood beside it, and as if a long mail were a short
 * one: a report of many lines that ends the contract in the first does so no less than a note.
 */
export function aloneOf(question: Question, text: AnalysisText, sentence: Sentence): number {
  const reading = readingOf(text, sentence);
  return reading ? (logitsOf(reading.alone)[questions.indexOf(question)] as number) : -Infinity;
}

function readingOf(text: AnalysisText, sentence: Sentence): Reading | undefined {
  let readings = known.get(text);
  if (!readings) {
    readings = readSentences(text);
    known.set(text, readings);
  }
  return readings.get(sentence);
}

function readSentences(text: AnalysisText): Map<Sentence, Reading> {
  const names = mailFeatures(text);
  const places = names.map(placesOf);
  const body = bodyOf(text.sentences);
  const sums = besideSums(body.map((at) => places[at] ?? []));
  const besideOf = new Map(body.map((at, place) => [at, sums[place]]));
  return new Map(
    text.sentences.map((sentence, at) => {
      const beside = besideOf.get(at) ?? new Int32Array(width);
      const own = new Int32Array(width);
      addRows(
        own,
        (places[at] ?? []).map((place) => place.own),
      );
      const both = added(own, beside, 1);
      const alone = body.length > longMail ? withoutPlace(own, names[at] ?? []) : own;
      return [sentence, { logits: logitsOf(both), beside, alone }];
    }),
  );
}

/** The places of those names that the table has. */
function placesOf(names: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  for (const name of names) {
    const place = placeOf.get(name);
    if (place) places.push(place);
  }
  return places;
}

/** In sentences. Those that teach are mostly shorter: what a long one says of its sentences is learned from few. */
const longMail = 8;

/** Takes from the sums where the sentence stands; what it says is left. */
function withoutPlace(own: Int32Array, names: readonly string[]): Int32Array {
  for (const name of names) if (isPlace(name)) addRow(own, placeOf.get(name)?.own ?? -1, -1);
  return own;
}

/**
 * The sums of what stands beside each sentence of a body; a row counts once, however many neighbours lend it. A window
 * moves over the mail, so that each sentence enters and leaves it once.
 */
function besideSums(places: readonly (readonly Place[])[]): Int32Array[] {
  const lent = places.map((list) => list.filter(({ beside }) => beside >= 0));
  const inWindow = new Map<Place, number>();
  const window = new Int32Array(width);
  let entered = 0;
  let left = 0;
  return lent.map((own, at) => {
    const { from, to } = windowOf(at, lent.length);
    for (; entered < to; entered++) {
      const rows: number[] = [];
      for (const place of lent[entered] ?? []) {
        const before = inWindow.get(place) ?? 0;
        if (before === 0) rows.push(place.beside);
        inWindow.set(place, before + 1);
      }
      addRows(window, rows);
    }
    for (; left < from; left++) {
      for (const place of lent[left] ?? []) {
        const after = (inWindow.get(place) ?? 0) - 1;
        if (after === 0) addRow(window, place.beside, -1);
        inWindow.set(place, after);
      }
    }
    if (lent.length === 1) return new Int32Array(width);
    const itsOwn = new Int32Array(width);
    const rows = own.filter((place) => inWindow.get(place) === 1).map(({ beside }) => beside);
    addRows(itsOwn, rows);
    const sums = added(window, itsOwn, -1);
    addRow(sums, notAlonePlace, 1);
    return sums;
  });
}

/** Adds rows of the table to the sums, four at a time: to read and write the sums costs more than to read a row. */
function addRows(sums: Int32Array, rows: readonly number[]): void {
  const known = rows.filter((from) => from >= 0);
  let at = 0;
  for (; at + 4 <= known.length; at += 4) {
    const a = known[at] as number;
    const b = known[at + 1] as number;
    const c = known[at + 2] as number;
    const d = known[at + 3] as number;
    for (let column = 0; column < width; column++) {
      const two = (table[a + column] as number) + (table[b + column] as number);
      const others = (table[c + column] as number) + (table[d + column] as number);
      sums[column] = (sums[column] as number) + two + others;
    }
  }
  for (; at < known.length; at++) addRow(sums, known[at] as number, 1);
}

/** The sums of both, or of the one without the other. */
function added(one: Int32Array, other: Int32Array, sign: 1 | -1): Int32Array {
  const sums = new Int32Array(width);
  for (let column = 0; column < width; column++) {
    sums[column] = (one[column] as number) + sign * (other[column] as number);
  }
  return sums;
}

/** Adds a row of the table to the sums, or takes it back. */
function addRow(sums: Int32Array, from: number, sign: 1 | -1): void {
  if (from < 0) return;
  for (let column = 0; column < width; column++) {
    sums[column] = (sums[column] as number) + sign * (table[from + column] as number);
  }
}

/** Direct sums, the lit units through `outer`, and the bias. `sums` are of bytes. */
function logitsOf(sums: Int32Array): Float64Array {
  const scaled = (column: number): number => (sums[column] as number) * (scale[column] ?? 0);
  const logits = new Float64Array(questions.length);
  for (let question = 0; question < logits.length; question++) {
    logits[question] = (bias[question] as number) + scaled(question);
  }
  for (let unit = 0; unit < units; unit++) {
    const lit = scaled(questions.length + unit) + (unitBias[unit] ?? 0);
    if (lit <= 0) continue;
    for (let question = 0; question < logits.length; question++) {
      const through = lit * (outer[question * units + unit] ?? 0);
      logits[question] = (logits[question] as number) + through;
    }
  }
  return logits;
}
