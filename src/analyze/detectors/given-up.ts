import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table, type Table } from '../language/tables.ts';
import * as frames from './frames/given-up.ts';

const givenUp = table({ en: frames.givenUp });
const notGivenUp = table({ en: frames.notGivenUp });
const othersBill = table({ en: frames.othersBill });

/** What settles it only behind what the sentence before it says, or beside another of the mail. */
const pairs: readonly (readonly [Table, Table])[] = [
  [table({ en: frames.heldThen }), table({ en: frames.heldNoMore })],
  [table({ en: frames.fewKept }), table({ en: frames.noneOfThem })],
];
const billed = table({ en: frames.billed });
const alreadyGone = table({ en: frames.alreadyGone });
const boughtElse = table({ en: frames.boughtElse });
const partingBeside = table({ en: frames.partingBeside });

/**
 * Where a sentence says that we are given up, in words that the learned model was not taught and need not be asked
 * about: "your contract was cancelled by our board"; or "this time I agree with him" behind "I talked my boss out of
 * dropping you". English.
 */
export function givingsUp(text: AnalysisText, sentence: Sentence): readonly Match[] {
  if (says(notGivenUp, text, sentence)) return [];
  const alone = matchesOf(givenUp, text, sentence).filter(
    ({ line }) => !sentence.asks || line.includes('?'),
  );
  if (alone.length > 0 || sentence.asks) return alone;
  const before = text.sentences[text.sentences.indexOf(sentence) - 1];
  if (before === undefined) return besides(text, sentence);
  const behind = pairs
    .filter(([first]) => says(first, text, before))
    .flatMap(([, second]) => matchesOf(second, text, sentence));
  if (says(billed, text, before) && !says(othersBill, text, before)) {
    behind.push(...matchesOf(alreadyGone, text, sentence));
  }
  return behind.length > 0 ? behind : besides(text, sentence);
}

/** Another system alone may stand beside ours: that it takes our place, the rest of the mail tells. */
function besides(text: AnalysisText, sentence: Sentence): readonly Match[] {
  const found = matchesOf(boughtElse, text, sentence);
  if (found.length === 0) return found;
  return text.sentences.some((one) => says(partingBeside, text, one)) ? found : [];
}
