import type { DraftRule } from './rule.ts';
import { namesRival } from '../draft/rivals.ts';
import { bodyText, matches, ourWords } from './rule.ts';

/** No competitor is named, compared with or answered. Source: own; field rule 29. */
export const noCompetitor: DraftRule = {
  id: '29-no-competitor',
  hard: true,
  source: 'own',
  words: 'No competitor is named, compared with or answered.',
  check: (draft, situation) => {
    const body = bodyText(draft);
    const named = situation.competitorNames.filter((name) => namesRival(body, [name]));
    return [
      ...named.map((name) => `A competitor is named: "${name}".`),
      ...matches(
        ourWords(draft, situation),
        /\b(?:(?:unlike|better than|compared (?:to|with)) (?:them|others|the others|other (?:vendors|providers|tools)|our competitors?)|competitors?)\b/,
        'A comparison',
      ),
    ];
  },
};
