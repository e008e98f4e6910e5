import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** Never "calm down", "you need to", "you should have", "that is our policy". Source: jeopardylabs course; skillmds de-escalation; field rule 5. */
export const noCommands: DraftRule = {
  id: '05-no-commands',
  hard: true,
  source: 'jeopardylabs course; skillmds de-escalation',
  words: 'Never "calm down", "you need to", "you should have", "that is our policy".',
  check: (draft, situation) =>
    matches(
      ourWords(draft, situation),
      /\b(?:calm down|relax\b|you need to|you must|you should have|you should know|as (?:i|we) (?:already )?(?:said|told you|mentioned|explained)|(?:that|this|it) is (?:our|company) policy|our policy|per our policy|nothing (?:i|we) can do)/,
      'A sentence that heats up',
    ),
};
