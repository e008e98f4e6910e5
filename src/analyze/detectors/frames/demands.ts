/** Frames of demands that only a person may answer. Syntax: `compileFrames`. Source: draft-rules 37. */

export const manager = `
speak|talk|call|phone|hear|meeting|discussion|conversation|escalate|escalated|escalation|contact|\
number|name|conversation ~5 manager|ceo|cto|coo|director|management|head_of|supervisor|executive|\
boss|leadership|managing_director|someone_senior|senior|vp|in_charge|superior|founder
your ~1 manager|ceo|cto|coo|director|management|superior|boss|executive|leadership|\
vice_president|chief
escalate|escalated|escalating ~3 this|it|matter|complaint|ticket|to
whoever is_in|in_charge
who ~3 can decide
somebody|someone|anybody|anyone ~1 senior|in_charge|above_you|higher_up|from_management ~5 call|\
calls|ring|rings|phone|phones|contact|contacts|answer|answers ~1 me|us
somebody|someone|anybody|anyone|person|people ~1 senior|in_charge|above_you|higher_up ~5 get_back|\
gets_back|speak|in_touch|on_the_phone
senior|more_senior person|people|colleague|contact ~3 call|calls|ring|rings|phone|phones|contact|\
contacts|answer ~1 me|us
somebody|someone|anybody|anyone who_can decide
put me|us ~1 through ~3 manager|management|supervisor|director|boss|ceo|someone|somebody
@i ~1 expect|want|demand|insist|require ~2 somebody|someone ~1 senior|above_you|higher_up|in_charge ~2 \
on ~1 this|it|case|phone|line|matter
// "If I do not hear from your CEO": what is denied is our silence, so the frame begins before the "not".
if|unless @i ~2 hear|heard|hears|speak|spoken|talk|talked ~2 your|usbrand|somebody|someone|anybody|\
anyone ~2 ceo|cto|coo|manager|director|management|supervisor|executive|boss|leadership|senior|vp|\
in_charge|superior|founder
if|unless no_one|nobody|none ~3 senior|management|leadership|board ~3 call|calls|rings|phones|\
contacts|answers|is_in_touch
`;

export const legal = `
lawyer|lawyers|attorney|solicitor|solicitors|counsel|legal_action|legal_steps|legal_proceedings|\
court|sue|suing|lawsuit|litigation|damages|legal_department|legal_team|barrister
material breach
breach of contract
reserve|reserves ~2 rights
`;

const jurists =
  'our|my lawyer|lawyers|solicitor|solicitors|attorney|attorneys|counsel|barrister|legal_team|legal_department|legal';
const paper = `contract|contracts|agreement|agreements|draft|drafts|terms|nda|dpa|msa|order_form|paperwork|paper|papers|document|\
documents|offer|proposal|clause|clauses|wording`;

/** A suit that is announced, or has begun, in words that are about nobody else. */
export const legalSteps = `
@i ~2 take|taking|start|starting|begin|initiate|initiating|pursue|commence ~1 legal_action|legal_actions|legal_steps|\
legal_proceedings|court_action|court_proceedings .|,|;|and|if|unless|now|against_you|against_usbrand
@i have|has? ~1 handed|passed|given|referred|turned|put ~1 over? the|this whole? matter|case|dispute|claim|affair over? to|with ${jurists}
the|this whole? matter|case|dispute|affair is|lies|has_gone|has_been_passed|has_been_handed now? with|to|over_to ${jurists}
`;

/** Papers go to the lawyers to be read before they are signed, as every contract does: no threat. */
export const papersToRead = `
${paper} ~5 to|with|past|by|from|for ${jurists} ~4 for|to ~2 review|reviewing|comments|approval|sign_off|signature|checking|check|\
a_look|read|look_at|look_over|go_through|vetting|feedback
question|questions|point|points to|past|by|with ${jurists}
${paper} ~3 is|are|being ~2 reviewed|checked|read|vetted ~1 by ${jurists}
${jurists} ~3 look|looking|go|going|reading|reviewing|read|review|checking|check|have ~5 ${paper}
`;

export const regulator = `
regulator|regulators|ombudsman|supervisory_authority|data_protection_authority|\
data_protection_commission|trading_standards|consumer_protection|ico|bafin|ftc|financial_conduct|\
better_business_bureau|watchdog|dpc
complaint|report|complain|reported|notify ~3 to|with|at ~2 authority|regulator|commission|agency|\
ico
`;

export const chargeback = `
chargeback|charge_back|dispute|disputing|reverse|reversing ~4 charge|charges|payment|bank|card|\
invoice|paypal
chargeback
dispute|contest ~3 bank|card|through
`;

export const publicity = `
review|reviews|linkedin|twitter|trustpilot|capterra|g2|press|newspaper|journalist|facebook|\
reddit|social_media|publicly|public|youtube|forum|google ~6 post|write|tell|warn|share|publish|\
leave|go|site|sites|everyone|expose|story
post|write|tell|warn|share|publish|leave|go|expose ~6 review|reviews|linkedin|twitter|trustpilot|\
capterra|g2|press|newspaper|journalist|facebook|reddit|social_media|publicly|public|youtube|\
everyone|every_planner|everybody|industry
every ~3 hears|hear about
`;
