import { overlap, type Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, table } from '../language/tables.ts';
import { citations, lookedAt } from './frames/office-goods.ts';

const goods = table({ en: lookedAt });
const quoted = table({ en: citations });

const ourRivals = / (?:rivalname|competit[a-z]*|rivals?|vendors?|suppliers?|providers?) /;
/** Software for a canteen, or the reader in the same breath: that may be ours. */
const ours =
  / (?:you|your|yours|usbrand|rivalname|competit[a-z]*|rivals?|vendors?|providers?|software|platforms?|systems?|tools?|apps?|application|solutions?|crm|erp|helpdesk|service desk|modules?|licenses?|subscription|alternatives?|replacements?|successor) /;

/** Behind the goods, whether what we sell goes with them: ", do any of yours take a badge?" */
const fitsOurs =
  / , (?:do|does|will|would) (?:any of )?(?:you|yours?)(?: (?!rival|compet|alternativ|replac|match|beat|offer)[a-z]+){1,8} \? $/;

/**
 * Does what matched look around for goods that an office buys ("an RFP for our canteen"), or gather words of customers
 * to print: no look at our rivals, however sure the model is. English.
 */
export function isOtherGoods(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  const norm = ` ${sentence.norm.trimEnd()} `.replace(fitsOurs, ' ');
  const at = [
    ...(ours.test(norm) ? [] : matchesOf(goods, text, sentence)),
    ...(ourRivals.test(norm) ? [] : matchesOf(quoted, text, sentence)),
  ];
  return at.some((one) => overlap(one, match));
}
