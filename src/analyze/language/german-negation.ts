import type { Match } from './frames.ts';
import type { Sentence } from './read-text.ts';
import { negations } from './scope.ts';

const negativeFrame =
  /(?:^|[ |_])(?:nicht|nichts|niemand|kein[a-z]*|nie|ohne|nimmer|@nomore)(?![a-z*])/;
/** Where a clause ends, also when no comma was set. */
const clauseEnd = new Set(
  `, ; : . ? ?! ( ) und oder aber sondern denn sonst weil wenn falls sofern sobald solange da dass ob als wie wegen
  trotz aufgrund obwohl nachdem`.split(/\s+/),
);
const subordinate = new Set(
  'wenn falls sofern solange sobald weil da nachdem sollte sollten'.split(' '),
);
/** "Nicht nur", "nicht gern", "nicht ohne Grund": what is said holds all the more. */
const emphasis = new Set(
  'nur gern gerne leichtfertig zuletzt etwa allein umsonst ohne wegen weil aus wahr'.split(' '),
);
/** "Keine andere Wahl, als", "kommen nicht umhin": it is done all the same. */
const forced =
  /^(?:anders|umhin|ubrig|ander[a-z]* (?:ubrig|wahl|weg|ausweg|moglichkeit|option|chance|mittel)|(?:wahl|ausweg|alternative|option) )/;
/** How many words before a finding a "nicht" reaches; "kein" belongs to the noun right behind it. */
const reachOfNicht = 10;
const reachOfKein = 4;

/**
 * Whether "nicht", "kein" or their like turn what a German frame found: before it in its clause, within it, or in the
 * clause before an infinitive or a "dass" ("nicht daran, den Vertrag zu kündigen"). A main clause has its "nicht"
 * behind the verb: it is looked for to the end of the `clause`, or only as its `last` word. A frame that holds a
 * negation itself ("nicht verlängern") is not turned by it.
 */
export function isNegatedInGerman(
  sentence: Sentence,
  { from, to, line }: Match,
  behind: 'clause' | 'last',
): boolean {
  if (negativeFrame.test(line)) return false;
  const words = sentence.words.map(({ word }) => word);
  for (let at = from; at < to; at++) if (turns(words, at)) return true;
  return isNegatedBefore(words, from, to) || isNegatedBehind(words, to, behind);
}

function isNegatedBefore(words: readonly string[], from: number, to: number): boolean {
  const start = clauseStart(words, from);
  for (let at = from - 1; at >= Math.max(start, from - reachOfNicht); at--) {
    const word = words[at] ?? '';
    if (word === 'wir' || word === 'ich') break;
    if (!turns(words, at) || (word.startsWith('kein') && from - at > reachOfKein)) continue;
    // "Wenn das nicht besser wird kündigen wir": the comma is missing, and the "nicht" is the condition's.
    return !subordinate.has(words[start - 1] ?? '') && !subordinate.has(words[start] ?? '');
  }
  const comma = words[start - 1] === 'dass' ? start - 2 : start - 1;
  if (words[comma] !== ',' || (comma === start - 1 && !isInfinitive(words, start, to)))
    return false;
  for (let at = clauseStart(words, comma); at < comma; at++) if (turns(words, at)) return true;
  return false;
}

function clauseStart(words: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && !clauseEnd.has(words[start - 1] ?? '')) start--;
  return start;
}

/** The clause is one of "zu": the word stands in it, or within a verb ("auszusteigen"). */
function isInfinitive(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? '';
    if (at >= to && clauseEnd.has(word)) return false;
    if (/^(?:zu$|(?:auf|aus|ab|ein|um|weiter|fort|zuruck|weg|an|her)zu)/.test(word)) return true;
  }
  return false;
}

function isNegatedBehind(words: readonly string[], to: number, behind: 'clause' | 'last'): boolean {
  for (let at = to; at < words.length && !clauseEnd.has(words[at] ?? ''); at++) {
    if (!turns(words, at)) continue;
    if (behind === 'clause') return true;
    const next = words[at + 1];
    return next === undefined || clauseEnd.has(next);
  }
  return false;
}

function turns(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!negations.has(word)) return false;
  // "Wir zögern nicht, zu kündigen."
  if (words[at - 1]?.startsWith('zoger')) return false;
  return (
    !emphasis.has(words[at + 1] ?? '') && !forced.test(`${words.slice(at + 1, at + 3).join(' ')} `)
  );
}
