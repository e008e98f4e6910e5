import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** Never ask for forgiveness, understanding or patience. Source: Lewicki; own; field rule 15. */
export const noPlea: DraftRule = {
  id: '15-no-plea',
  hard: true,
  source: 'Lewicki; own',
  words: 'Never ask for forgiveness, understanding or patience.',
  check: (draft, situation) =>
    situation.wording.protocolWording
      ? []
      : matches(
          ourWords(draft, situation),
          /\b(?:forgive|bear with (?:us|me)|(?:ask|hope|appreciate|beg|thank you|thanks) (?:you )?for your (?:patience|understanding|forgiveness)|your (?:patience|understanding) is|be patient|please understand|accept (?:our|my) apolog\w+)/,
          'A plea',
        ),
};
