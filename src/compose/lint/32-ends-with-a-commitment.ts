import type { DraftRule } from './rule.ts';
import { matches, ourWords, sectionText } from './rule.ts';

/** The last line is a commitment, not "let me know" or "rest assured". Source: integrateclaude; field rule 32. */
export const endsWithACommitment: DraftRule = {
  id: '32-ends-with-a-commitment',
  hard: true,
  source: 'integrateclaude',
  words: 'The last line is a commitment, not "let me know" or "rest assured".',
  check: (draft, situation) => {
    const before = draft.sections.filter((one) => one.tag !== 'sign-off').at(-1);
    const found = matches(
      ourWords(draft, situation),
      /\b(?:let (?:me|us) know|rest assured|we value|please (?:do not|don['’]t) hesitate|feel free|(?:i |we )?hope this helps|reach out|looking forward to)\b/,
      'A filler',
    );
    return before?.tag === 'next-step' && /\bI will\b/.test(sectionText(draft, 'next-step'))
      ? found
      : [...found, 'The last line is no commitment.'];
  },
};
