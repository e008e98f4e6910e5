import { tellsOfLoss } from '../draft/say-sympathy.ts';
import type { DraftRule } from './rule.ts';
import { contentStems } from '../draft/issue-words.ts';
import { wordsOf } from '../draft/sentences.ts';
import { isSerious, isTheirs, sectionText } from './rule.ts';

/** A statement of fewer words says nothing of its own. */
const fewestWords = 4;

/** One fact of the customer is repeated: a count, a date, or what happened. Source: hitthosting; support-me.dev; field rule 4. */
export const provesListening: DraftRule = {
  id: '04-proves-listening',
  hard: true,
  source: 'hitthosting; support-me.dev',
  words: 'One fact of the customer is repeated: a count, a date, or what happened.',
  check: (draft, situation) => {
    const said = situation.message?.ownWords ?? '';
    // A word of condolence shows it, and whoever mourns is told nothing back.
    if (!isSerious(situation) || contentStems(said).size < 6 || tellsOfLoss(said)) return [];
    const theirs = contentStems(said);
    const first = sectionText(draft, 'empathy');
    // "You will not renew" holds one word that carries meaning, and is all that they had to say.
    const told = draft.echoes.some(
      (echo) =>
        wordsOf(echo).length >= fewestWords && first.includes(echo) && isTheirs(echo, theirs),
    );
    const shared = [...contentStems(first)].filter((word) => theirs.has(word));
    return told || shared.length >= 2
      ? []
      : ['Nothing in the first part shows that the mail was read.'];
  },
};
