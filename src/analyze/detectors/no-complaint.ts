import type { Rejection } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { says, table } from '../language/tables.ts';
import * as frames from './frames/grievance.ts';
import { outsideHouse } from './outside-house.ts';

const wellAnswered = table({ en: frames.wellAnswered });
const noneOfTheirs = table({ en: frames.noneOfTheirs });

/** What turns it back: "they stopped complaining because nobody listens". */
const givenUp =
  / (?:because (?:nobody|no one|it is (?:no use|pointless)|you (?:never|do not))|given up|gave up|pointless|no use|no point|your (?:helpdesk|hotline|support)) /;
const ofSeveral =
  /^(?:each|all|none|neither|both|most|some|every one|not one) of (?:them|these|those) /;
const party = `(?:our|my|the|his|her) (?:[a-z]+ )?${outsideHouse}`;
const theirParty = new RegExp(` (?:at|from|of|with|to|rang|called|asked|phoned) ${party} `);
const theirStaff = new RegExp(
  ` (?:people|persons|clerks?|someone|somebody|man|woman|lady|staff|agents?) (?:at|from|of) ${party} `,
);
/** Who may be silent beside them: those for whom they work, and their own people. */
const ownPeople =
  '(?:our|my|the) (?:[a-z]+ )?(?:members?|customers?|clients?|guests?|tenants?|parents?|patients?|users|students|colleagues?|staff|boss|printers?|applicants?|candidates?)';
const silentParty = new RegExp(
  ` (?:word|line|sound|answer|reply|response|reaction|news|call|silence|anything|nothing) (?:yet |back |whatsoever )?(?:from|of) (?:${party}|${ownPeople}) `,
);
const sentencesBefore = 3;

/** Another house is silent: "no reply from our lawyer". English. */
export function isOthersSilence({ norm }: Sentence): boolean {
  return silentParty.test(` ${norm} `) && !/ (?:you|your|usbrand) /.test(` ${norm} `);
}

/**
 * Why a sentence that sounds like a complaint is none of us: it was well answered, the disappointment is ours, they
 * grumble no more, or the people it tells of are another house's. Null where nothing says so. English.
 */
export function noComplaint(text: AnalysisText, sentence: Sentence): Rejection | null {
  if (says(wellAnswered, text, sentence)) return 'praise';
  const norm = ` ${sentence.norm} `;
  if (says(noneOfTheirs, text, sentence) && !givenUp.test(norm)) return 'other-object';
  if (text.language === 'en' && isOthersSilence(sentence)) return 'third-party';
  if (theirStaff.test(norm) && !/ (?:you|your|usbrand) /.test(norm)) return 'third-party';
  if (text.language !== 'en' || !ofSeveral.test(sentence.norm)) return null;
  const at = text.sentences.indexOf(sentence);
  const before = text.sentences.slice(Math.max(0, at - sentencesBefore), at);
  return before.some((one) => theirParty.test(` ${one.norm} `)) ? 'third-party' : null;
}
