/** Frames of thanks, of what is solved and of threats taken back. Syntax: `compileFrames`. DESIGN §4. */

export const solved = `
all|now|it|that|everything|issue|problem|this ~3 works|working|fixed|solved|resolved|sorted|fine|\
good|back ~2 now|again|since|thanks|thank|perfectly|,|.|!|as
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
@i ~2 staying|stay|will_stay|decided_to_stay|remain|continuing ~2 with|after|,|.|on|and|!
changed our|my mind
no longer want|plan|intend|need ~1 to ~1 cancel|leave|terminate|switch
take|taking|took it back
renewing|renew|extend|extending ~3 for|another|after
`;
