import type { DraftRule } from './rule.ts';
import { ourWords, sentencesIn } from './rule.ts';

/** Each apology is followed by a repair action within the next two sentences. Source: Lewicki: talk is cheap; field rule 14. */
export const repairFollowsApology: DraftRule = {
  id: '14-repair-follows-apology',
  hard: true,
  source: 'Lewicki: talk is cheap',
  words: 'Each apology is followed by a repair action within the next two sentences.',
  check: (draft, situation) => {
    const all = sentencesIn(ourWords(draft, situation));
    return all.flatMap((one, at) => {
      if (!/\b(?:I am sorry|I apologi[sz]e|we apologi[sz]e|we are sorry)\b/i.test(one)) return [];
      const after = all.slice(at + 1, at + 3);
      return after.some((next) => /\bI (?:will|am|have)\b/.test(next))
        ? []
        : ['No repair follows the apology.'];
    });
  },
};
