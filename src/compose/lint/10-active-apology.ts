import type { DraftRule } from './rule.ts';
import { matches, ourWords, sectionText, sentencesIn } from './rule.ts';

/** The apology is in the first person and active: no "mistakes were made". Source: HDI; field rule 10. */
export const activeApology: DraftRule = {
  id: '10-active-apology',
  hard: true,
  source: 'HDI',
  words: 'The apology is in the first person and active: no "mistakes were made".',
  check: (draft, situation) => {
    const passive = matches(
      ourWords(draft, situation),
      /\b(?:mistakes? (?:was|were|has been|have been) made|errors? (?:was|were) made|it is regretted|apologies (?:are|were) (?:offered|extended)|our apologies|apologies for)/,
      'A passive apology',
    );
    const text = sectionText(draft, 'apology');
    const first = sentencesIn(text)[0] ?? '';
    const bare =
      text !== '' && !/\b(?:I am sorry|I apologi[sz]e|we are sorry|we apologi[sz]e)\b/i.test(first);
    return bare ? [...passive, 'The apology does not begin with who apologises.'] : passive;
  },
};
