import { wentWrong } from '../compose/draft/grievance.ts';
import { sentenceTexts } from '../compose/draft/sentences.ts';
import type { MailFacts } from '../compose/mails/facts.ts';

const priceAsked =
  /\b(?:best|better|lower|final|new|your|sharper|keener) (?:possible )?(?:price|pricing|offer|quote|rate|terms)\b/i;

const invoiceNamed = /\b(?:invoic\w+|bill(?:s|ed|ing)?|(?:over)?charg\w+|refund\w*)\b/i;
/** "What will the last invoice be?", "so that nothing is charged after 30 June": how it ends, and no dispute. */
const lastBill =
  /\b(?:last|final|closing) (?:invoice|bill|charge|payment)\b|\b(?:nothing|no (?:more|further|other) \w+|not|never|n['’]t|no longer|stop|avoid) (?:is |are |be |being |get |to be |we(?:['’]re| are) )?(?:charg|bill|invoic)\w*\b[^.!?]*\b(?:after|from|beyond|once|past|when|any ?more|again)\b/i;

/**
 * What the money words of a mail are about; null where it has none. "Your best price" is no invoice, and an invoice
 * with a price on it is still one.
 */
export function moneyIn(words: string): NonNullable<MailFacts['money']> | null {
  if (priceAsked.test(words)) return 'price';
  const named = sentenceTexts(words).filter((one) => invoiceNamed.test(one));
  if (named.some((one) => !lastBill.test(one) || wentWrong(one.replace(lastBill, ' '))))
    return 'invoice';
  if (/\b(?:prices?|pricing|discounts?|cheaper|expensive)\b/i.test(words)) return 'price';
  return named.length > 0 ? 'exit' : null;
}
