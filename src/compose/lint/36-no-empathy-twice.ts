import type { DraftRule } from './rule.ts';
import { sameness } from '../draft/vary.ts';
import { sectionText, sentencesIn } from './rule.ts';

/** The same empathy sentence never stands twice in a thread. Source: composio skill; field rule 36. */
export const noEmpathyTwice: DraftRule = {
  id: '36-no-empathy-twice',
  hard: true,
  source: 'composio skill',
  words: 'The same empathy sentence never stands twice in a thread.',
  check: (draft, situation) => {
    const used = new Set(situation.usedSentences.map(sameness));
    return sentencesIn(sectionText(draft, 'empathy'))
      .filter((one) => used.has(sameness(one)))
      .map((one) => `Said before in this thread: "${one}"`);
  },
};
