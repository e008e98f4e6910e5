import type { Form } from './german-forms.ts';
import { tells, turned, verbs, type GermanItem } from './german-verbs.ts';
import type { Kind } from './item.ts';

/** "Nicht nur", "nicht sofort": what is denied is the next word, never the verb. */
const narrow = new Set(
  'nur sofort gleich heute erst allein immer ganz alle unbedingt gerade so zuletzt umsonst dass'.split(
    ' ',
  ),
);

/** The pieces of a German sentence in English order: verbs behind their subject, what denies before its verb. */
export function orderGerman(items: readonly GermanItem[], asks: boolean): GermanItem[] {
  return clausesOf(items).flatMap((clause, at, all) =>
    orderClause(clause, asks, at === 0 && all.length > 1),
  );
}

function clausesOf(items: readonly GermanItem[]): GermanItem[][] {
  const clauses: GermanItem[][] = [];
  let clause: GermanItem[] = [];
  items.forEach((item, at) => {
    const opens = item.kind === 'joint' && clause.some(tells) && finiteAhead(items, at + 1);
    if (opens && clause.length > 0) {
      clauses.push(clause);
      clause = [];
    }
    clause.push(item);
    if (item.kind === 'mark') {
      clauses.push(clause);
      clause = [];
    }
  });
  if (clause.length > 0) clauses.push(clause);
  return clauses;
}

function finiteAhead(items: readonly GermanItem[], from: number): boolean {
  for (let at = from; at < items.length; at++) {
    const item = items[at] as GermanItem;
    if (item.kind === 'mark') return false;
    if (tells(item)) return true;
  }
  return false;
}

function orderClause(clause: readonly GermanItem[], asks: boolean, hasNext: boolean): GermanItem[] {
  const marks = clause.filter(({ kind }) => kind === 'mark');
  const body = joined(clause.filter(({ kind }) => kind !== 'mark'));
  const opener = body.slice(0, 3).findIndex(({ kind }) => kind === 'subordinator');
  const isOpen =
    opener >= 0 && !body.slice(0, opener).some(({ kind }) => isVerbal.has(kind) || kind === 'noun');
  if (isOpen) return [...subordinate(body, opener), ...marks];
  const begin = body[0]?.kind === 'joint' ? 1 : 0;
  return [...main(body, begin, asks, hasNext), ...marks];
}

const isVerbal: ReadonlySet<Kind> = new Set(['auxiliary', 'finite', 'infinitive', 'participle']);

/** A verb that was taken apart, put together again: "läuft … aus". */
function joined(body: readonly GermanItem[]): GermanItem[] {
  const last = body.at(-1);
  if (!last) return [];
  const at = body.findIndex(({ forms }) =>
    forms.some(({ prefix }) => prefix !== '' && prefix === last.word),
  );
  if (at < 0 || at === body.length - 1) return [...body];
  const verb = body[at] as GermanItem;
  const form = verb.forms.find(({ prefix }) => prefix === last.word) as Form;
  const english =
    form.tense === 'base' || form.tense === 'plural'
      ? form.verb.base
      : form.verb[form.tense === 'purpose' ? 'base' : form.tense];
  const whole: GermanItem = { ...verb, kind: 'finite', english, forms: [{ ...form, prefix: '' }] };
  return [...body.slice(0, at), whole, ...body.slice(at + 1, -1)];
}

/** Where the run of verbs at the end of a clause begins. */
function tailOf(body: readonly GermanItem[], from: number): number {
  let at = body.length;
  while (at > from) {
    const before = body[at - 1] as GermanItem;
    const verbal =
      tells(before) ||
      before.kind === 'infinitive' ||
      before.kind === 'participle' ||
      (before.word === 'sein' && at === body.length);
    if (verbal) at--;
    else if (before.word === 'zu' && at < body.length) at--;
    else break;
  }
  return at;
}

function subordinate(body: readonly GermanItem[], begin: number): GermanItem[] {
  const start = begin + 1;
  const tailFrom = tailOf(body, start);
  const tail = body.slice(tailFrom);
  const before = body.slice(start, tailFrom);
  const last = tail.at(-1);
  if (!last) return [...body];
  const isLastFinite = tells(last);
  const [finite, ...rest] = turned(tail, isLastFinite);
  if (!finite) return [...body];
  const deniedAt = before.findLastIndex(({ kind }) => kind === 'denial');
  const denial =
    deniedAt < 0 || narrow.has(before[deniedAt + 1]?.word ?? '') ? undefined : before[deniedAt];
  const others = denial ? before.filter((one) => one !== denial) : before;
  const subject = subjectEnd(others);
  return [
    ...body.slice(0, start),
    ...others.slice(0, subject),
    ...verbs(finite, rest, denial),
    ...withoutSelf(others.slice(subject), others[subject - 1]?.word),
  ];
}

/** Behind the first subject: a pronoun, or a noun with what stands before it. */
function subjectEnd(items: readonly GermanItem[]): number {
  const pronoun = items.findIndex(({ kind }) => kind === 'subject');
  if (pronoun >= 0 && pronoun <= 2) return pronoun + 1;
  const noun = items.findIndex(({ kind }) => kind === 'noun');
  return noun >= 0 && noun <= 3 ? noun + 1 : 0;
}

/** Pieces without the "uns" of "wir uns" and the "mich" of "ich mich". */
function withoutSelf(items: readonly GermanItem[], subject: string | undefined): GermanItem[] {
  const self = subject === 'wir' ? ['uns'] : subject === 'ich' ? ['mich', 'mir'] : [];
  return items.filter(({ word }) => !self.includes(word));
}

function main(
  body: readonly GermanItem[],
  begin: number,
  asks: boolean,
  hasNext: boolean,
): GermanItem[] {
  const auxiliaryAt = body.findIndex(({ kind }) => kind === 'auxiliary');
  const closing = tailOf(body, begin);
  if (auxiliaryAt < 0 && isPurpose(body.slice(closing)) && !body.slice(0, closing).some(tells))
    return purpose(body, closing);
  const finiteAt = auxiliaryAt >= 0 ? auxiliaryAt : body.findIndex(({ kind }) => kind === 'finite');
  const tailFrom = tailOf(body, Math.max(begin, finiteAt + 1));
  const tail = body.slice(tailFrom);
  if (finiteAt < 0 || (isPurpose(tail) && finiteAt >= tailFrom)) return purpose(body, tailFrom);
  const finite = body[finiteAt] as GermanItem;
  const middle = body.slice(finiteAt + 1, tailFrom);
  const deniedAt = middle.findIndex(
    ({ kind }, at) => kind === 'denial' && !narrow.has(middle[at + 1]?.word ?? ''),
  );
  const denial = middle[deniedAt];
  const others = middle.filter((one) => one !== denial);
  const inverted = others[0]?.kind === 'subject' && !(asks && finiteAt === begin);
  const subject = inverted ? others.slice(0, 1) : [];
  const left = inverted ? others.slice(1) : others;
  const whole = body.slice(begin, finiteAt);
  // "Kündigen müssen wir": the verb of the tail stands first.
  const fronted = whole.length > 0 && whole.every(({ kind }) => isVerbal.has(kind)) ? whole : [];
  const front = body.slice(0, fronted.length > 0 ? begin : finiteAt);
  const commanded =
    finiteAt === begin && finite.kind === 'finite' && subject[0]?.english[0] === 'you' && !asks;
  const supposed =
    finiteAt === begin && finite.kind === 'auxiliary' && !asks && hasNext && others.length > 0;
  const condition = supposed ? [{ ...finite, kind: 'other' as const, english: ['if'] }] : [];
  const who = commanded
    ? []
    : supposed && subject.length === 0
      ? left.slice(0, subjectEnd(left))
      : subject;
  const behind = supposed && subject.length === 0 ? left.slice(who.length) : left;
  const known = who.at(-1) ?? front.find(({ kind }) => kind === 'subject');
  const object = withoutSelf(behind, known?.word);
  return [
    ...front,
    ...condition,
    ...who,
    ...verbs(finite, turned([...fronted, ...tail], false), denial),
    ...timeLast(object),
  ];
}

const times =
  /^(?:weeks?|months?|years?|days?|today|yesterday|tomorrow|mornings?|evenings?|quarters?|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|already|still|unfortunately|therefore|then|also|finally|soon|again|together)$/;

/** "Letzte Woche bei X unterschrieben": when it was is said last. */
function timeLast(items: readonly GermanItem[]): GermanItem[] {
  let end = 0;
  for (let at = 0; at < Math.min(4, items.length); at++) {
    const { kind, english } = items[at] as GermanItem;
    if (times.test(english.at(-1) ?? '')) end = at + 1;
    else if (kind !== 'adjective' && kind !== 'determiner') break;
  }
  return [...items.slice(end), ...items.slice(0, end)];
}

function isPurpose(tail: readonly GermanItem[]): boolean {
  return tail.some(
    ({ word, forms }) => word === 'zu' || forms.some(({ tense }) => tense === 'purpose'),
  );
}

/** "Den Vertrag zu verlängern" is to renew the contract; a clause without any verb stays. */
function purpose(body: readonly GermanItem[], tailFrom: number): GermanItem[] {
  const tail = body.slice(tailFrom);
  if (tail.length === 0) return [...body];
  const before = body.slice(0, tailFrom);
  const opens = before.findIndex(
    ({ word }) => word === 'um' || word === 'ohne' || word === 'statt' || word === 'anstatt',
  );
  const head = before.slice(0, opens + 1).filter(({ word }) => word !== 'um');
  const denial = before.filter(({ kind }) => kind === 'denial');
  const others = before.slice(opens + 1).filter(({ kind }) => kind !== 'denial');
  return [...head, ...denial, ...turned(tail, false), ...others];
}
