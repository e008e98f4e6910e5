import type { Brief } from './brief.ts';

const kin =
  '(?:son|daughter|wife|husband|partner|mother|father|mum|mom|dad|child|children|kids?|baby|brother|sister|family|parents?|grand\\w+)';
const close = '(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|grand\\w+)';
const company = '(?:business|company|firm|clinic|practice|office|account|portal)';
/** "Passed on the 2nd", "passed last week": not "passed on your message", "passed her test". */
const passed =
  'passed(?: on)?(?=[.,;!]|$| (?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b| (?:last|this|earlier|yesterday|suddenly|peacefully|unexpectedly)\\b)(?![^.!?\\n]*\\b(?:exam|test|licen[cs]e|course|audit|inspection)s?\\b)';
const losses = [
  `(?:my|our) ${kin}(?! ${company}|['’]s ${company})\\b[^.!?\\n]{0,40}\\b(?:died|passed away|funeral|${passed})`,
  `(?:death|funeral|loss) of (?:my|our) ${kin}\\b`,
  `lost (?:my|our) ${close}\\b(?!['’-]| ${company})`,
  `my late ${close}\\b`,
  `(?:account|estate|contract|subscription|name|affairs|papers) of the late (?:mr|mrs|ms|dr)\\b`,
  "the late (?:mr|mrs|ms|dr)\\.? [\\p{L}-]+['’]s? (?:account|estate|contract|subscription|affairs|papers)",
  `(?:i am|i['’]m|as) (?:his|the|a) widow\\b`,
  `(?:i am|i['’]m|as) (?:her|the|a) widower\\b`,
  // Whoever settles what somebody left: an heir, an executor, the family with the certificate.
  "(?:i am|i['’]m|we are|we['’]re|as) (?:the |an? |his |her )?(?:sole |only )?(?:executors?|executrix|heirs?|next of kin)\\b",
  '(?:executors?|heirs?|administrators?) (?:of|for) (?:the )?(?:estate\\b|late )',
  '(?:the )?(?:estate of|the late) (?:mr|mrs|ms|dr)\\.? [\\p{L}-]+[^.!?\\n]{0,60}\\b(?:account|contract|subscription|invoices?|payments?)',
  '(?:mr|mrs|ms|dr)\\.? [\\p{L}-]+[^.!?\\n]{0,30}\\b(?:died|passed away)\\b',
  '(?:our|the|my) (?:owner|founder|director|colleague|boss|manager|accountant|partner|friend)(?:,? (?:mr|mrs|ms|dr)\\.?)?(?: \\p{Lu}[\\p{L}-]+){0,2},? (?:has |who )?(?:suddenly |sadly |unexpectedly )?(?:died|passed away)\\b',
  'death certificate\\b',
  'grant of probate\\b',
];
const loss = new RegExp(`\\b(?:${losses.join('|')})`, 'iu');

/** Somebody of theirs has died: what they want settled is no decision about us, and nobody asks them why. */
export function isBereaved({ situation }: Pick<Brief, 'situation'>): boolean {
  return tellsOfLoss(situation.message?.ownWords ?? '');
}

/** True for words that tell of a death among theirs. */
export function tellsOfLoss(text: string): boolean {
  return loss.test(text);
}

/** A member of their family, whose loss is theirs; an heir or an executor may be neither. */
const ofFamily = new RegExp(`\\b(?:my|our) (?:late )?${kin}\\b|widow`, 'i');

/** Someone of theirs, not "our family business", "our partner clinic". */
const whose = `(?:my|our) ${kin}\\b(?! (?:business|company|firm|clinic|hospital|practice|office|organi[sz]ation|account|portal)s?\\b)`;
const trouble =
  '(?:(?:in|into|to) (?:the )?hospital|ill\\b|sick(?! (?:of|and tired))|unwell|(?<!by )accident|(?:had|has|having|needs?|needed|for|after) (?:an? |\\w+ )?(?:surgery|operation)|(?:had|has|is|was|family|an) (?:an? )?emergency(?! (?:number|exit|contact|call|plan|alert|service)s?))';
const illness = new RegExp(
  `\\b${whose}(?![^.!?\\n]{0,40}\\b(?:works?|worked|working) )[^.!?\\n]{0,40}\\b${trouble}\\b|\\bI (?:was|am|have been|had to go|went) (?:in|into|to) (?:the )?(?:hospital|emergency room|intensive care)\\b|\\bI (?:had|have had) (?:an accident|surgery|an operation|a stroke|a heart attack)\\b`,
  'i',
);

/** A human word before any business when something hard has happened to who writes; else ''. No apology (rule 12). */
export function sympathy(brief: Brief): string {
  const text = brief.situation.message?.ownWords ?? '';
  if (isBereaved(brief)) {
    if (!ofFamily.test(text))
      return 'My condolences to you and to everybody who is close to this loss.';
    return brief.choose('sympathy', [
      'My condolences to you and your family.',
      'My thoughts are with you and your family.',
    ]);
  }
  if (!illness.test(text)) return '';
  return brief.choose('sympathy', [
    'Health comes first, and I hope that all is on the mend.',
    'That comes before any call, and I hope for a good recovery.',
  ]);
}
