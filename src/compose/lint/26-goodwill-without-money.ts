import type { DraftRule } from './rule.ts';
import { matches, ourWords, sectionText } from './rule.ts';

/** The customer's own word for money, told back, is no offer. */
function isTheirs(finding: string, ownWords: string): boolean {
  const said =
    /"([^"]+)"/
      .exec(finding)?.[1]
      ?.toLowerCase()
      .replace(/^(?:a|an|your) /, '') ?? '';
  return said !== '' && ownWords.toLowerCase().includes(said);
}

/** Goodwill costs no money unless a manager approved it, stands after the plan and never instead of it. Source: Protocol D4; Haesevoets 2017; crmcurator; field rule 26. */
export const goodwillWithoutMoney: DraftRule = {
  id: '26-goodwill-without-money',
  hard: true,
  source: 'Protocol D4; Haesevoets 2017; crmcurator',
  words:
    'Goodwill costs no money unless a manager approved it, stands after the plan and never instead of it.',
  check: (draft, situation) => {
    const found: string[] = [];
    if (!situation.moneyApproved) {
      found.push(
        ...matches(
          ourWords(draft, situation),
          /\b(?:(?:\d+ ?% |a |an? \w+ )?discount|(?:a|your) (?:full |partial )?refund|refund you|credit (?:note|you|of)|free (?:month|upgrade|licen[cs]e|of charge)|waive\w*|voucher|gift card|at no (?:extra )?(?:cost|charge))\b/,
          'A gesture that costs money',
        ).filter((one) => !isTheirs(one, situation.message?.ownWords ?? '')),
      );
    }
    if (sectionText(draft, 'goodwill') !== '' && sectionText(draft, 'plan') === '') {
      found.push('Goodwill stands instead of a plan.');
    }
    return found;
  },
};
