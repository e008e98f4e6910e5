import { createRequire } from 'node:module';

/** A method that gives every text one number, higher = more of what is looked for. */
export interface Method {
  readonly name: string;
  readonly score: (text: string) => number;
}

interface SentimentPackage {
  new (): { analyze: (text: string) => { score: number } };
}
interface NaturalAnalyzer {
  new (
    language: string,
    stemmer: unknown,
    vocabulary: string,
  ): { getSentiment: (words: readonly string[]) => number };
}

// CommonJS packages without complete declarations; natural only by sub-path: its index throws.
const load = createRequire(import.meta.url);
const Sentiment = load('sentiment') as SentimentPackage;
const Natural = load('natural/lib/natural/sentiment/SentimentAnalyzer') as NaturalAnalyzer;
const stemmer: unknown = load('natural/lib/natural/stemmers/porter_stemmer');

/** Negativity by the `sentiment` package and by natural's analyzer (AFINN): the naive build. */
export function sentimentBaselines(): Method[] {
  const sentiment = new Sentiment();
  const natural = new Natural('English', stemmer, 'afinn');
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];
  return [
    { name: 'sentiment', score: (text) => -sentiment.analyze(text).score },
    {
      name: 'natural',
      score: (text) => {
        const list = words(text);
        return list.length === 0 ? 0 : -natural.getSentiment(list);
      },
    },
  ];
}

const churnWords = new RegExp(
  String.raw`\b(?:cancel|cancell?ing|terminate|close my account|delete my account` +
    String.raw`|leaving|leave|switch|switching|unsubscribe|churn|quit)\b`,
  'i',
);
const rivalWords =
  /\b(?:than|compared|competitors?|alternatives?|versus|vs|instead of|unlike|switch to)\b/i;

/** The keyword list that such tools start with. 1 or 0. */
export const churnKeywords: Method = {
  name: 'keyword list',
  score: (text) => (churnWords.test(text) ? 1 : 0),
};

/** Keywords of comparison. 1 or 0. */
export const rivalKeywords: Method = {
  name: 'keyword list',
  score: (text) => (rivalWords.test(text) ? 1 : 0),
};
