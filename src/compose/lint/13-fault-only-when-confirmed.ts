import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** Our fault is stated only when a person confirmed it. Source: Lewicki; own, on liability; field rule 13. */
export const faultOnlyWhenConfirmed: DraftRule = {
  id: '13-fault-only-when-confirmed',
  hard: true,
  source: 'Lewicki; own, on liability',
  words: 'Our fault is stated only when a person confirmed it.',
  check: (draft, situation) =>
    situation.faultConfirmed !== null || situation.ourLapse !== null
      ? []
      : matches(
          ourWords(draft, situation),
          /\b(?:(?:it|this|that) (?:is|was) (?:entirely |all )?our (?:fault|mistake|error)|we (?:made a mistake|caused|broke|failed you|are at fault|are liable|are responsible for)|our (?:mistake|negligence)|we admit)/,
          'A fault that nobody has confirmed',
        ),
};
