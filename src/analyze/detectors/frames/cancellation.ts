/** Frames of the four families of a threat to leave. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

/** Ending the relationship. */
export const ending = `
ours|yours|ours_with_you ~1 will|would|to end|ends|stop|cease ~2 with|yours|too
wind|winding|phase|phasing ~1 down|out ~6 yours|usbrand|you
is|say|saying ~1 goodbye|farewell|adieu ~2 .|,|from|to|$
nothing|no_more|no_further|not_anything ~3 charged|billed|invoiced|debited ~2 after|from|beyond
not ~1 bill|charge|invoice|debit ~1 us|me ~2 again|after|anymore|any_more|beyond|from
stop|finish|end|quit ~1 at|by|from|with|as_of the_end|end ~2 month|quarter|year|term|season|period
end|ending ~1 things|it|the_arrangement|arrangement|our_arrangement ~4 before|early|orderly|after|by|with|in
buy ~1 ourselves|us|myself out
rolled|roll over ~2 for|into another|a_new|the_next
you ~1 can keep ~1 your|it
keep your software|system|tool|platform|product|app
consider*|regard*|treat*|view* ~3 agreement|contract|subscription|account|arrangement|cooperation ~2 void|ended|terminated|over|closed|finished|canceled|dissolved|null|at_an_end|as_ended|as_terminated|as_canceled|as_closed
vote|voting with our feet
draw|drawing ~1 line ~1 under
project|rollout|subscription|pilot ~2 is|was|has_been canceled|dead|off|over|stopped|terminated ~2 on|from|at our ~1 side|end
final|last bill|invoice|statement ~1 please|and|then
send ~3 final|last|closing bill|invoice|statement
not ~1 be ~1 requiring|needing|using|wanting ~3 services|service|platform|software|license|licenses|it|usbrand|you
in|into|take ~1 another|different|new direction
jump|jumping|abandon ship
give|giving ~1 up ~1 on ~1 you|usbrand|your*|this_software|this_product|this_tool|the_platform
close to pulling|canceling|leaving|giving|quitting|switching|terminating
subscription|contract|agreement|account ~3 ended|terminated|closed with|as_of|on|by|at|from
agreement|contract|subscription ~2 expires|ends|expire|end|lapses ~6 not ~2 extended|renewed|prolonged
hand|hands|handing|give|return|returning back ~2 license|licenses|keys|workspace|devices
relieved of ~2 contract|obligation
release us
we|i|us ~3 give|giving|gave|given|hand|handing ~2 notice
notice ~1 for|to|as_of|effective|by|with_effect ~2 nth|#|january|february|march|april|may|june|july|august|september|october|november|december|end
want|wants|wanted|need out and|,|.|of|$
@i|board|owners|partners want|wants out
wind|wrap|shut|close|stop ~3 usbrand|subscription|contract|account ~2 up|down|off
when|before|once|after ~1 you turn|switch|cut ~1 us|me off
before ~2 lights go out
turn|switch|cut ~1 us|me off
end|ending of ~1 our ~1 agreement|contract|cooperation|collaboration|relationship|partnership|subscription
end|finish|stop ~1 it here|there
call it a day|quits
time to ~2 say_goodbye|part|move_on|stop|leave_you
stick ~1 your software|system|product|app|tool
finished with ~1 @us
@i ~1 want|request*|claim*|demand* ~4 full_#|fee|payment|setup|whole ~3 back
instructed|asked|told|decided|agreed|resolved|voted ~3 to ~1 cancel|terminate|leave_usbrand|discontinue|exit|end_our|stop_using|withdraw
sunset|decommission*|discontinu*|retire ~2 usbrand
usbrand ~4 discontinu*|decommission*|goes|out|retired|replaced|dropped|go|removed|canceled|terminated|switched_off|end ~2 on|in|at|by|from|after|when|.
account|usbrand can go $
we|i ~1 not ~1 need ~1 @us|usbrand|it ~2 anymore|any_more|any_longer|from|after|next
make ~1 this|it|june|july|march|april|may|august|september|october|november|december|january|february our|the|my last
@end ~2 @our ~3 @rel
@end ~1 all ~2 contracts|subscriptions|services|licenses
please cancel|terminate|close|end|stop|discontinue ~2 @our|all ~3 @rel
cancel|terminate|discontinue|stop|end|close @rel
cancel|terminate|end us|everything|all_of_it
@rel ~4 be|been|is|are|being canceled|terminated|ended|denounced|closed|discontinued|resiliated|dissolved|rescinded
termination|cancelation|ending|end|closure|discontinuation|dissolution|resiliation|denunciation of ~2 @our ~3 @rel
notice of termination|cancelation|non_renewal|resiliation|our_intention_to_terminate|withdrawal
termination|cancelation notice|letter|request
cancelation request
formal|official|written|our notice ~2 to|of ~2 terminate|cancel|end|termination|cancelation|non
contract|subscription|account|membership cancelation|termination
give|giving|gave|given|serve|serving|served|submit|submitting|hand|handing|tender|send|sending|sent|issue ~2 notice to ~2 @end|leave|usbrand|you
we|i ~2 hereby ~3 notice
hereby|herewith ~4 @end
hereby|herewith ~3 notice
consider|take|treat|regard this ~3 notice|resignation|termination|cancelation
this ~2 is ~2 our|my ~2 notice
stop|stopping|stopped|cease|ceasing|discontinue|discontinuing|quit|finish|end|ending ~2 using|use|usage|working|work|paying|payment|payments|to_use|to_work|to_pay|collaborating|cooperating ~2 @us|you|for_it|it
stop|stopping|cease|quit|discontinue ~1 using|use|usage|to_use|the_use_of|our_use_of ~2 @us|it|usbrand
we|i ~3 stop with @us|your*|it
we|i ~3 stop|quit|finish|end with ~1 you|your*|usbrand
stop charging|billing|debiting|invoicing ~2 us|me|card|account|credit_card
stop all|any|further|future billing|charges|payments|debits|invoices
we|i|im are|am ~1 done with @us|it|this
we|i are|am ~1 done here
we|i are|am out $
we|i are|am out of here
close|delete|deactivate|shut_down|remove|closing|deleting|wipe ~1 our|my account|accounts|workspace|tenant|instance|organisation|organization|company_account|profile|subscription
account ~2 can|may|should|to go|be_closed|be_deleted|be_canceled|be_terminated
no longer|not|never require|need|want|use|using|needing|wish_to_use|want_to_use|wish_to_continue|be_needing|be_using|requiring|be_requiring|interested_in_using ~2 @us|usbrand|your*|services|subscription
@rel ~2 is|are no longer required|needed|wanted|necessary
no longer ~2 customer|customers|client|clients of_yours
cease|end|ending|terminate|stop|discontinue|conclude ~2 cooperation|collaboration|partnership|relationship|business_relationship|working_relationship|association|engagement
part ways|company_with_you
part|parting company with ~1 @us
say goodbye|farewell to ~1 @us
saying goodbye|farewell to ~1 @us
our|my journey|time|chapter with ~1 @us ~4 end|ends|over|ended|close
let|release|releasing|released|free|freed ~2 us|me|be|out|out_of|from ~3 contract|agreement|subscription|months|commitment|term|deal|years
be let out of ~4 months|years|contract|agreement|term|deal|rest|remaining
get|getting|want|wanting|wants|way ~1 out of ~2 contract|agreement|subscription|deal|commitment
exit|leave|leaving|exiting|quit|quitting @our ~3 contract|agreement|deal|usbrand|platform|subscription
invoke|use|using|exercise|exercising|trigger|activate|pull|invoking|triggering ~2 exit|break|termination|opt_out clause|option|right|guarantee
@will ~2 exercise|invoke ~3 terminate|termination|exit
out of ~2 by|before|as_of christmas|easter|summer|january|february|march|april|may|june|july|august|september|october|november|december|end|year
should|want_us|will|must|to be out by|before|of_it_by
exit at|by|as_of|with_effect|from|in ~4 break|end|quarter|year|term|date|month|january|march|june|july|september|december
our|the|of exit from ~1 @us
guarantee ~~ cancel|refund|return
refund ~3 and|, ~2 cancel|close|terminate ~2 account|us|subscription
cancel|terminate|close|canceling ~1 effective|immediately|with_immediate_effect
cancel|terminate|end|close|leave ~3 at|by|from|before|with|as_of|on the end of ~1 month|year|term|quarter|contract|period
cancel|canceling|terminate|terminating with|at|from usbrand|you
cancel|canceling|canceled usbrand|your_service|your_software|your_subscription|your_product|your_services
terminate|terminating|end|cancel for cause|convenience|material_breach|breach|good_cause
right|rights|option to terminate|cancel|withdraw|rescind|exit
proceed|proceeding|resort|forced|obliged|compelled|move|moving to|with ~2 terminate|termination|cancel|cancelation|rescission|exit|end_the
and termination if|unless|should|when
uninstall|uninstalling|remove|removing|ditch|ditching|drop|dropping|dump|dumping|scrap|scrapping|bin|binning|chuck|retire|retiring|decommission|decommissioning|sunset|sunsetting|phase_out|phasing_out|replace|replacing|abandon|abandoning|axe|axing|kill|discard|get_rid_of|getting_rid_of|do_away_with|pull_the_plug_on|pulling_the_plug_on|turn_off|turning_off|switch_off|switching_off|shelve ~1 @thing
pull|pulling|pulled the plug on ~1 @thing|contract
@thing ~2 will|is|to|gets|shall|would ~2 be|been|being ~1 replaced|decommissioned|retired|dropped|discontinued|switched_off|turned_off|phased_out|retired|abandoned|scrapped|shut_down|sunset
take|taking|takes over from @us
cut|cutting over|across|away from @us
bring|bringing|brought|draw|drawing|come|coming|bringing_about ~4 agreement|contract|relationship|cooperation|subscription|collaboration|partnership ~1 to ~2 close|end|conclusion
wind|winding|wrap|wrapping down|up ~3 contract|usage|subscription|relationship|account|usbrand
will|would|shall|going_to|must|want_to|wish_to|to terminate|cancel|resiliate|denounce $
will|would|shall|going_to|to terminate|cancel|resiliate|denounce ~1 it
we|i ~2 cancel|terminate|quit|leave ~1 if|unless|otherwise
or|otherwise|else ,? we|i ~2 cancel|terminate|quit|stop|end|close|resiliate
draw|drawing|take|taking ~2 consequences
not|nothing ~3 printed|used|done|entered|ordered|bought from|in|with|by @us ever again
last|final month|invoice|payment|year|day|bill with|as ~2 you|customer|client|usbrand|your
unsubscribe ~1 us|me|our_company|our_account from ~1 usbrand|your_service|your_product|your_platform
`;

/** Not renewing. */
export const notRenewing = `
contract|agreement|subscription|license|licenses|it|plan|term ~5 allowed|left|let|going to lapse|expire|run_out|end
allow|allowed|left to|it_to ~2 lapse|expire|run_out
see|seeing|sees out ~3 year|term|contract|months
continuation|future|extension|renewal of ~3 contract|agreement|cooperation|relationship|collaboration|partnership|subscription ~5 depend*|doubt|question|risk|conditional|subject|uncertain|open|stake
contract|renewal|extension|future|relationship|cooperation ~4 depend*|hinges|hangs ~1 on
unlikely|doubtful|improbable|not_certain|not_sure|uncertain|unsure ~4 renew|extend|continue|renewal|stay|sign_again
not|never ~3 sign ~2 again|anything|extension|renewal|this|the_renewal|your
no renewal|extension|prolongation
take|taking ~2 renewal ~2 off
drop|dropping|lose|cut|cutting|strike ~2 usbrand|subscription|your_software|your_license|your_product ~3 budget|cost|list|year|program|savings
budget ~4 usbrand|your_software|your_license|software ~4 cut|gone|canceled|frozen|refused|not_approved|removed
not|never|neither ~4 renew|renewing|renewed|prolong|prolonging|prolonged|extend_the_contract|extend_our|extended|reconduct|reconducted|re_sign|resubscribe|renewal
not ~2 extend|extending ~3 @rel
no|without renewal|prolongation|extension|further_term
non renewal|prolongation
nonrenewal ~1
not ~4 sign|signing|sign_up|commit|committing|take|pay|paying ~3 another|next|new|further|second|third year|term|contract|period|season|months|renewal
no reason|case|point|justification|sense|budget|money|value|grounds|argument to|in|for pay|paying|renew|renewing|continue|continuing|extend|keep|keeping|another
not see ~3 reason|value|point|sense|case ~2 pay|renew|continue|continuing|paying|renewing|keep|keeping|staying
against|oppose|opposes|question|questions|questioning|block|blocking|refuse|refuses|refused|reject|rejected|decline|declined ~3 renew|renewing|renewal|extending|extension|prolongation|continuing|continuation
decided|decision|decide|opted|chosen|resolved ~2 not|against ~2 continue|continuing|proceed|renew|renewal|renewing|keep|extend|go_on|stay
not ~2 continue|continuing|proceed|carry_on|go_on|keep_going|going_on ~2 @us|after|past|beyond|@rel|the_contract|our_contract|contract|the_agreement|subscription|next_year|relationship|cooperation|together|once
we|i|company|school|team ~2 not|no ~2 continuing|continue|be_continuing $
to_avoid|for_the ~3 we|i are|am not continuing
not ~2 wish|want|intend|plan|like ~1 to continue|proceed|carry_on|go_on|renew|extend
discontinue|end|stop|not_continue after ~3 term|period|contract|year|trial|month|pilot
difficult|impossible|hard|not_possible|unable|not_able|not_in_a_position|can_not|cannot ~3 continue|continuing|renew|go_on|keep_going|carry_on|justify|extend|stay ~3 contract|agreement|subscription|renewal|you|usbrand|license|licenses|relationship|cooperation|with_this|on|service|spend|cost|expense|another_year
let|letting|allow|allowing ~3 @rel|it|things|usbrand ~1 lapse|expire|run_out|end|die|lapsing
contract|agreement|subscription|license|licenses|we|renewal ~2 lapse|expire|run_out ~3 without|and_not|instead|rather
turn|turned|turning|switch|switched|switching|set|take|disable|disabled|disabling|deactivate|remove|cancel|stop|opt_out_of ~3 auto|automatic|automatically renewal|renew|renewing|extension|prolongation|renewals
autorenew*|auto_renew|auto_renewal ~2 off|disabled|canceled|stopped|removed
turn|switch|disable|deactivate|stop|cancel ~2 autorenew|autorenewal
so|that ~2 it|contract|subscription|we ~2 not ~2 renew|renewed|extend|prolong|roll_over|roll
remove|exclude|strike|take|cut|drop|delete ~2 usbrand|you|your* ~2 from ~3 budget|next_year
usbrand|you are|is not|no_longer ~2 in ~3 budget|plans|plan
no budget|money|funds|line ~2 for ~1 @us ~3 next|anymore|in
renewal ~3 not|never ~2 happen|happening|going|approved|signed|go_ahead|be_signed|take_place|be_approved
renewal ~3 off_the_table|at_risk|in_doubt|in_question|in_jeopardy|unlikely|blocked|refused|stopped|questionable
renewal ~3 is|looks|seems|has|becomes ~2 unlikely|at_risk|doubtful|in_doubt|in_question|off
not|never|nobody|hardly ~3 recommend|support|defend|approve|sign|authorise|authorize|back|justify ~2 renewal|renewing|extension|continuation|the_contract_again|another_term|contract
can|could|will ~1 not|no_longer justify|defend|recommend ~2 spend|cost|expense|fee|fees|price|license|licenses|subscription|renewal|paying|keeping|staying
he|she|they|director|board|cfo|management|boss|ceo ~2 not sign $
see|seeing|reach|ride ~3 contract|term|out|end and|then ~2 leave|go|move|no
end|expiry|expiration of ~3 term|contract ~3 we|i ~2 leave|go|stop|move|not_continue
only|just ~2 until ~5 then ~3 leave|stop|cancel|move
our|this ~3 last year|term|season|renewal|contract with @us
last renewal
will|would not ~1 be back|returning|coming_back
not ~3 be ~1 customer|client|customers|clients ~3 anymore|longer|next|after|much
`;

/** Leaving or switching. */
export const leaving = `
headquarters|head_office|group|parent|owners|management|board|company|hq ~5 one|single|same tool|system|platform|software|solution ~3 for|everywhere
all|the ~1 houses|sites|companies|branches|subsidiaries|offices|schools|entities|locations ~3 use|uses|move|moves|switch|adopt|go ~2 group|same|one|single|another|other|a_common|central
group|parent|owners|owner|sister_company|parent_company|holding ~1 's system|platform|tool|software|solution
found|find|chose|chosen|went|gone|go|going|opted|settled|decided|decide|picked ~2 for|on|with|something|a ~2 something|someone|somebody|else|other|another|different|better ~2 else|suits|better|that|in_the_end|cheaper|system|tool|software|solution|provider|vendor
will|shall|going_to ~2 work|be_working|run|operate|plan|bill ~1 with|on|in another|a_different|other|rivalname|different|the_new ~2 software|system|tool|platform|provider|vendor|program|app
not ~2 see ~1 us|ourselves|me|myself ~2 staying|continuing|with_you|renewing|here|stay|continue
not ~3 see ~2 future
not ~3 defend|support|vouch|fight|stand_up|speak_up ~2 you|usbrand|your*|it ~4 time|again|before|in_front|board|management|anymore|any_longer
why should|would we|i ~2 stay|renew|continue|keep|remain
reason|reasons ~1 not to ~1 leave|cancel|switch|go|terminate|quit
reason|reasons to ~1 stay|remain|continue|renew
bring|brought|take|taking|move|moving|bringing ~2 this|it|that|everything|things|function|process ~1 in_house|inhouse|back_in_house|internally
thinking|think|considering|consider|contemplating|minded|tempted|inclined ~1 of|about|to? ~1 leaving_you|leave_you|leaving_usbrand|switching_to|switch_to|canceling_our|cancel_our|canceling_the|moving_to_a|moving_away|terminating|ending_our|jumping|changing_provider|changing_supplier|changing_software|going_elsewhere
feed|fill|populate|seed ~2 new|other|next ~1 tool|system|platform|software
new|next|other ~1 tool|system|platform|software ~3 need|needs|expects|wants|requires ~4 data|records|export|file|files
until we ~2 know|decide|decided ~3 next|what|whether
monthly|month_to_month ~2 from|until|instead|basis|only|commitment
must|have_to|need_to|will|forced_to|going_to|shall|want_to|would_have_to ~1 change|replace|switch|swap ~1 the|our|your software|system|platform|provider|supplier|tool|vendor|program|product
load|import|move|migrate|transfer|export|bring|put|get|feed|upload|convert ~8 into|to|onto rivalname|the_new_system|our_new_system|another_system|the_other_system|a_new_system|new_system|the_new_tool|another_tool|another_platform
brought|moved|taken|transferred|migrated|folded|consolidated|rolled|absorbed ~1 over|across|onto|into|in ~3 system|platform|group|theirs|their_system|their_platform|quarter|one_system|#|rivalname
parent|group|holding|owner|owners|new_owner|new_owners|headquarters|head_office|investor|mother_company|hq|corporate|buyer|acquirer ~5 run|runs|use|uses|has|have|standard*|standardise|standardize|mandate*|prescribe*|decided|require*|impose* ~3 one|own|other|another|different|rivalname|single|common|same|its|their|sap|a_central|standard ~2 system|platform|tool|software|solution|product|erp|everywhere|for_all|across
consolidat*|standardis*|standardiz*|harmonis*|harmoniz*|unify*|centralis*|centraliz* ~4 on|onto|to|around|under|with ~3 rivalname|one|single|another|other|group|sap|microsoft|their|headquarters|parent|salesforce|central|common
acquired|bought|taken_over|merged|merging|merger|acquisition|takeover ~~ their|own_system|other_system|one_system|stay|platform|software|system|tool ~4 use|using|prevail*|instead|everyone|moved|move|replace*|go|over|uses
winding|wind|running|run ~2 down|out ~2 usbrand|our_use|licenses|contract|use_of
start|starting|started|begin|beginning|pilot ~5 rivalname|new_tool|new_system|new_platform|other_tool|other_system ~4 monday|tuesday|january|february|march|april|may|june|july|august|september|october|november|december|next|from|group
last|final ~2 weeks|days|months ~2 with|on ~1 @us
not|no_longer ~2 be ~2 customer|customers|client|clients
@will ~3 @move ~2 to|over_to|across_to|onto|on_to ~1 @other ~2 @vendor
@will|are|is|am|have|has|been|be|being ~3 @move ~3 to|over_to|onto|on_to|with|towards|across_to ~2 rivalname
@move ~2 to|over_to|towards|onto|with ~2 rivalname
we|i ~2 @move ~2 to|over_to|onto ~1 @other ~2 @vendor
we|i|company|team|board|management ~3 moved|switched|gone|migrated|changed to|over_to|onto|with something_else|someone_else|another*|other|different|new_system|a_new_system|a_new_provider|a_new_supplier|rivalname|excel|spreadsheets|paper|an_in_house|our_own
be|been|get|getting|are|is ~1 moved|migrated|transferred|switched ~1 to|onto|off|away_from another|other|different|usbrand|new_platform|a_new
@i|team|company|group|department|colleagues|board|management|headquarters ~2 @move ~1 to|over_to|onto ~1 different|another|other|new ~2 @vendor
@move ~2 off|off_of|away_from|from|out_of ~1 @us
moving|move|switch|switching|leave|leaving|get|getting|come|coming|migrate|migrating away|off|off_of ~1 @us|it|usbrand
move ~3 schools|sites|teams|users|people|stores|shops|properties|hotels|clinics|plants|branches|offices|everyone|everybody|everything|data ~1 off|away_from|elsewhere|out_of ~1 it|usbrand|you|your|this|elsewhere|to_another
take|taking|took|bring|bringing|move|moving|place|placing|give|giving|spend|put ~2 business|custom|money|budget|account ~2 elsewhere|somewhere_else|to_someone_else|to_another*|to_your_competitor|to_a_competitor|to_rivalname|else|away
go|going|move|moving|look|looking|leave|switch|went ~1 elsewhere|somewhere_else|someplace_else
go|going|be|will_be with|for someone_else|somebody_else|another_provider|another_vendor|another_supplier|a_different|another_company|another_system|another_tool|another_solution
we|i|company|client|board|management|team|us ~2 leave|leaving $
we|i ~1 are|am|will|must|shall|would|might|may ~2 leave|leaving ~1 you|usbrand ~2 .|,|at|by|if|unless|after|before|because|for|in|this|next|end|as|and|!|$
we|i have ~1 left ~1 usbrand|you $
are|am|will|would|shall|going_to leave|leaving ~1 usbrand|you_for|you_at|you_if|you_by|your_platform|your_service|as_of|at_the_end|at_end|if|unless
we|i ~1 will|would|shall|going_to|ll|may_have_to|have_to|must ~2 leave|go|walk|walk_away|move_on|switch|say_goodbye|part_ways|be_gone|go_elsewhere|look_elsewhere $
we|i ~1 will|would|shall|going_to|have_to|must ~2 leave_you|leave_usbrand|walk_away|move_on|be_gone|go_elsewhere|leave_by|leave_if|leave_at
or|otherwise|else ,? we|i|im ~1 leave|walk|are_gone|am_gone|am_out|are_out|gone|are_off|am_off|switch|move|will_leave|will_go|are_leaving|am_leaving|walk_away|move_on|quit|bail
or|otherwise|then im|i_am|we_are gone|outta_here|out_of_here|off $
i|we am|are ~1 gone|off $
i|we am|are ~1 gone ,
fix ~4 or|else ~2 leave|cancel|go|gone|switch|out|walk|lose
we|i walk|walking $
walk|walking away from ~3 contract|deal|usbrand|you|your*|platform|agreement|this|software|subscription
at ~5 we|i can not|no_longer stay
we|i can|could ~1 not|no_longer stay $
we|i ~1 can|could|will|would not|no_longer stay ~2 with|you|usbrand|at|if|;|on|under|past
@will|to|would ~2 replace|replacing|swap|substitute ~2 you|usbrand|your_system|your_software|your_product|your_tool|platform|software|system|vendor|provider|supplier|tool|the_supplier|suppliers|vendors|providers
changing|change|switching|switch|replacing|replace ~1 supplier|suppliers|vendor|vendors|provider|providers|software_provider|systems|system|platforms
a|the|another change of ~1 supplier|vendor|provider|system|platform|software|partner
replacement|successor|alternative|substitute of|for|to @us ~5 signed|found|chosen|selected|bought|in_place|ready|live|starts|go_live
signed|signing|sign|chosen|choose|selected|select|picked|bought|purchased|contracted|contract|decided_for|decided_on|gone_with|going_with|opted_for|awarded ~3 another|new|other|different|replacement|successor|rivalname|alternative ~2 @vendor|rivalname|contract|'s
signed|signing|sign|chosen|selected|picked|decided_for|gone_with|going_with|opted_for ~2 rivalname
new|next|future|incoming|successor|other|replacement supplier|provider|vendor|partner|system|platform|service_provider|software|operator|tool ~3 take|takes|taking|starts|start|goes_live|go_live|from|as_of|will
to|for|with ~2 next|new|future|incoming|successor|other|replacement|our_new|the_new supplier|provider|vendor|service_provider|operator|software_provider|system_provider
own|our_own|in_house|internal|homegrown|home_grown ~3 system|tool|solution|software|app|build|platform ~4 replace|replaces|take_over|takes_over|instead_of|to_replace|successor
build|building|built|writing|write|develop|developing|developed|made|make ~3 own|our_own|in_house ~5 instead|replace|take_over|to_replace|so_we_no_longer|and_leave
go|going|went|gone|return|returning|revert|reverting|back ~1 to|back_to ~1 excel|paper|spreadsheets|spreadsheet|pen|our_old|the_old_system|our_previous|manual ~6 instead|for_good|permanently|and_stop|and_cancel|altogether
back to ~2 excel|paper|spreadsheets|spreadsheet ~4 contract|cancel|for_good|stop_paying|pay
staying|stay or leaving|leave|moving|move|going|go|switching|switch
whether|if ~4 stay|continue|remain|keep|go_on|carry_on ~2 or ~2 leave|move|go|not|switch|change|replace|stop
whether|if|that ~4 want|should|can|wish|makes_sense|worth|going|able|possible|still|to ~2 continue|go_on|keep_going|carry_on|remain|stay|staying|continuing ~2 together|@us|with_you|this_contract|our_contract|the_contract|customer|client|cooperation|collaboration|relationship
reconsider|reconsidering|rethink|rethinking|re_think|reassess|reassessing|reevaluate|re_evaluate|re_evaluating|reevaluating|revisit|re_examine|questioning ~4 contract|relationship|partnership|cooperation|collaboration|subscription|renewal|commitment|choice|usbrand|agreement|engagement|supplier|staying|investment|membership|working_with_you|using_you
review|reviewing|question ~2 our|the|this|whole ~2 contract|relationship|partnership|cooperation|collaboration|subscription|renewal|commitment|agreement|engagement|membership ~1 with|and|at|in|if|before|.|,|$
no|not|little|without ~2 future|longer_see|long_term ~2 with|for|together @us|you|us
question|matter|issue|discussion ~4 table|open|whether ~2 change|leave|switch|stay|continue|move
do|does|not know|unsure|wonder|wondering|doubt|doubting|doubts|ask|asking whether|if|about ~2 we|i|it|staying|continuing ~3 stay|continue|right_choice|keep|worth|staying|remain|go_on|right_partner
can|will|could ~1 not ~2 work|cooperate|go_on|continue ~1 with @us ~2 anymore|longer|further|like_this
see ~3 whether|if ~3 anything|something left to talk|discuss
nothing left to talk|discuss
talk|speak|speaking|discuss|discussing|talking|conversation|word|words|speaking_about ~2 about|of|regarding ~2 contract|future_with_you|our_future|exit|leaving|termination|way_out|ending
get|let|want|take me|us out of|off ~1 here|this|it|usbrand
@our ~3 departure|migration|exodus|move|exit|offboarding|off_boarding ~1 from|off|away_from|out_of ~1 @us|usbrand
offboard|offboarding|off_boarding ~3 usbrand|account|our|process|from|plan|us
`;

/** Last-chance threats. */
export const lastChance = `
last|final|one_last|one_final chance|warning|straw|attempt|opportunity|ultimatum|time_i_ask|time_we_ask|call|request
you ~2 lose|losing|lost ~2 us|me|customer|client|account|business ~2 as|if|over|.|!|,
you ~3 lose|losing|lost ~1 a|this|another|our|us|me|your|good|loyal|long ~2 customer|client|business|account|us|me|,|.|$
losing us|me ~2 customer|customers|client|clients
cost|costs|costing you ~2 customer|client|contract|account|renewal|business
never ~4 again ~3 you|usbrand|your*
never ~2 use|buy|buying|recommend|work_with|order ~3 you|usbrand|your*|again
one|once more ~6 and ~2 out|gone|leave|done|cancel|leaving|finished|over|terminate
once|one more|again ~3 and ~2 we|i|im ~2 out|gone|leave|done|cancel|leaving|finished|over|terminate
one foot out
hanging by a thread
end|run_out of ~2 line|road|rope ~3 @us|you|with
on ~2 way out $
as_good as gone
`;

/** Indirect: questions and requests that a customer makes on the way out. */
export const indirect = `
off boarding|boarding_checklist
offboarding
out of ~2 contract|term|agreement|commitment|deal|arrangement
buy|get|way ~3 out of ~3 term|contract|agreement|remaining|remainder|rest
before|until ~3 years|term|contract|months ~1 is|are up|over|through|finished
not ~3 roll*|auto ~2 over|renew
remaining|rest|remainder ~2 term|contract|months ~3 cost|owe|pay|fee|waive|refund
what|which ~4 need|have|should|must|want|like ~3 grab|export|save|download|back_up|backup|keep|take|copy|pull ~3 before ~5 off|end|lock|gone|close|expire|leave|delete|out
as|in a ~3 file|export|dump|csv|copy ~3 before
export|exporting|extraction|takeout|data_return|handover|migration|off_boarding|offboarding instructions|guide|procedure|format|formats|options|steps ~6 leave|contract|end|serious|another|other|rivalname|all_of_our|all_our|everything|entire|complete
export ~4 all_of|all|entire|complete|everything|full ~8 into|to|for rivalname|another|other|new|different
all|every ~3 documents|data|records|files ~6 then|and ~3 we_will_see|see|talk
put|place|escrow ~3 records|data ~3 another
who ~3 owns ~3 data ~6 if|when|after|end
how|is|can|may|do|are ~4 downgrade|reduce|reducing|cut|minimum ~5 until|before ~2 contract|leave|end|term
last|latest|final day|date|moment ~4 give|cancel|terminate|notice|canceling|opt_out|withdraw|terminating
by|until when ~5 give|cancel|terminate|notice|opt_out|withdraw|resiliate|tell_you
when|what ~5 deadline|cut_off|window ~4 cancel|notice|terminate|cancelation|non_renewal|opt|canceling|termination|renewal_notice
@our|what|how|which|the|is|about ~4 notice period|periods|mechanics|deadline|window|term|terms|clause|requirement|requirements ~5 contract|agreement|subscription|you|usbrand|is|do|apply|applies|?|for_us|our
contractual|contract notice|notice_period
notice period|periods|mechanics|deadline $
early|premature|anticipated|mid_term|earlier|advance termination|exit|cancelation|release|ending|resiliation|terminate
termination|exit|cancelation|early_termination|break|breakage|leaving|severance fee|fees|cost|costs|penalty|penalties|charge|charges|terms|conditions|procedure|process|options|clause|clauses|rights|formalities|modalities|compensation|amount
penalty|penalties|penalised|fee|fees|fine|cost|costs|charge|charges|charged|owe ~3 for|if|to|when|of ~3 leave|leaving|canceling|cancel|terminating|terminate|ending|end|exiting|exit|get_out|go_early|early
terms|conditions|price|cost|costs|amount|procedure|process|steps|options|possibility|possibilities|modalities ~3 under|for|to|of|on|under_which ~4 leave|exit|leaving|exiting|terminate|terminating|cancel|canceling|get_out|ending_our|closing_our|termination|end_the
how|what ~4 cancel|terminate|leave|close|end|quit|delete|resiliate|unsubscribe ~2 our|my|the_contract|the_subscription|usbrand|your_service|this_contract|early|account|contract|subscription ~1 contract|subscription|account|agreement|membership|?|.
how|what ~5 steps|process|procedure|procedures ~4 terminate|cancel|leaving|offboarding|exit|canceling|terminating|closing|leave|termination|cancelation|closure
what happens|happen|becomes ~2 to|with|of ~3 data|records|files|history|information|account|content ~3 if|when|after|once|in_case ~4 leave|leaves|cancel|terminate|terminated|end|ends|stop|not_renew|expire|expires|termination|over|left
if|in_case|when|once|should|suppose ~1 we|our_company ~2 leave_you|leave_usbrand|cancel|terminate|terminated|were_to_leave|left|canceled|decided_to_leave|decide_to_leave|were_to_cancel|were_to_terminate|stopped|exit|exited|ended|not_renew|did_not_renew
export|extract|download|get_out|take_out|pull|copy|backup|retrieve|dump|extraction|exporting|handover|hand_over|return|save|take|collect ~4 all|full|complete|entire|our|my|whole|everything|the ~4 before|when|by ~3 contract|account|subscription|access|term|agreement|end|license|expiry|cancelation|termination|renewal|expires|ends|lock|locked|close|closes|closed|leave|switch|gone
export|extract|download|take_out|pull|copy|retrieve|dump|exporting ~3 all|full|complete|entire|everything|our|the ~5 once ~8 nothing|never|no_more|not_again
data|records|everything|files|documents|history ~3 return|returned|handed_over|handover|handing_over|exported|export|transferred|transfer|migrate|migrated|migration ~5 end_of|termination|new_supplier|new_provider|next_provider|new_system|another_provider|another_system|another_tool|rivalname|contract_end|successor|other_system|new_vendor|next_service_provider|new_tool
handing|hand|hands|handover|hand_over|handover_of|transfer|transferring|migrate|migrating|transition|import|importable|readable ~6 next|new|other|another|successor|different|alternative supplier|provider|vendor|service_provider|partner|system|platform|software|tool|solution|company
designate|appoint|name|nominate|assign|tell_us|need|who|provide ~5 transfer|handover|transition|migration|offboarding|exit ~3 new|other|next|successor|another|our_data|supplier|provider|vendor|rivalname|out|plan|manager|process
confirm|certificate|confirmation|proof|certify|request|require ~3 deletion|delete|erasure|destruction|destroy|deleting|erase ~3 all|our|customer|company|entire ~3 data|records|information|account ~5 after|once|end|contract|termination|left|moved|switched|leave|no_further|30|#
reversibility|exit_plan|exit_assistance|transition_assistance|exit_management|termination_assistance|offboarding_support|exit_strategy|exit_scenario|exit_options|exit_conditions
confirm|tell|know|remind|send|check|clarify|what ~5 end_date|expiry_date|expiration_date|exact_end|contract_end|end_of_our_contract|end_of_the_contract|contract_ends|contract_expires|termination_date ~5 and|, ~4 notice|cancel|terminate|export|leave|obligations|commitment
are|is ~1 we|it|there ~3 locked_in|tied_in|tied|bound|obliged|committed|stuck ~3 contract|until|to|for|with|by|?
when|until_when|how_long ~3 are|is|am we|i ~2 bound|tied|locked|committed|stuck
can|could|may|possible|able|allowed ~1 we|i|to|for_us ~2 leave|cancel|terminate|exit|get_out|withdraw ~3 early|before|contract|sooner|without|prematurely|immediately
before|prior_to ~3 contract|renewal|term|subscription|agreement ~2 ends|end|expires|expiry|renews|renewal ~6 export|data|download|leave
not|nothing|without ~2 happy|commit|prepared|willing|ready ~3 commit|sign|committing|signing ~4 year|term|contract|renewal|another|long|extension
month_to_month|monthly_basis|month_by_month ~6 until|while|we_decide|we_find|instead_of|rather_than
suspend|suspending|withhold|withholding|freeze|retain|retaining ~3 payment|payments|fees ~5 until|because|contract|breach|unless|if
material|fundamental|serious|grave|repeated breach
breach|violation of ~2 contract|agreement|sla|msa|obligations
procurement|purchasing|legal|lawyers|lawyer|counsel|solicitor|solicitors|attorney ~6 exit|terminate|termination|notice|contract_options|break_clause|ending|cancel|way_out|options|rights|cease
cure period
put|putting you on_notice
last export
go|went|gone back to ~2 excel|paper|spreadsheets|old_system|pen|spreadsheet
nobody|no_one|none|hardly_anyone|only_one ~4 uses|use|using|logs|logged ~3 anymore|it|any_longer|any_more ~5 renew|pay|contract|cancel|year
`;
