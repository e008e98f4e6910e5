import type { Sentence } from './read-text.ts';
import { keyLength, keyOf } from './words.ts';

/** Where a frame stands in a sentence: half-open word indexes, and which line of the table it was. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

interface Frame {
  readonly line: string;
  readonly pattern: RegExp;
}

/** A compiled table of frames, indexed by the first letters of a word that each frame must contain. */
export interface FrameSet {
  readonly byKey: ReadonlyMap<string, readonly Frame[]>;
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
 * across commas, `^` start of the sentence, `$` its end. Lines starting with `//` are remarks. Every frame
 * compiles to one bounded pattern, so matching is linear. Throws on a frame without a word to index by.
 */
export function compileFrames(table: string, classes: Classes): FrameSet {
  const known = compiled.get(classes)?.get(table);
  if (known) return known;
  const byKey = new Map<string, Frame[]>();
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    const items = line.split(/\s+/);
    const pattern = new RegExp(`(?<=^| )${items.map((item) => source(item, classes)).join('')}`);
    const frame = { line, pattern };
    for (const key of anchorKeys(items, classes, line)) {
      const frames = byKey.get(key) ?? [];
      frames.push(frame);
      byKey.set(key, frames);
    }
  }
  const set: FrameSet = { byKey };
  compiled.set(classes, (compiled.get(classes) ?? new Map<string, FrameSet>()).set(table, set));
  return set;
}

/** A table that is used twice is compiled once, so that what was found in a sentence is shared too. */
const compiled = new Map<Classes, Map<string, FrameSet>>();
const found = new WeakMap<Sentence, Map<FrameSet, readonly Match[]>>();

/** The first match of every frame of the set in the sentence, in order of position. Empty when none. */
export function findFrames(set: FrameSet, sentence: Sentence): readonly Match[] {
  if (!mayHold(set, sentence)) return none;
  const bySet = found.get(sentence) ?? new Map<FrameSet, readonly Match[]>();
  const known = bySet.get(set);
  if (known) return known;
  const matches = search(set, sentence);
  found.set(sentence, bySet.set(set, matches));
  return matches;
}

const none: readonly Match[] = [];

/** Most sentences have no word that a frame of the set begins by; that is cheap to see. */
function mayHold(set: FrameSet, sentence: Sentence): boolean {
  for (const key of sentence.keys) if (set.byKey.has(key)) return true;
  return false;
}

function search(set: FrameSet, sentence: Sentence): Match[] {
  const tried = new Set<Frame>();
  const matches: Match[] = [];
  for (const key of sentence.keys) {
    for (const frame of set.byKey.get(key) ?? []) {
      if (tried.has(frame)) continue;
      tried.add(frame);
      const hit = frame.pattern.exec(sentence.norm);
      if (!hit) continue;
      const from = sentence.wordAt[hit.index] ?? 0;
      const last = sentence.wordAt[Math.max(hit.index, hit.index + hit[0].length - 1)];
      matches.push({ from, to: (last ?? from) + 1, line: frame.line });
    }
  }
  return matches.sort((a, b) => a.from - b.from);
}

/** Whether any frame of the set stands in the sentence. */
export function hasFrame(set: FrameSet, sentence: Sentence): boolean {
  return findFrames(set, sentence).length > 0;
}

function source(item: string, classes: Classes): string {
  if (item === '^') return '(?<=^)';
  if (item === '$') return '(?:[.!?]+ )?$';
  if (item === '~~') return '(?:[^ ]+ ){0,8}?';
  if (item.startsWith('~')) return `(?:[^ ,;:.!?()]+ ){0,${item.slice(1) || 3}}?`;
  const optional = item.length > 1 && item.endsWith('?');
  const body = alternatives(optional ? item.slice(0, -1) : item, classes)
    .map(wordSource)
    .join('|');
  return `(?:(?:${body}) )${optional ? '?' : ''}`;
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

/** The most telling word of an alternative; null for a prefix that is too short to index by. */
function anchorOf(alternative: string): string | null {
  const words = alternative.split('_');
  const telling = words.filter((word) => !common.has(word));
  const [word] = (telling.length > 0 ? telling : words).sort((a, b) => b.length - a.length);
  if (word === undefined) throw new Error('an empty alternative');
  if (word.endsWith('*')) {
    return word.length > keyLength ? word.slice(0, -1) : null;
  }
  return word;
}
