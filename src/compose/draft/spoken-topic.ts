import type { Topic } from '../../domain/signal.ts';
import { isGrievance } from './grievance.ts';
import { sentenceTexts, wordsOf } from './sentences.ts';

const down =
  /\b(?:outage|not reachable|wasn['’]t reachable|unreachable|offline|(?:is|was|went) down|downtime|maintenance)\b/i;

/** It does not run: what a mail that wants its costs back is about. */
const stopped =
  /\b(?:(?:stands?|stood|standing) still|standstill|outage|unreachable|not reachable|(?:is|was|went) down|downtime)\b/i;

/** Words without which a topic's sentences would ring false to the customer. */
const spoken: Readonly<Record<Topic, RegExp>> = {
  bug: /./s,
  'missing-feature':
    /\b(?:features?|options?|possib\w+|support for|add(?:ed|ing)?|missing|lack\w*|roadmap|planned|vot(?:e|es|ed|ing)|wish\w*|would like|['’]d (?:like|love)|can['’]?t|cannot|no way|able to|unable|button|function(?:ality)?|implement\w*|introduc\w+|build|offline|integrat\w+|there(?:['’]s| is) (?:still )?no|doesn['’]?t|don['’]?t|does not|never came|when will|(?:we|i) (?:still )?need)\b/i,
  'unmet-expectation':
    /\b(?:promis\w+|agreed|offer|demo|sales\w*|sold|expect\w*|supposed|contract|plan|told|assured|shown|brochure|quote|sla|goal|proposal|tender)\b/i,
  billing:
    /\b(?:invoic\w+|bill(?:s|ed|ing)?|(?:over)?charg\w+|price (?:rise|increase|hike|change)|paid|pay(?:ment|ments)?|fees?|credit(?:ed)?|refund(?:s|ed)?|surcharge|uplift|per cent)\b|[$€£]/i,
  'support-response':
    /\b(?:repl(?:y|ies|ied)|answer\w*|respon\w+|ticket|support|nobody|no one|wait\w*|chas\w+|call(?:ed)? back|heard|hear|remind\w*|follow\w*|mails?|e-?mails?|chat|unanswered|contact)\b/i,
  performance:
    /\b(?:slow\w*|seconds?|secs?|minutes?|mins?|lag\w*|speed|load\w*|hangs?|wait\w*|takes|took|leisurely|faster|quick\w*|timeout|timing out)\b/i,
  onboarding:
    /\b(?:onboard\w*|train\w*|set-?up|go-live|roll-?out|implement\w*|import\w*|migrat\w*|getting started|learn\w*|workshop|session|pilot|configur\w*|consultant|staff|team|manual|videos?)\b/i,
};

/** What our fault cost them with others is damage, and no question about what we charge. */
const damage =
  /\b(?:(?:cost|costs|costing|lost|lose|losing) (?:us|me|our|my|a|an|the|over|about|\d|[$€£])|[$€£]?\d[\d.,]*k? (?:in|of) (?:lost )?(?:sales|revenue|turnover|business|orders)|lost (?:sales|revenue|business|orders)|out of pocket|(?:credit(?: note)?|refund|compensation|reimbursement|reimburse|compensate|cover) (?:\S+ ){0,3}(?:costs|damages?|loss(?:es)?|expenses|overtime)|(?:refund(?:ed|ing)?|pay|paid|compensat\w+) (?:\S+ ){0,3}(?:customers?|guests?|clients?|drivers?|staff|people|buyers?|patients?|tenants?|members?|employees?|workers?|couples?|overtime|fines?|penalt\w+)|(?:customers?|guests?|clients?|buyers?|members?|tenants?|patients?) (?:want|wants|demand|demands|ask|asks|asked|wanted) (?:\S+ ){0,3}(?:refund|money))\b/i;
const charged =
  /\b(?:invoic\w+|bill(?:s|ed|ing)?|(?:over)?charged (?:us|me|our|for|twice)|you (?:have |['’]ve )?(?:\w+ )?charged?|price (?:rise|increase|hike|change)|fees?|surcharge|uplift)\b/i;

/** "I paid an invoice", "the invoice for Q4 is approved": nothing is asked about it. */
const settledBill =
  /\bpaid (?:an?|the|your|our|all|every|each|for) (?:[\w-]+ ){0,2}(?:invoices?|bills?|fees?)\b|\b(?:invoices?|bills?)(?: [\w-]+){0,4} (?:is|are|was|were|has been|have been) (?:approved|paid|settled|transferred|fine|ok|okay|in order)\b/i;

const reopened = /\b(?:second|twice|again|still|but|yet|wrong|another|why)\b/i;

/** The sentences of which none speaks of damage alone; a subject ("Refunds") is about the same as the text. */
function withoutDamage(text: string): string {
  const all = sentenceTexts(text);
  const hurt = all.some((one) => damage.test(one));
  return all
    .filter((one) => isGrievance(one) || reopened.test(one) || !settledBill.test(one))
    .filter((one) => charged.test(one) || !(damage.test(one) || (hurt && wordsOf(one).length < 4)))
    .join('\n');
}

/** Their own silence, for which they ask our pardon, and an idiom: neither is about how we answer. */
const ownSilence =
  /\b(?:my|our) (?:\w+ ){0,2}(?:silence|absence|late (?:reply|answer|response)|delay)\b|\b(?:i|we)(?:(?:['’]ve| have| had)? (?:not|never)| have(?:n['’]t| not)) (?:yet |even )?(?:answered|replied|written|responded|been in touch|come back|touched|opened)\b|\b(?:he|she|they) had no (?:answer|reply)\b/i;

/** "You've written five times and received no reply, for this I ask your pardon": we were the ones who waited. */
const leftUsWaiting =
  /\b(?:i|we)(?: must| do| have to| would like to)? (?:ask|beg) (?:for )?your (?:pardon|forgiveness)\b|\b(?:i|we)(?:['’]ve| have| had)? (?:disappeared|vanished|went (?:quiet|silent|dark)|gone (?:quiet|silent|dark)|(?:left|kept) you (?:waiting|hanging|without))\b|\b(?:mails?|messages|e-?mails?|reminders|questions|calls) (?:of|from) yours? (?:that |which )?(?:i|we) (?:had(?:n['’]t| not)|have(?:n['’]t| not)|never)\b/i;

/** True for a sentence that speaks of their own silence and of none of ours. */
export function isOwnSilence(sentence: string): boolean {
  if (leftUsWaiting.test(sentence)) {
    return !/\b(?:nobody|no one|but you|you (?:still|never|did)|your (?:support|team|side|colleagues?))\b/i.test(
      sentence,
    );
  }
  return (
    ownSilence.test(sentence) &&
    !/\b(?:nobody|no one|your|you (?:still |have|never|did))\b/i.test(sentence)
  );
}

/** They say why they were silent, or what a rival had to say, and have no other grievance. */
export function onlyExcuses(text: string): boolean {
  const said = sentenceTexts(text);
  const others = said.filter((one) => !isOwnSilence(one));
  return others.length < said.length && !others.some(isGrievance);
}

const pardonWords =
  /\b(?:excuse|pardon|forgive|sorry|apolog\w+|disappeared|vanished|silent|silence|quiet)\b/i;

/** They only say why nothing was heard of them, and that they regret it. */
export function asksPardon(text: string): boolean {
  return pardonWords.test(text) && onlyExcuses(text);
}

function withoutOwnSilence(text: string): string {
  return sentenceTexts(text)
    .filter((one) => !isOwnSilence(one))
    .join('\n');
}

/**
 * The topic as far as the customer's own words carry it: an outage is a fault and not slowness; a topic of which
 * the mail has no word becomes null, and the reply stays general. Null stays null.
 */
export function spokenTopic(topic: Topic | null, text: string): Topic | null {
  if (topic === null) return null;
  if (topic === 'performance' && down.test(text)) return 'bug';
  const said =
    topic === 'billing'
      ? withoutDamage(text)
      : topic === 'support-response'
        ? withoutOwnSilence(text)
        : text.slice(0, 20_000);
  if (spoken[topic].test(said)) return topic;
  // What they want back for it is not what it is about: what happened is.
  return topic === 'billing' && stopped.test(text) ? 'bug' : null;
}

/** True when they say that something was promised or shown to them; "I expected more" and "nobody told us" do not. */
export function wasPromised(text: string): boolean {
  return promised.test(text.slice(0, 20_000));
}

const promised =
  /\b(?:promis\w+|agreed|(?:the|your|signed|written|our) (?:offer|proposal|quote|contract|brochure|tender|plan)|in the demo|sales (?:call|people|person|rep|team|man|woman)|sold (?:us|me|as|to)|assured|shown|(?:you|they|he|she|sales|support) (?:\w+ )?(?:told|showed|said)|(?:was|were|been) (?:told|said)|supposed to|committed|guarante\w+)\b/i;
