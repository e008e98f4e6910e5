/** Not renewing. */
export const notRenewing = `
not ~1 be ~1 a|another|any second|third|fourth|fifth|next|further|other|more year|term|contract|\
renewal|season|extension
year|season|term|contract ~2 will|shall ~1 be ~1 our|the last
last ~1 one|year|term|season with ~1 @us
no|nothing extension|prolongation
advises|advise|advised|warns|recommends|recommended ~1 against ~1 prolonging|renewing|extending|\
continuing|renewal|signing|you|usbrand
no ~1 way|chance ~6 term|renewal|year|extension|contract|sign|renew
today ~1 the|our answer is no
persuaded|convinced|talked to|into ~1 stay|staying|renew
keep ~1 us or not
want|wish ~2 keep us ~1 as|or|,|?
contract|agreement|subscription|license|licenses|it|plan|term ~5 allowed|left|let|going to lapse|\
expire|run_out|end
allow|allowed|left to|it_to ~2 lapse|expire|run_out
see|seeing|sees out ~3 year|term|contract|months
continuation|future|extension|renewal of ~3 contract|agreement|cooperation|relationship|\
collaboration|partnership|subscription ~5 depend*|doubt|question|risk|conditional|subject|\
uncertain|open|stake
contract|renewal|extension|future|relationship|cooperation ~4 depend*|hinges|hangs ~1 on
unlikely|doubtful|improbable|not_certain|not_sure|uncertain|unsure ~4 renew|extend|continue|\
renewal|stay|sign_again
not|never ~3 sign ~2 again|anything|extension|renewal|this|the_renewal|your
no renewal|extension|prolongation
take|taking ~2 renewal ~2 off
drop|dropping|lose|cut|cutting|strike ~2 usbrand|subscription|your_software|your_license|\
your_product ~3 budget|cost|list|year|program|savings
budget ~4 usbrand|your_software|your_license|software ~4 cut|gone|canceled|frozen|refused|\
not_approved|removed
not|never|neither ~4 renew|renewing|renewed|prolong|prolonging|prolonged|extend_the_contract|\
extend_our|extended|reconduct|reconducted|re_sign|resubscribe|renewal
not ~2 extend|extending ~3 @rel
no|without renewal|prolongation|extension|further_term
non renewal|prolongation
nonrenewal ~1
not ~4 sign|signing|sign_up|commit|committing|take|pay|paying ~3 another|next|new|further|second|\
third year|term|contract|period|season|months|renewal
not|cannot ~1 afford|justify|defend? ~1 keep|keeping|paying_for|afford|justify your software|system|tool|platform|product|app|service|subscription|license
no reason|case|point|justification|sense|budget|money|value|grounds|argument to|in|for pay|\
paying|renew|renewing|continue|continuing|extend|keep|keeping|another
not see ~3 reason|value|point|sense|case ~2 pay|renew|continue|continuing|paying|renewing|keep|\
keeping|staying
against|oppose|opposes|question|questions|questioning|block|blocking|refuse|refuses|refused|\
reject|rejected|decline|declined ~3 renew|renewing|renewal|extending|extension|prolongation|\
continuing|continuation
decided|decision|decide|opted|chosen|resolved ~2 not|against ~2 continue|continuing|proceed|\
renew|renewal|renewing|keep|extend|go_on|stay
not ~2 continue|continuing|proceed|carry_on|go_on|keep_going|going_on ~2 @us|after|past|beyond|\
@rel|the_contract|our_contract|contract|the_agreement|subscription|next_year|relationship|\
cooperation|together|once
we|i|company|school|team ~2 not|no ~2 continuing|continue|be_continuing $
to_avoid|for_the ~3 we|i are|am not continuing
not ~2 wish|want|intend|plan|like ~1 to continue|proceed|carry_on|go_on|renew|extend
discontinue|end|stop|not_continue after ~3 term|period|contract|year|trial|month|pilot
difficult|impossible|hard|not_possible|unable|not_able|not_in_a_position|can_not|cannot ~3 \
continue|continuing|renew|go_on|keep_going|carry_on|justify|extend|stay ~3 contract|agreement|\
subscription|renewal|you|usbrand|license|licenses|relationship|cooperation|with_this|on|service|\
spend|cost|expense|another_year
let|letting|allow|allowing ~3 @rel|it|things|usbrand ~1 lapse|expire|run_out|end|die|lapsing
contract|agreement|subscription|license|licenses|we|renewal ~2 lapse|expire|run_out ~3 without|\
and_not|instead|rather
turn|turned|turning|switch|switched|switching|set|take|disable|disabled|disabling|deactivate|\
remove|cancel|stop|opt_out_of ~3 auto|automatic|automatically renewal|renew|renewing|extension|\
prolongation|renewals
autorenew*|auto_renew|auto_renewal ~2 off|disabled|canceled|stopped|removed
turn|switch|disable|deactivate|stop|cancel ~2 autorenew|autorenewal
so|that ~2 it|contract|subscription|we ~2 not ~2 renew|renewed|extend|prolong|roll_over|roll
remove|exclude|strike|take|cut|drop|delete ~2 usbrand|you|your* ~2 from ~3 budget|next_year
usbrand|you are|is not|no_longer ~2 in ~3 budget|plans|plan
no budget|money|funds|line ~2 for ~1 @us ~3 next|anymore|in
renewal ~3 not|never ~2 happen|happening|going|approved|signed|go_ahead|be_signed|take_place|\
be_approved
renewal ~3 off_the_table|at_risk|in_doubt|in_question|in_jeopardy|unlikely|blocked|refused|\
stopped|questionable
renewal ~3 is|looks|seems|has|becomes ~2 unlikely|at_risk|doubtful|in_doubt|in_question|off
not|never|nobody|hardly ~3 recommend|support|defend|approve|sign|authorise|authorize|back|\
justify ~2 renewal|renewing|extension|continuation|the_contract_again|another_term|contract
can|could|will ~1 not|no_longer justify|defend|recommend ~2 spend|cost|expense|fee|fees|price|\
license|licenses|subscription|renewal|paying|keeping|staying
he|she|they|director|board|cfo|management|boss|ceo ~2 not sign $
see|seeing|reach|ride ~3 contract|term|out|end and|then ~2 leave|go|move|no
end|expiry|expiration of ~3 term|contract ~3 we|i ~2 leave|go|stop|move|not_continue
only|just ~2 until ~5 then ~3 leave|stop|cancel|move
our|this ~3 last year|term|season|renewal|contract with @us
last renewal
will|would not ~1 be back|returning|coming_back
not ~3 be ~1 customer|client|customers|clients ~3 anymore|longer|next|after|much
`;
