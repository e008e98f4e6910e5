import { createRequire } from 'node:module';
import type * as Tinyld from 'tinyld/light';
import { englishWords } from './english-words.ts';
import { type SpokenWord, type Votes, votesOf } from './language-votes.ts';
import { sharedWords } from './language-words.ts';
import { enough, spokenText } from './spoken-text.ts';

const sure = 0.5;
/** Languages that are read beside English. */
const read: readonly string[] = ['de', 'fr', 'es'];
/** The points of two small words. */
const leastAlone = 4;
/** Endings that only English words have, of words that no list can hold all. */
const englishEnding = /.{3}(?:ing|ed|ness|ly|ful|less|ght)$/;
/** Endings that are English in a word of which nothing else is known: "Brilliant.", "Impressive." */
const likelyEnglish =
  /(?:[ai]ble|[ae]nt|[ae]nce|ive|ous|day|ity|er|or|al|ic|age|ure|ise|some|wise|sense|line|work|did|th|ry|s)$/;
const latin = /^[\p{Script=Latin}'·]+$/u;
/** A sign of another script says as much as some letters of ours. */
const lettersOfSign = 4;
/** Points that every word of a text must bring on the average before its small words decide: one word in six or so. */
const leastPerWord = 0.3;
/** So many letters of unknown words are a sentence in some language, not a typing error. */
const leastUnknown = 8;

/**
 * The language of what its author newly says in a text (and in a subject that is new): ISO 639-1; `und` when there is
 * nothing to tell it from (empty, "ok", numbers, names); `mis` for words of no language that is known here (ISO 639-2),
 * which a person must read. The small words and letters vote; a library is asked where they do not decide. English
 * wins ties: a short English mail must never be called foreign. Reads the first 2,000 letters that speak.
 */
export function detectLanguage(text: string, newSubject = ''): string {
  const said = `${newSubject}\n${spokenText(text)}`.slice(0, enough);
  const votes = votesOf(said);
  if (votes.words.length === 0) return 'und';
  const leader = leaderOf(votes);
  const content = contentOf(votes.words);
  if (leader !== null && isClear(leader, votes, content)) return leader.language;
  const { english, unknown } = content;
  const alone = leader === null || leader.language === 'en' || leader.points < leastAlone;
  if (alone && english > unknown) return 'en';
  if (leader === null && isExclaimed(said, newSubject !== ''))
    return content.english > 0 ? 'en' : 'mis';
  const speaks = content.unknownLetters >= leastUnknown || votes.foreign > 0;
  const guessed = speaks ? guess(said) : null;
  if (guessed !== null) return guessed;
  if (leader !== null && (votes.met.has(leader.language) || unknown < 2)) return leader.language;
  if (english > 0 && english * 2 >= unknown) return 'en';
  return speaks ? 'mis' : 'und';
}

/**
 * "Vergonzoso." is all that is said: one unknown word is no name where a mark ends it as a sentence, or where it is a
 * subject of its own. A name has no mark, and is shorter; what language one word is of, no library can tell.
 */
function isExclaimed(said: string, titled: boolean): boolean {
  const found = /^\P{L}{0,20}(\p{Lu}\p{Ll}{7,40})\s?([.!…]{0,9})\s*$/u.exec(said);
  const [, word = '', mark = ''] = found ?? [];
  if (word === '' || (mark === '' && !titled)) return false;
  return !likelyEnglish.test(word) && !sharedWords.has(word.toLowerCase());
}

interface Leader {
  readonly language: string;
  readonly points: number;
}

/** English where nothing has more points; otherwise the first of those that have most. Null when nobody voted. */
function leaderOf({ points }: Votes): Leader | null {
  let leader: Leader = { language: 'en', points: points.get('en') ?? 0 };
  for (const language of [...read, ...points.keys()]) {
    const of = points.get(language) ?? 0;
    if (of > leader.points) leader = { language, points: of };
  }
  return leader.points === 0 ? null : leader;
}

/**
 * Enough of the words must have voted for it. Foreign is clear only what small words say no less than looks do (ä is
 * Finnish too), and no other language equals; one word is too little for a language that is not read, and for any
 * among nothing but English words ("another pro account", "till Monday").
 */
function isClear({ language, points }: Leader, votes: Votes, content: Content): boolean {
  const { words, met, foreign } = votes;
  if (points < words.length * leastPerWord || points <= foreign * 2) return false;
  if (language === 'en') return true;
  const equalled = [...votes.points].some(([one, of]) => one !== language && of === points);
  const small = met.get(language) ?? 0;
  if (equalled || small === 0 || points > small * 2) return false;
  const amongEnglish = content.english > 1 && content.unknown === 0;
  return points >= leastAlone || (read.includes(language) && !amongEnglish);
}

/** What the words are that did not vote, or might be of any language. */
interface Content {
  /** Ordinary English words. */
  readonly english: number;
  /** Others in small letters: with a capital they may be names. */
  readonly unknown: number;
  readonly unknownLetters: number;
}

function contentOf(words: readonly SpokenWord[]): Content {
  let [english, unknown, unknownLetters] = [0, 0, 0];
  for (const { text, votes } of words) {
    const lower = text.toLowerCase();
    if (sharedWords.has(lower)) continue;
    if (englishWords.has(lower) || (!votes && englishEnding.test(lower))) english++;
    else if (!votes && !latin.test(text)) unknownLetters += text.length * lettersOfSign;
    else if (!votes && text === lower) {
      unknown++;
      unknownLetters += text.length;
    }
  }
  return { english, unknown, unknownLetters };
}

/** What the library is sure of. */
function guess(said: string): string | null {
  const [best] = tinyld().detectAll(said);
  return best && best.accuracy >= sure ? best.lang : null;
}

let loaded: typeof Tinyld | undefined;

/** Loaded when a text is first met whose words do not decide: it takes 40 MB, which many a mailbox never needs. */
function tinyld(): typeof Tinyld {
  loaded ??= createRequire(import.meta.url)('tinyld/light') as typeof Tinyld;
  return loaded;
}
