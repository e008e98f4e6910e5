import type { Form } from './german-forms.ts';
import type { Item } from './item.ts';

/** A German piece; verbs with what their form may be. */
export interface GermanItem extends Item {
  readonly forms: readonly Form[];
  /** "werden": will, be or become, as its clause says. */
  readonly will?: boolean;
}

const infinitives: Readonly<Record<string, readonly string[]>> = {
  werden: ['be'],
  sein: ['be'],
  haben: ['have'],
  konnen: ['be', 'able', 'to'],
  mussen: ['have', 'to'],
  wollen: ['want', 'to'],
  sollen: ['be', 'to'],
  durfen: ['be', 'allowed', 'to'],
};

/** Is it the verb that tells who and when. */
export function tells({ kind }: GermanItem): boolean {
  return kind === 'auxiliary' || kind === 'finite';
}

/** The verbs of a tail in English order, those that are infinitives as such. */
export function turned(tail: readonly GermanItem[], finiteLast: boolean): GermanItem[] {
  const groups: GermanItem[][] = [];
  tail.forEach((item, at) => {
    const isLast = at === tail.length - 1;
    if (item.word === 'zu') return;
    const bare = isLast && finiteLast ? item : asInfinitive(item);
    const purpose =
      tail[at - 1]?.word === 'zu' ? [{ ...(tail[at - 1] as GermanItem), english: ['to'] }] : [];
    groups.push([...purpose, bare]);
  });
  return groups.reverse().flat();
}

function asInfinitive(item: GermanItem): GermanItem {
  if (item.kind === 'participle' || item.kind === 'infinitive') return item;
  const known = infinitives[item.word];
  if (known) return { ...item, english: known };
  const form = item.forms.find(({ tense, prefix }) => tense === 'plural' && prefix === '');
  const participle = item.forms.find(({ tense }) => tense === 'participle');
  if (form) return { ...item, english: form.verb.base };
  return participle ? { ...item, english: participle.verb.participle } : item;
}

/** What "werden" and its like say before the rest of the verbs. */
function finiteOf(item: GermanItem, next: GermanItem | undefined): GermanItem {
  if (!item.will) return item;
  const passive = next?.kind === 'participle' && next.english[0] !== 'be';
  if (item.english[0] === 'will') {
    if (next === undefined) return { ...item, english: ['become'] };
    return passive ? { ...item, english: [item.word === 'werden' ? 'are' : 'is'] } : item;
  }
  return item;
}

/** Verbs and what denies them: "will not cancel", "do not renew", "never called". */
export function verbs(
  finite: GermanItem,
  rest: readonly GermanItem[],
  denial: GermanItem | undefined,
): GermanItem[] {
  const first = finiteOf(finite, rest[0]);
  if (!denial) return [first, ...rest];
  if (first.kind === 'auxiliary') {
    const [word = '', ...others] = first.english;
    if (others.length > 0 && word !== 'would')
      return [{ ...first, english: wanted(first.english, denial) }, ...rest];
    return [{ ...first, english: [word] }, denial, { ...first, english: others }, ...rest].filter(
      ({ english }) => english.length > 0,
    );
  }
  if (denial.english.join(' ') !== 'not') return [denial, first, ...rest];
  const form = first.forms.find(({ prefix }) => prefix === '');
  const past = form?.tense === 'past';
  return [
    { ...denial, english: [past ? 'did' : 'do', 'not'] },
    { ...first, english: form?.verb.base ?? first.english },
    ...rest,
  ];
}

function wanted(english: readonly string[], { english: denial }: GermanItem): readonly string[] {
  const phrase = english.join(' ');
  if (phrase === 'want to') return ['do', ...denial, 'want', 'to'];
  if (phrase === 'wanted to') return ['did', ...denial, 'want', 'to'];
  return phrase === 'had to' ? ['did', ...denial, 'have', 'to'] : [...english, ...denial];
}
