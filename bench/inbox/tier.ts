import { classify } from '../../src/classify/classify.ts';
import type { Tier } from '../../src/domain/assessment.ts';
import type { Analysis } from '../../src/domain/signal.ts';
import { defaultWords } from '../../src/protocol/words.ts';

/** The tier of a mail by its text alone, as the classifier decides it without a history. */
export function tierByText(analysis: Analysis): Tier {
  const input = { accountId: null, messageId: null, analysis, engagement: null };
  return classify(input, defaultWords, { now: new Date(0), newId: () => '' }).tier;
}
