import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** No "this issue", "this matter" when the noun is known. Source: Packard & Berger; field rule 17. */
export const concreteNouns: DraftRule = {
  id: '17-concrete-nouns',
  hard: true,
  source: 'Packard & Berger',
  words: 'No "this issue", "this matter" when the noun is known.',
  check: (draft, situation) =>
    draft.issue === ''
      ? []
      : matches(
          ourWords(draft, situation),
          /\b(?:this|that|the|your) (?:issue|matter|situation|concern|inconvenience)\b/,
          'A pronoun where the noun is known',
        ).filter(
          (one) => !draft.issue.split(' ').some((word) => word.length > 3 && one.includes(word)),
        ),
};
