/** We were given up, in words that settle it for a reader and that the learned model does not know. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const ties =
  'contract|agreement|subscription|membership|engagement|license|licenses|account|retainer|mandate';
const deciders = `board|director|directors|management|manager|owner|owners|trustees|partners|ceo|cfo|cto|shareholders|council|committee|\
head_office|headquarters|finance|procurement|purchasing|parent_company|executive|leadership|governors`;
const ended = 'canceled|terminated|ended|revoked|dissolved|rescinded';
const buyers = `purchasing|procurement|our_purchasing|our_procurement|our_buyer|our_buyers|the_buyers|our_purchasers|my_boss|our_boss|\
our_board|the_board|our_management|management|our_director|my_director|my_manager|our_manager`;
const others = `someone_else|somebody_else|something_else|another|another_one|another_provider|another_supplier|another_vendor|\
another_system|another_tool|another_house|a_new_provider|a_new_supplier|a_new_vendor|a_different_provider|a_different_supplier|\
a_different_vendor|a_different_system|a_replacement`;
const end = '.|,|;|and|because|instead|now|today|yesterday|by|before|from|as_of';
const product = `usbrand|your_system|your_software|your_tool|your_platform|your_product|your_app|your_service|your_services|your_program`;
const fixed =
  'fixed|mended|repaired|solved|sorted|resolved|corrected|answered|ready|working|works|done|delivered|finished|live';
const setUp = `set_up|setup|set_it_up|onboarding|rollout|roll_out|go_live|installation|implementation|configuration|switch_it_on|\
started_with_it|going_with_it`;
const tools =
  'tools|systems|vendors|suppliers|platforms|products|programs|subscriptions|applications|apps|providers|licenses|contracts';
const kept =
  'survive|survives|survived|stay|stays|remain|remains|are_kept|will_stay|will_remain|made_the_cut|make_the_cut';

/** One of theirs ended what binds us. */
const byTheirs = `
your ~1 ${ties} was|were|is|are|has_been|have_been|got now|hereby|today|yesterday|finally|formally|unanimously? ${ended} ~2 by our|the|my \
~1 ${deciders}
${ties} with you|usbrand was|were|is|are|has_been|have_been|got now|hereby|today|yesterday|finally|formally|unanimously? ${ended} ~2 by \
our|the|my ~1 ${deciders}
our|the|my ~1 ${deciders} canceled|terminated|ended|have_canceled|has_canceled|have_terminated|has_terminated|have_ended|has_ended your \
~1 ${ties} .|,|;|and|at|yesterday|today|on|as_of|this
`;

/** Somebody else was chosen for a term, or is to be found. */
const somebodyElse = `
for|over the|our next|coming ~1 years|year|seasons|season|term|terms|months ,? we|i|our_board|the_board|our_management have|has? chose|chosen|\
picked|selected|took|taken ${others} .|,|;|and|because
we|i|our_board|the_board|our_management have|has? chose|chosen|picked|selected|taken|took ${others} for|over the|our next|coming ~1 years|year|\
seasons|season|term|terms|months .|,|;|and|because
@i have? now|just|already? told|asked|instructed|ordered|charged ${buyers} to find|get|look_for|choose|hire|pick us|me? ${others} ${end}
`;

/** They will be off our product, or are gone before. */
const off = `
@i would_like|want|intend|plan|hope|wish|need|aim|are|am to be|get|come off|rid_of ${product} by|before|from|at|as_of|.|,|soon|in
^ @i are|am giving_up ${product} .|,|;|at|by|in|from|after|because|and|for_good|next|this
@i ~3 talk|speak|write|turn|go|ask|see|contact ~3 about|for|regarding giving_up|dropping|parting_with|parting_from ${product} .|?|,|;|\
and|at|by|in|from
who|whom ~4 talk|speak|write|turn|go|ask|see|contact ~3 about|for|regarding giving_up|dropping|parting_with|parting_from ${product} .|?|,|;|\
and|at|by|in|from
who|whom|i|we ~2 write|talk|speak|turn|go ~2 for|about a|an|our ~1 parting|separation in_good_order|on_good_terms|from_you|with_you|\
from_usbrand|with_usbrand ,|.|?|and
by_the_time|before|when|until ~2 it|this|that|they|you ~4 ${fixed} ~2 ,? @i will have left you|usbrand .|,|;|and|long
@i will have left you|usbrand before|by_the_time|long_before ~4 ${fixed}
by_the_time ~2 it|this|that ~4 ${fixed} ~2 ,? @i will be gone|elsewhere|with_someone_else|with_somebody_else|with_another_provider .|,|;
fed_up|had_enough|have_enough|enough_is_enough|sick_of|tired_of|last_straw|lost_patience ~~ ,|;|and|so|= switching|canceling|quitting|\
moving_on|changing_provider|changing_supplier in|by|from|next|this|end_of ~1 ${months}|week|month|quarter|year .
`;

/** It never began, and shall not any more. */
const neverBegun = `
never|not|no ~6 ${setUp} ~~ not|no_longer ~1 want|wish|need|intend ~~ please end|cancel|stop|close|terminate it|this|everything|\
the_whole_thing|all_of_it .
`;

/** Of several only some are kept. */
const notAmongKept = `
${tools} ~~ ${kept} ~1 , ~2 yours|usbrand is|are|was not ~1 one_of_them|among_them|one_of_those|amongst_them .|,|;|and
we|i|board|management keep|keeps|kept|are_keeping|will_keep ~6 ${tools} ~~ yours|usbrand is|are|was not ~1 one_of_them|among_them|one_of_those .|,|;|and
`;

/** What would have kept them did not come. */
const wouldHaveStayed = `
had|if ~~ @i would have ~1 stayed|renewed|remained|kept_you ~1 , ~1 but nobody|no_one|none|you|it|they|that ~2 did|was|has|have|came not? ~2 ,? so? \
@i have|will|did|are not .
@i would have ~1 stayed|renewed|remained|kept_you ~2 had|if ~~ , but|and ~2 it|you|they|that|nobody was|did|have|has|were not
`;

/** Farewells in everyday words. */
const everydayFarewells = `
@i|team|staff|everyone|everybody|boss|board|management have|has had enough of ~1 you|usbrand|yourselves .|,|;|and|so
@i are|am done|through|finished with you|usbrand .|,|;|and|so|after|for_good
@i ~1 pack|packed|packing it in with ~1 you|usbrand
years|months|decade|decades with ~1 you|usbrand ~1 come|comes|came|coming|draw|draws|drew|drawing to a|an|its|their close|end
no_one|nobody|none|not_one ~9 reason|argument|case to|for stay|remain|continue|renew|staying|remaining|continuing|renewing \
with_you|with_usbrand|with|.|,
not ~3 find|name|see|think_of|come_up_with ~1 a|any|one|single ~1 reason|argument ~1 to stay|remain|continue|renew ~1 with_you|with_usbrand|.|,
got|gets|get|wins|won|has_won|takes ~1 the nod|contract|deal|job|business ~1 over|from|instead_of ~1 you|usbrand|yourselves|yours
new|next ~2 supplier|provider|vendor|partner|agency|software|system in ~1 place of ~1 you|usbrand|yourselves|yours
not more|longer work|working|go|going|cooperate|collaborate with ~1 you|usbrand .|,|;|because|as|from|after|and
bought|built|got ~1 our_own ~4 ,|so|and|therefore|hence ~2 stop|stopping|end|ending|cancel|canceling ~1 the|our|this rental|hire|lease|\
contract|subscription|service .|,|;|and|as|from|by|in|at|with
@end|stop|stopping|stopped ~1 the|our rental|hire|lease|rentals with|from you|usbrand
`;

/** They stay on one condition, said the other way round. */
const onlyIf = `
you ~1 keep|hold_on_to|retain ~1 us|this|our|the ~1 account|business|contract|custom|as_a_customer|as_customers only if|when|once
`;

const friendly =
  'good|fair|reasonable|decent|friendly|amicable|sensible|best|civil|orderly|cordial|acceptable';
const terms = `on|in|with ~1 ${friendly} terms|way|manner|spirit|feelings`;

/** How to part is talked of, with us. */
const parting = `
how|where|when|whether ~1 to part ~1 ${terms} .|,|;|?|and|with_you|with_usbrand|by|before|at|from_you|from_usbrand
how|where|when|whether should|shall|can|could|do|would|might? @i|both|our ~3 part ~1 ${terms} .|,|;|?|and|with_you|with_usbrand|by|before|at|from_you|from_usbrand
how|where|when|whether ~1 to part amicably|in_peace|company|ways .|,|;|?|and|with_you|with_usbrand
how|where|when|whether @i ~2 part amicably|in_peace|company|ways .|,|;|?|and|with_you|with_usbrand
@i would|want|like|hope|propose|suggest|wish|prefer ~3 part ~1 ${terms} .|,|;|and|with_you|with_usbrand
time|best|better for|that|if|to ~1 @i? ~1 part|parted ~1 ${terms} .|,|;|and|with_you|with_usbrand
`;

/** Something else takes the place of our product. */
const replaced = `
own|other|another|different|group|group_wide|erp|in_house|their|its ~1 erp|module|system|tool|platform|software|solution|program|product|package ~2 replaces|\
will_replace|is_to_replace|is_replacing|is_going_to_replace|takes_over_from|supersedes|will_supersede ${product} from|on|in|by|at|as_of|.|,|;|and|next|this|\
across|everywhere
rivalname|new_erp ~2 replaces|will_replace|is_to_replace|is_replacing|takes_over_from|supersedes ${product} from|on|in|by|at|as_of|.|,|;|and|next|this
`;

/** What was decided of our product, after a colon. */
const verdict = `
verdict|decision|conclusion|outcome|recommendation|judgment ~1 on|about|for|of|regarding ${product} ~1 =|:|, ~1 cancel|drop|out|end|terminate|replace|leave|quit|cut ~1 .|,|;|it|by
verdict|decision|conclusion|outcome|recommendation|judgment ~1 on|about|for|of|regarding ${product} is|was ~1 : cancel|drop|out|end|terminate|replace|leave|quit|cut .|,|;|it|by
`;

/** They have it looked into by which right they may go. */
const byRight = `
lawyer|lawyers|solicitor|solicitors|counsel|attorney|attorneys|legal|legal_department|legal_team|they ~~ ~~ whether|if|how|when @i|the_company|our_company ~1 may|can|\
could|might|are_entitled_to|are_allowed_to terminate|rescind|withdraw|cancel for_cause|for_good_cause|for_breach|without_notice|early|before_the_end|\
extraordinarily|our_contract|the_contract|the_agreement
whether|if @i may|can|could|might|are_entitled_to terminate|rescind for_cause|for_good_cause|for_breach|without_notice|extraordinarily .|,|?|or|and|because|\
since|in|given|after
`;

/** Nobody means anything else by it. */
export const givenUp = `
${byTheirs}
${somebodyElse}
${off}
${neverBegun}
${notAmongKept}
${wouldHaveStayed}
${everydayFarewells}
${onlyIf}
${parting}
${replaced}
${byRight}
${verdict}
`;

/** Undone, or by mistake. */
export const notGivenUp = `
by_mistake|in_error|wrongly|accidentally|by_accident|mistakenly|erroneously
canceled|terminated|ended|revoked ~~ signed|renewed|reinstated|restored|renew again|it|anew|now
landlord|porter|guard|employee|employees|colleague|caterer|caretaker|cleaner|driver|tenant|tenants|client|customer|he|she|him|her ~~ part|parting
`;

/** It nearly came to that, or did not, or nobody meant it. */
export const nearlyGivenUp = `
${ties} was|were|is|are|has_been|have_been not|never|nearly|almost ~1 ${ended} by|at
${ties} was|were|has_been|have_been not|never|nearly|almost? ~1 ${ended} ~6 by_mistake|in_error|by_accident|accidentally
`;

/** Once they were held with us by the writer. */
export const heldThen = `
@i ~1 talked|argued|persuaded|convinced ~3 out_of|against dropping|leaving|canceling|switching|replacing|ending|quitting|ditching ~2 @us
@i ~1 talked|argued|persuaded|convinced ~3 not_to drop|leave|cancel|switch|replace|end|quit|ditch ~2 @us
@i ~1 defended|saved|rescued|kept|fought_for @us ~6 board|boss|management|budget|director|cfo|ceo|review
`;

/** And now are not. */
export const heldNoMore = `
^ and|but? this_time|now|today|this_year ,? @i ~1 agree|side with ~1 him|her|them|it .|,|;
^ and|but? this_time|now|today|this_year ,? @i ~1 are|am on ~1 his|her|their side .|,|;
^ and|but? @i ~1 agree|side with ~1 him|her|them this_time|now|today|this_year .|,|;
^ and|but? this_time|now|today|this_year ,? @i ~1 will|can|could not .|,|;
^ and|but? this_time|now|today|this_year ,? @i ~1 will|can|could|do|did|have not ~1 do_it|try|tried|argue|argued|object|objected|defend_you|\
save_you|talk_him|talk_her|talk_them .|,|;|again|out
`;

/** They keep few of many … */
export const fewKept = `
we|i|board|management keep|keeps|kept|are_keeping|will_keep|decided_to_keep ~6 ${tools} .|,|;|and
@num|two|three|four|one|five|some|few ~3 ${tools} ~3 ${kept} .|,|;|and
${tools} ~~ ${kept} .|,|;|and
`;
/** … and ours is none of them. */
export const noneOfThem = `
^ unfortunately|sadly|and|but? ,? yours|usbrand ~1 is|are|was not ~1 one_of_them|among_them|one_of_those|amongst_them .|,|;|and
`;

/** Something is billed to them … */
export const billed = `
why|what ~4 get|got|receive|received|have|getting|is|was|there ~2 bill|invoice|charge|debit|reminder|direct_debit
bill|billed|invoice|invoiced|charge|charged|debited us|me ~4 for|again|in|after
`;
/** … though they were gone. Of a flat or a house nobody says only "we left". */
export const alreadyGone = `
^ but|although|though|and? @i left|canceled|terminated|quit in|at_the_end_of|by ${months} .
^ but|although|though|and? @i left|canceled|terminated|quit last month|year|quarter|spring|summer|autumn|winter .
`;
/** Whose bill it is, where it is not ours. */
export const othersBill = `
landlord|rent|electricity|gas|water|hotel|flat|apartment|caterer|gym|phone|telephone|broadband|parking|bank|council|insurer
`;

/** Another product was bought … */
export const boughtElse = `
another|a_different|a_replacement|a_new system|tool|platform|software|solution|supplier|vendor|provider has_been|was|is now|already|finally? \
bought|ordered|chosen|signed|purchased|selected|found .|,|;|and|instead|already|last|this|yesterday
`;
/** … and what they have of ours goes back, or they thank for what was. */
export const partingBeside = `
where|how|what ~4 send|return|give_back|bring|leave|hand_back ~2 your|the hardware|readers|devices|equipment|keys|cards|tablets|scanners|boxes|\
terminals|kit
thank|thanks ~1 for ~2 patience|years|time|everything|cooperation|collaboration ~1 over|together|with|these|all|of|in|so
last|final invoice|bill|statement|payment
delete|close|export|remove ~2 our|the|all ~1 account|accounts|data|users|logins|files
`;
