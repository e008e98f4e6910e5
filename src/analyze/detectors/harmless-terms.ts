import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { endMark } from '../language/words.ts';

/** The dates and terms of the contract are asked for, and not a word of leaving beside it. */
const asksTerms =
  / (?:what|when|how long|how many|tell|send|confirm|give|know|is the|is our) .{0,120}(?:notice periods?|renewal dates?|end dates?|expiry dates?|(?:contract|agreement|subscription|license|plan|term) (?:end|ends|expire|expires|run|runs|renew|renews)) /;
const leaves =
  / (?:cancel[a-z]*|terminat[a-z]*|leav(?:e|ing)|quit|exit|stop|get out|out of|give notice|giv(?:e|ing) notice|early|earlier|sooner|not|no longer|without|switch|move|penalty|fees?|if we|before) /;
/** Only when they renew: that is no question of who leaves. */
const renewalOnly = new RegExp(
  `^(?:(?:hi|hello|please|also|and) (?:[a-z]+ )?, )?(?:what is|when is|could you tell (?:me|us)|can you tell (?:me|us)|please (?:tell|send|confirm)(?: me| us)?) (?:the |our )+(?:next )?renewal date (?:on|of|for|in) (?:our|the|my) [a-z]+(?: [a-z]+)? (?:${endMark} )?$`,
);

const keeper =
  '(?:audit|audits|auditors?|accountants?|controllers?|finance|procurement|purchasing|compliance|bookkeep[a-z]*|tax adviser)';
const record =
  '(?:audit|auditors?|budget|budgets|budgeting|forecast|register|procurement file|contract file|contract list|contract database|supplier file|supplier list|vendor list|overview|inventory|records|files|books|accounts|year end|annual report|statement)';
/** What it is wanted for: somebody's books. */
const reason = new RegExp(
  `(?: (?:${keeper} (?:team |department )?(?:need|needs|ask|asks|asked|want|wants|require|requires|would like|request|requests|requested|keeps asking) |(?:need|needed|want|enter|put|note|record|list|ask|asks|is|just) (?:it |this |that |them |the date )?(?:in |into |to |for |on )(?:[a-z]+ ){0,3}(?:'s )?(?:[a-z]+ ){0,2}${record} |(?:need|require|fill|complete|update|updating|filling|filing)(?: in)? (?:it |this )?(?:for )?(?:[a-z]+ ){0,2}(?:register|procurement file|contract list|contract database|supplier file))|^ for (?:our|the|my) (?:[a-z]+ ){0,3}${record})`,
);

/** What would come of an end, as far off as "if we ever had to": a plan for the worst, such as an auditor wants to see. */
const asksWhatIf =
  / (?:what|how|where|who|which|is|would|could|can|do|does) .{0,80}(?:if|should|in case|in the event|once|when) .{0,60}(?:cancel(?:ed|ing)?|leave|left|stop(?:ped)?|terminat[a-z]*|end(?:ed|s)?|exit(?:ed)?|switch(?:ed)?|go under|out of business) /;
const examiner =
  '(?:auditors?|audits?|accountants?|compliance|insurers?|regulators?|risk (?:team|manager|officer)|security (?:team|officer)|data protection officer|dpo)';
const examined = new RegExp(
  ` ${examiner} (?:team |department |people )?(?:need|needs|ask|asks|asked|are asking|is asking|want|wants|wanted|require|requires|would like|request|requests|requested|keeps asking) | (?:question|questions) (?:from|of|by) (?:our|the|my) (?:[a-z]+ )?${examiner} | for (?:our|the|my|a|an) (?:[a-z]+ ){0,3}(?:audit|questionnaire|risk register|exit plan|due diligence|certification|iso (?:#|audit)) `,
);

/** All is taken out of the product, beside the word of who keeps copies: "Our insurers want one of our own in the safe." */
const takesAllOut =
  / (?:get|export|download|pull|take|extract|copy|save|send) (?:[a-z]+ ){0,4}(?:everything|all|full|complete|whole|entire) (?:[a-z]+ ){0,6}(?:usbrand|data|records|account|files|system|out) /;
const keepsCopies = new RegExp(
  ` (?:our|the|my|an?) (?:[a-z]+ )?${examiner} (?:[a-z]+ ){0,3}(?:say|says|said|can|keeps?|take|takes|looks?) | (?:back ?up|backups|copy of our own|copies of our own|data warehouse|test system|sandbox) `,
);

/**
 * Is the sentence a question for dates and terms that somebody's books need ("Our auditors ask for the notice period"),
 * with the reason in it or beside it; for what would come of an end, where an auditor wants to know; or for the date
 * of renewal alone. English.
 */
export function isHarmlessTerms(text: AnalysisText, sentence: Sentence): boolean {
  if (text.language !== 'en') return false;
  const norm = ` ${sentence.norm}`;
  const at = text.sentences.indexOf(sentence);
  const near = text.sentences.slice(Math.max(0, at - 1), at + 2);
  if (asksWhatIf.test(norm) && near.some((one) => examined.test(` ${one.norm}`))) return true;
  if (takesAllOut.test(norm) && !leaves.test(norm.replace(' out of ', ' '))) {
    return near.some((one) => keepsCopies.test(` ${one.norm}`) && !leaves.test(` ${one.norm}`));
  }
  if (!asksTerms.test(norm) || leaves.test(norm)) return false;
  if (renewalOnly.test(sentence.norm)) return true;
  return near.some((one) => reason.test(` ${one.norm}`) && !leaves.test(` ${one.norm}`));
}
