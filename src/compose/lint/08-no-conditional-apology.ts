import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** No "sorry if", "may have caused", "if you feel". Source: HDI; Rework; field rule 8. */
export const noConditionalApology: DraftRule = {
  id: '08-no-conditional-apology',
  hard: true,
  source: 'HDI; Rework',
  words: 'No "sorry if", "may have caused", "if you feel".',
  check: (draft, situation) =>
    matches(
      ourWords(draft, situation),
      /\b(?:(?:sorry|apologi[sz]e|apologies|regret)\b[^.?!]{0,60}\bif\b|(?:may|might|could) have (?:caused|been|led)|if you (?:feel|felt|were|have been) )/,
      'An apology with a condition',
    ),
};
