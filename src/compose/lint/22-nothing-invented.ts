import type { DraftRule } from './rule.ts';
import { dayOf, spokenDate } from '../draft/dates.ts';
import type { DraftSituation, DraftText } from '../draft/situation.ts';
import { bodyText, sourceText } from './rule.ts';

/** Figures, days, months and the words of money and law: each must be traced. */
const claims =
  /\d+(?:[.,:]\d+)*\s?%?|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:refund\w*|discount\w*|vouchers?|compensat\w+|reimburs\w+|free of charge|free months?|liab\w+|negligen\w+|breach\w*|guarantee\w*|has been fixed|is fixed|have fixed|credit notes?|dozen|hundred|thousand)\b|[$€£¥]/gi;

function known(draft: DraftText, situation: DraftSituation): string {
  const { csm, engagement, ourLapse, missedMeetings, overdueItems } = situation;
  const days = [
    ...missedMeetings.flatMap((one) => one.at ?? []),
    ...overdueItems.map((one) => one.dueAt),
    ...(ourLapse === null ? [] : [ourLapse.since]),
    ...(engagement?.lastInboundAt == null ? [] : [engagement.lastInboundAt]),
  ].map((at) => dayOf(at, csm.hours));
  const due = draft.nextStep.dueOn === null ? '' : spokenDate(draft.nextStep.dueOn);
  return [sourceText(situation), due, ...days].join('\n').toLowerCase();
}

/** No date, number, money, fix, refund, credit, discount or admission that is not in the mail or the records. Source: exo #125; libredesk prompt; autoflowlab; field rule 22. */
export const nothingInvented: DraftRule = {
  id: '22-nothing-invented',
  hard: true,
  source: 'exo #125; libredesk prompt; autoflowlab',
  words:
    'No date, number, money, fix, refund, credit, discount or admission that is not in the mail or the records.',
  check: (draft, situation) => {
    const source = known(draft, situation);
    const body = bodyText(draft).replace(/\[\[[^\]]{0,200}\]\]/g, ' ');
    return [...new Set([...body.matchAll(claims)].map((found) => found[0].toLowerCase().trim()))]
      .filter((claim) => !source.includes(claim))
      .map((claim) => `"${claim}" stands in nothing we know.`);
  },
};
