import type { DraftRule } from './rule.ts';
import { contentStems } from '../draft/issue-words.ts';
import { isSerious, sectionText } from './rule.ts';

/** One fact of the customer is repeated: a count, a date, or what happened. Source: hitthosting; support-me.dev; field rule 4. */
export const provesListening: DraftRule = {
  id: '04-proves-listening',
  hard: true,
  source: 'hitthosting; support-me.dev',
  words: 'One fact of the customer is repeated: a count, a date, or what happened.',
  check: (draft, situation) => {
    const said = situation.message?.ownWords ?? '';
    if (!isSerious(situation) || contentStems(said).size < 6) return [];
    const theirs = contentStems(said);
    const shared = [...contentStems(sectionText(draft, 'empathy'))].filter((word) =>
      theirs.has(word),
    );
    return shared.length >= 2 ? [] : ['Nothing in the first part shows that the mail was read.'];
  },
};
