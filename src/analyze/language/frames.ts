import { meeter, type Need, needOf } from './frame-needs.ts';
import type { Sentence } from './read-text.ts';
import { askedMark, endMark, keyLength, keyOf, toldMark } from './words.ts';

/** Where a frame stands in a sentence: half-open word indexes, and which line of the table it was. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

/** Do two matches in one sentence share a word. */
export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

type Span = Pick<Match, 'from' | 'to'>;

interface Frame {
  readonly line: string;
  readonly pattern: RegExp;
  /** Counts the frames. */
  readonly place: number;
  readonly set: FrameSet;
  /** Met by every sentence that the pattern matches; what few words meet comes first. */
  readonly needs: readonly Need[];
}

/** A compiled table of frames. */
export interface FrameSet {
  /** Counts the sets: where what was found of it is kept. */
  readonly place: number;
}

/** Named word lists that a frame may refer to as `@name`; space-separated, `_` joins words. */
export type Classes = Readonly<Record<string, string>>;

const common = new Set(
  `the a an our we i you your it is are was be to of for in on at and or not no do does have has had will would
  can could this that with from by as my us me so if all any more out up off too very just`.split(
    /\s+/,
  ),
);

/**
 * Compiles a table, one frame a line: words separated by spaces; `a|b` either, `x*` prefix, `x?` optional,
 * `a_b` words in a row, `@name` a class, `~` up to 3 words of the same clause, `~6` up to 6, `~~` up to 8
 * across commas, `^` start of the sentence, `$` its end, `.` (also as one of several) the end of one that does not
 * merely ask, with a mark or none. Lines starting with `//` are remarks. Every frame compiles to one bounded pattern, so
 * matching is linear. Throws on a frame without a word to index by, and on a mark that no sentence is read with.
 */
export function compileFrames(table: string, classes: Classes): FrameSet {
  const known = compiled.get(classes)?.get(table);
  if (known) return known;
  const set: FrameSet = { place: sets++ };
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    const items = line.split(/\s+/);
    const pattern = new RegExp(`(?<=^| )${items.map((item) => source(item, classes)).join('')}`);
    const frame = { line, pattern, place: frameCount++, set, needs: needsOf(items, classes) };
    for (const key of anchorKeys(items, classes, line)) {
      const [first = null] = frame.needs;
      const byNeed = framesByKey.get(key) ?? new Map<Need | null, Frame[]>();
      framesByKey.set(key, byNeed);
      byNeed.set(first, [...(byNeed.get(first) ?? []), frame]);
    }
  }
  compiled.set(classes, (compiled.get(classes) ?? new Map<string, FrameSet>()).set(table, set));
  return set;
}

/** A table that is used twice is compiled once, so that what was found in a sentence is shared too. */
const compiled = new Map<Classes, Map<string, FrameSet>>();
let sets = 0;

/** The frames of all sets by the first letters of a word that each must contain, and by their first need. */
const framesByKey = new Map<string, Map<Need | null, Frame[]>>();
let frameCount = 0;

/** What is known of a sentence, by the places of the sets: the frames that may stand in it, and what was found. */
interface Reading {
  /** So many sets there were when it was read. */
  readonly sets: number;
  readonly mayHold: (Frame[] | undefined)[];
  readonly found: (readonly Match[] | undefined)[];
}

const readings = new WeakMap<Sentence, Reading>();

/** The first match of every frame of the set in the sentence, in order of position. Empty when none. */
export function findFrames(set: FrameSet, sentence: Sentence): readonly Match[] {
  let reading = readings.get(sentence);
  if (!reading || reading.sets < sets) {
    reading = read(sentence);
    readings.set(sentence, reading);
  }
  const frames = reading.mayHold[set.place];
  if (!frames) return none;
  const known = reading.found[set.place];
  if (known) return known;
  const matches = search(frames, sentence);
  reading.found[set.place] = matches;
  return matches;
}

const none: readonly Match[] = [];

/** Most frames have no word in most sentences: that is seen for all sets at once, before any pattern is tried. */
function read(sentence: Sentence): Reading {
  const meets = meeter(sentence.words.map(({ word }) => word));
  const mayHold: (Frame[] | undefined)[] = new Array(sets).fill(undefined);
  for (const key of sentence.keys) {
    const byNeed = framesByKey.get(key);
    if (!byNeed) continue;
    const led: Frame[] = [];
    for (const [first, frames] of byNeed) {
      if (first !== null && !meets(first)) continue;
      for (const frame of frames) if (frame.needs.every(meets)) led.push(frame);
    }
    for (const frame of led.sort((a, b) => a.place - b.place)) {
      const { place } = frame.set;
      const frames = mayHold[place];
      if (!frames) mayHold[place] = [frame];
      else if (!frames.includes(frame)) frames.push(frame);
    }
  }
  return { sets, mayHold, found: new Array(sets).fill(undefined) };
}

function search(frames: readonly Frame[], sentence: Sentence): readonly Match[] {
  const matches: Match[] = [];
  for (const { line, pattern } of frames) {
    const hit = pattern.exec(sentence.norm);
    if (!hit) continue;
    const from = sentence.wordAt[hit.index] ?? 0;
    const last = sentence.wordAt[Math.max(hit.index, hit.index + hit[0].length - 1)];
    matches.push({ from, to: (last ?? from) + 1, line });
  }
  return matches.sort((a, b) => a.from - b.from);
}

/** Whether any frame of the set stands in the sentence. */
export function hasFrame(set: FrameSet, sentence: Sentence): boolean {
  return findFrames(set, sentence).length > 0;
}

function source(item: string, classes: Classes): string {
  if (item === '^') return '(?<=^)';
  if (item === '$') return `(?:${endMark} )?$`;
  if (item === '~~') return '(?:[^ ]+ ){0,8}?';
  if (item.startsWith('~')) return `(?:[^ ,;:.!?()]+ ){0,${item.slice(1) || 3}}?`;
  const optional = item.length > 1 && item.endsWith('?');
  const all = alternatives(optional ? item.slice(0, -1) : item, classes);
  const body = all.filter((one) => one !== '.').map(wordSource);
  const words = body.length > 0 ? [`(?:${body.join('|')}) `] : [];
  const ends = all.includes('.') ? [`${toldMark} `, '$'] : [];
  return `(?:${[...words, ...ends].join('|')})${optional ? '?' : ''}`;
}

function alternatives(item: string, classes: Classes): string[] {
  return item.split('|').flatMap((one) => {
    if (!one.startsWith('@')) return [one];
    const list = classes[one.slice(1)];
    if (list === undefined) throw new Error(`no class ${one}`);
    return list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((inner) => alternatives(inner, classes));
  });
}

function wordSource(word: string): string {
  if (word === '?') return askedMark;
  if (/^[.!?$]+$/.test(word)) throw new Error(`no such mark: ${word}`);
  const escaped = word.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('_', ' ');
  return escaped.replaceAll('*', '[^ ]*');
}

function anchorKeys(items: readonly string[], classes: Classes, line: string): Set<string> {
  let best: readonly string[] | null = null;
  let bestScore = 0;
  for (const item of items) {
    if (item.startsWith('~') || item === '^' || item === '$') continue;
    if (item.length > 1 && item.endsWith('?')) continue;
    const anchors = alternatives(item, classes).map(anchorOf);
    if (!anchors.every((one) => one !== null)) continue;
    const score = Math.min(...anchors.map((one) => one.length)) * 100 - anchors.length;
    if (best === null || score > bestScore) {
      best = anchors;
      bestScore = score;
    }
  }
  if (best === null) throw new Error(`a frame needs a word: ${line}`);
  return new Set(best.map(keyOf));
}

/** What the items that may not be left out ask of a sentence; an item that begins too shortly asks nothing. */
function needsOf(items: readonly string[], classes: Classes): readonly Need[] {
  const needs = items.flatMap((item) => {
    if (item.startsWith('~') || item === '^' || item === '$') return [];
    if (item.length > 1 && item.endsWith('?')) return [];
    const all = alternatives(item, classes);
    if (all.some(isMark)) return [];
    const words = all.map(tellingWord);
    const short = words.some((word) => word.includes('*') && word.indexOf('*') < keyLength);
    return short ? [] : [needOf(words.map((word) => word.replace(/\*.*$/, '*')))];
  });
  return [...new Set(needs)].sort((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf({ words, beginnings }: Need): number {
  return words.size + beginnings.length;
}

/** The end of a sentence may have no mark, and a question one of two: a frame is never looked up by them. */
function isMark(alternative: string): boolean {
  return alternative === '.' || alternative === '?';
}

/** The most telling word of an alternative; null for a mark, or a prefix that is too short to index by. */
function anchorOf(alternative: string): string | null {
  if (isMark(alternative)) return null;
  const word = tellingWord(alternative);
  if (word.endsWith('*')) {
    return word.length > keyLength ? word.slice(0, -1) : null;
  }
  return word;
}

function tellingWord(alternative: string): string {
  const words = alternative.split('_');
  const telling = words.filter((word) => !common.has(word));
  const [word] = (telling.length > 0 ? telling : words).sort((a, b) => b.length - a.length);
  if (word === undefined) throw new Error('an empty alternative');
  return word;
}
