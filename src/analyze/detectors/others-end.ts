import { type Match, overlap } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isKnownName } from '../language/tagger.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import * as frames from './frames/others-end.ts';
import { outsideHouse } from './outside-house.ts';

const ofStaff = table({ en: frames.ofStaff });
const ofTheirCustomers = table({ en: frames.ofTheirCustomers });
const whenTheirs = table({ en: frames.whenTheirs });
const noticeToOthers = table({ en: frames.noticeToOthers });
const turnedOn = table({ en: frames.turnedOn });
const pilotOver = table({ en: frames.pilotOver });

const us =
  / (?:you|your|yours|usbrand|rivalname|provider|providers|vendor|vendors|(?:other|another|new|different) (?:system|software|tool|platform|product)) /;
const ours =
  / (?:you|your|yours|usbrand|contract|subscription|license|licenses|agreement|membership|software|platform|system|account|rivalname) /;

/**
 * Does what matched end something that is not ours: somebody's work for the customer, what the customer's customers
 * have with it, a trial before the real thing, a contract with a house that is named, or what the sentence before is
 * about. Or does it ask how an end is entered in the product. English.
 */
export function isOthersEnd(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (text.language !== 'en') return false;
  if (isEntry(sentence)) return true;
  if (isToUs(sentence)) return false;
  if (matchesOf(ofStaff, text, sentence).some((one) => overlap(one, match))) return true;
  if (isOfTheirPeople(text, sentence, match)) return true;
  if ([pilotOver, whenTheirs, turnedOn, noticeToOthers].some((one) => says(one, text, sentence)))
    return true;
  return isWithAHouse(sentence) || isOfWhatWasBefore(text, sentence);
}

/** What is answered is not what ends. */
const inAnswer =
  / your (?:[a-z]+ )?(?:question|questions|mail|e mail|email|message|call|note|letter)(?= )/g;

function isToUs({ norm }: Sentence): boolean {
  return us.test(` ${norm} `.replace(inAnswer, ' '));
}

/** "What does it cost our customers to get out?": not the writer goes. English. */
export function isOfTheirPeople(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (isToUs(sentence)) return false;
  return matchesOf(ofTheirCustomers, text, sentence).some((one) => overlap(one, match));
}

const entry =
  /(?:^|[,;:)] )(?:and |so |but |please )?(?:how|where|can|could) (?:do|can|could|should|would)? ?(?:i|we) (?:best |also |then )?(?:mark|enter|record|tick|flag|note|register|show|set it|set up|put in) /;
const doneIn =
  / what (?:do|must|should|does) (?:i|we|one) (?:have to |need to |has to )?(?:do|enter|press|select|choose|click|tick|fill in) (?:in|on) (?:usbrand|your (?:system|software|portal|app|tool|platform)|the (?:portal|app|system)) /;
const leaves =
  / (?:cancel[a-z]*|terminat[a-z]*|leave|leaving|get out|quit|stop|shut|end(?:ing)? (?:our|the|my)|(?:our|my) (?:whole |entire )?(?:account|contract|subscription|company|tenant|workspace)|everything) /;

/** "How do I mark that a contract is not prolonged?", "What do I have to do in Marlow on their last day?" */
function isEntry({ norm, asks }: Sentence): boolean {
  if (!asks) return false;
  if (entry.test(norm))
    return !/ (?:our|my) (?:account|subscription|contract with you) /.test(norm);
  return doneIn.test(` ${norm}`) && !leaves.test(` ${norm}`);
}

const withHouse =
  /(?:^| )(?:renew|renewing|extend|extending|prolong|prolonging|continue|continuing|keep|keeping|cancel|canceling|canceled|end|ending|ended|terminate|terminating|terminated|drop|dropping|dropped|quit|quitting|stop|stopping) (?:the|our|my) ((?:[a-z]+ ){1,3})(?:with|from|at) ([a-z][a-z0-9]{2,}) /d;
/** What we may be called by: the name may be our product's that no configuration knows. */
const relation =
  /(?:^| )(?:contracts?|agreements?|subscriptions?|memberships?|accounts?|services?|licenses?|partnership|cooperation|collaboration|relationship|work|working|software|system|platform|tool|app|arrangement|plan|deal|maintenance|support|project|engagement|business) /;
const time =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|monday|tuesday|wednesday|thursday|friday|usbrand|personname)$/;

/** "We will not renew the van tracking with Fleetspot": what a named house does for them is named. */
function isWithAHouse({ norm, wordAt, words, text, start }: Sentence): boolean {
  const hit = withHouse.exec(norm);
  const at = hit?.indices?.[2];
  if (!hit || !at || relation.test(hit[1] ?? '') || time.test(hit[2] ?? '')) return false;
  const name = words[wordAt[at[0]] ?? 0];
  if (!name) return false;
  const written = text.slice(name.start - start, name.end - start);
  return /^\p{Lu}/u.test(written) && !isKnownName(written);
}

const ofParty = new RegExp(
  `^(?:[a-z]+ [a-z]+ , |as you know , |unfortunately , )?(?:our|the|my) (?:[a-z]+ ){0,2}${outsideHouse} (?:[a-z]+ )?(?:has|have|had|is|are|wants|want|wrote|raised|changed|announced|increased|sent|asks|puts|put) `,
);
const thing =
  '(?:domains?|certificates?|landline|fax(?: (?:number|line))?|phone (?:number|line)|sim(?: cards?)?|mailbox|garage|storage unit|depot|warehouse|lease|parking (?:spaces?|permits?)|vans?|trailers?|forklifts?|printers?|copiers?|pallets?|skip|marquee)';
const ofThing = new RegExp(
  ` (?:the|our|my|that|this) (?:[a-z]+ ){0,2}${thing} (?!(?:software|system|module|app|tool|planning|management|tracking) )`,
);
const pronoun =
  /^(?:and |so |but |therefore )?(?:we|i|nobody|no one) (?:[a-z]+ ){0,5}(?:it|them|that one|those|this one|these) /;

/** "Our landlord has changed the terms. We do not accept them and terminate." */
function isOfWhatWasBefore(text: AnalysisText, sentence: Sentence): boolean {
  if (!pronoun.test(sentence.norm) || ours.test(` ${sentence.norm} `)) return false;
  const before = text.sentences[text.sentences.indexOf(sentence) - 1];
  if (!before) return false;
  if (ofParty.test(before.norm)) return !/ (?:your|usbrand) /.test(` ${before.norm} `);
  return ofThing.test(` ${before.norm} `) && !ours.test(` ${before.norm} `) && !before.asks;
}
