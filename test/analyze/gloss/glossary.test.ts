import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../../src/analyze/gloss/glossary.ts';

const folder = new URL('../../../src/analyze/gloss/glossaries/', import.meta.url);
const languages = ['german', 'french', 'spanish'];

describe('the glossaries', () => {
  it.each(languages)('%s: every line is an entry, each once', (language) => {
    const lines = [`${language}.txt`, `${language}-small.txt`]
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !/^[vnafwisodckqx] [^=]+ =(?: [^=]+)?$/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10_000);
  });

  it.each(languages)(
    '%s: names no address, no firm of the fixtures and nothing to click',
    (language) => {
      const text = readFileSync(new URL(`${language}.txt`, folder), 'utf8');
      expect(text).not.toMatch(/@|https?:|www\.|\.example\b/);
    },
  );

  it.each(languages)('%s: reads verbs with their English forms', (language) => {
    const { verbs, nouns, adjectives, phrases } = readGlossary(language);
    for (const { english } of verbs) {
      expect(english.base.length).toBeGreaterThan(0);
      expect(english.participle.length).toBeGreaterThan(0);
    }
    for (const count of [verbs.length, nouns.size, adjectives.size]) {
      expect(count).toBeGreaterThan(700);
    }
    expect(phrases.size).toBeGreaterThan(4_000);
  });
});
