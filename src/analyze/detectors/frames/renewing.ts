/** The contract is prolonged: asked for, meant or approved. Syntax: `compileFrames`. */
export const renewing = `
please|kindly|could_you|can_you|would_you|will_you ~1 renew|extend|prolong ~1 @our ~3 @rel
please|kindly|could_you|can_you|would_you|will_you ~1 process|arrange|prepare|confirm|start|go_ahead_with|send|invoice ~1 the|our|this renewal|\
extension
i|we want|wish|would_like|intend|plan|propose|agreed|decided|have_decided|have_agreed|are_happy|are_glad|are_going|am_happy|\
am_glad to ~1 renew|prolong
i|we want|wish|would_like|intend|plan|propose|agreed|decided|have_decided|have_agreed|are_happy|are_glad|are_going|am_happy|\
am_glad to ~1 extend ~1 @our ~3 @rel
i|we gladly|happily|certainly|definitely keep|renew|continue|prolong|stay
@insider have|has? decided|settled|agreed on|for another|one_more|two_more|a_further ~1 year|years|term .|,|;|and|with
happy|glad|pleased|delighted to ~1 renew|prolong|sign_for_another|sign_up_for_another
i|we ~1 are|am|will|shall|will_be renew|renewing|prolonging ~1 @our|for|with_you|until|in|by|@later|.
^ we are renewing .
@i are|am|will_be|stay with @us past|beyond|well_into|for_another|for_two_more|for_three_more
^ renewing|extending|prolonging @our ~3 @rel .
@insider|they|he|she ~3 approved|confirmed|agreed_to|said_yes_to|yes_to|signed_off|granted|backed|supported|voted_for|\
in_favour_of|in_favor_of ~1 a|the|our|this? ~1 renewal|extension|prolongation
@insider|they|he|she ~3 approved|confirmed|agreed_to|said_yes_to|yes_to|signed_off|granted|backed|supported|voted_for|\
in_favour_of|in_favor_of ~1 another|further|# ~1 year|years|term|terms ~1 with|of ~1 @us
@insider|they|he|she ~3 approved|confirmed|agreed_to|said_yes_to|yes_to|signed_off|granted|backed|supported|voted_for|\
in_favour_of|in_favor_of @num more|further year|years|terms ~1 with|of ~1 @us
renewal|extension|prolongation is|was|has_been|got ~1 approved|signed|signed_off|granted|agreed
green_light|go_ahead|approval|thumbs_up|blessing ~1 for|to|on ~1 renewal|extension|another_year_with|another_term_with
ahead with the|our|this|your ~1 renewal|extension|prolongation
answer|decision ~1 on|about|regarding|to|for ~2 renewal|extension|next_year|another_year ~1 is ~1 yes|positive
give|gives|given|gave|giving ~1 you|usbrand another|one_more|a_further|two_more ~1 year|years|term|season
there will|is_going_to be ~1 another|further|@nth|# ~1 year|term|season with|of ~1 you|usbrand
signed|countersigned extension|renewal ~1 of|for|form|papers|paperwork|agreement
signed ~3 sent|posted|returned|back|attached|enclosed ~2 extension|renewal
sent|posted|returned|enclosed|attached ~4 signed ~1 extension|renewal
i|we ~1 are|am|will|shall extend|extending|renew|renewing|prolong|prolonging ~1 @our|the ~2 rental|hire|lease|membership ~1 with ~1 you|usbrand
^ extending|renewing|prolonging @our|the ~2 rental|hire|lease|membership ~1 with ~1 you|usbrand
justify|defend|recommend|support|approve keeping|renewing|extending|continuing ~1 the|our|this|your|with ~1 @rel|you|usbrand
you|usbrand|your_software|your_system they|we|i ~2 like|love|want|trust ~1 and keep
count us|me in for ~1 another|next|@num ~1 year|years|term
i|we want|wish|would_like|intend|plan|will|shall|are_happy|are_glad|decided ~1 to? ~1 continue|stay|carry_on|go_on|keep_going \
with ~1 @us ~1 for ~1 another|further|next|@num ~1 year|years|term|terms
`;

/** Asked what becomes of it. Only with a yes behind it does it say anything. */
export const renewalAsked = `
decision|answer|decided|whether|if|about|on|for ~3 renewal|extension|renew|renewing|extend|extending|continue|continuing|stay|staying|\
another_year|next_year
^ do|shall|will we ~2 renew|extend|continue|stay ~3 ?
`;
