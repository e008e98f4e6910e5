import type { Word } from '../language/words.ts';
import { isName, type Kind, type Written } from './item.ts';
import { phraseAt } from './phrases.ts';
import { asMeant } from './romance-meaning.ts';
import { orderRomance, type RomanceItem } from './romance-order.ts';
import { french, romanceWord, spanish, type RomanceLanguage } from './romance-words.ts';

/** A French sentence, word by word, in English order. */
export function readFrench(words: readonly Word[], written: Written): RomanceItem[] {
  return orderRomance(asMeant(itemsOf(words, french(), written), written));
}

/** A Spanish sentence, word by word, in English order. */
export function readSpanish(words: readonly Word[], written: Written): RomanceItem[] {
  return orderRomance(asMeant(itemsOf(words, spanish(), written), written));
}

function itemsOf(
  words: readonly Word[],
  language: RomanceLanguage,
  written: Written,
): RomanceItem[] {
  const items: RomanceItem[] = [];
  for (let at = 0; at < words.length; ) {
    const item = itemAt(words, at, language, written);
    items.push(item);
    at = item.to;
  }
  return items;
}

function itemAt(
  words: readonly Word[],
  at: number,
  language: RomanceLanguage,
  written: Written,
): RomanceItem {
  const word = words[at]?.word ?? '';
  const make = (kind: Kind, english: readonly string[]): RomanceItem => ({
    kind,
    english,
    from: at,
    to: at + 1,
    word,
    form: null,
  });
  if (!/^\p{L}/u.test(word)) return make(/^[\p{N}#]/u.test(word) ? 'other' : 'mark', [word]);
  if (isName(word)) return make('noun', [word]);
  const told = toldByAccent(language, word, written(at));
  if (told) return make('other', [told]);
  const phrase = phraseAt(language.glossary.phrases, words, at);
  if (phrase) return { ...phrase, from: at, form: null };
  const { kind, english, form } = romanceWord(
    language,
    word,
    written(at),
    words[at - 1]?.word ?? '',
  );
  return { ...make(kind, english), form };
}

const accents = {
  french: { sign: /[àù]/i, words: { a: 'to', la: 'there', ou: 'where' } },
  spanish: { sign: /[éí]/i, words: { el: 'he', que: 'what', si: 'yes' } },
} as const;

/** One letter's accent tells "à" from "a", "él" from "el". */
function toldByAccent({ name }: RomanceLanguage, word: string, written: string): string | null {
  const { sign, words } = accents[name];
  const known: Readonly<Record<string, string>> = words;
  return Object.hasOwn(known, word) && sign.test(written) ? (known[word] ?? null) : null;
}
