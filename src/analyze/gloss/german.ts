import type { Word } from '../language/words.ts';
import { auxiliaries } from './german-auxiliaries.ts';
import type { Form } from './german-forms.ts';
import { orderGerman } from './german-order.ts';
import type { GermanItem } from './german-verbs.ts';
import { englishOf, german, germanAdjective, germanCompound, germanNoun } from './german-words.ts';
import { isName, type Kind, type Written } from './item.ts';
import { phraseAt, type FoundPhrase } from './phrases.ts';

/** Behind a comma one of these points back and its verb stands last. */
const relative = new Set(
  'der die das den dem deren dessen denen welche welcher welches was wo wofur womit'.split(' '),
);

/** A German sentence, word by word, in English order. */
export function readGerman(
  words: readonly Word[],
  written: Written,
  asks: boolean,
): readonly GermanItem[] {
  const items: GermanItem[] = [];
  for (let at = 0; at < words.length; ) {
    const before = items.at(-1);
    const item = itemAt(words, at, written, before);
    // "Den | Vertrag nicht verlängern": the article of a phrase that names its object itself.
    const named = item.to > at + 1 && item.kind !== 'other' && isCapital(written(at));
    if (named && before?.kind === 'determiner') items.pop();
    items.push(item);
    at = item.to;
  }
  return orderGerman(items, asks);
}

function itemAt(
  words: readonly Word[],
  at: number,
  written: Written,
  before: GermanItem | undefined,
): GermanItem {
  const word = words[at]?.word ?? '';
  const make = (
    kind: Kind,
    english: readonly string[],
    forms: readonly Form[] = [],
  ): GermanItem => ({ kind, english, from: at, to: at + 1, word, forms });
  if (!/^\p{L}/u.test(word)) return make(/^[\p{N}#]/u.test(word) ? 'other' : 'mark', [word]);
  if (isName(word)) return make('noun', [word]);
  const phrase = phraseAt(german().phrases, words, at);
  if (phrase && phrase.to > at + 1) {
    return {
      ...phrase,
      kind: phraseKind(phrase, words[phrase.to - 1]?.word ?? ''),
      from: at,
      forms: [],
    };
  }
  const small = smallWord(words, at, written, before);
  if (small) return make(...small);
  const capital = isCapital(written(at)) && at > 0;
  const auxiliary = capital ? undefined : auxiliaries.get(word);
  if (auxiliary) {
    const { kind, english, dotted, will } = auxiliary;
    return { ...make(kind, /[äöü]|[aou]e/i.test(written(at)) ? dotted : english), will };
  }
  if (phrase) return make(phrase.kind, phrase.english);
  return make(...contentWord(word, isCapital(written(at)), at));
}

/** A phrase that ends with its verb goes where that goes: "nicht verlängern", "Preise erhöht". */
function phraseKind({ kind, english }: FoundPhrase, last: string): Kind {
  if (kind !== 'other' || /^(?:i|we|you|they|he|she|it)$/.test(english[0] ?? '')) return kind;
  const tenses =
    german()
      .forms.get(last)
      ?.map(({ tense }) => tense) ?? [];
  if (tenses.includes('participle')) return 'participle';
  return tenses.includes('plural') ? 'infinitive' : kind;
}

type Made = readonly [kind: Kind, english: readonly string[], forms?: readonly Form[]];

/** What a small word is beside its neighbours. */
function smallWord(
  words: readonly Word[],
  at: number,
  written: Written,
  before: GermanItem | undefined,
): Made | null {
  const word = words[at]?.word ?? '';
  const last = words[at - 1]?.word ?? '';
  const next = words[at + 1]?.word ?? '';
  const nextIsNoun = isCapital(written(at + 1));
  const polite = politeWord(word, isCapital(written(at)));
  if (polite) return polite;
  if (relative.has(word) && last === ',' && !nextIsNoun && endsWithVerb(words, at)) {
    return ['subordinator', [word === 'wo' ? 'where' : 'which']];
  }
  if (/^(?:der|des|die)$/.test(word) && nextIsNoun && before?.kind === 'noun') {
    return ['determiner', ['of', 'the']];
  }
  const bare = germanAdjective(next) === undefined && germanNoun(next) === undefined;
  if (word === 'das' && !nextIsNoun && bare) return ['subject', ['that']];
  return word === 'als' && at > 0 && !/^[,.:;(]$/.test(last) ? ['other', ['than']] : null;
}

/** "Sie" and "Ihr" speak to us where they have a capital. */
function politeWord(word: string, capital: boolean): Made | null {
  if (word === 'sie') return ['subject', [capital ? 'you' : 'they']];
  if (word === 'ihr') return capital ? ['determiner', ['your']] : ['subject', ['you']];
  return /^ihre[nmrs]?$/.test(word) ? ['determiner', [capital ? 'your' : 'their']] : null;
}

/** Does a clause that begins here end with its verb. */
function endsWithVerb(words: readonly Word[], from: number): boolean {
  let at = from + 1;
  while (/^[\p{L}\p{N}#]/u.test(words[at]?.word ?? '')) at++;
  return isVerb(words[at - 1]?.word ?? '') && !isVerb(words[from + 1]?.word ?? '');
}

function isVerb(word: string): boolean {
  return auxiliaries.has(word) || german().forms.has(word);
}

function isCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}

function contentWord(word: string, capital: boolean, at: number): Made {
  const noun = germanNoun(word);
  if (noun && capital && at > 0) return ['noun', noun];
  const forms = german().forms.get(word);
  if (forms) return [kindOf(forms), englishOf(forms), forms];
  const adjective = germanAdjective(word);
  if (adjective) return ['adjective', adjective];
  const known = noun ?? germanCompound(word);
  return known ? ['noun', known] : [capital ? 'noun' : byShape(word), [word]];
}

function kindOf([first]: readonly Form[]): Kind {
  if (first?.tense === 'participle') return 'participle';
  if (first?.tense === 'purpose') return 'infinitive';
  return first?.tense === 'ing' ? 'adjective' : 'finite';
}

/** What a word that no list has is by its ending: "durchgegeben", "nachbauen". */
function byShape(word: string): Kind {
  if (/ge[a-z]{3,24}(?:t|en)$/.test(word)) return 'participle';
  return /[a-z]{3}en$/.test(word) ? 'infinitive' : 'other';
}
