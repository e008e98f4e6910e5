import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isDenied } from '../language/denied.ts';
import { isConditional, isPast } from '../language/scope.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import * as french from './frames/french-grievance.ts';
import * as german from './frames/german-grievance.ts';
import * as frames from './frames/grievance.ts';
import * as spanish from './frames/spanish-grievance.ts';
import { unheardIn } from './unheard.ts';

const repeated = table({
  en: frames.repeated,
  de: german.repeated,
  fr: french.repeated,
  es: spanish.repeated,
});
const saidToOne = table({
  en: frames.saidToOne,
  de: german.saidToOne,
  fr: french.saidToOne,
  es: spanish.saidToOne,
});
const saidHowLong = table({ en: frames.saidHowLong });
const longPast = table({ en: frames.longPast });
const harm = table({
  en: frames.harm,
  de: german.harm,
  fr: french.harm,
  es: spanish.harm,
});
const harmOfFault = table({
  en: frames.harmOfFault,
  de: german.harmOfFault,
  fr: french.harmOfFault,
  es: spanish.harmOfFault,
});
const pressing = table({
  en: frames.pressing,
  de: german.pressing,
  fr: french.pressing,
  es: spanish.pressing,
});
const plan = table({
  en: frames.plan,
  de: german.plan,
  fr: french.plan,
  es: spanish.plan,
});
const planBeside = table({ en: frames.planBeside });
const noGrievance = table({
  en: frames.noGrievance,
  de: german.noGrievance,
  fr: french.noGrievance,
  es: spanish.noGrievance,
});
const mendedNext = table({ de: german.mended, fr: french.mended, es: spanish.mended });

/** What a complaint without a feeling tells: a failure that came again, harm done, or a demand with weight. */
export interface Grievance {
  readonly is: 'failure' | 'demand';
  readonly at: Match;
}

const conditional = /(?:^| )(?:if|unless) /;
/** Something of ours does not do what it should. */
const faulty: Readonly<Record<string, RegExp>> = {
  en: / (?:(?:is|was|are|were|went|goes|been|be) (?:\w+ )?down|blank|wrong|broken|fault|faults|error|errors|crash\w*|fail\w*|frozen|freez\w*|outage|bug|(?:not|never|no longer|cannot) (?:\w+ ){0,2}(?:work|works|working|print|arrive|load|open|start|scan|respond)|vanish\w*|stopped|(?:does|did|do) not work(?:ed)?|never arrive) /,
  de: / (?:fehler\w*|problem\w*|ausfall\w*|absturz\w*|storung\w*|panne\w*|streikt|spinnt|hakt|ausfallt|ausfallen|ausgefallen|abgesturzt|kaputt|defekt|bricht|abbricht|hangt|einfriert|friert|fehlt|fehlen|falsch\w*|leer|gesperrt|verschwunden|unbrauchbar|nicht (?:\w+ ){0,2}(?:lauft|funktioniert|geht|gehen|klappt|mehr|laden|ladt|hochfahrt|reagiert|startet|offnen|drucken|starten)|(?:lauft|funktioniert|geht|klappt|ladt) (?:\w+ ){0,3}nicht) /,
  fr: / (?:bug\w*|panne\w*|erreur\w*|probleme\w*|plant\w*|tombe\w*|rame\w*|incident\w*|coupure\w*|bloque\w*|fige|figent|vide|vides|faux|fausse|fausses|casse|inaccessible\w*|s arrete|disparu\w*|defaut\w*|perdu\w*|ne (?:\w+ ){1,3}(?:pas|plus|que)|n (?:\w+ ){1,3}(?:pas|plus|que)) /,
  es: / (?:error\w*|fallo\w*|falla\w*|problema\w*|caida\w*|caido|cae|cuelga\w*|averia\w*|incidencia\w*|bloque\w*|congelad\w*|parad\w*|parandose|mal|vaci\w*|roto|rota|inaccesible\w*|perdid\w*|no (?:\w+ ){0,2}(?:funciona\w*|anda|carga\w*|arranca\w*|responde\w*|abre\w*|imprime\w*|sale\w*|puede\w*|podemos)|sin (?:acceso|funcionar|servicio)) /,
};

/**
 * A complaint that tells facts and names no feeling (M3): said to us twice for nothing, our word that was not kept, a
 * fault that is back, counted harm. Null where it is settled, praised or another's.
 */
export function grievanceIn(text: AnalysisText, index: number): Grievance | null {
  const sentence = text.sentences[index];
  if (!sentence || isSettled(text, index)) return null;
  const unheard = unheardIn(text, index);
  if (unheard) return { is: 'failure', at: unheard };
  const [demand] = matchesOf(pressing, text, sentence);
  if (demand && !sentence.asks) return { is: 'demand', at: demand };
  const at = sentence.asks || isUnreal(text, sentence) ? null : failureIn(text, index, sentence);
  return at ? { is: 'failure', at } : null;
}

/** Bound to a condition, or of a time that is over. */
function isUnreal(text: AnalysisText, sentence: Sentence): boolean {
  if (text.language === 'en') return conditional.test(sentence.norm);
  return isConditional(sentence) || isPast(sentence);
}

function failureIn(text: AnalysisText, index: number, sentence: Sentence): Match | null {
  const next = text.sentences[index + 1];
  const near = text.sentences.slice(Math.max(0, index - 1), index + 2);
  const isFault = near.some((one) => faulty[text.language]?.test(` ${one.norm}`));
  const isOverdue = next !== undefined && says(longPast, text, next);
  const isComplaint = near.some((one) => says(harm, text, one) || says(harmOfFault, text, one));
  const isPressing = near.some((one) => says(pressing, text, one));
  const found = [
    ...matchesOf(repeated, text, sentence),
    ...matchesOf(harm, text, sentence),
    ...matchesOf(plan, text, sentence),
    ...(isOverdue ? matchesOf(saidHowLong, text, sentence) : []),
    ...(isFault || isPressing ? matchesOf(saidToOne, text, sentence) : []),
    ...(isFault ? matchesOf(harmOfFault, text, sentence) : []),
    ...(isComplaint ? matchesOf(planBeside, text, sentence) : []),
  ];
  return found[0] ?? null;
}

const mended =
  /^(?:it|that|this|they|you|your (?:team|people|colleague)|both|all|everything|now) (?:\w+ ){0,4}(?:fixed|mended|solved|resolved|sorted|repaired|settled|works|worked|fine) /;

/** It says that all is well or that somebody else did it, or the next one that it was mended. */
function isSettled(text: AnalysisText, index: number): boolean {
  const [sentence, next] = text.sentences.slice(index, index + 2);
  if (sentence && says(noGrievance, text, sentence)) return true;
  if (next === undefined) return false;
  if (text.language !== 'en') {
    return matchesOf(mendedNext, text, next).some((one) => !isDenied(text, next, one));
  }
  return mended.test(next.norm) && !/ not | never /.test(next.norm);
}
