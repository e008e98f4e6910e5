/** What a complaint or question is about, by topic. Syntax: `compileFrames`. */
import type { Topic } from '../../../domain/signal.ts';

/** Frames per topic; the topic with most sentences wins, the earlier one on a tie. */
export const topicFrames: Readonly<Record<Topic, string>> = {
  bug: `
not ~2 work|works|working|load|loads|open|opens|print|sync|save|respond|match|agree|add_up|\
arrive|show|appear
broken|broke|breaks|bug|bugs|error|errors|crash|crashes|crashed|crashing|fails|failed|failing|\
fault|faulty|wrong|corrupt|corrupted|vanished|disappeared|missing_from|lost|duplicated|\
duplicates|double|stopped|incorrect|inconsistent|glitch|freezes|frozen|overwritten|overwrote|\
wiped|deleted_itself|defect|rounding|defective|malfunction*|blank
disappears|vanishes|comes_out|flips|reset|resets|resetting
`,
  'missing-feature': `
feature|functionality|roadmap|capability|function ~4 missing|request|promised|not|when|need|\
lack*|wait*|still
is|are there ~2 way|plans|option|possibility|setting
not ~2 support|supports|supported|available|exist|possible|offer
missing|lacks|lacking|lack|roadmap|feature_request|wish|wishlist|any_plans
would ~2 be great|nice|helpful|good ~2 if|to
can ~1 you add
do you ~3 have|support
need ~3 button|field|option|export|column|filter
`,
  'unmet-expectation': `
promised|promise|promises|expected|expectation|expectations|agreed|sold|told ~3 us|that|in|would|\
to|for|not|was|be
not ~4 what ~3 expected|promised|agreed|sold|signed|ordered
disappointed|disappointing|let_down|goals|value|roi|worth|scope
breach|sla
`,
  billing: `
invoice|invoices|invoiced|billing|bill|billed|charge|charged|charges|charging|refund|credit_note|\
price|prices|pricing|fee|fees|payment|payments|overcharged|uplift|increase|cost|costs|\
subscription|renewal_quote|quotation|dunning|expensive|discount|budget|vat
`,
  'support-response': `
ticket|tickets|support|help_desk|helpdesk|hotline|reply|replies|answer|answers|response|\
responded|responds|reminder|reminders|escalated|chat|called_back|account_manager|no_answer|\
waiting|called|unanswered|agent|callback|get_back|got_back
`,
  performance: `
slow|slower|slowness|sluggish|latency|lag|lags|lagging|timeout|timeouts|timing_out|outage|\
outages|downtime|down|unavailable|unreachable|performance|speed|loading|hangs|unusable|seconds|\
p95|availability
`,
  onboarding: `
onboarding|implementation|training|trainer|migration|go_live|golive|rollout|roll_out|setup|\
set_up|kickoff|kick_off|configuration|consultant|import|manual|documentation|uat|sso|learn|\
learning
`,
};

/** The customer's goal, in its own words after the frame. */
export const goals = `
we|i want|need|would_like|aim|hope|wish|plan|are_trying|am_trying|try|intend|have to
our|my|the goal|aim|objective|target|purpose is|was|:
so that we|i|our
in order to
`;
