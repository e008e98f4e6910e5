import { languageLooks, languageWords, foreignLetter } from './language-words.ts';

/** The words of a text and what they say of its language. */
export interface Votes {
  /** Free-standing words: no number, name of a file, address or identifier. */
  readonly words: readonly SpokenWord[];
  /** By language: two points for a small word of it, one for a look. */
  readonly points: ReadonlyMap<string, number>;
  /** By language: the points of small words alone, without looks. */
  readonly met: ReadonlyMap<string, number>;
  /** Words with a letter that no listed language has. */
  readonly foreign: number;
}

/** One word as it stands, and whether it voted for a language. */
export interface SpokenWord {
  readonly text: string;
  readonly votes: boolean;
}

const wordPoints = 2;
const lookPoints = 1;
/** Only such a word is looked at more closely. */
const mayLook =
  /[^a-z]|^(?:a$|vertrags|ku)|(?:ung|en|heit|keit|lich\w{0,2}|schaft|zion[ei]|amo|mos|ez)$/;
/** By the folded word: the languages that have it, and whether it counts with a capital in the middle of a sentence. */
const known = tableOf(languageWords);

/** Lets every word vote. A word of several languages votes for all of them. Linear. */
export function votesOf(text: string): Votes {
  const stand = wordsOf(text);
  const capitals = stand.every(({ word }) => word === word.toUpperCase());
  const points = new Map<string, number>();
  const met = new Map<string, number>();
  let foreign = 0;
  const words = stand.map(({ word, first }): SpokenWord => {
    const free = first || capitals || word.toLowerCase() === word;
    const said = voteOf(word.toLowerCase(), free);
    for (const [language, more] of said.votes) {
      points.set(language, (points.get(language) ?? 0) + more);
      if (more === wordPoints) met.set(language, (met.get(language) ?? 0) + more);
    }
    if (said.foreign) foreign++;
    return { text: word, votes: said.votes.length > 0 };
  });
  if (/[¿¡]/.test(text)) points.set('es', (points.get('es') ?? 0) + wordPoints);
  return { words, points, met, foreign };
}

interface Vote {
  readonly votes: readonly (readonly [language: string, points: number])[];
  readonly foreign: boolean;
}

/** What one word says. `free`: it stands where a name would not, or is written like none. */
function voteOf(word: string, free: boolean): Vote {
  const { rest, votes } = elision(word, free);
  const folded = fold(rest);
  for (const [language, always] of known.get(folded) ?? []) {
    // "à" is not "a".
    if (language === 'en' && folded !== rest) continue;
    if (free || always) votes.push([language, wordPoints]);
  }
  if (!free || !mayLook.test(rest)) return { votes, foreign: false };
  if (foreignLetter.test(rest)) return { votes, foreign: true };
  for (const [look, languages] of languageLooks) {
    if (look.test(rest)) for (const language of languages) votes.push([language, lookPoints]);
  }
  return { votes, foreign: false };
}

/** "l'export", "n'est" and "we're": the apostrophe tells the language, the rest is a word of its own. */
function elision(word: string, free: boolean): { rest: string; votes: [string, number][] } {
  if (!word.includes("'")) return { rest: word, votes: [] };
  const english = /^([^']{1,12})'(?:s|re|ve|ll|t|d|m)$/.exec(word)?.[1];
  if (english !== undefined) return { rest: english, votes: [['en', wordPoints]] };
  const romance = /^([cdjlmnst]|qu)'(\p{L}{2,40})$/u.exec(word);
  if (!romance || !free) return { rest: word.replaceAll("'", ''), votes: [] };
  const [, short = '', rest = ''] = romance;
  const languages = short === 'd' || short === 'l' ? ['fr', 'it', 'ca'] : ['fr'];
  return { rest, votes: languages.map((one) => [one, wordPoints]) };
}

/** The free-standing words, and whether a capital is to be expected of each. */
function wordsOf(text: string): { word: string; first: boolean }[] {
  const words: { word: string; first: boolean }[] = [];
  for (const line of text.split('\n')) {
    let first = true;
    for (const piece of line.split(/[\s,;!?()"«»“”„…¿¡*\-、。，！？：；（）「」・]+/u)) {
      if (/^[@#]/.test(piece)) continue;
      if (/^[a-z]+$/i.test(piece)) {
        words.push({ word: piece, first });
        first = false;
        continue;
      }
      const word = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replaceAll('’', "'");
      if (/^[\p{L}\p{M}'·]+$/u.test(word)) words.push({ word, first });
      if (word !== '') first = /[.:]$/.test(piece);
    }
  }
  return words;
}

/** Small letters without accents; ß is ss. */
function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

function tableOf(
  languages: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly (readonly [language: string, always: boolean])[]> {
  const table = new Map<string, Map<string, boolean>>();
  for (const [language, words] of Object.entries(languages)) {
    for (const word of words.trim().split(/\s+/)) {
      const lower = word.toLowerCase();
      const of = table.get(lower) ?? new Map<string, boolean>();
      of.set(language, (of.get(language) ?? false) || lower !== word);
      table.set(lower, of);
    }
  }
  return new Map([...table].map(([word, of]) => [word, [...of]]));
}
