import { readFileSync } from 'node:fs';
import { fold } from '../language/fold.ts';
import { withoutUmlaut } from '../language/umlauts.ts';
import { openToken, tokenize } from '../language/words.ts';
import { englishVerb, type EnglishVerb } from '../language/english-forms.ts';
import type { Kind } from './item.ts';

/** Words that are matched as they stand. */
export interface Phrase {
  readonly kind: Kind;
  readonly english: readonly string[];
}

/** A verb as its glossary names it; `prefix` is what German parts from it. */
export interface GlossedVerb {
  readonly infinitive: string;
  readonly prefix: string;
  /** Of a strong German verb: he-form, past, participle. */
  readonly strong: readonly string[];
  readonly english: EnglishVerb;
}

/** What a language's glossary files say. */
export interface Glossary {
  /** By their words, joined by spaces. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly verbs: readonly GlossedVerb[];
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
}

const kinds: Readonly<Record<string, Kind>> = {
  s: 'subject',
  o: 'object',
  d: 'determiner',
  c: 'subordinator',
  k: 'joint',
  q: 'denial',
  x: 'auxiliary',
  w: 'finite',
  i: 'infinitive',
  f: 'other',
};
/** In words. */
export const longestPhrase = 6;

/** Reads the glossary of a language: a file of small words and one of all others. Throws on a line it cannot read. */
export function readGlossary(language: string): Glossary {
  const phrases = new Map<string, Phrase>();
  const verbs: GlossedVerb[] = [];
  const nouns = new Map<string, readonly string[]>();
  const adjectives = new Map<string, readonly string[]>();
  for (const file of [`${language}-small.txt`, `${language}.txt`]) {
    const path = new URL(`./glossaries/${file}`, import.meta.url);
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [, kind = '', left = '', right = ''] = /^(\w) ([^=]+) = ?(.*)$/.exec(line) ?? [];
      if (kind === '') throw new Error(`${file}: no entry: ${line}`);
      const words = sourceWords(left, language);
      if (kind === 'v') verbs.push(verbOf(left, right, language));
      else if (kind === 'n') for (const word of words) setOnce(nouns, word, englishWords(right));
      else if (kind === 'a')
        for (const word of words) setOnce(adjectives, word, englishWords(right));
      else if (words.length > 0 && words.length <= longestPhrase) {
        // Of equal ones the first written stands: small words before all others.
        const phrase = words.join(' ');
        if (!phrases.has(phrase))
          phrases.set(phrase, { kind: kinds[kind] ?? 'other', english: englishWords(right) });
      }
    }
  }
  return { phrases, verbs, nouns, adjectives };
}

function setOnce(
  map: Map<string, readonly string[]>,
  word: string,
  english: readonly string[],
): void {
  if (!map.has(word)) map.set(word, english);
}

function verbOf(left: string, right: string, language: string): GlossedVerb {
  const [infinitive = '', ...strong] = left.trim().split(/\s+/);
  const bar = infinitive.indexOf('|');
  const words = right.includes(';')
    ? right.split(';')
    : right.split(' ').length === 3
      ? right.split(' ')
      : [right];
  const one = (word: string): string => sourceWords(word, language).join('');
  return {
    infinitive: one(infinitive.slice(bar + 1)),
    prefix: bar < 0 ? '' : one(infinitive.slice(0, bar)),
    strong: strong.map(one),
    english: englishVerb(words.map(englishWords)),
  };
}

/** Words as a sentence of the language has them: folded, parted at apostrophes and hyphens. */
function sourceWords(text: string, language: string): string[] {
  const tokens = tokenize(fold(text).text).filter(({ text: one }) => /^[\p{L}\p{N}]/u.test(one));
  const words = tokens.flatMap(({ text: one }) => openToken(one, false));
  return language === 'german' ? words.map(withoutUmlaut) : words;
}

/** English words as a sentence of English mail has them. */
function englishWords(text: string): string[] {
  const tokens = tokenize(fold(text).text).filter(({ text: one }) => /^[\p{L}\p{N}]/u.test(one));
  return tokens.flatMap(({ text: one }) => openToken(one, true));
}
