import type { DraftRule } from './rule.ts';
import { ourWords } from './rule.ts';
import { brokenPromiseApologies } from '../draft/say-broken-promise.ts';
import { weStayedAway } from '../draft/their-time.ts';

/** The customer may be sorry themselves, and be told so back. */
function withoutTheirs(text: string): string {
  return text.replace(/\byou(?:['’]re| are)(?: \w{1,12}){0,2} sorry\b/gi, '');
}

/** No apology at Low or in silence: nobody complained. What we owe them is the exception. Source: MSI field test (Jenkins, Fombelle & Steffel); field rule 12. */
export const noApologyUnasked: DraftRule = {
  id: '12-no-apology-unasked',
  hard: true,
  source: 'MSI field test (Jenkins, Fombelle & Steffel)',
  words: 'No apology at Low or in silence: nobody complained. What we owe them is the exception.',
  check: (draft, situation) => {
    if (draft.moment === 'our-lapse' && situation.ourLapse !== null) return [];
    if (weStayedAway(situation.message?.ownWords ?? '')) return [];
    if (brokenPromiseApologies(situation.brokenPromise).length > 0) return [];
    const quiet =
      situation.tier === 'low' ||
      ['silence', 'missed-once', 'missed-repeatedly', 'delay', 'unfinished'].includes(draft.moment);
    return quiet &&
      /\b(?:sorry|apologi[sz]e|apologies)\b/i.test(withoutTheirs(ourWords(draft, situation)))
      ? ['An apology for something that the customer never raised.']
      : [];
  },
};
