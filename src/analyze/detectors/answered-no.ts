import type { AnalysisText } from '../language/read-text.ts';
import { toldMark } from '../language/words.ts';

const askedWhether =
  /^(?:(?:and|so|as to|since) )?(?:you|your [a-z]+) (?:also |just |once )?(?:ask|asked|wanted to know|wondered|wonder) (?:me |us )?(?:whether|if) /;
const no = new RegExp(
  `^(?:no|nope|not at all|certainly not|of course not|absolutely not|definitely not|the answer is no|we are not|i am not|we do not|we will not)(?: (?:[,;]|${toldMark})| (?:we|i) | $)`,
);
const stillGoes =
  / (?:leave|leaving|cancel|canceling|gone|done|for good|out|decided|chosen|signed) /;

/** Is what the sentence asks, or says that we asked, denied in the next: "Are we looking at other tools? No." */
export function isAnsweredNo(text: AnalysisText, index: number): boolean {
  const [sentence, next] = text.sentences.slice(index, index + 2);
  if (!sentence || !next || text.language !== 'en') return false;
  return (
    (sentence.asks || askedWhether.test(sentence.norm)) &&
    no.test(next.norm) &&
    !stillGoes.test(` ${next.norm}`)
  );
}
