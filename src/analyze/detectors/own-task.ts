import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, table } from '../language/tables.ts';
import { ownTask } from './frames/putting-off.ts';

const ownTasks = table({ en: ownTask });

/** What holds the customer up, or keeps it waiting, is ours: then "still not" is a complaint. */
const heldUp =
  / (?:because|due to|thanks to|as (?:you|your|the)|since (?:you|your|the)|without your|until you|you (?:have|did|do|had|would|never)(?: still)? not|without you|not been|by you(?:r [a-z]+)?) /;

/** Where a sentence says that the writer's own part is still not done: "We still have not uploaded the data". */
export function ownTasksOf(text: AnalysisText, sentence: Sentence): readonly Match[] {
  return heldUp.test(` ${sentence.norm}`) ? [] : matchesOf(ownTasks, text, sentence);
}
