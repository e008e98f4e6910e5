import type { DraftRule } from './rule.ts';
import { contentStems } from '../draft/issue-words.ts';
import { bodyText } from './rule.ts';

/** One reframing question at most, and only when the customer stated a goal. Source: Protocol D2; field rule 19. */
export const oneReframingWithAGoal: DraftRule = {
  id: '19-one-reframing-with-a-goal',
  hard: true,
  source: 'Protocol D2',
  words: 'One reframing question at most, and only when the customer stated a goal.',
  check: (draft, situation) => {
    const asked = [
      ...bodyText(draft).matchAll(/if I understand correctly, your goal is to ([^?\n]{1,200})\?/gi),
    ];
    if (asked.length === 0) return [];
    if (asked.length > 1) return ['More than one reframing question.'];
    const goal = asked[0]?.[1] ?? '';
    if (goal.includes('[[')) return [];
    const theirs = contentStems(situation.analysis?.goal ?? '');
    return [...contentStems(goal.replace(/,? is that right$/i, ''))].some((word) =>
      theirs.has(word),
    )
      ? []
      : ['The goal is not one that the customer stated.'];
  },
};
