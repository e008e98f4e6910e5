import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** The apology is for the event, never for the customer's feelings. Source: gaby HEARD; Rework; field rule 9. */
export const apologiseForTheEvent: DraftRule = {
  id: '09-apologise-for-the-event',
  hard: true,
  source: 'gaby HEARD; Rework',
  words: "The apology is for the event, never for the customer's feelings.",
  check: (draft, situation) =>
    matches(
      ourWords(draft, situation),
      /\b(?:sorry|apologi[sz]e|regret) (?:that |for the fact that |for how )?(?:you (?:feel|felt|are feeling|see it|took it|are (?:upset|angry|unhappy|frustrated|disappointed))|your (?:feelings|frustration|anger|disappointment))/,
      'An apology for a feeling',
    ),
};
