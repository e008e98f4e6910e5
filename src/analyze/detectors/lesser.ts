import { type Match, overlap } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, table } from '../language/tables.ts';
import { lesser as matters } from './frames/cancellation-vetoes.ts';

const lesser = table({ en: matters });
const endsToo =
  / (?:cancel|canceling|cancelation|terminat[a-z]*|renew[a-z]*|contract|leave you|we leave|leaving|close (?:our|the)|closing|no longer|not be back|nor|usbrand|your (?:software|platform|system|tool|product|app|service|services|company)|(?:new|next|other|another) (?:provider|supplier|vendor|system|tool)|rivalname) /;

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
