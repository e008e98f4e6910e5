import type { Evidence } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';

const meeting =
  '(?:time|one|call|meeting|session|appointment|review|training|workshop|webinar|demo|talk|visit|check in)';
const meetings =
  '(?:times|calls|meetings|sessions|appointments|reviews|trainings|workshops|webinars|demos|talks|visits|check ins|dates|lessons|mondays|tuesdays|wednesdays|thursdays|fridays)';
const count = '(?:two|three|four|five|six|seven|eight|several|many|#)';
const ordinal = '(?:second|third|fourth|fifth|sixth|nth|umpteenth)';
const whose = '(?:our|the|your|my|these|those)';
/** A day or month that a meeting was on: "the 4th", "the one of the 13th", "January". "May" is mostly a verb. */
const day =
  '(?:(?:on |in |of |at |from |that |the |one |review |call )*(?:nth|january|february|march|april|june|july|august|september|october|november|december)(?: s| one)?(?: (?:for|because|of) [a-z ]{1,40})?)';

const wordsOf = (parts: readonly string[]): RegExp => new RegExp(` (?:${parts.join('|')})(?= |$)`);

/** These count what their clause speaks of: "for the third time", "That makes two." */
const counts = [
  'twice|thrice|in a row|on the trot|tampoco|zweimal|dreimal|hintereinander|zum (?:zweiten|dritten|vierten) mal',
  `${ordinal} (?:of |in )?(?:${whose} )?(?:(?!at |in |for |on |the |is |was |and |or )[a-z]+ ){0,2}(?:${meeting}|row|${meetings})`,
  `(?:makes|made) (?:it )?(?:${count}|${ordinal})`,
  `${count} ${meetings} (?:running|now)`,
];
/** These do so in the sentence of the miss only. */
const countsThere = [
  'again|once more|yet again|(?:keep|keeps|kept) [a-z]+ing|otra vez|(?:schon|leider|auch) wieder|wieder (?:nicht|verpasst|vergessen|versaumt|verschwitzt)|erneut (?:nicht|verpasst|vergessen|versaumt)|encore|de nouveau',
  'also missed|the week before|each time|(?:attended|came to) none|at none',
];
/** These name the meetings or their days: "Two of our servers were down" stands beside the miss, "the ones of last year". */
const namesThem = wordsOf([
  `(?:${count}|both|all|last ${count}) (?:of )?(?:${whose} |last |them )*(?:(?!missed )[a-z]+ )?${meetings}`,
  `(?:${count}|both|all|none|neither|one) of (?:them|${whose} (?:last )?${count}|${whose} (?:[a-z]+ )?${meetings})`,
  `${day} (?:, ${day} )?(?:, )?(?:and|nor)(?: then| again| now| also)* (?:yesterday|today|this|${day})`,
  `${day} , (?:nor |and |then )*${day}`,
]);
const beside = wordsOf(counts);
const there = wordsOf([...counts, ...countsThere]);

const clauseEnds =
  / (?:[,;:.]|and|but|because|since|while|und|aber|weil|et|mais|car|y|pero|porque) /;
/** A clause with one of these tells of meetings. "Times" and days do not: an export fails three times, on Monday. */
const ofMeetings =
  / (?:calls?|meetings?|sessions?|appointments?|reviews?|trainings?|workshops?|webinars?|demos?|talks?|visits?|check ins?|catch ups?|zooms?|slots?|invit\w+|no shows?|miss\w*|forgot\w*|skip\w*|overslept|slept|attend\w*|join\w*|show\w*|turn\w* up|dial\w*|appear\w*|came|come|be there|not there|make it|made it|not make|stood you up|let you down|cancel\w*|declin\w*|postpon\w*|termine?s?|gesprach|besprechung\w*|schulung\w*|telefonat\w*|verpass\w*|vergess\w*|versaum\w*|verschwitz\w*|verschlafen|dabei|teilnehm\w*|geschafft|reunion\w*|rendez|rdv|appels?|visio\w*|formations?|webinaires?|ateliers?|seances?|entretiens?|manqu\w*|rate\w*|oubli\w*|llamadas?|citas?|formacion\w*|sesion\w*|videollamadas?|taller\w*|perd\w*|falt\w*|olvid\w*|conectar\w*|asist\w*|pude|pudimos) /;
/** All the words of a clause that says nothing but how often: "Sorry, that is already the third time this month." */
const onlyCounting = new RegExp(
  `^(?: (?:${count}|${ordinal}|nth|twice|thrice|sorry|now|so|yes|well|i|we|you|it|that|this|these|which|is|was|are|were|be|s|the|a|in|for|of|on|at|to|too|row|trot|times?|ones?|running|makes|made|must|have|has|had|happen\\w*|my|our|your|fault|bad|already|even|again|once|more|yet|really|only|not|know|afraid|apolog\\w+|weeks?|months?|years?|quarter|today|yesterday|last|before|me|us|with|das|ist|war|jetzt|schon|nun|bereits|zum|mal|zweimal|dreimal|hintereinander|zweiten?|dritten?|vierten?|leider|wieder|c|est|ca|fait|fois|deux|trois|deja|encore|de|nouveau|es|la|ya|dos|tres|veces|vez|otra|tampoco|segunda|tercera))+ $`,
);

/**
 * Does the customer itself say, in the sentence of `evidence` or beside it, that it missed more than one meeting
 * (M2 instead of L1). What it asks for counts nothing, nor does what failed for the third time beside one missed call.
 * Sentences are short and bounded, so are the patterns. Source: PROTOCOL.md M2.
 */
export function isSeveral(text: AnalysisText, evidence: readonly Evidence[]): boolean {
  const misses = (one: Sentence): boolean =>
    evidence.some((e) => e.part === one.part && e.start === one.start);
  return text.sentences.some((one, at) => {
    if (one.asks) return false;
    if (misses(one)) return namesThem.test(` ${one.norm}`) || countsMisses(one, there);
    return (
      countsMisses(one, beside) && text.sentences.slice(Math.max(0, at - 1), at + 2).some(misses)
    );
  });
}

function countsMisses({ norm }: Sentence, many: RegExp): boolean {
  return ` ${norm}`
    .split(clauseEnds)
    .map((clause) => ` ${clause.replace(/[.!?]/g, ' ').replace(/\s+/g, ' ').trim()} `)
    .some((clause) => many.test(clause) && (ofMeetings.test(clause) || onlyCounting.test(clause)));
}
