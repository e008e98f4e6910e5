import { type Match, overlap } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, table } from '../language/tables.ts';
import { lesser as matters } from './frames/cancellation-vetoes.ts';

const lesser = table({ en: matters });
const endsToo =
  / (?:cancel|canceling|cancelation|terminat[a-z]*|renew[a-z]*|contract|penalt(?:y|ies)|leave you|we leave|leaving|close (?:our|the)|closing|no longer|not be back|nor|usbrand|your (?:software|platform|system|tool|product|app|service|services|company)|(?:new|next|other|another) (?:provider|supplier|vendor|system|tool)|rivalname) /;

/** What it matched ends something lesser, and nothing beside that speaks of an end. */
export function isLesser(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  return matchesOf(lesser, text, sentence).some((one) => {
    const others = sentence.words
      .filter((_, at) => at < one.from || at >= one.to)
      .map(({ word }) => word);
    return overlap(one, match) && !endsToo.test(` ${others.join(' ')} `);
  });
}

const guests =
  / (?:(?:the|a|your|our|this|that|my) (?:[a-z]+ )?(?:hotel|hostel|inn|party|reception|stand|booth|fair|exhibition|flat|apartment)|dinner|lunch|breakfast|drinks|overnight|(?:drop|pop|swing) (?:in|by|round|over)|(?:come|stop) by) /;

/** "We have the hotel until two. We are not staying.": what they do not stay at is where they are guests. English. */
export function isGuestsStay(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (text.language !== 'en') return false;
  const said = sentence.words.slice(match.from, match.to).map(({ word }) => word);
  if (!/ not stay(?:ing)? (?:[.,;!] )?$/.test(` ${said.join(' ')} `)) return false;
  const before = text.sentences[text.sentences.indexOf(sentence) - 1];
  return [before, sentence].some((one) => one !== undefined && guests.test(` ${one.norm}`));
}

const noneNeeded =
  /^(?:so |and )?(?:no (?:further )?(?:extension|renewal|prolongation) (?:(?:is )?(?:needed|required|necessary|wanted) )?|(?:we|i) (?:will|are|am|do) not (?:be )?(?:extend|renew|prolong|need|keep)(?:ing)? (?:it|them|an extension) (?:any longer |any more |anymore )?)(?:[.!,] |$)/;
const tool =
  '(?:scanners?|printers?|copiers?|projectors?|cranes?|lifts?|skips?|vans?|cars?|tents?|marquees?|generators?|containers?|scaffolds?|scaffolding|forklifts?|diggers?|tools|tables|chairs)';
const hired = new RegExp(
  ` (?:${tool} (?:rental|hire|loan|lease)|(?:loaned|hired|rented|leased|borrowed) ${tool}|(?:rental|hire|loan|lease) (?:of|on|for) (?:the |our |a |an )?(?:[a-z]+ )?${tool}) `,
);
const contract =
  / (?:you|your|usbrand|contract|subscription|license|licenses|agreement|membership|software|platform|system|account|rivalname) /;

/** "The hire of the skip ends on Monday. No extension needed.": what ends is a thing on hire. English. */
export function isHired(text: AnalysisText, sentence: Sentence): boolean {
  if (text.language !== 'en') return false;
  const at = text.sentences.indexOf(sentence);
  if (contract.test(` ${sentence.norm} `)) return false;
  const isOf = (one: Sentence | undefined): boolean =>
    one !== undefined && hired.test(` ${one.norm} `) && !contract.test(` ${one.norm} `);
  if (noneNeeded.test(`${sentence.norm} `)) return isOf(text.sentences[at - 1]);
  const next = text.sentences[at + 1];
  return isOf(sentence) && next !== undefined && noneNeeded.test(`${next.norm} `);
}
