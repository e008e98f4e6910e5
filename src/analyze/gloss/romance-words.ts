import { englishPlural } from '../language/english-forms.ts';
import { readGlossary, type Glossary } from './glossary.ts';
import type { Kind } from './item.ts';
import { once } from './once.ts';
import { frenchForms, spanishForms, type RomanceForm } from './romance-forms.ts';

/** What is known of French or Spanish. */
export interface RomanceLanguage {
  readonly name: 'french' | 'spanish';
  readonly glossary: Glossary;
  readonly forms: ReadonlyMap<string, RomanceForm>;
}

/** The glossaries, each read when the first mail of its language is: some tenths of a second, some megabytes. */
export const french = once(() => languageOf('french', frenchForms));
export const spanish = once(() => languageOf('spanish', spanishForms));

function languageOf(name: RomanceLanguage['name'], formsOf: typeof frenchForms): RomanceLanguage {
  const glossary = readGlossary(name);
  return { name, glossary, forms: formsOf(glossary.verbs) };
}

/** A word of meaning: what it is, its English, and its form where it is a verb of the rules. */
export interface Meant {
  readonly kind: Kind;
  readonly english: readonly string[];
  readonly form: RomanceForm | null;
}

/** Before a noun, and before no verb that tells who does it; the beginning of a sentence is such a place too. */
const beforeNoun = new Set(
  `, . : ; ( ? l d le la les un une du des notre nos votre vos cette ce ces mon ma mes en avec sans pour par sur dans
  el los las una unos unas nuestro nuestra nuestros nuestras su sus mi mis este esta ese esa de del al con sin por para
  sobre cada otro otra mucho mucha muchos muchas tanto tanta`.split(/\s+/),
);

/** A word of meaning behind the word `before` (empty at the beginning). */
export function romanceWord(
  language: RomanceLanguage,
  word: string,
  written: string,
  before: string,
): Meant {
  const noun = nounOf(word, language.glossary);
  const asNoun = noun && { kind: 'noun' as const, english: noun, form: null };
  if (asNoun && (before === '' || beforeNoun.has(before))) return asNoun;
  const verb = verbOf(language, word, written);
  if (verb) return verb;
  const adjective = noun ? undefined : adjectiveOf(word, language.glossary);
  if (adjective) return { kind: 'adjective', english: adjective, form: null };
  return asNoun ?? { kind: 'other', english: [word], form: null };
}

function verbOf(language: RomanceLanguage, word: string, written: string): Meant | null {
  const regular = language.forms.get(word);
  if (language.name === 'french') return regular ? asVerb(regular) : null;
  return regular ? asVerb(accented(regular, written)) : withPronoun(word, language);
}

/** "Borró" is over, "borro" is now; "hablé" I did, "hable" you shall. */
function accented(form: RomanceForm, written: string): RomanceForm {
  if (/ó$/i.test(written)) return { ...form, tense: 'past', who: [] };
  const mine = /é$/i.test(written) && form.tense !== 'future';
  return mine ? { ...form, tense: 'past', who: ['i'] } : form;
}

function asVerb(form: RomanceForm): Meant {
  return { kind: kindOf(form), english: said(form), form };
}

function kindOf({ tense }: RomanceForm): Kind {
  if (tense === 'infinitive' || tense === 'participle') return tense;
  return tense === 'ing' ? 'other' : 'finite';
}

function said({ verb, tense, who }: RomanceForm): readonly string[] {
  if (tense === 'future') return [...who, 'will', ...verb.base];
  if (tense === 'conditional') return [...who, 'would', ...verb.base];
  const asBase = tense === 'base' || tense === 'infinitive' || tense === 'either';
  return [...who, ...(asBase ? verb.base : verb[tense])];
}

const longestWord = 30;
const hanging = /^(.{3,}?)((?:me|te|se|nos|os)?(?:lo|la|le|los|las|les)|me|te|se|nos|os)$/;
const objects: Readonly<Record<string, string>> = {
  me: 'me',
  te: 'you',
  nos: 'us',
  os: 'you',
  lo: 'it',
  la: 'it',
  le: 'you',
  los: 'them',
  las: 'them',
  les: 'you',
};

/** "Cancelarlo", "dígame", "enviándonos": the object hangs at the verb. Spanish. */
function withPronoun(word: string, { forms, glossary }: RomanceLanguage): Meant | null {
  const [, verb = '', hung = ''] = (word.length <= longestWord && hanging.exec(word)) || [];
  const form = forms.get(verb);
  const listed = glossary.phrases.get(verb);
  const isListed = listed?.kind === 'infinitive' || listed?.kind === 'finite';
  const english = form ? said(form) : isListed ? listed.english : null;
  if (english === null) return null;
  const kind = (form ? kindOf(form) : listed?.kind) === 'infinitive' ? 'infinitive' : 'finite';
  const object = objects[hung.slice(-3)] ?? objects[hung.slice(-2)];
  return { kind, english: object === undefined ? english : [...english, object], form: null };
}

type Ending = readonly [ending: string, instead: string];
const pairs = (list: string): Ending[] =>
  list.split(' ').map((pair) => {
    const [ending = '', instead = ''] = pair.split('>');
    return [ending, instead];
  });
const plurals = pairs('aux>al es> s> x> ces>z as>a');
const genders = pairs(
  '> s> e> es> a>o as>o os>o euse>eux euses>eux ive>if ives>if elle>el elles>el enne>en aux>al a> as> isimo>o isima>o',
);

function nounOf(word: string, { nouns }: Glossary): readonly string[] | undefined {
  const one = nouns.get(word);
  if (one) return one;
  const several = withEnding(word, plurals, nouns);
  return several && englishPlural(several);
}

function adjectiveOf(word: string, { adjectives }: Glossary): readonly string[] | undefined {
  return withEnding(word, genders, adjectives);
}

function withEnding(
  word: string,
  endings: readonly Ending[],
  known: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const found = known.get(word.slice(0, word.length - ending.length) + instead);
    if (found) return found;
  }
  return undefined;
}
