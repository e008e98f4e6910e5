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
