/** One word or mark as read, on the half-open range of the original text that it came from. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A raw token of folded text with folded offsets. */
export interface RawToken {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Frames are looked up by this many first letters of a word. */
export const keyLength = 4;

/** The key under which frames for a word are found. */
export function keyOf(word: string): string {
  return word.slice(0, keyLength);
}

const token = /[\p{L}\p{N}]+(?:'\p{L}+)*|[.!?]+|[,;:()="]|-+|\n\s*\n/gu;

/** The words and marks of folded text, in order. Linear. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(token)) {
    tokens.push({ text: match[0], from: match.index, to: match.index + match[0].length });
  }
  return tokens;
}

/**
 * A sentence is read with one of three marks at its end, however loudly or hesitantly it was written: `.` where it
 * tells (`!`, `!!`, `…`), `?` where it asks (`??`), `?!` where one cannot know. No pattern of a sentence's end then has
 * to count the ways to write one.
 */
export function endMarkOf(written: string): string {
  if (!written.includes('?')) return '.';
  return /[.!]/.test(written) ? '?!' : '?';
}

/** As pattern sources: any mark at the end of a sentence, that of one that tells, that of one that asks. */
export const endMark = '(?:\\?!|[.?])';
export const toldMark = '(?:\\?!|\\.)';
export const askedMark = '\\?!?';

const endsHere = new RegExp(`^${endMark}$`);

/** How long a sentence is in words, without the mark at its end, which may be left out. */
export function lengthOf(words: readonly Pick<Word, 'word'>[]): number {
  return words.length - (endsHere.test(words.at(-1)?.word ?? '') ? 1 : 0);
}

const whole: Readonly<Record<string, string>> = {
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "shan't": 'will not',
  "ain't": 'am not',
  aint: 'am not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  havent: 'have not',
  hasnt: 'has not',
  wouldnt: 'would not',
  couldnt: 'could not',
  arent: 'are not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  ur: 'your',
  u: 'you',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  thanx: 'thanks',
  tnx: 'thanks',
  "let's": 'let us',
  lets: 'let us',
  theyre: 'they are',
  thats: 'that is',
  kinda: 'kind of',
  sorta: 'sort of',
  "y'all": 'you',
  yall: 'you',
  ye: 'you',
  licences: 'licenses',
  licence: 'license',
  cancelled: 'canceled',
  cancelling: 'canceling',
  cancellation: 'cancelation',
  wo: 'will',
  ca: 'can',
  programme: 'program',
  favour: 'favor',
  bc: 'because',
  cos: 'because',
  youve: 'you have',
  teh: 'the',
};
const endings: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
  ["'m", ' am'],
];
const isPronouns = new Set([
  'it',
  'that',
  'he',
  'she',
  'there',
  'what',
  'who',
  'here',
  'where',
  'how',
  'this',
  'nobody',
  'everything',
  'nothing',
  'something',
  'everyone',
  'one',
  'when',
  'why',
  'no-one',
]);

/**
 * The words one token stands for: English contractions opened ("won't" → will, not), numbers as `#`,
 * ordinals as `nth`; elsewhere the apostrophe only divides ("l'abonnement" → l, abonnement).
 */
export function openToken(text: string, english: boolean): readonly string[] {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return [numberWord(text)];
  if (!english) return text.split("'").filter(Boolean);
  const known = Object.hasOwn(whole, text) ? whole[text] : undefined;
  if (known) return known.split(' ');
  if (!text.includes("'")) return [text];
  for (const [ending, open] of endings) {
    if (text.endsWith(ending)) {
      return `${text.slice(0, -ending.length)}${open}`.split(' ').filter(Boolean);
    }
  }
  if (text.endsWith("'s")) {
    const stem = text.slice(0, -2);
    return isPronouns.has(stem) ? [stem, 'is'] : [stem, "'s"];
  }
  return [text.replaceAll("'", '')];
}

function numberWord(text: string): string {
  if (/^\d+(?:st|nd|rd|th|x)$/.test(text)) return text.endsWith('x') ? '#' : 'nth';
  return /^\d+$/.test(text) ? '#' : text;
}
