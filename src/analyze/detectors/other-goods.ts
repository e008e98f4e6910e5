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

/** Where the customer keeps tenders of its own: a portal that is not ours is the one to which it invites us. */
const keepsTenders =
  / (?:tender|tendering|bid|bidding|rfp|rfq|sourcing|auction|quotation|award) (?:module|modules|tool|page|screen|function|feature|workflow|template|area|app) /;
/** Whoever bids for a contract is looked at, and does not look. */
const bids =
  / (?:we|i) (?:[a-z]+ ){0,4}(?:to win|win|land) (?:this|that|the|it)(?: one| tender| bid| contract| job| client| customer| deal)? |(?:customer|client|prospect|hospital|buyer|city|council) of ours (?:, )?(?:who|which|that) is (?:choosing|looking|comparing|tendering)| (?:we|i) (?:are|am|will be|have been) (?:[a-z]+ )?(?:bidding|tendering|pitching|quoting|invited to (?:bid|tender|pitch|quote)) (?:for|on|to) /;
const look =
  / (?:rivalname|alternatives?|replac[a-z]*|(?:new|other|another) (?:software|system|tool|platform)) /;

/** Is a tender one that the customer runs in what we sell, or one in which the customer bids itself. English. */
export function isOwnTender(text: AnalysisText, sentence: Sentence): boolean {
  const norm = ` ${sentence.norm} `;
  if (text.language !== 'en' || look.test(norm)) return false;
  if (bids.test(norm)) return true;
  return (
    !/ (?:you|usbrand) /.test(norm) &&
    text.sentences.some(
      (one) =>
        keepsTenders.test(` ${one.norm} `) && / (?:your|usbrand|modules?) /.test(` ${one.norm} `),
    )
  );
}
