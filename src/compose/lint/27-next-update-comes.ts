import type { DraftRule } from './rule.ts';
import { sectionText } from './rule.ts';

/** At High the next update has a date, also when there is no news. Source: headcount escalation skill; GitLab cadence; field rule 27. */
export const nextUpdateComes: DraftRule = {
  id: '27-next-update-comes',
  hard: true,
  source: 'headcount escalation skill; GitLab cadence',
  words: 'At High the next update has a date, also when there is no news.',
  check: (draft, situation) => {
    if (situation.tier !== 'high') return [];
    const text = sectionText(draft, 'next-step');
    return /\[\[|\b\d{1,2} [A-Z][a-z]+/.test(text) ? [] : ['No date for the next update.'];
  },
};
