import { outsiders } from './classes.ts';
import type { Match } from './frames.ts';
import type { Sentence } from './read-text.ts';

/** Words that turn what follows around, in the languages that are read. */
export const negations: ReadonlySet<string> = new Set(
  `not never no nobody none neither nor without nothing hardly nowhere barely unlikely avoid
  nicht nichts niemand kein keine keinen keinem keiner keines keinerlei keineswegs keinesfalls niemals nie nimmer
  ne pas jamais aucun aucune ninguna ningun nunca sin`.split(/\s+/),
);
const stops = new Set(
  `, ; : . ? ?! ( ) = and but because so then otherwise if unless until when while since although though as
  und aber weil wenn falls sonst et mais si sinon y pero porque`.split(/\s+/),
);
const subjects = new Set('i we you they he she it wir ich nous je on nosotros yo'.split(' '));
const raising = new Set(
  `think believe want expect say mean suggest suppose imagine plan intend feel wish like hope see need
  asking saying claim planning`.split(/\s+/),
);

/** Does a negation govern the word at `at`: same clause, within eight words before it. */
export function isNegated(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  // "If the export is not fixed we will leave": what begins with its own subject is a clause of its own.
  if (isOwnSubject(sentence, at)) return false;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
    const word = words[i]?.word ?? '';
    const next = words[i + 1]?.word ?? '';
    if (negations.has(word)) {
      if (next === 'only' || next === 'just' || next === 'longer' || next === 'choice')
        return false;
      if (next === 'option' || next === 'alternative' || next === 'other') return false;
      if (word === 'not' && (words[i - 1]?.word === 'why' || words[i - 1]?.word === 'or'))
        return false;
      return true;
    }
    if (stops.has(word)) return false;
    if (isOwnSubject(sentence, i)) return false;
  }
  return false;
}

/** A subject whose clause hangs on no verb of thinking: "do not think we will" is one that does. */
function isOwnSubject({ words }: Sentence, at: number): boolean {
  return subjects.has(words[at]?.word ?? '') && !raising.has(words[at - 1]?.word ?? '');
}

const pastTime =
  / (?:ago|used to|last (?:year|summer|winter|spring|autumn|fall|season|time)|back then|at the time|previously|in the past|formerly|once upon|years? earlier|on the (?:point|verge) of|damals|(?<!unser )letztes jahr|voriges jahr|fruher(?! (?:aus|raus|beenden|kundigen|als))|l an dernier|l annee derniere|el ano pasado|hace (?:un|dos|tres) anos?) /;
const almost =
  / (?:almost|nearly|had (?:drafted|written|planned|considered|thought)|was (?:about|going|ready|close) to|were (?:about|going|ready|close) to|came close|had been (?:thinking|looking|considering)) /;

/** Is the sentence about a time that is over ("two years ago we cancelled", "I had drafted our notice"). */
export function isPast(sentence: Sentence): boolean {
  const norm = ` ${sentence.norm}`;
  return pastTime.test(norm) || almost.test(norm);
}

/** Whose doing: somebody outside the writer's house stands as the nearest subject before `at`. */
export function isOutsiders(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 10; i--, steps++) {
    const word = words[i]?.word ?? '';
    if (word === 'we' || word === 'i' || word === 'our' || word === 'usbrand') return false;
    if (word === 'us') return false;
    if (outsiders.has(word)) return true;
    if (word === ';' || word === ':' || word === '.') return false;
  }
  return false;
}

const conditional =
  /(?:^| )(?:if(?! (?:possible|needed|necessary|so|any) )|unless|otherwise|or else|should|in case|in the event|in the absence|failing|until|provided that|as long as|wenn|falls|sofern|solange|sollten? (?:sich|sie|ihr|das|der|die|es|dies|nicht)|andernfalls|sonst|ansonsten|si(?! (?:,|vite|rapid\w*|bien|efficac\w*) )|sinon|faute|a moins|salvo|a menos|de lo contrario) /;

/** Is what is said bound to a condition ("if this is not fixed …", "… or we leave"). */
export function isConditional(sentence: Sentence): boolean {
  return conditional.test(` ${sentence.norm}`) || / or (?:we|i) /.test(sentence.norm);
}

/** Do the words `from` … `to` stand inside quotation marks, as somebody else's or a screen's words. */
export function isQuoted(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!sentence.quoted[i]) return false;
  return to > from;
}

/** Does a speaker outside the house say it ("they told the guests that …"), or do we say it to one. */
export function isReportedElsewhere(sentence: Sentence, at: number): boolean {
  const before = ` ${sentence.words
    .slice(Math.max(0, at - 24), at)
    .map((w) => w.word)
    .join(' ')} `;
  return (
    / (?:told|tell|telling|wrote|informed|warned) (?:them|him|her|the (?!board|director|team|management)\w+) /.test(
      before,
    ) ||
    / (?:he|she|they|guest|guests|customer|customers|patient|patients) (?:has |have |had )?(?:said|says|say|wrote|writes|write|asks?|asked|announced|told|threatened|threatens?) /.test(
      before,
    )
  );
}

const asking =
  /^(?:can|could|may|might|shall|should|would|will|do|does|did|is|are|am|was|were|have|has|had|any|mind|ok|okay) (?:not (?:i|we|you|he|she|it|they|there|the|your|our) |(?!not ))|^(?:please )?(?:when|what|where|who|why|how|which|whether) /;
const opening = /^(?:(?:hi|hello|hey|sorry|apologies|and|but|so|also|or|please) (?:[a-z]+ )?, )?/;

/**
 * Is what matched told, and only a later clause asks ("Missed the training, could you send the slides?"). Where the
 * whole sentence was taken, without a frame, its first clause is what is told.
 */
export function isToldBeforeAsked({ words, norm }: Sentence, match: Match): boolean {
  const to = match.line === '' ? 1 : match.to;
  if (asking.test(norm.replace(opening, ''))) return false;
  return words.some(({ word }, at) => {
    if (at < to || !/^(?:,|;|so|and|but)$/.test(word)) return false;
    const rest = words.slice(at + 1, at + 4).map((one) => one.word);
    return asking.test(`${rest.join(' ')} `);
  });
}

const rumoured =
  / (?:heard|hears|hear|rumou?rs?|seems?|says?|said|claims?|claimed|thinks?|believes?|assumes?) (?:[a-z]+ ){0,4}(?:we|our) /;

/**
 * Is what is said bound to a condition, or a rumour of others: "we would have gone to Orbit if …", "your colleague
 * heard that we are moving to Orbit".
 */
export function isBoundOrRumoured(sentence: Sentence): boolean {
  return isConditional(sentence) || rumoured.test(` ${sentence.norm} `);
}
