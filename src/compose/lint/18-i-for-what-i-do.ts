import type { DraftRule } from './rule.ts';
import { sectionText, unquoted } from './rule.ts';

/** What the CSM will do is said with "I". Source: Rework: an "I" apology is a lot stronger; field rule 18. */
export const iForWhatIDo: DraftRule = {
  id: '18-i-for-what-i-do',
  hard: true,
  source: 'Rework: an "I" apology is a lot stronger',
  words: 'What the CSM will do is said with "I".',
  check: (draft) => {
    const text = unquoted(sectionText(draft, 'next-step'));
    return /\bI will\b/.test(text) && !/\bwe will\b|\bour team will\b|\bsomebody will\b/i.test(text)
      ? []
      : ['The next step does not say "I will".'];
  },
};
