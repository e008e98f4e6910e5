import type { AnalysisText } from './read-text.ts';

const vendor =
  / (?:your|yours|usbrand|you (?:people|guys|have|are|were|said|told|promised|sold|charged|closed|do|did|do not|did not|can|could|will|should|made|make|took|take|keep|sent|never|know|understand|ask|asked|want|call|lie|lied|let|treat|owe|mark)|with you|from you|by you|to you|at you|of you|support|helpdesk|ticket|customer service|contract|subscription|license|licenses|invoice|renewal|supplier|vendor|provider|software|platform|votre|vos|vous|ihr|ihre|ihnen|ihrem|vuestr[oa]s?|su) /;
/** In a text of at most this many sentences the writer's matter is taken to be with us. */
const fewSentences = 30;

/**
 * Is the sentence at `index` about the reader: it or a neighbour speaks to us or of what we sell, or the
 * whole text is short. Long texts to many (lists, newsletters) speak of other people's matters.
 */
export function isAddressedToUs(text: AnalysisText, index: number): boolean {
  if (text.language !== 'en' || text.sentences.length <= fewSentences) return true;
  for (const at of [index - 2, index - 1, index, index + 1, index + 2]) {
    const sentence = text.sentences[at];
    if (sentence && vendor.test(` ${sentence.norm}`)) return true;
  }
  return false;
}

/** Ordinary business talks of you, contracts and notice all day long: those words alone are no relation to us. */
const relation = new RegExp(
  `${[
    ' (?:usbrand|rivalname|subscription|license|licenses|renewal|renew|renewing|software|platform)',
    ' (?:supplier|suppliers|vendor|vendors|provider|providers)',
    ' (?:our|the|this) (?:contract|agreement|account|service|services|system|tool|app)',
    ' your (?:[a-z]{1,20} )?(?:service|services|support|software|system|tool|product|app)',
    ' your (?:[a-z]{1,20} )?(?:invoice|price|prices|quote|offer|proposal|terms|fees?|rates?)',
    ' your (?:[a-z]{1,20} )?(?:company|team|people|firm|house|contract|competitors?)',
    ' (?:with|from|by|to|of|at|leave|leaving|drop|keep|lose|losing|against|than|without) you',
    ' you (?:lose|lost|will lose|have lost|have until)',
  ].join(' |')} `,
);
/** A longer text must name the relation beside the sentence; a short one is taken to be about it. */
const shortText = 14;

/** Is a sentence about leaving or looking around about our relation: it or a neighbour names it. */
export function isOurMatter(text: AnalysisText, index: number): boolean {
  if (text.language !== 'en' || text.sentences.length <= shortText) return true;
  for (const at of [index - 1, index, index + 1]) {
    const sentence = text.sentences[at];
    if (sentence && relation.test(` ${sentence.norm}`)) return true;
  }
  return false;
}
