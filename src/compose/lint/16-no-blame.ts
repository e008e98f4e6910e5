import type { DraftRule } from './rule.ts';
import { matches, ourWords } from './rule.ts';

/** No blame on the customer, a colleague or a supplier; the cause takes one sentence. Source: HEARD, diagnose; Kramer & Lewicki; field rule 16. */
export const noBlame: DraftRule = {
  id: '16-no-blame',
  hard: true,
  source: 'HEARD, diagnose; Kramer & Lewicki',
  words: 'No blame on the customer, a colleague or a supplier; the cause takes one sentence.',
  check: (draft, situation) =>
    matches(
      ourWords(draft, situation),
      /\b(?:your (?:own )?(?:fault|mistake|error|misuse|misconfiguration)|user error|(?:you|your team|your staff) (?:failed to|did not read|forgot to|misconfigured|misused)|my colleague (?:should|failed|forgot|did not)|our (?:supplier|vendor|provider|contractor|developer)s? (?:failed|caused|let|is to blame|are to blame)|to blame)/,
      'Blame',
    ),
};
