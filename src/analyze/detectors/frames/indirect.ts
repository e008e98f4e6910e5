/** Indirect: questions and requests that a customer makes on the way out. */
export const indirect = `
off boarding|boarding_checklist
offboarding
out of ~2 contract|term|agreement|commitment|deal|arrangement
buy|get|way ~3 out of ~3 term|contract|agreement|remaining|remainder|rest
before|until ~3 years|term|contract|months ~1 is|are up|over|through|finished
not ~3 roll*|auto ~2 over|renew
remaining|rest|remainder ~2 term|contract|months ~3 cost|owe|pay|fee|waive|refund
what|which ~4 need|have|should|must|want|like ~3 grab|export|save|download|back_up|backup|keep|\
take|copy|pull ~3 before ~5 off|end|lock|gone|close|expire|leave|delete|out
as|in a ~3 file|export|dump|csv|copy ~3 before
export|exporting|extraction|takeout|data_return|handover|migration|off_boarding|offboarding instructions|guide|procedure|format|formats|options|steps ~6 leave|contract|end|serious|another|other|rivalname|all_of_our|all_our|everything|entire|complete
export ~4 all_of|all|entire|complete|everything|full ~8 into|to|for rivalname|another|other|new|different
all|every ~3 documents|data|records|files ~6 then|and ~3 we_will_see|see|talk
put|place|escrow ~3 records|data ~3 another
who ~3 owns ~3 data ~6 if|when|after|end
how|is|can|may|do|are ~4 downgrade|reduce|reducing|cut|minimum ~5 until|before ~2 contract|leave|\
end|term
last|latest|final day|date|moment ~4 give|cancel|terminate|notice|canceling|opt_out|withdraw|\
terminating
by|until when ~5 give|cancel|terminate|notice|opt_out|withdraw|resiliate|tell_you
when|what ~5 deadline|cut_off|window ~4 cancel|notice|terminate|cancelation|non_renewal|opt|\
canceling|termination|renewal_notice
@our|what|how|which|the|is|about ~4 notice period|periods|mechanics|deadline|window|term|terms|\
clause|requirement|requirements ~5 contract|agreement|subscription|you|usbrand|is|do|apply|\
applies|?|for_us|our
contractual|contract notice|notice_period
notice period|periods|mechanics|deadline $
early|premature|anticipated|mid_term|earlier|advance termination|exit|cancelation|release|ending|\
resiliation|terminate
termination|exit|cancelation|early_termination|break|breakage|leaving|severance fee|fees|cost|\
costs|penalty|penalties|charge|charges|terms|conditions|procedure|process|options|clause|clauses|\
rights|formalities|modalities|compensation|amount
penalty|penalties|penalised|fee|fees|fine|cost|costs|charge|charges|charged|owe ~3 for|if|to|\
when|of ~3 leave|leaving|canceling|cancel|terminating|terminate|ending|end|exiting|exit|get_out|\
go_early|early
terms|conditions|price|cost|costs|amount|procedure|process|steps|options|possibility|\
possibilities|modalities ~3 under|for|to|of|on|under_which ~4 leave|exit|leaving|exiting|\
terminate|terminating|cancel|canceling|get_out|ending_our|closing_our|termination|end_the
how|what ~4 cancel|terminate|leave|close|end|quit|delete|resiliate|unsubscribe ~2 our|my|\
the_contract|the_subscription|usbrand|your_service|this_contract|early|account|contract|\
subscription ~1 contract|subscription|account|agreement|membership|?|.
how|what ~5 steps|process|procedure|procedures ~4 terminate|cancel|leaving|offboarding|exit|\
canceling|terminating|closing|leave|termination|cancelation|closure
what happens|happen|becomes ~2 to|with|of ~3 data|records|files|history|information|account|\
content ~3 if|when|after|once|in_case ~4 leave|leaves|cancel|terminate|terminated|end|ends|stop|\
not_renew|expire|expires|termination|over|left
if|in_case|when|once|should|suppose ~1 we|our_company ~2 leave_you|leave_usbrand|cancel|\
terminate|terminated|were_to_leave|left|canceled|decided_to_leave|decide_to_leave|were_to_cancel|\
were_to_terminate|stopped|exit|exited|ended|not_renew|did_not_renew
export|extract|download|get_out|take_out|pull|copy|backup|retrieve|dump|extraction|exporting|handover|hand_over|return|save|take|collect ~4 all|full|complete|entire|our|my|whole|everything|the ~4 before|when|by ~3 contract|account|subscription|access|term|agreement|end|license|expiry|cancelation|termination|renewal|expires|ends|lock|locked|close|closes|closed|leave|switch|gone
export|extract|download|take_out|pull|copy|retrieve|dump|exporting ~3 all|full|complete|entire|everything|our|the ~5 once ~8 nothing|never|no_more|not_again
data|records|everything|files|documents|history ~3 return|returned|handed_over|handover|\
handing_over|exported|export|transferred|transfer|migrate|migrated|migration ~5 end_of|\
termination|new_supplier|new_provider|next_provider|new_system|another_provider|another_system|\
another_tool|rivalname|contract_end|successor|other_system|new_vendor|next_service_provider|\
new_tool
handing|hand|hands|handover|hand_over|handover_of|transfer|transferring|migrate|migrating|\
transition|import|importable|readable ~6 next|new|other|another|successor|different|alternative \
supplier|provider|vendor|service_provider|partner|system|platform|software|tool|solution|company
designate|appoint|name|nominate|assign|tell_us|need|who|provide ~5 transfer|handover|transition|\
migration|offboarding|exit ~3 new|other|next|successor|another|our_data|supplier|provider|vendor|\
rivalname|out|plan|manager|process
confirm|certificate|confirmation|proof|certify|request|require ~3 deletion|delete|erasure|\
destruction|destroy|deleting|erase ~3 all|our|customer|company|entire ~3 data|records|\
information|account ~5 after|once|end|contract|termination|left|moved|switched|leave|no_further|\
30|#
reversibility|exit_plan|exit_assistance|transition_assistance|exit_management|\
termination_assistance|offboarding_support|exit_strategy|exit_scenario|exit_options|\
exit_conditions
confirm|tell|know|remind|send|check|clarify|what ~5 end_date|expiry_date|expiration_date|\
exact_end|contract_end|end_of_our_contract|end_of_the_contract|contract_ends|contract_expires|\
termination_date ~5 and|, ~4 notice|cancel|terminate|export|leave|obligations|commitment
are|is ~1 we|it|there ~3 locked_in|tied_in|tied|bound|obliged|committed|stuck ~3 contract|until|\
to|for|with|by|?
when|until_when|how_long ~3 are|is|am we|i ~2 bound|tied|locked|committed|stuck
can|could|may|possible|able|allowed ~1 we|i|to|for_us ~2 leave|cancel|terminate|exit|get_out|\
withdraw ~3 early|before|contract|sooner|without|prematurely|immediately
before|prior_to ~3 contract|renewal|term|subscription|agreement ~2 ends|end|expires|expiry|\
renews|renewal ~6 export|data|download|leave
not|nothing|without ~2 happy|commit|prepared|willing|ready ~3 commit|sign|committing|signing ~4 \
year|term|contract|renewal|another|long|extension
month_to_month|monthly_basis|month_by_month ~6 until|while|we_decide|we_find|instead_of|\
rather_than
suspend|suspending|withhold|withholding|freeze|retain|retaining ~3 payment|payments|fees ~5 \
until|because|contract|breach|unless|if
material|fundamental|serious|grave|repeated breach
breach|violation of ~2 contract|agreement|sla|msa|obligations
procurement|purchasing|legal|lawyers|lawyer|counsel|solicitor|solicitors|attorney ~6 exit|\
terminate|termination|notice|contract_options|break_clause|ending|cancel|way_out|options|rights|\
cease
cure period
stop|stopped|cancel|canceled|pull|pulled|block|blocked|revoke|revoked ~3 your|our|my|the ~1 direct_debit|standing_order|\
autopay|sepa_mandate|debit_mandate
direct_debit|standing_order|autopay|auto_charge|mandate ~4 stopped|canceled|pulled|revoked|blocked|withdrawn
auto_charge|autopay|direct_debit|renewal|automatic_renewal|auto_renewal ~5 not ~2 go_through|run|happen|trigger|triggered|\
taken|collected
automatic|auto ~1 renewal|renew ~3 to ~1 off|no
no ~1 next|further|more|new invoice|invoices|bill|bills ~2 after|please|from|,
wind|winding ~1 up|down ~6 usbrand|you|yours
replaced|replace|replaces|phased_out|consolidated|sunset|decommissioned ~3 usbrand|you|yourselves
usbrand|yours ~1 be|is|gets|being|to_be ~1 replaced|phased_out|sunset|decommissioned|relinquished|wound_up
nobody|no_one|none ~3 reason|need ~1 to ~1 log_in|login|use|open ~2 you|yours|usbrand|it|into
put|set|placed ~2 a|an|another|second ~1 second|other|new system|platform|tool ~2 beside|next_to|alongside ~1 you|yours
moving|move|fold|folded|folding|migrate ~2 onto|into ~2 head_office|group|corporate|parent|their|the_group|one_platform
head_office|group|corporate|parent|new_owner|new_owners|franchise|franchisor|network|hospital|ministry|county ~3 brings|\
bring|has|uses|runs|mandates|mandate|imposes|rolls_out ~2 its|their|his|her|one|a ~1 own|single|common|other
successor|incoming|new ~1 partner|provider|supplier|vendor|integrator|people ~3 take|takes|will_take ~1 over
in_house ~3 from|as_of|by|on|at|starting ~2 #|january|february|march|april|may|june|july|august|september|october|\
november|december|next|new|autumn|spring|summer
goes|going|go|brought|bringing|taking|taken|take ~3 in_house
put|putting you on_notice
last export
go|went|gone back to ~2 excel|paper|spreadsheets|old_system|pen|spreadsheet
nobody|no_one|none|hardly_anyone|only_one ~4 uses|use|using|logs|logged ~3 anymore|it|any_longer|\
any_more ~5 renew|pay|contract|cancel|year
`;
