import type { DraftRule } from './rule.ts';
import { sectionText } from './rule.ts';

/** Two options are offered as a choice, one line each. Source: theliveschedule; orwellix; field rule 25. */
export const offerTheChoice: DraftRule = {
  id: '25-offer-the-choice',
  hard: true,
  source: 'theliveschedule; orwellix',
  words: 'Two options are offered as a choice, one line each.',
  check: (draft) => {
    if (draft.libraryIds.length < 2) return [];
    const bullets = sectionText(draft, 'plan')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    return bullets.length >= 2 ? [] : ['Two options, and no choice between them.'];
  },
};
