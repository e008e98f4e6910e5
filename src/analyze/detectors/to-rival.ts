import { type Match, overlap } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isBoundOrRumoured, negations } from '../language/scope.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { ownBrand as ownBrandFrames } from './frames/cancellation-vetoes.ts';
import * as frames from './frames/to-rival.ts';

const toRival = table({ en: frames.toRival });
const wentToRival = table({ en: frames.wentToRival });
const wouldNotHaveGone = table({ en: frames.wouldNotHaveGone });
const declined = table({ en: frames.declined });
const askedToHelp = table({ en: frames.askedToHelp });
const asOther = table({ en: frames.asOther });
const avoided = table({ en: frames.avoided });
const apart = table({ en: frames.apart });
const weDeclined = table({ en: frames.weDeclined });
const ownBrand = table({ en: ownBrandFrames });

/**
 * Where the sentence says that the customer goes, or went, to a competitor that the configuration names: settled, with
 * no if and no not in its clause, and no rumour of others. Empty when it does not. English.
 */
export function goingsToRival(text: AnalysisText, sentence: Sentence): readonly Match[] {
  if (sentence.rivals.size === 0) return [];
  if (sentence.asks) return matchesOf(askedToHelp, text, sentence);
  const unreal = says(avoided, text, sentence) ? [] : matchesOf(wouldNotHaveGone, text, sentence);
  if (unreal.length > 0) return / even /.test(` ${sentence.norm}`) ? [] : unreal;
  if (isBoundOrRumoured(sentence)) return [];
  const past = matchesOf(wentToRival, text, sentence).filter(
    (match) => !isLongOver(text, sentence, match),
  );
  const others = matchesOf(asOther, text, sentence);
  return [...matchesOf(toRival, text, sentence), ...past]
    .filter(
      (match) =>
        !isSomebodys(sentence, match) &&
        !isDeniedInClause(sentence, match) &&
        !others.some((one) => overlap(one, match)),
    )
    .map((match) => (isElided(match) ? { ...match, from: match.from + 1 } : match));
}

const before = new Set('from of in at with for by on your their his her'.split(' '));

/** "We got no answer and went to Orbit": the line begins with what joins the clauses. */
function isElided({ line }: Pick<Match, 'line'>): boolean {
  return line.startsWith('and|');
}

const persons = new Set(
  'we i us our my you your he she it they them their his her who which that somebody someone nobody everybody'.split(
    ' ',
  ),
);
const own = new Set('we i us'.split(' '));

/** "Lena from our team is going to Orbit", "your management chose Orbit": not our house does it. */
function isSomebodys({ words }: Sentence, { from, line }: Match): boolean {
  if (isElided({ line })) {
    // Who did it stands before the "and": the first person of the sentence that is named as one.
    const first = words.slice(0, from).find(({ word }) => persons.has(word));
    return first === undefined || !own.has(first.word) || persons.has(words[from + 1]?.word ?? '');
  }
  return /^(?:our|management)[|]/.test(line) && before.has(words[from - 1]?.word ?? '');
}

const longOver =
  / (?:before (?:you|usbrand|that|then|we|your)|in #(?! days| weeks| months)|at my (?:last|old|previous|former) [a-z]+|(?:came|come) back|# years?|(?:two|three|four|five|six|ten|many|some) years|ago|originally|at first|first|back then|once|previously|formerly|used to) /;
/** Before them the verb belongs to a clause that tells when, where or which. */
const subordinate = new Set(
  'when after before while where which who how since once until whether if what whom'.split(' '),
);

/** They went to it before they came to us, or in another life. */
function isLongOver(text: AnalysisText, sentence: Sentence, { from }: Match): boolean {
  if (subordinate.has(sentence.words[from - 1]?.word ?? '')) return true;
  return (
    longOver.test(` ${sentence.norm}`) || text.sentences.some((one) => says(ownBrand, text, one))
  );
}

const clauseEnds = new Set(', ; : and but so because then hence therefore ='.split(' '));

/** A "not" in the clause that says it: "we got no answer, so we went to Orbit" has none in its own. */
function isDeniedInClause({ words }: Sentence, { from, to }: Match): boolean {
  // "We got no answer and went to Orbit": an "and" that it begins with ends the clause before it.
  let start = clauseEnds.has(words[from]?.word ?? '') ? from + 1 : from;
  while (start > 0 && !clauseEnds.has(words[start - 1]?.word ?? '')) start--;
  // "Nobody says, Ida least of all, that we go to Orbit": what hangs on another clause is turned with it.
  if (words[start]?.word === 'that') start = 0;
  return words.slice(start, to).some(({ word }, at) => {
    const next = words[start + at + 1]?.word ?? '';
    return negations.has(word) && next !== 'only' && next !== 'longer' && word !== 'without';
  });
}

const unsettled =
  / (?:regrets?|wish|pity|sorry|mistake|why (?:we|i|did|do)|(?:can|could) not|yet|unless|if|only|until|but|instead|ago|cancel[a-z]*|terminat[a-z]*|no longer|this time|and now) /;

/**
 * A competitor is named that the customer did not choose, or as the name of an event or of somebody's customer: no look
 * at it and no going to it, however sure the model is. English.
 */
export function isNoChoice(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (sentence.rivals.size === 0 || text.language !== 'en') return false;
  const apartHere = [...matchesOf(apart, text, sentence), ...matchesOf(asOther, text, sentence)];
  if (apartHere.some((one) => overlap(one, match))) return true;
  if (says(avoided, text, sentence)) return true;
  return says(declined, text, sentence) && !unsettled.test(` ${sentence.norm}`);
}

/** Beside the rival's, something of ours may be what is declined. */
const ofOurs = / (?:yours|usbrand|your (?!competit[a-z]*|rivals?)[a-z]+) /;

/** "Orbit made us an offer. We declined." */
export function isDeclinedNext(text: AnalysisText, index: number): boolean {
  const [sentence, next] = text.sentences.slice(index, index + 2);
  if (!sentence || !next || sentence.rivals.size === 0) return false;
  return says(weDeclined, text, next) && !ofOurs.test(` ${sentence.norm} `);
}

const cause = new Set('and because so'.split(' '));

/** "We are tired of hearing them and went to Orbit": the outsiders of the clause before are not those who go. */
export function isOwnGoing(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (!cause.has(sentence.words[match.from - 1]?.word ?? '')) return false;
  return goingsToRival(text, sentence).some(
    (one) => one.from === match.from && /^(?:@i|we|our|and)[ |]/.test(one.line),
  );
}

/** Does the sentence say that they go to a named competitor. */
export function goesToRival(text: AnalysisText, sentence: Sentence): boolean {
  return goingsToRival(text, sentence).length > 0;
}
