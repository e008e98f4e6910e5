/** A competitor that the configuration names has been chosen. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

/** What comes behind a name that is meant for itself: neither "Rivermark's conference" nor "Rivermark Street". */
const settled = `.|,|;|and|as|after|at|because|by|due|early|from|in|instead|last|later|next|now|on|over|since|soon|starting|\
this|today|two|until|yesterday`;
/** Behind a verb that has many objects: not "picked Rivermark from the list of speakers". */
const closed = `.|,|;|and|because|instead|over|rather|in_the_end|after_all|last_*|yesterday|today|this_morning|\
this_week|this_month|this_time|as_our|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday`;
/** Behind what holds from a day on. */
const lasting = 'from|as_of|starting|beginning|since|instead|going_forward';

const now =
  'now|already|finally|officially|hereby|therefore|indeed|actually|just|simply|all|really|definitely|then?';
const kinds =
  'executive|management|it|whole|entire|supervisory|steering|purchasing|procurement|new?';
const house = `board|management|company|team|boss|director|it|office|group|headquarters|owner|owners|procurement|purchasing|\
ceo|cfo|cto|committee|partners|firm|department|leadership|trustees`;
const subjects = [
  '@i',
  // "We got no answer and went with Rivermark": whose it is, the words before it tell.
  'and|but|so',
  `our|my|the|this ${kinds} ${house}`,
  'management|headquarters|procurement|purchasing',
];
const tool = 'vendor|supplier|provider|partner|tool|system|platform|software|solution|home';
const prize =
  'deal|contract|tender|business|order|bid|rfp|pitch|mandate|account|job|whole_job|whole_work|work';
/** What runs on it instead of on us. */
const running = `doors|gates|barriers|turnstiles|readers|projects|jobs|files|texts|documents|sites|houses|shops|stores|teams|branches|\
offices|accounts|tickets|bookings|orders|invoices|machines|lines|warehouses|depots|schools|clinics|hotels|everything`;
/** Theirs to sell. */
const goods = 'tool|tools|system|platform|software|solution|product|app|program|service';
/** Who goes there, where we are asked for help with it. */
const goers =
  'customers|clients|users|people|companies|firms|publishers|houses|schools|offices|teams|anyone|anybody|those';
const going =
  'move|moving|switch|switching|migrate|migrating|change|changing|go|going|leave|leaving';
const work = `projects|sites|teams|users|branches|offices|accounts|customers|data|business|work|operations|contracts|\
departments|people|it|everything`;

/** What is bought beside what we sell; a day's doing is no contract. */
const otherWork = `catering|canteen|lunch|dinner|breakfast|coffee|party|parties|summer_party|excursion|outing|trip|trips|travel|flights|\
hotel|hotels|electricity|heating|gas|water|cleaning|windows|carpets|furniture|chairs|desks|kitchen|plants|flowers|gardening|painting|\
roof|vans|van|trucks|fleet|company_cars|taxis|insurance|pension|pensions|phones|broadband|paper|toner|printing|printers|uniforms|\
packaging|pallets|parcels|waste|bins|recycling|lorries|stationery|posters|brochures|flyers|banners|booth|stand|fair|conference|event|\
webinar|workshop|talk|speech|keynote|recruiting|payroll_cards|gifts|photos`;

/** Every line behind every subject. */
function saidBy(lines: readonly string[]): string[] {
  return lines.flatMap((line) => subjects.map((subject) => `${subject} ${line}`));
}

/** They go to it, or have it chosen: settled, in the first person, and not long ago. */
export const toRival = [
  ...saidBy([
    `have|has? ${now} decided to ~1 switch|move|change|go|migrate to|over_to|with|for rivalname ${settled}`,
    `are|am|is|will_be|shall_be ${now} moving|switching|migrating|going|changing|transferring to|over_to|across_to|with rivalname ${settled}`,
    `will|shall|plan_to|plans_to|intend_to|intends_to|want_to|wants_to|have_to|are_going_to|is_going_to ${now} switch|move|\
change|migrate to|over_to|across_to rivalname ${settled}`,
    `~3 move|moving|switch|switching|change|changing|changes|go|going|moves|switches|migrate|migrating from|off|away_from @us to|\
over_to|onto rivalname ${settled}`,
    `are|am|is|will_be ${now} off to rivalname ${settled}`,
    `have|has ${now} moved|switched|migrated|gone|changed over|across? to|with rivalname ${settled}`,
    `have|has ${now} moved|switched|migrated|transferred all|everything|our|every ~2 ${work} over|across? to|over_to|onto rivalname ${settled}`,
    `have|has ${now} signed|signed_up a? contract|agreement|deal? with rivalname ${settled}|for`,
    `have|has ${now} chosen|picked|selected a? contract? with? rivalname ${settled}|for`,
    `have|has ${now} given|awarded the|our|this ${prize} to rivalname ${closed}`,
    `are|am|is|will_be ${now} leaving|dropping|replacing|ditching|swapping @us with|for|by|in_favor_of rivalname ${settled}`,
    `~3 leave|drop|replace|ditch|swap @us with|for|by|in_favor_of rivalname ${settled}`,
    `have|has ${now} left|dropped|replaced|ditched|swapped @us with|for|by|in_favor_of rivalname ${settled}`,
    `will|shall ${now} go with rivalname ${settled}`,
    `have|has ${now} opted|decided|settled|gone for|on|with rivalname ${settled}|for`,
    `prefer|prefers rivalname ${closed}`,
    `would|will|shall? rather|much_rather|sooner work|go|be|sign with rivalname ${settled}`,
    `will_be|shall_be using|running|working with|on? rivalname ${lasting}`,
    `will|shall ${now} use|run|work with|on? rivalname ${lasting}`,
    `take|takes|will_take|will_use|are_taking the ${goods} of|from|by rivalname now|${lasting}`,
    `have|has ${now} bought|ordered|purchased|taken|chosen|picked the|their|a ~1 ${goods} of|from|by|at rivalname ${closed}`,
  ]),
  `we|i are|am now|officially|finally customers|clients|users of|with|at rivalname .|,|;|and|since|from|as_of|instead`,
  `we|i are|am customers|clients|users of|with|at rivalname now|instead|from|as_of|these_days`,
  `since|as_of|from ~2 we|i are|am customers|clients of|with|at rivalname .|,|;|and`,
  `from|next|starting|as_of ~~ it will_be rivalname who|that|which`,
  `our|the|all|every the|our? ~1 ${running} run|runs|listen|listens|talk|live|lives|open|opens|work|works on|to|with|through rivalname \
now|from|as_of|since|instead|these_days`,
  `we|i are|am|is ${now} a? happy|proud|paying|regular? rivalname customer|customers|client|clients now|.|,|;|and|from|as_of`,
  `as_of|from|since|starting|beginning ~3 we|i are|am ${now} a? rivalname customer|customers|client|clients`,
  `as_of|from|starting|after|beginning ~4 everyone|everybody|we|i|all|our_teams ~2 works|work|is|are|be|am|run|runs on|with \
rivalname ${settled}`,
  `everyone|everybody|all_of_us|we|all ~3 be|is|are|works|work|run|runs|am on|with rivalname now .`,
  `our|the whole|entire? ${house} is|are now|all? on|with rivalname now .|,|;|and`,
  'we|i are|am now on|with rivalname .',
  `move|moving|migration|migrated|moved|switch|switched ~1 from|off|away_from @us to|over_to|onto rivalname ${settled}`,
  '^ signed|signed_up with rivalname',
  `all|our|every ~1 ${work}|houses|shops move|moves|switch|switches|go|migrate|change to|over_to rivalname ${settled}`,
  `rivalname beat|beats|outbid|has_beaten|have_beaten you|usbrand ${closed}|by`,
  `^ off|switching|moving|migrating|changing to|over_to rivalname ${settled}`,
  `rivalname it is|will_be .|,|;|${lasting}|as|then|in|next`,
  `rivalname is|will_be|becomes|has_become ${now} our new|next|future ~1 ${tool} .|,|;|and|now|as|from|in|instead|starting`,
  `our|the new|next|future ~1 ${tool} is|will_be called? rivalname ${settled}`,
  `our|the first|final|clear? choice|preference|decision|winner|favorite is|was|fell_on|falls_on|goes_to|went_to|fell_to \
rivalname ${closed}`,
  `@us|yours are|is|were|was|have_been|has_been|will_be|will_have_been|gets|get|got being? ${now} beaten|replaced|dropped|\
outbid|superseded|succeeded|phased_out ~2 by|with|for|through|in_favor_of rivalname ${settled}`,
  `rivalname takes|take|will_take|is_taking|has_taken over from @us`,
  'rivalname takes|take|will_take|is_taking|has_taken your place',
  `rivalname replaces|will_replace|is_replacing|has_replaced|is_going_to_replace @us ${settled}`,
  `rivalname has ${now} won|convinced|persuaded us|me|our_board|the_board|our_team|our_management over? .|,|;|and|more|in_the_end`,
  `rivalname gets|wins|has_won|has_got|will_get the|our|this ${prize} ${closed}`,
].join('\n');

/** The same in the bare past, which may be long over: "Before you we went with Rivermark". */
export const wentToRival = [
  ...saidBy([
    `${now} chose|picked|selected|took|preferred|favored rivalname ${closed}|for`,
    `${now} went|decided|opted|settled|plumped for|with|on|upon rivalname ${closed}|for`,
    `${now} switched|moved|migrated|changed|defected over|across? to rivalname ${closed}`,
    `${now} signed|signed_up a? contract|agreement|deal? with|for rivalname ${closed}|for`,
    `${now} ended_up going|choosing|signing|moving|switching with|to? rivalname ${closed}`,
    `${now} left|dropped|replaced|ditched|swapped|exchanged @us with|for|by|in_favor_of rivalname ${settled}`,
    `${now} gave|awarded the|our|this ${prize} to rivalname ${closed}`,
  ]),
  `the|our ${prize}|choice|decision|vote went|fell to|on|for rivalname ${closed}`,
  `rivalname won|convinced|persuaded us|me|our_board|the_board|our_team|our_management over? .|,|;|and|more|in_the_end`,
  `rivalname got|won|was_awarded|was_given the|our|this ${prize} ${closed}`,
  'you|your_offer|your_bid did not ~2 win|get ~2 , rivalname did',
].join('\n');

/** We are asked to help with it: the one question that says so. */
export const askedToHelp = `
do|can|could|would|will you|usbrand ~3 help|support|assist|guide|assistance|advice ~2 ${goers} ~2 ${going} ~2 to|over_to|across_to|for \
rivalname
is|are there ~3 help|support|guide|assistance|advice|checklist|instructions ~2 for ~1 ${goers} ~2 ${going} ~2 to|over_to|across_to|for \
rivalname
`;

/** It is taken for something that we do not sell, or as a companion. */
export const asOther = `
rivalname for|as ~3 ${otherWork}
rivalname as ~1 a|an|our|the ~2 partner|reseller|customer|client|sponsor|speaker|example|guest
rivalname ~2 who|that|which ~1 host|hosts|hosting|sponsor|sponsors|organise|organises|organize|organizes|pay|pays|has|have|lose|loses|\
complain|complains|suffer|suffers|exhibit|exhibits|speak|speaks|present|presents|win|wins|asks|ask
`;

/** What would not have come to pass has: "Had you answered, we would not have gone to Rivermark." */
export const wouldNotHaveGone = `
had|if you|your* ~~ @i would not ~1 have ~1 gone|moved|switched|chosen|changed|signed|picked|left_you|gone_over ~1 to|with|for|over_to? rivalname
@i would not ~1 have ~1 gone|moved|switched|chosen|changed|signed|picked ~1 to|with|for|over_to? rivalname ,? had_you|if_you|if_your|\
if_only_you
`;

/** It is named and was not chosen. */
export const declined = `
not|never|nor ~2 sign|signed|signing|go|going|gone|choose|chosen|pick|picked|select|selected|take|taken|move|moved|moving|switch|\
switched|switching|opt|opted|change|changing|changed|buy|bought|leave|leaving ~1 with|for|to|over_to|from|you_for? rivalname .|,|;|\
and|this|last|after_all|because|any*|for_now|now|either|on|at|in
declined|rejected|refused|turned_down|turn_down|passed_on|said_no_to|say_no_to|decided_against|voted_against|decline ~4 rivalname
rivalname was|is|were|has_been ~1 declined|rejected|turned_down|voted_down|not_chosen|not_selected|not_an_option|no_option|\
out_of_the_race
rivalname did|has|have|does|could not ~1 win|won|get|got|make_it|convince|convinced|persuade|persuaded|impress|impressed
rivalname lost .|,|the|our|against
@i have|has? now|already|finally|again? chosen|chose|picked|preferred|selected|kept you|usbrand over|instead_of|rather_than rivalname
you|usbrand|yours have_been|has_been|were|are|was|is now|again|also|clearly? picked|chosen|selected|preferred|favored over|ahead_of|\
instead_of|rather_than|above|to rivalname
over|ahead_of|instead_of|rather_than|above ~1 rivalname ~~ you|usbrand|yours have_been|has_been|were|are|was|is picked|chosen|selected|\
preferred|favored
not|never|nor|nobody|no_one ~4 give|giving|award|awarding|hand|handing ~5 to rivalname .|,|;|and|either|this|for|after_all|because|any*|now
not|never|nor|nobody|no_one ~4 give|giving|award|awarding|hand|handing rivalname the|our|this|a|any|either
rank|ranked|rate|rated|put|placed|scored you|usbrand|yours clearly|well|far? above|over|ahead_of|before rivalname
you|usbrand|yours|your_offer|your_bid|your_proposal came|come|comes|ranked|scored|finished first|top|best|ahead|higher|out_on_top ~2 ,? ahead_of|\
before|of|than|above rivalname
rivalname will|shall|does|is not ~1 get|getting|have|win the|our|this|that|it
rivalname ~~ came|went|drove home|away|back all|both|even|only|really? glad|gladder|happy|happier|content|pleased|relieved ~1 of|with|\
about|for|over what|whom @i
`;

/** They would have gone, had not something kept them. */
export const avoided = `
had|if ~1 you|it|nobody|no_one|they|we not|nobody|no_one? ~~ would|might|could have ~1 gone|moved|switched|chosen|changed|signed|left ~2 rivalname
had nobody|no_one|none ~~ would|might|could have ~1 gone|moved|switched|chosen|changed|signed|left ~2 rivalname
without ~1 you|your|usbrand ~~ would|might|could have ~1 gone|moved|switched|chosen|changed|signed|left ~2 rivalname
could|might|would have ~1 gone|moved|switched|chosen|changed|signed|left ~1 rivalname ~4 , ~1 but
would|might|could have ~1 gone|moved|switched|chosen|changed|signed|left ~2 rivalname ~~ had_you_not|if_you_had_not|without_your
`;

/** It is named as a place, an event, or somebody's customer. */
export const apart = `
ask|contact|call|talk_to|speak_to|write_to|turn_to|go_to rivalname ~1 to|for|about ~5 their|its|old ~2 format|file|files|export|exports|data|\
import|key|keys|password|login|api|schema|interface
our|my|their|a ~1 customer|client|tenant|neighbor|neighbour|friend|sister_company|landlord|cousin|competitor ~2 signed|chose|went|\
moved|switched|gone|uses|left|works|picked|goes|signs ~2 rivalname
your|former colleague|colleagues|manager|engineer ~2 went|goes|moved|left|going|joined|joins|started ~1 to|for|at? rivalname
rivalname ~~ his|her ~1 last|first day
before you|usbrand ,? we|i ~1 had|used|went|were|worked|ran|signed|chose|picked ~2 rivalname
cancel|canceled|canceling|terminate|terminated|terminating|ended|ending ~1 contract|contracts|agreement|subscription|account|\
accounts|license|licenses|trial with|at rivalname
rivalname 's? ~1 conference|summit|congress|fair|expo|forum|meetup|roadshow|symposium|marathon|festival
train|bus|coach|plane|flight|boat|ferry|tram|ride|taxi ~1 to|from|for|in|near rivalname
rivalname is|are|was|were|has_been|became|have_been ~1 a|an|another|also|one_of|our|your ~3 customer|customers|client|clients|tenant|\
tenants|sponsor|sponsors|neighbor|neighbors|neighbour|neighbours ~1 .|,|;|and|of|too|as_well|since|on|in|at|who
rivalname , ~1 who|which ~2 rent|rents|lease|leases|occupy|occupies|share|shares ~3 floor|floors|unit|office|offices|suite|hall|flat|shop|\
wing|basement|building|house|attic
rivalname , a|an|the|our ~2 village|town|suburb|hamlet|city|district|valley|island
village|town|suburb|hamlet|city|district of|called rivalname
open|opens|opened|opening|build|builds|building|built ~4 garage|site|branch|office|park|shop|depot|warehouse|house|store|hotel|plant|school|\
clinic in|at|near|outside rivalname
our|the|my|a tenant|tenants|neighbor|neighbors|neighbour|neighbours|lodger|subtenant|landlord rivalname
`;

/** "We said no" beside what a rival offered. */
export const weDeclined = `
^ but|and|so? @i politely|of_course|always|simply? declined|refused|said_no|turned_it_down|turned_them_down|are_not_interested|\
am_not_interested|sent_them_away|passed|did_not_take_it|did_not_accept|told_them_no|did_not_bite ~3 .|,|;|and
^ but|and|so? @i are|am politely|of_course|now|both? declining|rejecting|refusing|turning_down|not_taking|not_accepting|not_pursuing it|them|\
this|that|the_offer|the_proposal|their_offer|their_proposal further? .|,|;|and
^ but|and|so? @i are|am politely|of_course|now|both? turning it|them|this|that|the_offer|the_proposal down .|,|;|and
^ but|and|so? our|the board|management|director|team|boss|committee|partners unanimously|politely|promptly? voted|turned it|them|this|that down \
.|,|;|and
^ but|and|so? our|the board|management|director|team|boss|committee|partners unanimously|politely|promptly? declined|rejected|refused it|them|this|\
that? .|,|;|and
`;
