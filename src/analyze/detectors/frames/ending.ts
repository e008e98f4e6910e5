/** Ending the relationship. */
export const ending = `
our ways|paths ~1 part|separate|diverge
hand|handing|send|give|put ~1 in our|my|the notice
voted|vote|votes|ruled|decided|chose|chosen|opted ~3 against ~1 you|usbrand|renewing|renewal
voted|vote|votes|ruled|decided|chose|chosen|opted ~3 against ~1 staying|continuing|remaining ~1 with_you|with_your|\
with_usbrand|your|usbrand|another|beyond|past|,|.
nobody|no_one|none|not_one|hardly_anyone ~4 wants|want|wanted|wishes|wish|wished|intends|cares ~1 to stay|remain|continue|go_on|\
carry_on ~1 with ~1 you|usbrand|your*
nobody|no_one|none|not_one ~1 here|of_us ~2 wants|want|wishes|wish|intends ~1 to renew|stay|continue .
struck|cut|crossed|removed|dropped|scratched ~1 you|usbrand ~1 off|from|out
you|usbrand ~1 price|priced|pricing ~1 yourself|yourselves out
hire|pay|get ~2 student|intern|freelancer|someone ~2 to do ~1 it
what|how_much ~3 remain|owe|owed|pay|due ~4 if ~1 we ~1 stop|stopped|quit|ended|end|left|leave|\
terminated
is ~1 it enough ~4 to end|terminate|cancel
finish|end|conclude|close ~1 the contract|agreement|cooperation|collaboration
how ~1 long ~4 put_up|tolerate|accept|wait ~4 before ~1 we go|leave|quit|cancel
ours|yours|ours_with_you ~1 will|would|to end|ends|stop|cease ~2 with|yours|too
wind|winding|phase|phasing ~1 down|out ~6 yours|usbrand|you
is|say|saying ~1 goodbye|farewell|adieu ~2 .|,|from|to
nothing|no_more|no_further|not_anything ~3 charged|billed|invoiced|debited ~2 after|from|beyond
not ~1 bill|charge|invoice|debit ~1 us|me ~2 again|after|anymore|any_more|beyond|from
stop|finish|end|quit ~1 at|by|from|with|as_of the_end|end ~2 month|quarter|year|term|season|period
end|ending ~1 things|it|the_arrangement|arrangement|our_arrangement ~4 before|early|orderly|\
after|by|with|in
buy ~1 ourselves|us|myself out
rolled|roll over ~2 for|into another|a_new|the_next
you ~1 can keep ~1 your|it
you|so|then|just|please ~1 keep your software|system|tool|platform|product|app
^ keep your software|system|tool|platform|product|app
consider*|regard*|treat*|view* ~3 agreement|contract|subscription|account|arrangement|\
cooperation ~2 void|ended|terminated|over|closed|finished|canceled|dissolved|null|at_an_end|\
as_ended|as_terminated|as_canceled|as_closed
vote|voting with our feet
draw|drawing ~1 line ~1 under
project|rollout|subscription|pilot ~2 is|was|has_been canceled|dead|off|over|stopped|terminated \
~2 on|from|at our ~1 side|end
final|last bill|invoice|statement ~1 please|and|then
send ~3 final|last|closing bill|invoice|statement
not ~1 be ~1 requiring|needing|using|wanting ~3 services|service|platform|software|license|\
licenses|it|usbrand|you
in|into|take ~1 another|different|new direction
jump|jumping|abandon ship
give|giving ~1 up ~1 on ~1 you|usbrand|your*|this_software|this_product|this_tool|the_platform
close to pulling|canceling|leaving|giving|quitting|switching|terminating
subscription|contract|agreement|account ~3 ended|terminated|closed with|as_of|on|by|at|from
agreement|contract|subscription ~2 expires|ends|expire|end|lapses ~6 not ~2 extended|renewed|\
prolonged
hand|hands|handing|give|return|returning back ~2 license|licenses|keys|workspace|devices
relieved of ~2 contract|obligation
release us
we|i|us ~3 give|giving|gave|given|hand|handing ~2 notice
notice ~1 for|to|as_of|effective|by|with_effect ~2 nth|#|january|february|march|april|may|june|\
july|august|september|october|november|december|end
want|wants|wanted|need out and|,|.|of
@i|board|owners|partners want|wants out
wind|wrap|shut|close|stop ~3 usbrand|subscription|contract|account ~2 up|down|off
when|before|once|after ~1 you turn|switch|cut ~1 us|me off
before ~2 lights go out
turn|switch|cut ~1 us|me off
end|ending of ~1 our ~1 agreement|contract|cooperation|collaboration|relationship|partnership|\
subscription
end|finish|stop ~1 it here|there
call it a day|quits
time to ~2 say_goodbye|part|move_on|stop|leave_you
stick ~1 your software|system|product|app|tool
finished with ~1 @us
@i ~1 want|request*|claim*|demand* ~4 full_#|fee|payment|setup|whole ~3 back
instructed|asked|told|decided|agreed|resolved|voted ~3 to ~1 cancel|terminate|leave_usbrand|\
discontinue|exit|end_our|stop_using|withdraw
sunset|decommission*|discontinu*|retire ~2 usbrand
usbrand ~4 discontinu*|decommission*|goes|out|retired|replaced|dropped|go|removed|canceled|\
terminated|switched_off|end ~2 on|in|at|by|from|after|when|.
account|usbrand can go $
we|i ~1 not ~1 need ~1 @us|usbrand|it ~2 anymore|any_more|any_longer|from|after|next
make ~1 this|it|june|july|march|april|may|august|september|october|november|december|january|\
february our|the|my last
@end ~2 @our ~3 @rel
@end ~1 all ~2 contracts|subscriptions|services|licenses
please cancel|terminate|close|end|stop|discontinue ~2 @our|all ~3 @rel
cancel|terminate|discontinue|stop|end|close @rel
cancel|terminate|end us|everything|all_of_it
@rel ~4 be|been|is|are|being canceled|terminated|ended|denounced|closed|discontinued|resiliated|\
dissolved|rescinded
termination|cancelation|ending|end|closure|discontinuation|dissolution|resiliation|denunciation \
of ~2 @our ~3 @rel
notice of termination|cancelation|non_renewal|resiliation|our_intention_to_terminate|withdrawal
termination|cancelation notice|letter|request
cancelation request
formal|official|written|our notice ~2 to|of ~2 terminate|cancel|end|termination|cancelation|non
contract|subscription|account|membership cancelation|termination
give|giving|gave|given|serve|serving|served|submit|submitting|hand|handing|tender|send|sending|\
sent|issue ~2 notice to ~2 @end|leave|usbrand|you
we|i ~2 hereby ~3 notice
hereby|herewith ~4 @end
hereby|herewith ~3 notice
consider|take|treat|regard this ~3 notice|resignation|termination|cancelation
this ~2 is ~2 our|my ~2 notice
stop|stopping|stopped|cease|ceasing|discontinue|discontinuing|quit|finish|end|ending ~2 using|\
use|usage|working|work|paying|payment|payments|to_use|to_work|to_pay|collaborating|cooperating \
~2 @us|you|for_it|it
stop|stopping|cease|quit|discontinue ~1 using|use|usage|to_use|the_use_of|our_use_of ~2 @us|it|\
usbrand
we|i ~3 stop with @us|your*|it
we|i ~3 stop|quit|finish|end with ~1 you|your*|usbrand
stop charging|billing|debiting|invoicing ~2 us|me|card|account|credit_card
stop all|any|further|future billing|charges|payments|debits|invoices
we|i|im are|am ~1 done with @us|it|this
we|i are|am ~1 done here
we|i are|am out $
we|i are|am out of here
close|delete|deactivate|shut_down|remove|closing|deleting|wipe ~1 our|my account|accounts|\
workspace|tenant|instance|organisation|organization|company_account|profile|subscription
account ~2 can|may|should|to go|be_closed|be_deleted|be_canceled|be_terminated
no longer|not|never require|need|want|use|using|needing|wish_to_use|want_to_use|wish_to_continue|\
be_needing|be_using|requiring|be_requiring|interested_in_using ~2 @us|usbrand|your*|services|\
subscription
@rel ~2 is|are no longer required|needed|wanted|necessary
no longer ~2 customer|customers|client|clients of_yours
cease|end|ending|terminate|stop|discontinue|conclude ~2 cooperation|collaboration|partnership|\
relationship|business_relationship|working_relationship|association|engagement
part ways|company_with_you
part|parting company with ~1 @us
say goodbye|farewell to ~1 @us
saying goodbye|farewell to ~1 @us
our|my journey|time|chapter with ~1 @us ~4 end|ends|over|ended|close
let|release|releasing|released|free|freed ~2 us|me|be|out|out_of|from ~3 contract|agreement|\
subscription|months|commitment|term|deal|years
be let out of ~4 months|years|contract|agreement|term|deal|rest|remaining
get|getting|want|wanting|wants|way ~1 out of ~2 contract|agreement|subscription|deal|commitment
exit|leave|leaving|exiting|quit|quitting @our ~3 contract|agreement|deal|usbrand|platform|\
subscription
invoke|use|using|exercise|exercising|trigger|activate|pull|invoking|triggering ~2 exit|break|\
termination|opt_out clause|option|right|guarantee
@will ~2 exercise|invoke ~3 terminate|termination|exit
out of ~2 by|before|as_of christmas|easter|summer|january|february|march|april|may|june|july|\
august|september|october|november|december|end|year
should|want_us|will|must|to be out by|before|of_it_by
exit at|by|as_of|with_effect|from|in ~4 break|end|quarter|year|term|date|month|january|march|\
june|july|september|december
our|the|of exit from ~1 @us
guarantee ~~ cancel|refund|return
refund ~3 and|, ~2 cancel|close|terminate ~2 account|us|subscription
cancel|terminate|close|canceling ~1 effective|immediately|with_immediate_effect
cancel|terminate|end|close|leave ~3 at|by|from|before|with|as_of|on the end of ~1 month|year|\
term|quarter|contract|period
cancel|canceling|terminate|terminating with|at|from usbrand|you
cancel|canceling|canceled usbrand|your_service|your_software|your_subscription|your_product|\
your_services
terminate|terminating|end|cancel for cause|convenience|material_breach|breach|good_cause
right|rights|option to terminate|cancel|withdraw|rescind|exit
proceed|proceeding|resort|forced|obliged|compelled|move|moving to|with ~2 terminate|termination|\
cancel|cancelation|rescission|exit|end_the
and termination if|unless|should|when
uninstall|uninstalling|remove|removing|ditch|ditching|drop|dropping|dump|dumping|scrap|scrapping|\
bin|binning|chuck|retire|retiring|decommission|decommissioning|sunset|sunsetting|phase_out|\
phasing_out|replace|replacing|abandon|abandoning|axe|axing|kill|discard|get_rid_of|\
getting_rid_of|do_away_with|pull_the_plug_on|pulling_the_plug_on|turn_off|turning_off|switch_off|\
switching_off|shelve ~1 @thing
pull|pulling|pulled the plug on ~1 @thing|contract
@thing ~2 will|is|to|gets|shall|would ~2 be|been|being ~1 replaced|decommissioned|retired|\
dropped|discontinued|switched_off|turned_off|phased_out|retired|abandoned|scrapped|shut_down|\
sunset
take|taking|takes over from @us
cut|cutting over|across|away from @us
bring|bringing|brought|draw|drawing|come|coming|bringing_about ~4 agreement|contract|\
relationship|cooperation|subscription|collaboration|partnership ~1 to ~2 close|end|conclusion
wind|winding|wrap|wrapping down|up ~3 contract|usage|subscription|relationship|account|usbrand
will|would|shall|going_to|must|want_to|wish_to|to terminate|cancel|resiliate|denounce $
will|would|shall|going_to|to terminate|cancel|resiliate|denounce ~1 it
we|i ~2 cancel|terminate|quit|leave ~1 if|unless|otherwise
or|otherwise|else ,? we|i ~2 cancel|terminate|quit|stop|end|close|resiliate
draw|drawing|take|taking ~2 consequences
not|nothing ~3 printed|used|done|entered|ordered|bought from|in|with|by @us ever again
last|final month|invoice|payment|year|day|bill with|as ~2 you|customer|client|usbrand|your
unsubscribe ~1 us|me|our_company|our_account from ~1 usbrand|your_service|your_product|\
your_platform
`;
