import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** Never "any inconvenience": it names nothing. The protocol's wording is an opt-in. Source: HDI; wordcourt; Rework; field rule 7. */
export const noAnyInconvenience: DraftRule = {
  id: '07-no-any-inconvenience',
  hard: true,
  source: 'HDI; wordcourt; Rework',
  words: 'Never "any inconvenience": it names nothing. The protocol\'s wording is an opt-in.',
  check: (draft, situation) =>
    situation.wording.protocolWording
      ? []
      : matches(
          ourWords(draft, situation),
          /\b(?:any (?:\w+ )?(?:inconveniences?|trouble|confusion|disruption)|regret any|for the inconvenience|the inconvenience)/,
          'An apology for nothing in particular',
        ),
};
