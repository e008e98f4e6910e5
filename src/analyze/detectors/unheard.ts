import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isQuoted } from '../language/scope.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import * as frames from './frames/unheard.ts';
import { isOthersSilence } from './no-complaint.ts';

const unheard = table({ en: frames.unheard });
const nobodyCame = table({ en: frames.nobodyCame });
const again = table({ en: frames.again });
const heard = table({ en: frames.heard });
const away = table({ en: frames.away });

/**
 * Where a customer says coolly that nobody hears: how long nothing came, what it pays for and does not get, or whom
 * it shall ask instead. A question says it as well as a statement. Null where all is well, or where who answers is
 * away and another is asked for in good order. English.
 */
export function unheardIn(text: AnalysisText, index: number): Match | null {
  const sentence = text.sentences[index];
  if (!sentence || sentence.part === 'subject' || says(heard, text, sentence)) return null;
  if (isOthersSilence(sentence)) return null;
  const next = text.sentences[index + 1];
  const came = next && says(again, text, next) ? matchesOf(nobodyCame, text, sentence) : [];
  const [found] = [...matchesOf(unheard, text, sentence), ...came];
  if (!found || isQuoted(sentence, found.from, found.to)) return null;
  return / instead /.test(` ${sentence.norm} `) && isSomebodyAway(text, index) ? null : found;
}

function isSomebodyAway(text: AnalysisText, index: number): boolean {
  const near: readonly Sentence[] = text.sentences.slice(Math.max(0, index - 2), index + 2);
  return near.some((one) => says(away, text, one));
}
