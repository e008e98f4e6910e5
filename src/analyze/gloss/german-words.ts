import { germanForms, type Form } from './german-forms.ts';
import { readGlossary } from './glossary.ts';
import { once } from './once.ts';

/** The glossary, read when the first German mail is: it takes a tenth of a second and some megabytes. */
export const german = once(() => {
  const glossary = readGlossary('german');
  return { ...glossary, forms: germanForms(glossary.verbs) };
});

const nounEndings = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'nen', 'se', 'sen'];
const adjectiveEndings = `- e en er es em ere eren erer eres ste sten este esten ster stes`
  .split(' ')
  .map((one) => one.replace('-', ''));
/** What stands between the parts of a compound. */
const links = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const shortestPart = 3;
const longestCompound = 40;

/** What a form says where nothing else of its clause is known. */
export function englishOf(forms: readonly Form[]): readonly string[] {
  const form = forms.find(({ prefix }) => prefix === '') ?? forms[0];
  if (!form) return [];
  const { verb, tense } = form;
  if (tense === 'purpose') return ['to', ...verb.base];
  return tense === 'base' || tense === 'plural' ? verb.base : verb[tense];
}

/** A noun of the glossary in any case, or undefined. */
export function germanNoun(word: string): readonly string[] | undefined {
  for (const ending of nounEndings) {
    if (!word.endsWith(ending)) continue;
    const found = german().nouns.get(word.slice(0, word.length - ending.length));
    if (found) return found;
  }
  return undefined;
}

/** An adjective of the glossary in any form, or undefined. */
export function germanAdjective(word: string): readonly string[] | undefined {
  const { adjectives } = german();
  for (const ending of adjectiveEndings) {
    if (!word.endsWith(ending)) continue;
    const bare = word.slice(0, word.length - ending.length);
    const found = adjectives.get(bare) ?? (ending === '' ? undefined : adjectives.get(`${bare}e`));
    if (found) return found;
  }
  return undefined;
}

/** A noun of two known parts: "Vertragsverlängerung" is a contract renewal. */
export function germanCompound(word: string): readonly string[] | undefined {
  if (word.length > longestCompound) return undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const head = germanNoun(word.slice(at));
    const part = head && partOf(word.slice(0, at));
    if (part) return [...part, ...head];
  }
  return undefined;
}

function partOf(front: string): readonly string[] | undefined {
  const { nouns, adjectives, forms } = german();
  for (const link of links) {
    const bare = front.slice(0, front.length - link.length);
    if (!front.endsWith(link) || bare.length < shortestPart) continue;
    const verb = forms.get(`${bare}en`)?.find(({ tense }) => tense === 'plural')?.verb;
    const part = nouns.get(bare) ?? adjectives.get(bare) ?? nouns.get(`${bare}e`) ?? verb?.base;
    if (part) return part;
  }
  return undefined;
}
