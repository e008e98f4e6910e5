import type { Evidence } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';

/** How one language says that a meeting is over, when another could be, and that this would suit. */
interface Wording {
  /** The meeting is one that was: whoever missed it missed it, whatever they offer now. */
  readonly past: RegExp;
  /** Another time in a question. */
  readonly asks: RegExp;
  /** Another time, or another person, as something that holds. */
  readonly tells: RegExp;
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const clock =
  '(?:(?:at|from|after|before|around|about|until|past|to) (?:half past )?(?:#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)|# : #|# (?:am|pm|o clock)|noon|midday)';
const month =
  '(?:january|february|march|april|june|july|august|september|october|november|december)';
const when = `(?:${weekday}|tomorrow|(?:the )?(?:next|following|coming) (?:day|week|month|one|${weekday})|(?:the )?(?:day|week|month) (?:after|before|of)|later (?:this|that|today)|(?:any )?other day|nth|this (?:morning|afternoon|evening)|${month}|${clock})`;
/** Between a time and what is said of it: parts of the day, other times, "on our side". */
const more = `(?: (?:morning|afternoon|evening|at|or|and|the|in|of|on|our|my|your|side|end|also|too|same|time|any|day|only|${when})){0,6}`;
/** Before it: "next", "on", "it on the". */
const lead =
  '(?: (?:it|that|this|one|on|at|for|to|until|till|by|the|next|early|late|maybe|perhaps|instead|back|again|over|our|your|my|call|meeting|session|same|time)){0,6}';
const good =
  '(?:free|fine|good|perfect|ok|okay|great|better|best|possible|ideal|open|available|convenient|doable)';
const suits = '(?:work|works|suit|suits|fit|fits|do|go|be good)';

const german =
  '(?:(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|morgen|ubermorgen|(?:nachste|kommende|ubernachste)[nrs]? [a-z]+|(?:um|ab|gegen|nach|vor) (?:#|neun|zehn|elf|zwolf|eins|zwei|drei|vier|funf)|# (?:uhr|: #)|nth|# \\. #|vormittag|nachmittag)';
const french =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|apres demain|# h|semaine prochaine|prochaine?s? [a-z]+|le #|matin|apres midi)';
const spanish =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|manana|pasado manana|semana que viene|proxim[oa] [a-z]+|a las (?:#|[a-z]+)|el #|tarde)';

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    past: / (?:missed|forgot|forgotten|skipped|slept|overslept|blanked|was|were|did not|could not|had|went|left|stood|stayed|attended|slipped|escaped|failed|turned up|showed|shown|yesterday|this morning|no show|absence|apologies for not|sorry for not|last (?:week|month|time|one|call|session|meeting)) /,
    asks: new RegExp(
      [
        `^ (?:[a-z]+ , )?(?:and |or |so |but |maybe |perhaps |say |then |same time ){0,2}(?:on |at )?${when}${more}(?: then| perhaps| maybe| instead| please| ok| okay){0,2} \\?`,
        ` (?:could|can|shall|should|would|may|might|do) (?:we|you|i) (?:still |please |maybe |perhaps |all |both )?(?:do|make|manage|say|try|talk|speak|meet|offer|move|push|shift|reschedule|postpone|hold|have|take|go for|find time|set|put|catch up|join)${lead} ${when}`,
        ` (?:how|what) about${lead} ${when}`,
        ` any chance (?:of|for|on|at)${lead} ${when}`,
        ` (?:would|will|does|do|could|is|are|might)${lead} ${when}${more} (?:be )?(?:${good}|${suits}) `,
        ` (?:are|is|would|will) (?:you|your [a-z]+) (?:be )?(?:free|available|around|there)${lead} ${when}`,
        ` do you have (?:a|any|another|some) (?:slot|time|room|opening|date)${lead} ${when}`,
        ` (?:suit|work for) you [^?]{0,20}${when}`,
      ].join('|'),
    ),
    tells: new RegExp(
      [
        ` (?:i|we|he|she) (?:am|are|is|will be|would be) (?:also |only |all |again |then )?(?:free|available|around|back)(?: again)?${lead} ${when}`,
        ` free (?:again )?${when}`,
        ` ${when}${more} (?:i|we) (?:am|are|would be|will be) (?:also |all )?(?:free|available|around) `,
        `(?<! not) ${when}${more}(?: both| all| also)? (?:is|are|would be|will be|could be|looks|would|will|works|suits|fits|should)(?: be| also| both(?: be)?| much| still)? ?(?:${good}|${suits}|work|for (?:me|us)|well)(?= )`,
        ` (?:i|we) (?:could|can|would) (?:also |still |happily |easily )?(?:do|make|offer|manage|come|join|meet|talk|speak|be there)${lead} ${when}`,
        ` (?:but|and|or) (?:could|can) (?:do|make|join|manage)${lead} ${when}`,
        ` (?:move|shift|push|postpone|reschedule|put|bring) (?:it|this|that|(?:our|the|my) [a-z]+)(?: back| forward| out)? (?:to|until|on|for)${lead} ${when}`,
        ` (?:let us|lets) (?:say|do|meet|talk|speak|have|make|take|try)${lead} ${when}`,
        ` ${when}${more} instead `,
        ` instead${lead} ${when}`,
        ` (?:will|can|is going to|is happy to) (?:join|attend|come|be there|take part|take (?:my|our) place|stand in)[^.;]{0,30}(?:instead|in (?:my|our) place|for (?:me|us)|on (?:my|our) behalf)`,
      ].join('|'),
    ),
  },
  de: {
    past: / (?:verpasst|vergessen|verschwitzt|versaumt|verschlafen|gestern|heute (?:morgen|fruh)|letzten?|war|waren|wart|konnten?|hatten?|geschafft|erschienen|gekommen) /,
    asks: new RegExp(
      ` (?:ginge|geht|gehen|passt|passen|klappt|klappen|ware|wurde|konnen wir|konnten wir|konnen sie|wie ware|wie sieht|haben sie|hatten sie|hatten wir|lieber|oder|stattdessen)(?: [a-z]+){0,6} ${german}|^ (?:oder |vielleicht |dann )?(?:am )?${german}(?: [a-z#:]+){0,5} \\?|${german}(?: [a-z#:]+){0,4} (?:passen|recht|moglich|gehen|klappen) `,
    ),
    tells: new RegExp(
      ` ${german}(?: [a-z#:]+){0,3} (?:ginge|ware moglich|passt (?:mir|uns|es)|passt gut|hatte ich (?:[a-z]+ )?zeit|hatten wir (?:[a-z]+ )?zeit|bin ich frei|sind wir frei|kann ich|konnen wir)(?! [^,.]{0,20}nicht)| (?:stattdessen|lieber|verschieben|verlegen)(?: [a-z]+){0,4} ${german}| auf (?:den )?${german}(?: [a-z]+){0,3} (?:verschieben|verlegen)| (?:kommt|ubernimmt|nimmt)(?: [a-z]+){0,4} (?:an meiner stelle|fur mich|statt meiner)`,
    ),
  },
  fr: {
    past: / (?:manque|rate|oublie|hier|ete|etais|etait|etions|n ai|n avons|pas pu|derniere?) /,
    asks: new RegExp(
      ` (?:disponibles?|possible|pouvons nous|pourrions nous|peut on|pourrait on|on peut|convient|conviendrait|irait|va t il|plutot|que diriez vous|libres?)[^.;]{0,40} ${french}|${french}[^.;]{0,20} (?:conviendrait|convient|possible|irait|vous va)`,
    ),
    tells: new RegExp(
      ` (?:je suis|nous sommes) (?:libres?|disponibles?)[^.;]{0,20} ${french}| (?:reporter|decaler|deplacer)[^.;]{0,20} (?:a|au|jusqu au) ${french}| plutot[^.;]{0,12} ${french}`,
    ),
  },
  es: {
    past: / (?:perdi|perdimos|falte|faltamos|olvide|olvidamos|ayer|pude|pudimos|fui|fuimos|tampoco|estuve|estuvimos|pasad[oa]s?) /,
    asks: new RegExp(
      ` (?:podriamos|podemos|podria|puede|pueden|puedes|podeis|os va|le va|te va|viene bien|iria bien|disponibles?|que tal|que le parece|seria posible|libres?)[^.;]{0,40} ${spanish}|${spanish}[^.;]{0,20} (?:le viene|os viene|les viene|viene bien|es posible)`,
    ),
    tells: new RegExp(
      ` (?:estoy|estamos) (?:libres?|disponibles?)[^.;]{0,20} ${spanish}| (?:mover|pasar|cambiar|aplazar)[^.;]{0,20} (?:al?|para el) ${spanish}| mejor[^.;]{0,12} ${spanish}`,
    ),
  },
};

/**
 * Was no meeting missed, because the one of `evidence` still lies ahead and the customer names another time for it or
 * sends somebody else? "I can't do Thursday. Friday at nine?" is how meetings are arranged (Protocol L1, M2); without
 * another time it is declined, and one that is over was missed. Patterns are bounded and run on bounded sentences.
 */
export function offersOtherTime(text: AnalysisText, evidence: readonly Evidence[]): boolean {
  const wording = wordings[text.language];
  if (wording === undefined) return false;
  const isOf = (one: Sentence): boolean =>
    evidence.some((e) => e.part === one.part && e.start <= one.end && one.start < e.end);
  const own = text.sentences.filter(isOf);
  if (own.some((one) => wording.past.test(` ${one.norm}`))) return false;
  return text.sentences.some((one) => {
    const norm = ` ${one.norm}`;
    return (
      one.part === 'ownWords' && ((one.asks && wording.asks.test(norm)) || wording.tells.test(norm))
    );
  });
}
