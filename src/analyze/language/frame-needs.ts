import { keyLength } from './words.ts';

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
  return need;
}

/** Tells of the words of one sentence whether they meet a need; each need is looked at once. */
export function meeter(words: readonly string[]): (need: Need) => boolean {
  const answers = new Uint8Array(known.size);
  return (need) => {
    const answer = answers[need.place];
    if (answer) return answer === 1;
    const meets = words.some((word) => meetsOne(word, need));
    answers[need.place] = meets ? 1 : 2;
    return meets;
  };
}

function meetsOne(word: string, { words, beginnings }: Need): boolean {
  if (words.has(word)) return true;
  return beginnings.length > 0 && beginnings.some((letters) => word.startsWith(letters));
}
