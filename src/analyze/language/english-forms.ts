import nlp from 'compromise/two';
import { openToken } from './words.ts';

/** The forms of an English verb, each as words ("ran", "out", "of"). */
export interface EnglishVerb {
  readonly base: readonly string[];
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: readonly string[];
}

interface Conjugated {
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
  readonly Participle?: string;
}

interface Transform {
  readonly verb: { readonly conjugate: (base: string, model: unknown) => Conjugated };
  readonly noun: { readonly toPlural: (noun: string, model: unknown) => string };
}

const model: unknown = nlp.model();
const { transform } = (nlp.methods() as unknown as { two: { transform: Transform } }).two;

/**
 * The forms of what a glossary names: a base form ("run out of"), of which the first word is conjugated, or base, past
 * and participle where the glossary knows better.
 */
export function englishVerb(named: readonly (readonly string[])[]): EnglishVerb {
  const [base = [], past, participle] = named;
  const [verb = '', ...rest] = base;
  if (verb === 'be')
    return {
      base,
      third: ['is', ...rest],
      past: ['was', ...rest],
      participle: ['been', ...rest],
      ing: ['being', ...rest],
    };
  const forms = transform.verb.conjugate(verb, model);
  return {
    base,
    third: [...openToken(forms.PresentTense, true), ...rest],
    past: past ?? [...openToken(forms.PastTense, true), ...rest],
    participle: participle ?? [...openToken(forms.Participle ?? forms.PastTense, true), ...rest],
    ing: [...openToken(forms.Gerund, true), ...rest],
  };
}

/** The plural of an English noun, or of the last word of several. */
export function englishPlural(noun: readonly string[]): readonly string[] {
  const last = noun.at(-1);
  return last === undefined ? noun : [...noun.slice(0, -1), transform.noun.toPlural(last, model)];
}
