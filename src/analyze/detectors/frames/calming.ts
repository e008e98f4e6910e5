/** Frames of thanks, of what is solved and of threats taken back. Syntax: `compileFrames`. DESIGN §4. */

export const solved = `
all|now|it|that|everything|issue|problem|this ~3 works|working|fixed|solved|resolved|sorted|fine|\
good|back ~2 now|again|since|thanks|thank|perfectly|,|.|as
all good|fine|sorted|clear|set|well now?
you can ~1 close ~2 ticket|case|it|this|the
matter|ticket|case|issue ~2 closed|resolved|solved|done
problem|issue|bug ~2 solved|gone|fixed|resolved|sorted
`;

export const thanks = `
thank|thanks|cheers|grateful|appreciate|appreciated|merci|grazie|gracias|kudos|obliged
well done|played
great|excellent|fantastic|brilliant|wonderful|amazing|superb|lovely|quick|fast|top|outstanding \
~1 job|work|service|support|help|response|team|call|training|session|turnaround
love|loves|loving|delighted|thrilled|impressed|pleased|happy|glad|satisfied|content ~3 with|to|\
it|how|that|the|about|by
good|nice work|job
full marks|credit
best ~3 update|decision|support|tool
`;

/** It does what it should, and the customer likes it: more than courtesy. */
export const content = `
works|working|runs|running ~1 beautifully|perfectly|great|like_a_charm|a_treat|well|brilliantly|\
flawlessly|smoothly|like_clockwork
delighted|thrilled|impressed|pleased|happy|satisfied|content ~3 with|how
`;

/** The thing itself is said to run. Read by the detector alone, like all that follows. */
export const runsAgain = `
works|working|runs|running|load|loads|loading|print|prints|printing|sync|syncs|syncing|\
up_and_running|back ~3 again|online
works|working|runs|running|back ~1 now|fine|properly|correctly|since
is back ~1 .|,|and
is|are ~1 running|working|loading|printing|online ~1 .|,|and
ran|went|came ~2 through
^ solved|fixed|sorted|resolved
`;

/** Thanks and praise that name what was done about the matter. */
export const forDeed = `
thank|thanks|cheers|grateful|appreciate|obliged ~6 help|helping|fix|fixing|fixed|solving|solved|solution|\
sorting|sorted|repair|repairing|repaired|restoring|restored|resolving|resolved|correcting|corrected|\
rescuing|saving|recovering|unblocking|work|hard_work|support
thank|thanks|cheers|grateful|appreciate|obliged ~3 getting|bringing|putting|making|had ~5 back|right|\
running|going|work|working|again
thank|thanks|cheers|grateful|appreciate|obliged ~3 working ~1 through|over|all|on|late|so
full marks|credit
kudos
well done|played
great|excellent|fantastic|brilliant|wonderful|amazing|superb|lovely|quick|fast|top|outstanding \
~1 job|work|service|support|help|team
good job|work
love|loves|loving|delighted|thrilled|impressed|pleased|happy|satisfied ~3 with|it|how|by
best ~3 decision|support|tool
`;

/** What takes the calm out of the thanks beside it: the decision stands, it comes too late, notice will follow. */
export const reserves = `
not ~1 change|alter|undo|enough
too late
still|anyway|nevertheless|nonetheless|regardless ~5 want|wants|mean|means|leave|leaving|cancel|go|going|out|quit|switch|move|moving|end
want|wants|mean|plan|going|decided|decide|wish ~3 leave|leaving|cancel|quit|switch|out|move|end|terminate
leaving|cancel|terminate|terminating|canceling|end|ending|quit ~3 contract|agreement|subscription|account|us|you|\
service|licence|license|all|everything|june|month|year
termination|cancelation|lawyer|lawyers|solicitor|solicitors|attorney|legal|counsel
the|our|my|a|written|formal notice ~2 of|follows|by_post|stands|in_writing|letter|today|tomorrow
decision|position|deadline|notice|mind|monday|tuesday|wednesday|thursday|friday ~2 stands|stand|unchanged|remains|made_up|final|not_changed
decision|position|mind|view ~2 not|never ~1 changed
deadline ~2 is|was ~2 monday|tuesday|wednesday|thursday|friday|tomorrow
trust|confidence|faith|patience ~2 gone|lost|broken|over|up
other|another|rival|competing|new offer|vendor|supplier|quote|contract|provider
until it|the ~3 next|again
`;

/** Behind the thanks the sentence turns round; before them ("it took long, but all works") it turns to the good. */
export const turnsRound = `
but|yet|however|although|though|unfortunately ~2 @i|our|my|the|it|that|this|not|cannot
`;

/** "With" or "to" a date, a talk, a decision: the matter itself is not what pleases. */
export const otherMatter = `
happy|glad|pleased|content|delighted|fine|satisfied ~2 with|to ~2 monday|tuesday|wednesday|thursday|friday|tomorrow|time|date|day|slot|\
proposal|plan|join|talk|speak|discuss|meet|hear|call|see|wait|help|explain|answer|send|share|continue|leave
all|everything|that|it ~1 clear
stay|staying|remain|remaining|continuing ~1 with ~1 decision|what|position|view|notice|demand|request
@i|to|people|staff ~3 print|load|sync|working|back ~4 again|online
you|always|still|simply|just ~1 ignore|disregard|forget
extend|extending ~2 deadline|trial|time|period|test|ultimatum
error|errors|bug|bugs|fault|faults|problem|problems|issue|issues|message|warning|crash|glitch|outage|trouble|mess ~6 \
is|are|came ~1 back
^ it is back .
switch|switched|turn|turned|put|send|sending|sent|give|plug|bring ~3 back
`;

/** Something else is not yet well: word of a side matter that is solved says nothing of it. */
export const stillOpen = `
still ~2 fails|fail|failing|broken|down|dead|missing|waiting|wait|wrong|there|open|not|no|crashes|crash|hangs|unsolved|\
unresolved|unanswered|stuck|offline|nothing|can_not
has|have been open for|since
nothing else does|works|is
other|others|rest|second|third|big|main|real ~2 is|are|does|do|has|have ~1 not|still|never
is|are|remains ~1 broken|unsolved|unresolved
heard|got|had ~1 nothing ~2 of|about|on|.
the|our|my ~1 export|import|sync|outage|report|error|bug|system|server|login|app|till|printer is|are|does|do not .|work
`;

/** What is thanked for is only a word, or something is still to come. */
export const looksAhead = `
thank|thanks|cheers|appreciate ~4 reply|answer|response|mail|email|message|note|info|information|\
writing|getting_back|coming_back|letting|offer|explanation|heads_up|time|patience|understanding|\
looking_into|calling
@i|will|shall|going_to ~2 read|look|check|discuss|think|decide|come_back|get_back|let_you_know|\
review|forward|ask|try|test|report|reply|wait|join|see_what|talk
talk|speak|speaking|talking ~2 to|with ~1 you
look|looking forward
see|speak|talk you|soon|tomorrow|then|later|at|on
waiting|wait|awaiting ~2 for|your|to
let you|us know
until then|tomorrow
`;

export const withdrawn = `
ignore|disregard|forget|withdraw|retract|scrap|tear_up|burn|take_back ~4 cancelation|notice|\
last_mail|threat|my_mail|previous|earlier|angry|mail|what_i_said|what_i_wrote|email|termination
@i ~2 staying|stay|will_stay|decided_to_stay|remain|continuing ~2 with|after|,|.|on|and
decided|voted|agreed|chosen to stay|remain|continue ~3 with ~1 you|usbrand
decided|voted|agreed|chosen ~1 against ~2 switching|leaving|moving|canceling
decided|agreed|chosen not to switch|leave|cancel|terminate
changed our|my mind
no longer want|plan|intend|need ~1 to ~1 cancel|leave|terminate|switch
take|taking|took it back
renewing|renew|extend|extending ~3 for|another|after
`;

/** Not yet a state that is reached: it must be, it is wanted or waited for, or others say so. */
export const notYet = `
must|should|has_to|have_to|needs_to|need_to|ought_to|will|would|shall|can|could|may|might ~2 be|get ~3 @fix|back|fine|good
should|would|could ~1 have been|got ~3 @fix|back
want|wants|need|needs|expect|expects|demand|demands|require|would_like|hope|hoping|hopefully|wish|insist ~8 @fix|back|fine
waiting|wait|await|awaiting|asked|asking|ask ~2 for|to ~6 @fix|back
please|somebody|someone get|have ~4 @fix|back
make sure|certain ~6 @fix|back|fine
once|after|until|till|before|when|whether it|this|that|these|all|everything|the_problem|the_bug|the_issue|the_error|the_fault|\
the_export|the_import|the_system ~1 is|are|was|has_been|have_been|gets|got|works ~3 @fix|back|again|fine|good|now
you|they|he|she|colleague|colleagues|support|team|page|mail|ticket|message|status ~2 say|says|said|claim|claims|claimed|\
write|writes|wrote|told|promised|promise|believe|believes ~6 @fix|back|fine
supposedly|allegedly|apparently ~6 @fix|back|fine
supposed|meant to ~1 be|have ~3 @fix
closed|done|finished|over|settled for us|me
`;

/** What a threat that is taken back was about: leaving or staying, the contract, notice of it. */
export const ofLeaving = {
  en: `cancelation|cancel|canceling|terminate|termination|notice|leave|leaving|stay|staying|remain|switch|switching|moving|\
contract|subscription|renew|renewing|extend|extending|continue|continuing`,
  de: 'kundigung|kundigen|bleiben|bleibe|bleibt|vertrag|kunde|kunden|wechsel|verlangern',
  fr: `resiliation|resilier|restons|reste|rester|contrat|abonnement|partir|quitter|renouveler|renouvelons|annulation`,
  es: `baja|seguimos|seguiremos|quedamos|contrato|cancelacion|cancelar|rescision|renovar|renovamos|clientes|suscripcion`,
} as const;
