import { bareSubject } from '../../domain/subject.ts';
import { thingNouns } from '../../domain/thing-nouns.ts';
import { nounPhrasesOf, nounPhrasesOfSubject } from '../language/noun-phrase.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { stemOf } from '../language/stem.ts';
import { saidFine } from './said-fine.ts';
import { standsAlone } from './stands-alone.ts';

/** A sentence with how likely it tells what the mail is about, in [0, 1]. */
export interface Telling {
  readonly sentence: Sentence;
  readonly chance: number;
}

/** Only this many sentences of the own words may reach compromise (some milliseconds each). */
const maxSentences = 2;
/** A sentence that is less likely than this tells nothing. */
const leastChance = 0.01;
/** A phrase that weighs less is a side matter. */
const leastWeight = 0.3;
/** A phrase that weighs this much ends the search. */
const clearWeight = 2.9;
const determiner = /^(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its|one|no)\s/i;
const opening =
  /^(?:dear|hi|hello|hey|good (?:morning|day|afternoon|evening)|thanks?)\b[^,!.]*[,!.]?/i;

/**
 * What the mail is about as a noun phrase of its own ("the stock screen"), from the most telling sentences and
 * the subject; null when they name nothing. `tellings` in any order.
 */
export function nameIssue(text: AnalysisText, tellings: readonly Telling[]): string | null {
  const counts = stemCounts(text);
  const works = saidFine(text);
  const isFine = (phrase: string): boolean => works.has(stemOf(lastWord(phrase).toLowerCase()));
  const title = titleOf(text, counts);
  if (title !== null && !isFine(title)) return standsAlone(title) ? title : null;
  const addressed = new Set([...namesAddressed(text.ownWords), ...brandsIn(text)]);
  const best = tellings
    .filter(({ sentence, chance }) => sentence.part === 'ownWords' && chance >= leastChance)
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, maxSentences);
  const sources = [
    ...best.map(({ sentence }, rank) => ({
      phrases: () => nounPhrasesOf(sentence.text.replace(opening, '')),
      score: 1.6 - 0.6 * rank,
    })),
    {
      phrases: () => nounPhrasesOfSubject(bareSubject(text.subject.slice(0, 120))),
      score: 1.2,
    },
  ];
  let winner = { phrase: '', score: leastWeight };
  for (const { phrases, score } of sources) {
    if (winner.score >= clearWeight) break;
    phrases().forEach((phrase, at) => {
      if (addressed.has(lastWord(phrase).toLowerCase()) || isFine(phrase)) return;
      const total = score - 0.2 * at + weightOf(phrase, counts);
      if (total > winner.score) winner = { phrase, score: total };
    });
  }
  // Another phrase would name a side matter: where the best one does not stand alone, none does.
  return standsAlone(winner.phrase) ? winner.phrase : null;
}

/** What no title of a problem has: persons, feelings, times, talk about the mail itself, verbs. */
const noTitle =
  /[?!"“”:/#\d]|^\w+ing\s(?:our|my|the|your)\s|\b(?:i|we|you|me|us|they|it|he|she|who|what|when|where|why|how|not|no|can|can['’]t|don['’]t|is|are|was|were|has|have|had|do|does|did|will|would|please|need|want|still|again|really|re|about|hi|hello|hey|dear|thanks?|thank|sorry|regrets?|feedback|question|questions|update|updates|status|info|information|note|notes|word|words|honest|frank|disappoint\w*|angry|furious|unacceptable|complaint|disgrace|urgent|important|attention|asap|quick|small|minor|little|few|some|last|final|next|first|second|third|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks|weekend|month|months|season|year|morning|subject|decision|patience|leaving|goodbye|notice|offer|introduction|heads-up|checking|following|help|stop|fail\w*|broken|broke|down|wrong|missing|late|lost|slow)\b/i;

/** The subject when it is a noun phrase of which the text speaks too ("Lot numbers"); null when it is not. */
function titleOf(text: AnalysisText, counts: ReadonlyMap<string, number>): string | null {
  const line = bareSubject(text.subject.slice(0, 120)).replace(/\s+/g, ' ');
  const bare = (line.split(/\s?[(,–—]|\s-\s/)[0] ?? '').trim();
  const words = bare.split(/\s+/);
  const head = bare.split(/\s(?:of|for|in|on|at|with|without|to|from)\s/)[0] ?? bare;
  if (bare.length < 4 || words.length > 6 || noTitle.test(bare) || bare === bare.toUpperCase())
    return null;
  const spoken = words.some(
    (word) => word.length > 3 && (counts.get(stemOf(word.toLowerCase())) ?? 0) > 2,
  );
  return isThing(lastWord(head)) && spoken ? bare : null;
}

/** How often each stem stands in the mail: a subject's word counts for two. */
function stemCounts(text: AnalysisText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { part, words } of text.sentences) {
    for (const { word } of words) {
      const stem = stemOf(word);
      counts.set(stem, (counts.get(stem) ?? 0) + (part === 'subject' ? 2 : 1));
    }
  }
  return counts;
}

/** A product's name, ours or a rival's, is not what is wrong with it. */
function brandsIn({ sentences, subject, ownWords }: AnalysisText): readonly string[] {
  return sentences.flatMap(({ part, words, rivals }) =>
    words.flatMap(({ word, start, end }, at) =>
      word === 'usbrand' || rivals.has(at)
        ? [lastWord((part === 'subject' ? subject : ownWords).slice(start, end)).toLowerCase()]
        : [],
    ),
  );
}

/** Who is greeted and who signs is not what the mail is about. */
function namesAddressed(ownWords: string): ReadonlySet<string> {
  const lines = ownWords.trim().split('\n');
  const first = opening.exec((lines[0] ?? '').slice(0, 80))?.[0] ?? '';
  const last = lines.at(-1) ?? '';
  const signed = last.length < 40 && !/[.?!]$/.test(last) ? last : '';
  const words = `${first} ${signed}`.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return new Set(words.filter((word) => !thingNouns.has(word)));
}

/**
 * More for a thing of the product, for words that return in the mail and for a phrase that says which one; less
 * for a bare word, a name, and a plain feeling.
 */
function weightOf(phrase: string, counts: ReadonlyMap<string, number>): number {
  const bare = phrase.replace(determiner, '').split(' ');
  const head = lastWord(phrase);
  const returns = (word: string): number => (counts.get(stemOf(word.toLowerCase())) ?? 1) - 1;
  const others = bare.slice(0, -1).reduce((sum, word) => sum + Math.min(2, returns(word)), 0);
  const size = bare.length === 1 ? 0 : bare.length < 4 ? 0.6 : 0.3;
  const thing = isThing(head) ? 0.9 : 0;
  const name = /^\p{Lu}/u.test(head) && !isThing(head) && bare.length < 3 ? 0.8 : 0;
  const lone = bare.length === 1 && !determiner.test(phrase) ? 0.3 : 0;
  const figure = /^\p{N}/u.test(bare[0] ?? '') ? 0.5 : 0;
  return (
    0.35 * Math.min(3, returns(head)) +
    0.25 * Math.min(3, others) +
    size +
    thing -
    name -
    lone -
    figure
  );
}

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? '';
}

function isThing(word: string): boolean {
  const low = word.toLowerCase();
  const tail = low.split('-').at(-1) ?? low;
  return [low, tail].some(
    (one) =>
      thingNouns.has(one) ||
      thingNouns.has(one.replace(/s$/, '')) ||
      thingNouns.has(one.replace(/ies$/, 'y')),
  );
}
