import type { Tier } from '../../domain/assessment.ts';
import type { DraftRule } from './rule.ts';
import { countWords } from '../draft/sentences.ts';
import { bodyText } from './rule.ts';

/** The most words that a reply of this tier may have. */
export function mostWords(tier: Tier): number {
  return tier === 'low' || tier === 'none' ? 100 : 180;
}

/** 20 to 180 words at High and Medium, at most 100 at Low. Source: integrateclaude; own bands; field rule 33. */
export const length: DraftRule = {
  id: '33-length',
  hard: true,
  source: 'integrateclaude; own bands',
  words: '20 to 180 words at High and Medium, at most 100 at Low.',
  check: (draft, situation) => {
    const words = countWords(bodyText(draft));
    const most = mostWords(situation.tier);
    const least = situation.tier === 'low' || situation.tier === 'none' ? 8 : 20;
    if (words > most) return [`${words} words; at most ${most}.`];
    return words < least ? [`${words} words; at least ${least}.`] : [];
  },
};
