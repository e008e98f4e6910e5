/** No more a customer of ours: not "with you in Leeds", where a hotel is meant. */
const notStaying = `
@i|team|company|board|management|house is|are|am|will|would ~1 not ~1 staying|stay|be_staying|remain|remaining on? with \
you|usbrand|your* .|,|;|and|after|past|beyond|for_another|any_longer|anymore|as|because|on|next|beyond
nobody|no_one|none ~4 is|are|will staying|stay|be_staying|remaining on? with you|usbrand|your* .|,|;|and|after|past|beyond|any_longer|anymore
not ~1 intend|plan|want|wish|mean|expect|going|planning|intending ~1 to stay|remain on? with you|usbrand|your* .|,|;|and|after|\
past|beyond|for_another|any_longer|anymore|as|because|next
`;

/** They once nearly did it, and do it now; and what would not have come to pass has. */
export const nowDone = `
wanted|planned|meant|intended|hoped|nearly|almost|thought|considered ~3 cancel|canceled|canceling|leave|left|leaving|quit|\
terminate|terminated|switch|switched|switching|go our|the? you|usbrand|contract|subscription? last_year|before|already|once? , ~1 and|but ~1 now|today|this_year|\
this_time|this_month|finally|in_the_end ~1 we|i ~1 finally|really|actually|do|are|will|have ~1 .|,|it|so
last year|time|spring|summer|autumn|winter|month|quarter ,? we|i nearly|almost|only_just_not left|canceled|quit|switched|terminated , ~1 this \
year|time|spring|summer|autumn|winter|month|quarter we|i ~1 do|are|will|have .|,|it|so
had|if you|your* ~~ we would not ~1 have|be ~1 left|canceled|terminated|leaving|canceling|terminating|quit|switched|switching \
our|the|you|usbrand? contract|subscription|account|agreement? .|,
`;

/** A party that sells what we sell, named behind a verb of going, and no visit to it: not "another supplier day". */
const party = 'provider|vendor|supplier|competitor';
const forGood = `.|,|;|as_of|from|starting|since|because|for_good|at_the_end|at_the_start|after_all|instead|next_month|next_quarter|\
next_year|by_the_end`;
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** Where they go, and that they do not stay: the whole of many a last mail. */
const farewells = `
@i are|am now|all? off to|over_to another|a_different|some_other|a_new|one_of_your ${party} ${forGood}
@i are|am now|all? off to|over_to another|a_different|some_other|a_new|one_of_your ${party} in|by ${months}
@i are|am ~1 not staying .|,|;|past|beyond
`;

/** Leaving or switching. */
export const leaving = `
${notStaying}
${nowDone}
${farewells}
@i are|am now|all? off to|over_to another|a_different|some_other|a_new|one_of_your ~1 @vendor
@i do|will not ~1 intend|plan|want|wish|mean to stay .|,|;|past|beyond
switch|switching|move|moving|change|changing|migrate|migrating|go|going|transfer|transferring ~1 to|\
over_to ~3 competitor|competitors|competition
somebody|someone|something|another_one|another_company|another_provider else ~2 from|as_of|\
starting|in january|february|march|april|may|june|july|august|september|october|november|\
december|spring|autumn|summer|winter|next|the_new
will|shall|going_to ~1 be ~1 on the|a|another|our regional|national|group|new|same|common|\
central|parent|other|owner|county|state|municipal ~2 system|platform|tool|software|solution
going|go|moving|switching|heading back ~1 to ~2 it|old|previous|former|paper|excel
never ~1 have left ~2 old|previous|former
new ~1 provider|supplier|vendor|guys|people|system|company|partner ~4 ask|asks|asked|need|needs|\
want|wants|would_like|takes|talk ~6 data|export|handover|migration|technical|it|records|files|\
sql|over
successor|successors ~3 run|use|work ~4 different|another|other
to|with someone_else|somebody_else
they|office|group|headquarters|owner ~3 push*|urge*|want*|force*|ask* ~1 us to ~1 join|move|\
switch|change|adopt|use
headquarters|head_office|group|parent|owners|management|board|company|hq ~5 one|single|same tool|\
system|platform|software|solution ~3 for|everywhere
all|the ~1 houses|sites|companies|branches|subsidiaries|offices|schools|entities|locations ~3 \
use|uses|move|moves|switch|adopt|go ~2 group|same|one|single|another|other|a_common|central
group|parent|owners|owner|sister_company|parent_company|holding ~1 's system|platform|tool|\
software|solution
found|find|chose|chosen|went|gone|go|going|opted|settled|decided|decide|picked ~2 for|on|with|\
something|a ~2 something|someone|somebody|else|other|another|different|better ~2 else|suits|\
better|that|in_the_end|cheaper|system|tool|software|solution|provider|vendor
will|shall|going_to ~2 work|be_working|run|operate|plan|bill ~1 with|on|in another|a_different|\
other|rivalname|different|the_new ~2 software|system|tool|platform|provider|vendor|program|app
not ~2 see ~1 us|ourselves|me|myself ~2 staying|continuing|with_you|renewing|here|stay|continue
not ~3 see ~2 future
not ~3 defend|support|vouch|fight|stand_up|speak_up ~2 you|usbrand|your*|it ~4 time|again|before|\
in_front|board|management|anymore|any_longer
why should|would we|i ~2 stay|renew|continue|keep|remain
reason|reasons ~1 not to ~1 leave|cancel|switch|go|terminate|quit
reason|reasons to ~1 stay|remain|continue|renew
bring|brought|take|taking|move|moving|bringing ~2 this|it|that|everything|things|function|\
process ~1 in_house|inhouse|back_in_house|internally
thinking|think|considering|consider|contemplating|minded|tempted|inclined ~1 of|about|to? ~1 \
leaving_you|leave_you|leaving_usbrand|switching_to|switch_to|canceling_our|cancel_our|\
canceling_the|moving_to_a|moving_away|terminating|ending_our|jumping|changing_provider|\
changing_supplier|changing_software|going_elsewhere
feed|fill|populate|seed ~2 new|other|next ~1 tool|system|platform|software
new|next|other ~1 tool|system|platform|software ~3 need|needs|expects|wants|requires ~4 data|\
records|export|file|files
until we ~2 know|decide|decided ~3 next|what|whether
monthly|month_to_month ~2 from|until|instead|basis|only|commitment
must|have_to|need_to|will|forced_to|going_to|shall|want_to|would_have_to ~1 change|replace|\
switch|swap ~1 the|our|your software|system|platform|provider|supplier|tool|vendor|program|product
load|import|move|migrate|transfer|export|bring|put|get|feed|upload|convert ~8 into|to|onto \
rivalname|the_new_system|our_new_system|another_system|the_other_system|a_new_system|new_system|\
the_new_tool|another_tool|another_platform
brought|moved|taken|transferred|migrated|folded|consolidated|rolled|absorbed ~1 over|across|onto|\
into|in ~3 system|platform|group|theirs|their_system|their_platform|quarter|one_system|#|rivalname
parent|group|holding|owner|owners|new_owner|new_owners|headquarters|head_office|investor|\
mother_company|hq|corporate|buyer|acquirer ~5 run|runs|use|uses|has|have|standard*|standardise|\
standardize|mandate*|prescribe*|decided|require*|impose* ~3 one|own|other|another|different|\
rivalname|single|common|same|its|their|sap|a_central|standard ~2 system|platform|tool|software|\
solution|product|erp|everywhere|for_all|across
consolidat*|standardis*|standardiz*|harmonis*|harmoniz*|unify*|centralis*|centraliz* ~4 on|onto|\
to|around|under|with ~3 rivalname|one|single|another|other|group|sap|microsoft|their|\
headquarters|parent|salesforce|central|common
acquired|bought|taken_over|merged|merging|merger|acquisition|takeover ~~ their|own_system|\
other_system|one_system|stay|platform|software|system|tool ~4 use|using|prevail*|instead|\
everyone|moved|move|replace*|go|over|uses
winding|wind|running|run ~2 down|out ~2 usbrand|our_use|licenses|contract|use_of
start|starting|started|begin|beginning|pilot ~5 rivalname|new_tool|new_system|new_platform|\
other_tool|other_system ~4 monday|tuesday|january|february|march|april|may|june|july|august|\
september|october|november|december|next|from|group
last|final ~2 weeks|days|months ~2 with|on ~1 @us
not|no_longer ~2 be ~2 customer|customers|client|clients
@will ~3 @move ~2 to|over_to|across_to|onto|on_to ~1 @other ~2 @vendor
@will|are|is|am|have|has|been|be|being ~3 @move ~3 to|over_to|onto|on_to|with|towards|across_to \
~2 rivalname
@move ~2 to|over_to|towards|onto|with ~2 rivalname
we|i ~2 @move ~2 to|over_to|onto ~1 @other ~2 @vendor
we|i|company|team|board|management ~3 moved|switched|gone|migrated|changed to|over_to|onto|with \
something_else|someone_else|another*|other|different|new_system|a_new_system|a_new_provider|\
a_new_supplier|rivalname|excel|spreadsheets|paper|an_in_house|our_own
be|been|get|getting|are|is ~1 moved|migrated|transferred|switched ~1 to|onto|off|away_from \
another|other|different|usbrand|new_platform|a_new
@i|team|company|group|department|colleagues|board|management|headquarters ~2 @move ~1 to|over_to|\
onto ~1 different|another|other|new ~2 @vendor
@move ~2 off|off_of|away_from|from|out_of ~1 @us
moving|move|switch|switching|leave|leaving|get|getting|come|coming|migrate|migrating away|off|\
off_of ~1 @us|it|usbrand
move ~3 schools|sites|teams|users|people|stores|shops|properties|hotels|clinics|plants|branches|\
offices|everyone|everybody|everything|data ~1 off|away_from|elsewhere|out_of ~1 it|usbrand|you|\
your|this|elsewhere|to_another
take|taking|took|bring|bringing|move|moving|place|placing|give|giving|spend|put ~2 business|\
custom|money|budget|account ~2 elsewhere|somewhere_else|to_someone_else|to_another*|\
to_your_competitor|to_a_competitor|to_rivalname|else|away
go|going|move|moving|look|looking|leave|switch|went ~1 elsewhere|somewhere_else|someplace_else
go|going|be|will_be with|for someone_else|somebody_else|another_provider|another_vendor|\
another_supplier|a_different|another_company|another_system|another_tool|another_solution
we|i|company|client|board|management|team|us ~2 leave|leaving $
we|i ~1 are|am|will|must|shall|would|might|may ~2 leave|leaving ~1 you|usbrand ~2 .|,|at|by|if|\
unless|after|before|because|for|in|this|next|end|as|and
we|i have ~1 left ~1 usbrand|you $
are|am|will|would|shall|going_to leave|leaving ~1 usbrand|you_for|you_at|you_if|you_by|\
your_platform|your_service|as_of|at_the_end|at_end|if|unless
we|i ~1 will|would|shall|going_to|ll|may_have_to|have_to|must ~2 leave|go|walk|walk_away|move_on|\
switch|say_goodbye|part_ways|be_gone|go_elsewhere|look_elsewhere $
we|i ~1 will|would|shall|going_to|have_to|must ~2 leave_you|leave_usbrand|walk_away|move_on|\
be_gone|go_elsewhere|leave_by|leave_if|leave_at
or|otherwise|else ,? we|i|im ~1 leave|walk|are_gone|am_gone|am_out|are_out|gone|are_off|am_off|\
switch|move|will_leave|will_go|are_leaving|am_leaving|walk_away|move_on|quit|bail
or|otherwise|then im|i_am|we_are gone|outta_here|out_of_here|off $
i|we am|are ~1 gone|off $
i|we am|are ~1 gone ,
fix ~4 or|else ~2 leave|cancel|go|gone|switch|out|walk|lose
we|i walk|walking $
walk|walking away from ~3 contract|deal|usbrand|you|your*|platform|agreement|this|software|\
subscription
at ~5 we|i can not|no_longer stay
we|i can|could ~1 not|no_longer stay $
we|i ~1 can|could|will|would not|no_longer stay ~2 with|you|usbrand|at|if|;|on|under|past
@will|to|would ~2 replace|replacing|swap|substitute ~2 you|usbrand|your_system|your_software|\
your_product|your_tool|platform|software|system|vendor|provider|supplier|tool|the_supplier|\
suppliers|vendors|providers
changing|change|switching|switch|replacing|replace ~1 supplier|suppliers|vendor|vendors|provider|\
providers|software_provider|systems|system|platforms
a|the|another change of ~1 supplier|vendor|provider|system|platform|software|partner
replacement|successor|alternative|substitute of|for|to @us ~5 signed|found|chosen|selected|\
bought|in_place|ready|live|starts|go_live
signed|signing|sign|chosen|choose|selected|select|picked|bought|purchased|contracted|contract|\
decided_for|decided_on|gone_with|going_with|opted_for|awarded ~3 another|new|other|different|\
replacement|successor|rivalname|alternative ~2 @vendor|rivalname|contract|'s
signed|signing|sign|chosen|selected|picked|decided_for|gone_with|going_with|opted_for ~2 rivalname
new|next|future|incoming|successor|other|replacement supplier|provider|vendor|partner|system|\
platform|service_provider|software|operator|tool ~3 take|takes|taking|starts|start|goes_live|\
go_live|from|as_of|will
to|for|with ~2 next|new|future|incoming|successor|other|replacement|our_new|the_new supplier|\
provider|vendor|service_provider|operator|software_provider|system_provider
own|our_own|in_house|internal|homegrown|home_grown ~3 system|tool|solution|software|app|build|\
platform ~4 replace|replaces|take_over|takes_over|instead_of|to_replace|successor
build|building|built|writing|write|develop|developing|developed|made|make ~3 own|our_own|\
in_house ~5 instead|replace|take_over|to_replace|so_we_no_longer|and_leave
go|going|went|gone|return|returning|revert|reverting|back ~1 to|back_to ~1 excel|paper|\
spreadsheets|spreadsheet|pen|our_old|the_old_system|our_previous|manual ~6 instead|for_good|\
permanently|and_stop|and_cancel|altogether
back to ~2 excel|paper|spreadsheets|spreadsheet ~4 contract|cancel|for_good|stop_paying|pay
staying|stay or leaving|leave|moving|move|going|go|switching|switch
whether|if ~4 stay|continue|remain|keep|go_on|carry_on ~2 or ~2 leave|move|go|not|switch|change|\
replace|stop
whether|if|that ~4 want|should|can|wish|makes_sense|worth|going|able|possible|still|to ~2 \
continue|go_on|keep_going|carry_on|remain|stay|staying|continuing ~2 together|@us|with_you|\
this_contract|our_contract|the_contract|customer|client|cooperation|collaboration|relationship
reconsider|reconsidering|rethink|rethinking|re_think|reassess|reassessing|reevaluate|re_evaluate|\
re_evaluating|reevaluating|revisit|re_examine|questioning ~4 contract|relationship|partnership|\
cooperation|collaboration|subscription|renewal|commitment|choice|usbrand|agreement|engagement|\
supplier|staying|investment|membership|working_with_you|using_you
review|reviewing|question ~2 our|the|this|whole ~2 contract|relationship|partnership|cooperation|\
collaboration|subscription|renewal|commitment|agreement|engagement|membership ~1 with|and|at|in|\
if|before|.|,
no|not|little|without ~2 future|longer_see|long_term ~2 with|for|together @us|you|us
question|matter|issue|discussion ~4 table|open|whether ~2 change|leave|switch|stay|continue|move
do|does|not know|unsure|wonder|wondering|doubt|doubting|doubts|ask|asking whether|if|about ~2 we|\
i|it|staying|continuing ~3 stay|continue|right_choice|keep|worth|staying|remain|go_on|\
right_partner
can|will|could ~1 not ~2 work|cooperate|go_on|continue ~1 with @us ~2 anymore|longer|further|\
like_this
see ~3 whether|if ~3 anything|something left to talk|discuss
nothing left to talk|discuss
talk|speak|speaking|discuss|discussing|talking|conversation|word|words|speaking_about ~2 about|\
of|regarding ~2 contract|future_with_you|our_future|exit|leaving|termination|way_out|ending
get|let|want|take me|us out of|off ~1 here|this|it|usbrand
@our ~3 departure|migration|exodus|move|exit|offboarding|off_boarding ~1 from|off|away_from|\
out_of ~1 @us|usbrand
offboard|offboarding|off_boarding ~3 usbrand|account|our|process|from|plan|us
`;

/** Said in the words that nobody says otherwise: beside whatever matter, there is little to doubt. */
export const plainly = `
@i ~1 decided|going|will|have|had|must|want to ~1 switch|move|change to|over_to a|another|one_of|some_other ~2 \
competitor|competitors|provider|vendor|supplier
@i are|am now|all? off to|over_to another|a_different|some_other|one_of_your ~1 vendor|provider|supplier|competitor .|,|;
`;

/** Nobody means anything else by it, whatever stands beside it: the model is not asked. */
export const unmistakable = `
${notStaying}
${nowDone}
${farewells}
voted|vote|votes|decided|chose|chosen|opted ~3 against ~1 staying|remaining|continuing|renewing ~1 with ~1 you|usbrand|your*
nobody|no_one|none ~4 wants|want|wishes|wish|intends ~1 to stay|remain|continue|go_on|carry_on ~1 with ~1 you|usbrand|your*
`;

/** An end that follows from something, as the last clause of a sentence: its first clause is about anything. */
export const endsInConsequence = `
and|so|thus|therefore|hence @i hereby|now|will|are|am|must|shall? ~1 cancel|canceling|terminate|terminating|end|ending our|the|this|my ~1 \
contract|subscription|agreement|account|membership .|;|at_the_end|as_of|by|from|effective|effective_immediately|immediately|today|now|early
`;

/** They may go; beside a question for the terms of notice nobody only plays with the thought. */
export const mayLeave = `
@i may|might|could|will|would ~2 leave|leaving|cancel|terminate|quit|stop|end ~4 .|,|;|and|?
`;

export const asksNotice = `
what|which|how_long|when|tell_us|tell_me|send_us|send_me|need|confirm ~4 notice period|periods|deadline|terms
how ~3 give|gives|giving ~1 notice
`;
