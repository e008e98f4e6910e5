import type { Item } from './item.ts';
import type { RomanceForm } from './romance-forms.ts';

/** A French or Spanish piece. */
export interface RomanceItem extends Item {
  readonly form: RomanceForm | null;
}

const auxiliary =
  /^(?:am|are|is|was|were|be|have|has|had|will|would|can|could|must|should|may|might)$/;
const pronoun = /^(?:i|we|you|they|he|she|it)$/;
/** Before an infinitive these are its "to". */
const purposes = new Set(['pour', 'de', 'd', 'a', 'al', 'para', 'que', 'afin de']);
/** An infinitive follows these bare. */
const bare = /^(?:will|would|can|could|must|should|may|might|to|do|not|never|longer)$/;

/** The pieces of a French or Spanish sentence in English order. */
export function orderRomance(items: readonly RomanceItem[]): RomanceItem[] {
  return infinitives(denials(adjectives(objects(items))));
}

/** A verb in any of its forms. */
export function isVerb({ kind }: RomanceItem): boolean {
  return (
    kind === 'auxiliary' || kind === 'finite' || kind === 'participle' || kind === 'infinitive'
  );
}

/** An object that stands before its verb goes behind it: "nous vous quittons" is "we leave you". */
function objects(items: readonly RomanceItem[]): RomanceItem[] {
  const ordered: RomanceItem[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as RomanceItem;
    if (item.kind !== 'object') {
      ordered.push(item);
      at++;
      continue;
    }
    const run: RomanceItem[] = [];
    let next = at;
    while (items[next]?.kind === 'object') run.push(items[next++] as RomanceItem);
    let end = next;
    while (end < items.length && inGroup(items[end] as RomanceItem)) end++;
    ordered.push(...items.slice(next, end), ...run.filter(({ english }) => english.length > 0));
    at = end;
  }
  return ordered;
}

function inGroup(item: RomanceItem): boolean {
  return (
    isVerb(item) ||
    item.kind === 'denial' ||
    item.english.length === 0 ||
    /^(?:already|still|also|always)$/.test(item.english[0] ?? '')
  );
}

/** What denies goes to where English has it; French says it behind the verb, Spanish before. */
function denials(items: readonly RomanceItem[]): RomanceItem[] {
  const ordered = [...items];
  for (let at = 0; at < ordered.length; at++) {
    const item = ordered[at] as RomanceItem;
    if (item.kind !== 'denial') continue;
    const verbAt = deniedBy(ordered, at);
    if (verbAt < 0) continue;
    const verb = ordered[verbAt] as RomanceItem;
    ordered[verbAt] = { ...verb, english: denied(verb, item.english) };
    ordered[at] = { ...item, kind: 'other', english: [] };
  }
  return ordered.filter(({ english }) => english.length > 0);
}

/** The verb before (French) or behind (Spanish) that is denied, or -1: then the word stands where it is. */
function deniedBy(items: readonly RomanceItem[], at: number): number {
  const behind = items[at + 1];
  if (behind?.kind === 'infinitive') return -1;
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const one = items[back] as RomanceItem;
    if (one.kind === 'mark') break;
    if (one.kind === 'auxiliary' || one.kind === 'finite')
      return items[at]?.word.startsWith('no') || items[at]?.word === 'ya no' ? -1 : back;
  }
  for (let next = at + 1; next <= at + 2 && next < items.length; next++) {
    const one = items[next] as RomanceItem;
    if (one.kind === 'auxiliary' || one.kind === 'finite') return next;
    if (one.kind === 'other' && next === at + 1 && pronoun.test(one.english[0] ?? '')) return next;
  }
  return -1;
}

function denied({ english, form }: RomanceItem, denial: readonly string[]): readonly string[] {
  const begins = pronoun.test(english[0] ?? '') ? 1 : 0;
  const who = english.slice(0, begins);
  const [first = '', ...rest] = english.slice(begins);
  if (auxiliary.test(first)) return [...who, first, ...denial, ...rest];
  const simple = denial[0] === 'not';
  if (!simple) return [...who, ...denial, first, ...rest];
  const base = form
    ? form.verb.base
    : [first.replace(/^wants$/, 'want').replace(/^wanted$/, 'want'), ...rest];
  return [...who, form?.tense === 'past' ? 'did' : 'do', ...denial, ...base];
}

/** "Un contrat annuel" is an annual contract. */
function adjectives(items: readonly RomanceItem[]): RomanceItem[] {
  const ordered = [...items];
  for (let at = 0; at + 1 < ordered.length; at++) {
    const [one, two] = [ordered[at] as RomanceItem, ordered[at + 1] as RomanceItem];
    if (one.kind === 'noun' && two.kind === 'adjective') {
      ordered[at] = two;
      ordered[at + 1] = one;
      at++;
    }
  }
  return ordered;
}

/** "Could you tell us": the infinitive hangs on an auxiliary before its subject. */
function asked(ordered: readonly RomanceItem[]): boolean {
  const [one, two] = ordered.slice(-2);
  return (
    two?.kind === 'subject' && one?.kind === 'auxiliary' && bare.test(one.english.at(-1) ?? '')
  );
}

function infinitives(items: readonly RomanceItem[]): RomanceItem[] {
  const ordered: RomanceItem[] = [];
  for (const item of items) {
    const before = ordered.at(-1);
    if (
      before?.kind === 'determiner' &&
      /^(?:last|next)$/.test(item.english[0] ?? '') &&
      before.english[0] === 'the'
    )
      ordered.pop();
    if (item.kind === 'infinitive' && before) {
      if (purposes.has(before.word)) ordered.pop();
      const last = ordered.at(-1)?.english.at(-1) ?? '';
      if (before.word === 'sin' || before.word === 'sans')
        ordered.push({ ...item, english: item.form?.verb.ing ?? item.english });
      else
        ordered.push(
          (bare.test(last) || asked(ordered)) && !purposes.has(before.word)
            ? item
            : { ...item, english: ['to', ...item.english] },
        );
    } else if (
      item.english[0] !== undefined &&
      pronoun.test(item.english[0]) &&
      before?.kind === 'subject'
    ) {
      ordered.push({
        ...item,
        english: before.english[0] === item.english[0] ? item.english.slice(1) : item.english,
      });
    } else ordered.push(item);
  }
  return ordered.filter(({ english }) => english.length > 0);
}
