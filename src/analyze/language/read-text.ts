import type { EvidencePart } from '../../domain/signal.ts';
import { isInitial } from '../../domain/initials.ts';
import { fold } from './fold.ts';
import { personMarker } from './german-names.ts';
import { germanStops } from './german-stops.ts';
import type { NameMarker } from './names.ts';
import { personName, personNames } from './person-names.ts';
import { isRomance } from './romance.ts';
import { splitSentences } from './sentences.ts';
import { spelled } from './spelling.ts';
import { withoutUmlaut } from './umlauts.ts';
import { endMarkOf, keyOf, openToken, tokenize, type RawToken, type Word } from './words.ts';

/** One sentence of the subject or the own words. */
export interface Sentence {
  readonly part: EvidencePart;
  /** Half-open range in the original part, without white space at either end. */
  readonly start: number;
  readonly end: number;
  /** The original characters, `part.slice(start, end)`. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The words joined by single spaces, each followed by one: what frames are matched on. */
  readonly norm: string;
  /** For every character of `norm` the index of its word. */
  readonly wordAt: Uint16Array;
  readonly keys: ReadonlySet<string>;
  /** For every word: does it stand inside quotation marks. */
  readonly quoted: readonly boolean[];
  readonly asks: boolean;
  /** Configured names of the rivals named, by the index of their word. */
  readonly rivals: ReadonlyMap<number, string>;
}

/** A text ready for the detectors. */
export interface AnalysisText {
  /** `en`, `de`, `fr` or `es`. */
  readonly language: string;
  readonly subject: string;
  readonly ownWords: string;
  /** The subject's sentences first (only when it is new), then the own words'. */
  readonly sentences: readonly Sentence[];
  /** The original characters of each sentence, in order: one list, so that what is read of it is kept. */
  readonly texts: readonly string[];
}

/** At most this many characters of own words are read: head and tail (DESIGN §6). */
export const maxReadChars = 20_000;
const maxSubjectChars = 500;
/** A text of more sentences is a table or an attack: the first and the last half of these are read. */
const maxSentences = 800;

/** Reads subject and own words to sentences. Pure and linear; never throws on content. */
export function readText(
  given: { language: string; subject: string | null; ownWords: string },
  marker: NameMarker,
): AnalysisText {
  const { language, ownWords } = given;
  const read = (part: EvidencePart, whole: string, from: number, to: number): Sentence[] => {
    const persons = language === 'de' ? personMarker(whole) : asTheyAre;
    return readPart({ part, whole, from, language, marker, persons }, to);
  };
  const sentences: Sentence[] = [];
  if (given.subject) sentences.push(...read('subject', given.subject, 0, maxSubjectChars));
  const size = ownWords.length;
  if (size <= maxReadChars) sentences.push(...read('ownWords', ownWords, 0, size));
  else {
    const half = maxReadChars / 2;
    sentences.push(...read('ownWords', ownWords, 0, half));
    sentences.push(...read('ownWords', ownWords, size - half, size));
  }
  const texts = sentences.map((one) => one.text);
  return { language, subject: given.subject ?? '', ownWords, sentences, texts };
}

const asTheyAre = (words: readonly Word[]): readonly Word[] => words;

interface Reading {
  readonly part: EvidencePart;
  readonly whole: string;
  readonly from: number;
  readonly language: string;
  readonly marker: NameMarker;
  /** Marks the names of people in the words of one sentence after the other. */
  readonly persons: (words: readonly Word[]) => readonly Word[];
}

function readPart(reading: Reading, to: number): Sentence[] {
  const { text, map } = fold(reading.whole.slice(reading.from, to));
  const tokens = tokenize(text);
  const inQuotes = quotedTokens(tokens);
  const startOf = (token: RawToken): number => reading.from + (map[token.from] ?? 0);
  const names = namesOf(reading, text, tokens, startOf);
  const german = reading.language === 'de';
  const isCapital = (token: RawToken): boolean => {
    const start = startOf(token);
    return /^\p{Lu}/u.test(reading.whole.slice(start, start + 2));
  };
  const stops = {
    language: reading.language,
    goesOn: german ? germanStops(tokens, isCapital) : initialStops(reading, tokens, startOf),
    isCapital,
  };
  const sentences: Sentence[] = [];
  for (const [first, last] of headAndTail(splitSentences(text, tokens, stops))) {
    const words: Word[] = [];
    const quoted: boolean[] = [];
    for (let at = first; at < last; at++) {
      const token = tokens[at] as RawToken;
      const start = startOf(token);
      const end = endOf(reading.whole, reading.from, map, token.to);
      const isWord = /^[\p{L}\p{N}]/u.test(token.text);
      // A stop within a sentence belongs to a date, an abbreviation or an initial and divides nothing.
      const within = token.text === '.' && at < last - 1;
      if (within && (german || (reading.language === 'en' && stops.goesOn(at)))) continue;
      const opened = isWord
        ? openToken(token.text, reading.language === 'en')
        : [markOf(tokens, at)];
      for (const word of opened) {
        if (word === '') continue;
        words.push({ word, start, end });
        quoted.push(inQuotes[at] ?? false);
      }
    }
    const sentence = makeSentence(reading, words, quoted, names);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

/** The stops behind the initial of a name: they end no sentence. */
function initialStops(
  { whole }: Reading,
  tokens: readonly RawToken[],
  startOf: (token: RawToken) => number,
): (at: number) => boolean {
  return (at) => {
    const [letter, stop] = [tokens[at - 1], tokens[at]];
    if (letter?.text.length !== 1 || stop?.text !== '.') return false;
    const end = startOf(stop) + 1;
    return isInitial(whole.slice(Math.max(0, end - 60), end), whole.slice(end, end + 60));
  };
}

/** Where words begin that are people's names: a subject may be written with a capital for every word. */
function namesOf(
  { language, part, whole }: Reading,
  folded: string,
  tokens: readonly RawToken[],
  startOf: (token: RawToken) => number,
): ReadonlySet<number> {
  if (!isRomance({ language }) || part === 'subject') return new Set();
  const original = (token: RawToken): string => whole.slice(startOf(token), startOf(token) + 2);
  const names = personNames(folded, tokens, original);
  return new Set([...names].map(startOf));
}

function headAndTail<T>(all: readonly T[]): readonly T[] {
  if (all.length <= maxSentences) return all;
  return [...all.slice(0, maxSentences / 2), ...all.slice(-maxSentences / 2)];
}

function makeSentence(
  reading: Reading,
  plain: readonly Word[],
  plainQuoted: readonly boolean[],
  people: ReadonlySet<number>,
): Sentence | null {
  const { words: marked, quoted, rivals } = reading.marker(plain, plainQuoted, reading.whole);
  const named = reading.persons(marked);
  const { part, whole } = reading;
  const words = named.map(asRead(reading, people));
  const head = words[0];
  const tail = words.at(-1);
  if (!head || !tail) return null;
  let norm = '';
  const wordAt: number[] = [];
  const keys = new Set<string>();
  words.forEach(({ word }, index) => {
    norm += `${word} `;
    for (let i = 0; i <= word.length; i++) wordAt.push(index);
    keys.add(keyOf(word));
  });
  const { start } = head;
  const { end } = tail;
  return {
    part,
    start,
    end,
    text: whole.slice(start, end),
    words,
    norm,
    wordAt: Uint16Array.from(wordAt),
    keys,
    quoted,
    rivals,
    asks: tail.word.includes('?'),
  };
}

/** A word as the frames of the language know it. */
function asRead(
  { language, whole }: Reading,
  people: ReadonlySet<number>,
): (word: Word, at: number) => Word {
  if (language === 'en') return mended(whole);
  if (language === 'de') {
    return (one) => {
      const word = withoutUmlaut(one.word);
      return word === one.word ? one : { ...one, word };
    };
  }
  return masked(people);
}

/** Slips of the hand, but for a word that a capital makes a name, or that is the name of a rival or of ours. */
function mended(whole: string): (word: Word, at: number) => Word {
  return (one, at) => {
    const meant = spelled(one.word);
    if (meant === one.word) return one;
    const isName = at > 0 && /^\p{Lu}/u.test(whole.slice(one.start, one.start + 2));
    return isName ? one : { ...one, word: meant };
  };
}

/** People's names are read as one word; a brand or rival of two words keeps its own. */
function masked(people: ReadonlySet<number>): (word: Word) => Word {
  return (one) => {
    const named = one.word === 'usbrand' || one.word === 'rivalname';
    return people.has(one.start) && !named ? { ...one, word: personName } : one;
  };
}

/** The original offset just after the folded unit before `to`; a surrogate pair counts two. */
function endOf(whole: string, offset: number, map: Uint32Array, to: number): number {
  const at = offset + (map[to - 1] ?? 0);
  return at + ((whole.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** One of three ends a sentence; a dash between spaces divides like a comma; hyphen and quotation marks are dropped. */
function markOf(tokens: readonly RawToken[], at: number): string {
  const { text, from, to } = tokens[at] as RawToken;
  if (text === '"') return '';
  if (/^[.!?]/.test(text)) return endMarkOf(text);
  if (text[0] !== '-') return text;
  const joined = tokens[at - 1]?.to === from && tokens[at + 1]?.from === to;
  return joined && text.length === 1 ? '' : ',';
}

/** Straight quotation marks toggle; a blank line closes what was left open. */
function quotedTokens(tokens: readonly RawToken[]): boolean[] {
  const inside: boolean[] = new Array(tokens.length).fill(false);
  let opened = -1;
  tokens.forEach((token, at) => {
    if (token.text.startsWith('\n')) opened = -1;
    else if (token.text === '"') {
      if (opened >= 0) {
        for (let i = opened + 1; i < at; i++) inside[i] = true;
        opened = -1;
      } else opened = at;
    }
  });
  return inside;
}
