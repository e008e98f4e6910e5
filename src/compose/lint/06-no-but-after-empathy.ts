import type { DraftRule } from './rule.ts';
import { sectionText, sentencesIn, withoutTheirs } from './rule.ts';

/** No "but" or "however" right after the empathy. Source: jeopardylabs; field rule 6. */
export const noButAfterEmpathy: DraftRule = {
  id: '06-no-but-after-empathy',
  hard: true,
  source: 'jeopardylabs',
  words: 'No "but" or "however" right after the empathy.',
  check: (draft, situation) => {
    const next = draft.sections[draft.sections.findIndex((one) => one.tag === 'empathy') + 1];
    const first = sentencesIn(next?.text ?? '')[0] ?? '';
    const inside = withoutTheirs(sectionText(draft, 'empathy'), draft, situation);
    const own =
      /\b(?:i understand|i can see|i hear|i get|i am sorry|i apologise)\b[^.?!]{0,120},?\s(?:but|however)\b/i;
    const found = /^(?:but|however|that said|nevertheless|still,)/i.test(first) || own.test(inside);
    return found || /[.!]\s+(?:But|However)\b/.test(inside)
      ? ['"But" takes the empathy back.']
      : [];
  },
};
