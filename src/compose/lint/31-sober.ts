import type { DraftRule } from './rule.ts';
import { matches, ourWords, sectionText } from './rule.ts';

/** No exclamation marks, emoji, marketing or flattery. Source: integrateclaude; n8n 10539; field rule 31. */
export const sober: DraftRule = {
  id: '31-sober',
  hard: true,
  source: 'integrateclaude; n8n 10539',
  words: 'No exclamation marks, emoji, marketing or flattery.',
  check: (draft, situation) => {
    const text = `${sectionText(draft, 'greeting')}\n${ourWords(draft, situation)}`;
    return [
      ...matches(text, /!/, 'An exclamation mark'),
      ...[...text.matchAll(/\p{Extended_Pictographic}/gu)].map((found) => `An emoji: ${found[0]}`),
      ...matches(
        text,
        /\b(?:valued customer|we are thrilled|we are excited|delighted to|world-class|best-in-class|cutting-edge|game.?changer|amazing|awesome|great question|excellent question|absolutely right|we love|your business means)\b/,
        'Marketing or flattery',
      ),
    ];
  },
};
