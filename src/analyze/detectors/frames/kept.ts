/** They keep us, in words that speak of ending. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

const meant = `threaten|threatened|threatening|want|wanted|meant|planned|intended|thought|considered|talked|spoke ~4 drop|dropping|leave|leaving|\
cancel|canceling|quit|quitting|go_without|going_without|do_without|replace|replacing|ditch|ditching`;
const gone = 'off_the_table|forgotten|history|water_under_the_bridge|over_and_done_with|behind_us';
const today = 'this_time|today|now|these_days|this_year';
const they = 'he|she|they|it|we|i|board|committee|management|same_people|very_same';

/** What they meant to do once. */
export const meantOnce = `
${meant}
`;

/** It is given up, in the same breath. */
export const offTheTable = `
${meant} ~~ that|which|it|all_that|all_this is|was now|long|all|since|well? ${gone}
`;

/** It is given up in the next sentence. */
export const givenUpNext = `
^ but|and|well? that|this|it|all_that|all_this is|was now|long|all|since|well? ${gone} ~3 .|,|;|and
^ but|and? ${today} ,? ~1 ${they} ~4 recommend|recommends|recommending|praise|praises|praising|defend|defends|defending|swear_by|swears_by
^ but|and? ${today} ,? ~1 ${they} ~4 tell|tells|telling|urge|urges|urging ~4 to buy|get|use|take|try|choose|join
^ but|and|well? he|she|they ~1 is|are|has|have ~1 no_longer|not|gone|left ~6 plan|plans|idea|proposal|project|thought ~1 went|left|gone|disappeared|\
vanished|died ~1 with him|her|them .|,|;|too
^ but|and|well? his|her|that|this|their|the ~1 plan|plans|idea|proposal|thought ~1 is|was|has_been|have_been ~1 dropped|shelved|scrapped|buried|abandoned|\
given_up|dead|withdrawn|dismissed .|,|;|since|and|because|when
^ but|and? ${today} ,? ~1 ${they} ~1 your biggest|greatest|best|loudest|keenest fan|fans|advocate|advocates|supporter|supporters
`;

const struck =
  'struck|strike|cut|dropped|drop|canceled|cancel|axed|axe|scrapped|scrap|ended|chopped';

/** Others are struck off, and we are not. */
export const spared = `
usbrand|yours|you is|are|was|were not ~1 one|among ~3 i|we|they|he|she|board|was|were|to ~1 ${struck} .|,|;|so|and
everything|everyone|every_tool|all_tools|all but|except|apart_from usbrand|you|yours was|were|is|are|got|gets|has_been|have_been ~1 ${struck}
@i ~2 ${struck} , usbrand|yours|you is|are|was|were not one|among_them|on_the_list .|,|;|so|and
`;

/** The same in the sentence behind the one that ends the others. */
export const sparedNext = `
^ usbrand|yours is|are|was|were not one_of|among|on them|those|these|that_list|the_list .|,|;|so|and
`;

/** Whoever comes after the customer takes us over with the house. */
export const handedOn = `
buyer|buyers|owner|owners|investor|successor|successors ~1 keeps|keep|is_keeping|are_keeping|will_keep|retains|retain usbrand
buyer|buyers|owner|owners|investor|successor|successors ~1 keeps|keep|is_keeping|are_keeping|will_keep|retains|retain your ~2 system|\
systems|software|platform|product|tool|app|service|solution|contract
your_contract|our_contract|the_contract|contract_with_you|our_account|our_subscription passes|transfers|goes_over|carries_over|is_transferred ~1 to \
the|our|its new owner|owners|buyer|company|name
`;

/** The whole group comes to what we make. */
export const followed = `
said|named|answered|recommended|told_them|use|used|work_in|work_with|run|run_on ~1 usbrand , and|so|now ~~ required|obliged|told|asked|have|has|\
must to? follow|join|come_along|copy_us
`;

const rest = 'everything_else|everything_other|all_else|the_rest|all_the_rest|all_other_things';
const asBefore =
  'as_before|as_it_is|as_they_are|as_is|as_it_was|as_usual|as_agreed|as_ever|the_same|unchanged|untouched|in_force|in_place|with_you|with_usbrand';

/** Said of us beside an end that is not named: it is not ours. */
export const untouched = `
nothing|little changes|will_change|is_going_to_change|is_changing for|with|between|about you|us|usbrand|your_contract|our_contract_with_you
usbrand|you|yours|your_contract|our_contract_with_you|your_system|your_software|your_product|your_side|your_part is|are|will_be not ~1 \
affected|concerned|touched|involved|part_of|in_question|meant
usbrand|you|yours|your_contract|our_contract_with_you|your_system|your_software|your_product is|are|will_be ~1 unaffected|untouched|safe
usbrand|you|yours|your_contract|our_contract_with_you|your_system|your_software|your_product ~1 stays|stay|remains|remain|will_stay|will_remain|\
is_staying|are_staying .|,|;|and|as|where|put|in_place|untouched|unchanged|with_us|our|of_course
each|every subsidiary|company|site|branch|house|unit|division|school|hospital ~1 keeps what it has|uses|had|used
renewal|extension|order|contract ~1 for|of|with usbrand|you|your_system|your_software ~5 signed|for_signature|approved|confirmed|booked|countersigned
`;

/** Said of what is beside the thing that ends: so it is a part. */
export const restStays = `
${rest} ~1 stays|stay|remains|remain|continues|goes_on|carries_on|is|runs_on ~2 ${asBefore}
keep|keeping|leave|leaving ~1 ${rest} ~1 ${asBefore}
${rest} ${asBefore} .|,|;
all|the|our other|remaining|rest_of_the|rest_of_our ~2 items|modules|seats|users|plants|sites|licenses|offices|depots|branches|teams|accounts|options|\
packages ~1 stays|stay|remains|remain|continue|continues|carry_on|keep_going|are_kept|is_kept ~2 ${asBefore}|.|,|;|on
`;
