import type { DraftRule } from './rule.ts';
import { ourWords } from './rule.ts';

/** At most one question besides the reframing one. Source: skillmds; exo #125; field rule 20. */
export const fewQuestions: DraftRule = {
  id: '20-few-questions',
  hard: true,
  source: 'skillmds; exo #125',
  words: 'At most one question besides the reframing one.',
  check: (draft, situation) => {
    const asked = (ourWords(draft, situation).match(/\?/g) ?? []).length;
    const reframing = /if I understand correctly/i.test(ourWords(draft, situation)) ? 1 : 0;
    return asked - reframing > 1 ? [`${asked} questions are asked.`] : [];
  },
};
