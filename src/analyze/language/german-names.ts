import { germanFirstNames } from '../lexicon/german-first-names.ts';
import type { Word } from './words.ts';

/** Stands for a person's name, so that no frame takes "Frau Schade" or "Otto Zorn" for what they say. */
const personName = 'personname';
const titles = new Set(
  'herr herrn frau fr hr dr prof mag dipl ing familie kollege kollegen kollegin'.split(' '),
);
const particles = new Set('von van de der den zu und'.split(' '));
const signOff = /^(?:gruss|grusse|grussen|gruesse|gruessen|mfg|lg|vg|hochachtungsvoll|herzlichst)$/;
/** A line under the farewell has at most this many words: first name, surname, office, house. */
const signatureWords = 6;
/** A name has at most this many words behind a title or a first name. */
const nameWords = 3;

/**
 * Reads the sentences of one German text in order and replaces the words of people's names by `personname`: what is
 * written with a capital behind "Herr", "Frau", "Dr." or a first name, and what stands under or behind a farewell.
 * German nouns have capitals too, so the place decides, never the capital alone. Merged names stay.
 */
export function personMarker(whole: string): (words: readonly Word[]) => readonly Word[] {
  let signing = false;
  return (words) => {
    const capital = words.map(({ start }) => /^\p{Lu}/u.test(whole.slice(start, start + 2)));
    const names = new Set<number>();
    const farewell = words.findIndex(({ word }) => signOff.test(word));
    if (signing) signing = isSignature(words, capital);
    if (signing) addRun(0, words.length);
    if (farewell >= 0) {
      signing = true;
      addRun(farewell + 1, words.length);
    }
    words.forEach(({ word }, at) => {
      if (!capital[at]) return;
      if (titles.has(word)) addRun(at + 1, at + 1 + nameWords);
      else if (germanFirstNames.has(word)) addRun(at + 1, at + nameWords);
    });
    return words.map((one, at) => (names.has(at) ? { ...one, word: personName } : one));

    /** Marks the capitalised words from `from` on, over marks between them where a farewell goes before. */
    function addRun(from: number, to: number): void {
      for (let at = from; at < Math.min(to, words.length); at++) {
        const word = words[at]?.word ?? '';
        const isMark = !/^[\p{L}\p{N}]/u.test(word);
        if (isMark && signing) continue;
        if (capital[at] && !titles.has(word) && word !== 'usbrand' && word !== 'rivalname') {
          names.add(at);
        } else if (!titles.has(word) && !(particles.has(word) && capital[at + 1])) return;
      }
    }
  };
}

function isSignature(words: readonly Word[], capital: readonly boolean[]): boolean {
  const real = words.filter(({ word }) => /^\p{L}/u.test(word));
  if (real.length > signatureWords) return false;
  return words.every(({ word }, at) => !/^\p{L}/u.test(word) || capital[at] || particles.has(word));
}
