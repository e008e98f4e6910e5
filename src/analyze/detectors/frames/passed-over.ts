/** Our offer was not taken. The "not" is the loser's: it turns nothing. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

const offer =
  'your bid|offer|proposal|tender|submission|quote|quotation|pitch|product|software|tool|system|platform|solution|company';
const prize = 'tender|bid|contract|rfp|rfq|mandate|deal|business|evaluation|selection|pitch|award';
const after = '.|,|;|and|because|since|by|this|in_the_end|unfortunately|after_all|either|sadly';

/** Nobody means anything else by it. */
export const passedOver = `
you|usbrand|yours did not ~1 win|get|make ~1 ${prize}|shortlist|short_list|longlist|long_list|final_round|next_round
${offer} did not ~1 win|get|make ~1 ${prize}|shortlist|short_list|longlist|long_list|final_round|next_round|cut
you|usbrand did not ~1 win ${after}
you|usbrand have|were|are ~1 not ~1 been? shortlisted ${after}|for
you|usbrand have|were|are ~1 not ~1 been? selected|chosen|successful ~1 for|in|as ~1 our|${prize}|next_round|shortlist|supplier|\
vendor|provider|new
${offer} came|finished|ended second|third|last ${after}
${offer} was|were|is|has ~1 not ~1 been? successful|accepted|selected|chosen|shortlisted ${after}|for|as
^ unfortunately|sadly|regrettably? ,? you were|have not ~1 been? selected|chosen|successful|picked .
you lost ~1 tender|bid|rfp|pitch .|,|;|to|because|and
you lost ~1 contract|business|deal to
you came|finished|ended ~1 second|third|last ~1 in|on ~1 ${prize}
we|board|committee|management|team|jury|partners|council ~1 decided|voted ~2 against|not_in_favor_of you|usbrand|your_offer|your_bid|your_proposal|your_product|your_software|\
your_system|your_tool|your_platform .|,|;|and|as_a|because
voted|vote|tender|evaluation|selection|decision|board|committee|jury|comparison|rfp ~~ you lost ${after}
tender|evaluation|selection|rfp|comparison|pitch ~~ you|yours did not ~1 win|make_it|prevail
tools|vendors|products|systems|platforms|offers|bids|suppliers|providers|candidates ~~ yours ~1 did not ~1 make_it|win|make_the_cut
`;

/** The same in few words: only in a mail that speaks of offers. */
export const perhapsPassedOver = `
you|usbrand have|were|are ~1 not ~1 been? selected|chosen|successful ${after}
you came|finished second|third|last ${after}
yours ~1 did not ~1 make_it|make_the_cut|win ${after}
@i|and have? gone|went|decided|opted|settled with|for|on one_of_the_others|one_of_the_other_ones|the_other_one|another_one|another_bidder|\
someone_else|somebody_else ${after}
the|this|our ${prize} has_been|was|is|goes|went awarded|given|gone? to another|a_different|the_other bidder|vendor|supplier|provider|\
company|firm|house
`;

/** A mail speaks of offers that were weighed against each other. */
export const weighed = `
tools|vendors|products|systems|platforms|offers|bids|quotes|quotations|proposals|suppliers|providers|candidates|tender|rfp|rfq|\
shortlist|bidders
`;
