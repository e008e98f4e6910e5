import type { DraftRule } from './rule.ts';
import { namesTheIssue } from './01-names-the-issue.ts';
import { oneDatedNextStep } from './21-one-dated-next-step.ts';

/** A draft without a specific problem and a next step is not delivered. Source: Mail-0 #609; field rule 40. */
export const specificAndDated: DraftRule = {
  id: '40-specific-and-dated',
  hard: true,
  source: 'Mail-0 #609',
  words: 'A draft without a specific problem and a next step is not delivered.',
  check: (draft, situation) =>
    namesTheIssue.check(draft, situation).length + oneDatedNextStep.check(draft, situation).length >
    0
      ? ['Without a specific first line and a dated next step the facts are better.']
      : [],
};
