import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** No arguing about feelings, no word on the tone, no "you misunderstood". Source: skillmds; integrateclaude; field rule 28. */
export const noTonePolicing: DraftRule = {
  id: '28-no-tone-policing',
  hard: true,
  source: 'skillmds; integrateclaude',
  words: 'No arguing about feelings, no word on the tone, no "you misunderstood".',
  check: (draft, situation) =>
    matches(
      ourWords(draft, situation),
      /\b(?:your tone|the tone of|that tone|misunderst(?:and|ood)|you are mistaken|you are wrong|overreact\w*|not (?:that|so) bad|no need to (?:be|get|shout)|be reasonable|unreasonable|keep (?:it|this) (?:civil|polite)|with all due respect|actually, you)/,
      'Tone policing',
    ),
};
