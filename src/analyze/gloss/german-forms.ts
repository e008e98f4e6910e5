import { withoutUmlaut } from '../language/umlauts.ts';
import type { EnglishVerb } from '../language/english-forms.ts';
import type { GlossedVerb } from './glossary.ts';

/** How a German form is used; `plural` is the infinitive too. */
export type Tense = 'base' | 'third' | 'plural' | 'past' | 'participle' | 'purpose' | 'ing';

/** One form of a verb; with a `prefix` only where that word ends the clause ("läuft … aus"). */
export interface Form {
  readonly verb: EnglishVerb;
  readonly tense: Tense;
  readonly prefix: string;
}

/** Beginnings after which a participle has no "ge". */
const closed =
  /^(?:be|emp|ent|er|ge|miss|ver|zer|uber|unter|wider|hinter|durch|um|voll)(?=..)|ieren$/;
const endings = { present: ['e', 'est'], past: ['', 'e', 'en', 'st', 'est', 't', 'et'] } as const;

/** Every form of the verbs, folded; of equal ones the first verb's comes first. */
export function germanForms(verbs: readonly GlossedVerb[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const verb of verbs) {
    for (const [word, tense, parted] of formsOf(verb)) {
      const list = forms.get(word) ?? [];
      list.push({ verb: verb.english, tense, prefix: parted ? verb.prefix : '' });
      forms.set(word, list);
    }
  }
  return forms;
}

type Named = readonly [word: string, tense: Tense, parted?: true];

function formsOf({ infinitive, prefix, strong }: GlossedVerb): Named[] {
  const [he, past, participle] = strong;
  const stem = infinitive.replace(/e?n$/, '');
  const soft = /(?:[td]|[^aeioulmnrh][mn])$/.test(stem) ? 'e' : '';
  const simple: Named[] = [
    [`${stem}e`, 'base'],
    [`${stem}${soft}st`, 'base'],
    [he ?? `${stem}${soft}t`, 'third'],
    [`${stem}${soft}t`, 'third'],
    [infinitive, 'plural'],
    ...endings.past.map(
      (ending): Named => [
        past === undefined ? `${stem}${soft}te${ending.replace(/^e/, '')}` : `${past}${ending}`,
        'past',
      ],
    ),
  ];
  const own = participle ?? `${closed.test(infinitive) ? '' : 'ge'}${stem}${soft}t`;
  const full = `${prefix}${own}`;
  const ing = `${infinitive}d`;
  const whole: Named[] = [
    [`${prefix}${infinitive}`, 'plural'],
    [full, 'participle'],
    ...['e', 'en', 'er', 'es', 'em'].flatMap((end): Named[] => [
      [`${full}${end}`, 'participle'],
      [`${prefix}${ing}${end}`, 'ing'],
    ]),
    [`${prefix}${ing}`, 'ing'],
  ];
  if (prefix === '') return [...simple, ...whole];
  const all: Named[] = [
    ...whole,
    [`${prefix}zu${infinitive}`, 'purpose'],
    ...simple.map(([word, tense]): Named => [`${prefix}${word}`, tense]),
    ...simple.map(([word, tense]): Named => [word, tense, true]),
  ];
  return all.map(
    ([word, tense, parted]): Named => (parted ? [word, tense, true] : [withoutUmlaut(word), tense]),
  );
}
