import { keyLength, keyOf } from './words.ts';

/**
 * What a sentence must have for a frame to stand in it: a word of each item of the frame that may not be left out.
 * Frames with the same item share it. Asking for it is much cheaper than trying the pattern, and changes nothing:
 * without a word of each item no pattern can match.
 */
export interface Need {
  /** Counts the needs. */
  readonly place: number;
  readonly words: ReadonlySet<string>;
  /** First letters of words, at least four. */
  readonly beginnings: readonly string[];
}

const known = new Map<string, Need>();

/** The need of one item: any one of `words`, each whole or, when it ends in `*`, a beginning. */
export function needOf(words: readonly string[]): Need {
  const all = [...new Set(words)].sort();
  const name = all.join(' ');
  const same = known.get(name);
  if (same) return same;
  const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  if (beginnings.some((one) => one.length < keyLength)) throw new Error(`too short: ${name}`);
  const whole = new Set(all.filter((word) => !word.endsWith('*')));
  const need = { place: known.size, words: whole, beginnings };
  known.set(name, need);
  index(need);
  return need;
}

/** Where each need stands that a whole word meets, and by their first letters those that a beginning meets. */
const byWord = new Map<string, number[]>();
const byLetters = new Map<string, { readonly beginning: string; readonly place: number }[]>();

function index({ place, words, beginnings }: Need): void {
  for (const word of words) listOf(byWord, word).push(place);
  for (const beginning of beginnings) {
    listOf(byLetters, keyOf(beginning)).push({ beginning, place });
  }
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

/** Tells of the words of one sentence whether they meet a need: each word is looked up once for all of them. */
export function meeter(words: readonly string[]): (need: Need) => boolean {
  const met = new Uint8Array(known.size);
  for (const word of words) {
    const places = byWord.get(word);
    if (places) for (const place of places) met[place] = 1;
    const starts = byLetters.get(keyOf(word));
    if (!starts) continue;
    for (const { beginning, place } of starts) if (word.startsWith(beginning)) met[place] = 1;
  }
  return ({ place }) => met[place] === 1;
}
