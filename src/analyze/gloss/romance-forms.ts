import type { EnglishVerb } from '../language/english-forms.ts';
import type { GlossedVerb } from './glossary.ts';

/** How a form is used; `either` is a present or a participle, as French without accents has it. */
export type RomanceTense =
  | 'base'
  | 'third'
  | 'past'
  | 'future'
  | 'conditional'
  | 'participle'
  | 'either'
  | 'infinitive'
  | 'ing';

export interface RomanceForm {
  readonly verb: EnglishVerb;
  readonly tense: RomanceTense;
  /** The ending tells who, where the language leaves out the subject. */
  readonly who: readonly string[];
}

type Ending = readonly [ending: string, tense: RomanceTense, who?: 'i' | 'we'];
const list = (endings: string, tense: RomanceTense, who?: 'i' | 'we'): Ending[] =>
  endings
    .split(' ')
    .map((one): Ending => (who ? [one, tense, who] : [one === '-' ? '' : one, tense]));

/** Behind the whole infinitive (without the "e" of -re). */
const frenchLater: readonly Ending[] = [
  ...list('ai as a ons ez ont', 'future'),
  ...list('ais ait ions iez aient', 'conditional'),
];
const frenchEr: readonly Ending[] = [
  ...list('e es', 'either'),
  ...list('ee ees', 'participle'),
  ...list('ons ez ent', 'base'),
  ...list('ais ait ions iez aient a erent', 'past'),
  ...list('ant', 'ing'),
];
const frenchIr: readonly Ending[] = [
  ...list('is it', 'third'),
  ...list('issons issez issent', 'base'),
  ...list('issais issait issions issiez issaient', 'past'),
  ...list('i ie ies', 'participle'),
  ...list('issant', 'ing'),
];
const frenchRe: readonly Ending[] = [
  ...list('s - d', 'third'),
  ...list('ons ez ent', 'base'),
  ...list('ais ait ions iez aient it irent', 'past'),
  ...list('u ue us ues', 'participle'),
  ...list('ant', 'ing'),
];
const spanishLater: readonly Ending[] = [
  ...list('e', 'future', 'i'),
  ...list('emos', 'future', 'we'),
  ...list('as a eis an', 'future'),
  ...list('iamos', 'conditional', 'we'),
  ...list('ia ias iais ian', 'conditional'),
];
const spanishAr: readonly Ending[] = [
  ...list('o', 'base', 'i'),
  ...list('amos', 'base', 'we'),
  ...list('emos', 'base', 'we'),
  ...list('a e', 'third'),
  ...list('as ais an es eis en ad', 'base'),
  ...list('abamos aramos asemos', 'past', 'we'),
  ...list('aste asteis aron aba abas abais aban ara aras aran ase asen', 'past'),
  ...list('ado ada ados adas', 'participle'),
  ...list('ando', 'ing'),
];
const spanishEr = (we: string): readonly Ending[] => [
  ...list('o', 'base', 'i'),
  ...list(we, 'base', 'we'),
  ...list('amos', 'base', 'we'),
  ...list('e a', 'third'),
  ...list('es eis is en as ais an ed id', 'base'),
  ...list('i', 'past', 'i'),
  ...list('imos iamos ieramos', 'past', 'we'),
  ...list('iste io isteis ieron ia ias iais ian iera ieras ieran iese iesen', 'past'),
  ...list('ido ida idos idas', 'participle'),
  ...list('iendo', 'ing'),
];

/** Every regular form of French verbs, folded; of equal ones the first verb's. */
export function frenchForms(verbs: readonly GlossedVerb[]): ReadonlyMap<string, RomanceForm> {
  const forms = new Map<string, RomanceForm>();
  for (const { infinitive, english } of verbs) {
    const ending = infinitive.slice(-2);
    const stem = infinitive.slice(0, -2);
    const endings = ending === 'er' ? frenchEr : ending === 'ir' ? frenchIr : frenchRe;
    put(forms, infinitive, english, 'infinitive');
    for (const one of frenchStems(stem, ending)) {
      for (const [end, tense] of endings) put(forms, one + end, english, tense);
      const later = ending === 're' ? `${one}r` : `${one}${ending}`;
      for (const [end, tense] of frenchLater) put(forms, later + end, english, tense);
    }
  }
  return forms;
}

/** "Renouveler" has "renouvelle", "nettoyer" has "nettoie", "changer" has "changeons". */
function frenchStems(stem: string, ending: string): string[] {
  const stems = [stem];
  if (ending !== 'er') return stems;
  if (/e[lt]$/.test(stem)) stems.push(stem + stem.slice(-1));
  if (/[aou]y$/.test(stem)) stems.push(`${stem.slice(0, -1)}i`);
  if (stem.endsWith('g')) stems.push(`${stem}e`);
  return stems;
}

/** Every regular form of Spanish verbs, folded; of equal ones the first verb's. */
export function spanishForms(verbs: readonly GlossedVerb[]): ReadonlyMap<string, RomanceForm> {
  const forms = new Map<string, RomanceForm>();
  for (const { infinitive: named, english } of verbs) {
    const infinitive = named.endsWith('se') ? named.slice(0, -2) : named;
    const ending = infinitive.slice(-2);
    const endings = ending === 'ar' ? spanishAr : spanishEr(ending === 'ir' ? 'imos' : 'emos');
    put(forms, infinitive, english, 'infinitive');
    for (const [end, tense, who] of spanishLater) put(forms, infinitive + end, english, tense, who);
    for (const stem of spanishStems(infinitive.slice(0, -2))) {
      for (const [end, tense, who] of endings) put(forms, stem + end, english, tense, who);
    }
  }
  return forms;
}

/** "Renovar" has "renuevo", "cerrar" has "cierra", "buscar" has "busquemos", "pagar" has "paguemos", "utilizar" has "utilice". */
function spanishStems(stem: string): string[] {
  const stems = [stem];
  const strong = /^(.*)([eo])([^aeiou]+)$/.exec(stem);
  if (strong) {
    const [, head = '', vowel = '', tail = ''] = strong;
    stems.push(`${head}${vowel === 'e' ? 'ie' : 'ue'}${tail}`);
    if (vowel === 'e') stems.push(`${head}i${tail}`);
  }
  const spelled: readonly (readonly [RegExp, string])[] = [
    [/c$/, 'qu'],
    [/g$/, 'gu'],
    [/z$/, 'c'],
    [/gu$/, 'g'],
    [/c$/, 'zc'],
    [/c$/, 'z'],
  ];
  return stems.flatMap((one) => [
    one,
    ...spelled.filter(([end]) => end.test(one)).map(([end, by]) => one.replace(end, by)),
  ]);
}

function put(
  forms: Map<string, RomanceForm>,
  word: string,
  verb: EnglishVerb,
  tense: RomanceTense,
  who?: 'i' | 'we',
): void {
  if (word.length > 2 && !forms.has(word))
    forms.set(word, { verb, tense, who: who === undefined ? [] : [who] });
}
