import type { DraftRule } from './rule.ts';
import { bodyText, matches } from './rule.ts';

const internal =
  /\b(?:tiers?|churn\w*|escalat\w+|de-escalat\w+|(?:at |high |medium |low )?risks?|sentiment|scores?|scoring|health score|detractor|playbook|triage\w*|save (?:call|attempt)|ai|llm|chatbot|generated|csm|crm)\b/;
/** Words that give us away even when the customer used them. */
const always = /churn|tier|escalat|score|sentiment|risk/i;

/** No internal vocabulary: tier, churn, escalation, risk level, score, ticket priority, AI. Source: crmcurator; own; field rule 30. */
export const noInternalWords: DraftRule = {
  id: '30-no-internal-words',
  hard: true,
  source: 'crmcurator; own',
  words: 'No internal vocabulary: tier, churn, escalation, risk level, score, ticket priority, AI.',
  check: (draft, situation) => {
    const said = (situation.message?.ownWords ?? '').toLowerCase();
    return matches(bodyText(draft), internal, 'An internal word').filter(
      (one) => always.test(one) || !said.includes(/"([^"]+)"/.exec(one)?.[1]?.toLowerCase() ?? '"'),
    );
  },
};
