import type { DraftRule } from './rule.ts';
import { contentStems } from '../draft/issue-words.ts';
import { bodyText, sentencesIn } from './rule.ts';

import type { DraftSituation } from '../draft/situation.ts';

/** The issue when the analysis has one; else the mail, the last subject and the recorded items. */
function known(situation: DraftSituation): string {
  if (situation.message !== null)
    return `${situation.message.subject} ${situation.message.ownWords}`;
  const titles = [...situation.overdueItems, ...situation.missedMeetings].map((one) => one.title);
  return [situation.lastSubject, ...titles].join(' ');
}

/** The first two sentences name the problem in the customer's own nouns. Source: Packard & Berger; field rule 1. */
export const namesTheIssue: DraftRule = {
  id: '01-names-the-issue',
  hard: true,
  source: 'Packard & Berger',
  words: "The first two sentences name the problem in the customer's own nouns.",
  check: (draft, situation) => {
    const theirs = contentStems(known(situation));
    if (theirs.size === 0) return [];
    const first = contentStems(sentencesIn(bodyText(draft)).slice(0, 2).join(' '));
    return [...first].some((word) => theirs.has(word))
      ? []
      : ['The first two sentences name nothing that the customer wrote about.'];
  },
};
