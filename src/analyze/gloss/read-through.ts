import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { keyOf, type Word } from '../language/words.ts';
import { readGerman } from './german.ts';
import type { Item } from './item.ts';
import { readFrench, readSpanish } from './romance.ts';

/**
 * A German, French or Spanish text as English, word by word through a glossary, in English order: what reads English
 * reads it. Every word keeps the place of the one that it stands for, so evidence quotes the original. Linear.
 */
export function readThrough(text: AnalysisText): AnalysisText {
  const known = readBefore.get(text);
  if (known) return known;
  const sentences = text.sentences.map((sentence) => glossed(sentence, text.language));
  const texts = sentences.map(({ norm }) => norm.trimEnd());
  const read = { ...text, language: 'en', sentences, texts };
  readBefore.set(text, read);
  return read;
}

const readBefore = new WeakMap<AnalysisText, AnalysisText>();

function glossed(sentence: Sentence, language: string): Sentence {
  const items = itemsOf(sentence, language);
  const words: Word[] = [];
  const quoted: boolean[] = [];
  const rivals = new Map<number, string>();
  for (const { english, from, to } of items) {
    const start = sentence.words[from]?.start ?? sentence.start;
    const end = sentence.words[to - 1]?.end ?? sentence.end;
    for (const word of english) {
      const rival = word === 'rivalname' ? rivalIn(sentence, from, to) : undefined;
      if (rival !== undefined) rivals.set(words.length, rival);
      words.push({ word, start, end });
      quoted.push(sentence.quoted[from] ?? false);
    }
  }
  words.forEach((one, at) => {
    const vowel = /^[aeiou]/.test(words[at + 1]?.word ?? '');
    if (one.word === 'a' && vowel) words[at] = { ...one, word: 'an' };
  });
  let norm = '';
  const wordAt: number[] = [];
  const keys = new Set<string>();
  words.forEach(({ word }, index) => {
    norm += `${word} `;
    for (let i = 0; i <= word.length; i++) wordAt.push(index);
    keys.add(keyOf(word));
  });
  return { ...sentence, words, quoted, rivals, norm, wordAt: Uint16Array.from(wordAt), keys };
}

function rivalIn({ rivals }: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) if (rivals.has(at)) return rivals.get(at);
  return undefined;
}

function itemsOf(sentence: Sentence, language: string): readonly Item[] {
  const { text, start, words } = sentence;
  const written = (at: number): string =>
    text.slice((words[at]?.start ?? start) - start, (words[at]?.end ?? start) - start);
  if (language === 'fr') return readFrench(words, written);
  if (language === 'es') return readSpanish(words, written);
  return readGerman(words, written, sentence.asks);
}
