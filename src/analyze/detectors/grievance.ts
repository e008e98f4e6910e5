import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import * as frames from './frames/grievance.ts';

const repeated = table({ en: frames.repeated });
const saidToOne = table({ en: frames.saidToOne });
const saidHowLong = table({ en: frames.saidHowLong });
const longPast = table({ en: frames.longPast });
const harm = table({ en: frames.harm });
const harmOfFault = table({ en: frames.harmOfFault });
const pressing = table({ en: frames.pressing });
const plan = table({ en: frames.plan });
const planBeside = table({ en: frames.planBeside });
const noGrievance = table({ en: frames.noGrievance });

/** What a complaint without a feeling tells: a failure that came again, harm done, or a demand with weight. */
export interface Grievance {
  readonly is: 'failure' | 'demand';
  readonly at: Match;
}

const conditional = /(?:^| )(?:if|unless) /;
/** Something of ours does not do what it should. */
const faulty =
  / (?:(?:is|was|are|were|went|goes|been|be) (?:\w+ )?down|blank|wrong|broken|fault|faults|error|errors|crash\w*|fail\w*|frozen|freez\w*|outage|bug|(?:not|never|no longer|cannot) (?:\w+ ){0,2}(?:work|works|working|print|arrive|load|open|start|scan|respond)|vanish\w*|stopped|(?:does|did|do) not work(?:ed)?|never arrive) /;

/**
 * A complaint that tells facts and names no feeling (M3): said to us twice for nothing, our word that was not kept, a
 * fault that is back, counted harm. Null where it is settled, praised or another's. English.
 */
export function grievanceIn(text: AnalysisText, index: number): Grievance | null {
  const sentence = text.sentences[index];
  if (text.language !== 'en' || !sentence || isSettled(text, index)) return null;
  const [demand] = matchesOf(pressing, text, sentence);
  if (demand && !sentence.asks) return { is: 'demand', at: demand };
  const at =
    sentence.asks || conditional.test(sentence.norm) ? null : failureIn(text, index, sentence);
  return at ? { is: 'failure', at } : null;
}

function failureIn(text: AnalysisText, index: number, sentence: Sentence): Match | null {
  const next = text.sentences[index + 1];
  const near = text.sentences.slice(Math.max(0, index - 1), index + 2);
  const isFault = near.some((one) => faulty.test(` ${one.norm}`));
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
  return next !== undefined && mended.test(next.norm) && !/ not | never /.test(next.norm);
}
