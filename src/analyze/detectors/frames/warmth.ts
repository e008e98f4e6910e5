const good = `great|wonderful|fantastic|brilliant|amazing|lovely|marvelous|marvellous|superb|excellent|awesome|terrific|outstanding|\
fabulous|quick|fast|kind|helpful|patient|professional|friendly|good|nice|the_best|stars|heroes|legends|angels|lifesavers|\
a_joy|a_delight|a_pleasure|a_dream`;
const glad = `thrilled|delighted|overjoyed|over_the_moon|impressed|pleased|glad|grateful|thankful|happy|satisfied`;

/** Praise in the grammar of anger ("You people are great"), and joy that says who caused it. Syntax: `compileFrames`. */
export const warmth = `
cannot|can_not|could_not imagine|live|work|do ~3 without you|usbrand|your*
you people|guys|lot|folks ~1 are|were|have_been ~2 ${good}
you people|guys|lot|folks ~1 rock|rule|know_your|know_how|saved_my|saved_our|made_my|made_our
you people|guys|lot|folks have? ~1 made|make a star|hero|winner of|out_of
made ~1 a star|hero|winner of|out_of ~1 me|us
made|make|makes ~1 me|us look ~1 good|great|brilliant|clever|smart
told|tells|telling|tell|cracked ~2 joke|jokes
made|makes|making ~1 joke|jokes about
${glad}|smitten with|by you|usbrand|your_company|your_firm|your_team|your_people|your_service|your_support .|,|and
not|never ~2 met|seen|had|known|found ~1 a|an|any ~1 supplier|vendor|provider|partner|firm|company|team|helpdesk|support ~2 as|so ${good}
how_dare_you|how dare you ~1 send|make|bake|bring|give|write ~2 a|such ~2 ${good}
joke ~4 made my|our ~1 day|week
shame|pity ~1 you|we|i|he|she could_not|can_not|did_not come|join_us|be_with_us|be_there ~1 .|,
shame|pity ~1 you|we|i|he|she missed|miss ~2 party|concert|show|dinner|drinks|fun|wedding|match|game|barbecue|bbq|lunch|it
what a|an ~1 useful|helpful|beautiful|wonderful|lovely|thoughtful|kind|elegant|neat|brilliant|fantastic|great ~1 piece|report|\
colleague|trainer|consultant|team|session|workshop|training|evening|day|guide|gift|present|idea|result
never|rarely|seldom ~1 been|felt ~1 treated|served|looked_after|advised|supported|helped|welcomed so ~1 kindly|well|warmly|\
quickly|fast|patiently|politely|professionally|generously|carefully
never|rarely|seldom ~1 seen|had|met|experienced|known|worked_with such ~1 a? ~1 smooth|helpful|good|great|wonderful|friendly|\
kind|patient|professional|quick|fast|easy|lovely|nice|clean|careful|generous|excellent|brilliant
yet|never ~2 meet|met|find|found|see|seen|know|known|dealt|deal|worked|work|had ~4 as ${good} as you|yours|usbrand|your*
unbelievable|incredible|insane|crazy|unreal ~~ ~~ made ~1 it|that|us|them|me|everything|day|morning ~2 nicer|lovelier|better|easier|sweeter|\
brighter|happier
absolute|complete|total|utter|pure|real|true ~1 delight|joy|pleasure|treat|dream|star|hero|gem|success|triumph|lifesaver|legend
are|am|become|became ~1 a ~1 premium|gold|silver|platinum|happy|proud|new customer|client ~1 of_yours|with_you|of_usbrand
could|can not be ~1 more pleased|satisfied|grateful|thankful|impressed|delighted|excited|thrilled|happy
could|can not be happier|prouder|gladder
am|are|feel|been ~2 ${glad} ~1 with|by|about|at|to|for|that
more than satisfied|happy|pleased ~1 with|by|that
feel|felt|are|am|were|been ~1 well|wonderfully looked_after|cared_for|treated|supported|served|advised|taken_care_of
treat|treated|treats ~2 us|me ~1 like kings|king|queens|queen|royalty|royals|family|friends|vips|a_king|a_queen|a_vip|gold
`;

/** What answers "Are you kidding me?" with joy. Syntax: `compileFrames`. */
export const joy = `
well|nicely done
thank|thanks|bravo|congratulations|hooray|kudos
ahead of ~1 plan|schedule|time
that|this|it is|was ~2 ${good}
${good} ~1 work|job|service|support|news|team|result|idea
love|loving|adore ~2 it|this|that
within|in ~1 an? ~1 minutes|minute|hour|day
`;
