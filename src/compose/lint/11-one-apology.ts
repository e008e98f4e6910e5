import type { DraftRule } from './rule.ts';
import { sameness } from '../draft/vary.ts';
import { ourWords, sentencesIn } from './rule.ts';

/** At most one sentence apologises, and it was not said before in this thread. Source: skillmds; integrateclaude; field rule 11. */
export const oneApology: DraftRule = {
  id: '11-one-apology',
  hard: true,
  source: 'skillmds; integrateclaude',
  words: 'At most one sentence apologises, and it was not said before in this thread.',
  check: (draft, situation) => {
    const sorry = sentencesIn(ourWords(draft, situation)).filter((one) =>
      /\b(?:sorry|apologi[sz]e|apologies)\b/i.test(one),
    );
    const used = new Set(situation.usedSentences.map(sameness));
    const again = sorry.filter((one) => used.has(sameness(one)));
    return [
      ...(sorry.length > 1 ? [`${sorry.length} sentences apologise.`] : []),
      ...again.map((one) => `Said before in this thread: "${one}"`),
    ];
  },
};
