/** What makes a frame of leaving something else. Syntax: `compileFrames`. */

/** A part, a person's account, a booking: not the whole contract. */
export const otherObject = `
about|some|roughly|around # contracts|agreements|subscriptions|memberships|policies ~4 run_out|runs_out|end|ended|expire|expired|\
canceled|terminated|renewed|prolonged|lapse|lapsed
canceled direct_debits|payments|mandates
termination|exit|cancelation ~1 clause|plan ~2 wording|draft|text
description of ~1 exit plan
leave date|dates
keeps|retains ~2 deposit
certificate|certificates|passport|passports|permit|permits|insurance|lease|domain|tablets|tablet|visa|\
registration|registrations|patent|warranty|gym|newspaper|magazine|netflix|hotel_room ~10 renew|\
renewed|extended|prolonged|expire|expires|expired|canceled|cancel|ends|ended|terminated
cancel|terminate|end|quit ~2 my ~1 gym|newspaper|magazine|netflix|phone|flight|hotel|dentist
subscription|account|contract|membership|license|access ~1 of|for ~1 a|an|one|each|every ~2 \
reader|member|user|customer|client|guest|subscriber|tenant|student|employee|patient|resident|\
player|pupil
as|for ~1 a|the ~1 sample|example|template
you close|delete|deactivate ~2 accounts|inactive
logo|branding|colour|color|roof|kitchen
resign* ~2 from ~1 the|my company|firm|job|role|position|post|board|committee
my|intention_to resign|resignation
continuing|continue|such|very|our|your|a close collaboration|cooperation|partnership|relationship|contact
look|looking forward to continuing|working

leave|leaving|exit|drop|terminate|retire ~2 v1|v2|v3|v4|api|beta|legacy

moved|move|moving|switched|changed ~1 to another|a_different|a_new|the_other ~1 department|team|\
role|position|job|flat|house|city|site|office|company_car|desk|branch|school
demo|test|sandbox|trial|intern|interns|guest|personal|private ~1 account|accounts|workspace
last|final chance|call|warning ~2 to ~1 register|join|sign_up|book|vote|order
final|last warning ~1 letter|letters|template|sms|mail|mails
letter|letters|letters_to ~2 tenants|members|parents|customers

invoices|invoice|currency ~1 from|to ~3 eur|usd|gbp|czk

@end ~3 seats|seat|users|user
give|giving ~2 tenants|tenant|employee|employees|members|staff|him|her|them|landlord|guests ~1 \
notice
auditor|auditors|business_continuity|continuity|formality|dora|compliance|risk_assessment|\
yearly_review|annual_review|insurer|certification
says goodbye
goodbye|farewell ~1 party|gift|card|mail|email|drinks|lunch|to_paper|to_excel|to_the_old|\
to_spreadsheets
@end ~2 order|orders|booking|bookings|appointment|appointments|call|meeting|meetings|invitation|\
invoice|invoices|reservation|reservations|lesson|lessons|flight|flights|trip|shift|shifts|event|\
events|ticket|tickets|delivery|shipment|session|sessions|slot|webinar|workshop|training|visit|\
demo|interview|class|classes|job|jobs|workflow|campaign|transfer|transaction|mandate_of|policy|\
policies|button|credentials|token|tokens|scheduled|run|import|test|tests|sync|employment|lease|\
leases|item|items|v#|gig|tour|tours|subscriber|pickup|pick_ups|order_#|deposit|fee_for|visits|\
rental|rentals|table|login|logins|leave|cron|webhook|webhooks|export|process|print|batch
@end ~2 module|modules|add|addon|addons|add_on|add_ons|seat|seats|user|users|sms|option|extra|\
extras|feature|features|package_of|extension|integration|connector|newsletter|mailing|sandbox|\
trial|notifications|hardware|scanner|scanners|printer|printers|devices|sim
cancel|terminate|close|end|delete|remove|stop|reduce|drop|canceling ~1 @num ~3 license|licenses|\
seat|seats|user|users|account|accounts|subscription|subscriptions
cancel|terminate|close|end|delete|remove|deactivate|disable|drop ~3 license|account|access|login|\
subscription|profile|accounts|licenses ~2 of|for|from|belonging ~5 employee|employees|user|users|\
colleague|colleagues|member|members|customer|customers|client|patient|tenant|mr|mrs|ms|student|\
students|guest|intern|volunteer|him|her|them|driver|drivers|person|people|add|module|test|who|\
left|former|ex
@end|close|delete|deactivate|remove ~1 his|her|their|@nth|one|single|unused|duplicate|duplicated|\
old|test|second|spare|extra|demo|inactive|following ~2 account|accounts|license|licenses|\
subscription|access|login|contract|workspace|profile
account|login|access|workspace ~1 of ~2 mr|mrs|ms|employee|colleague|user|former
unsubscribe|remove|take|delete ~2 us|me ~2 newsletter|mailing|list|lists|webinar|distribution
cancelation|cancel|termination|exit|notice|leave|refund|departure ~1 policy|policies|rate|rates|\
reason|reasons|button|page|form_field|template|workflow|module|report|reports|letter_template|\
screen|survey|interview|interviews|field|dropdown|code|codes|balance|requests|flow|function
cancelations
termination|cancelation ~1 workflow|of_employment|of_employees|dates_in|date_field
employees|employee|staff|tenant|tenants|residents|resident|member|members|customers|guests|\
patients|students|volunteers|users|subscribers|families|people|drivers|clients ~5 terminated|\
canceled|leave|leaving|left|cancel|quit|terminate|churn|churned|withdrawn|switch|unsubscribe
notice board|boards
notice ~1 period ~6 employee|employees|tenant|tenants|staff|ends_on|resigned|items|lease|his|her|\
of_mr|for_tenants|landlord
his|her|their notice
resigned|resignation|resigns
switch|switching|change|move|migrate|moving|changing|migrating ~4 plan|plans|tier|currency|\
invoices|eur|usd|language|annual_billing|yearly_billing|monthly_billing|email|e_mail|address|\
date|bank|office|offices|building|domain|server|servers|region|api|v#|version|user|users_to|\
owner|account_manager|time_zone|view|tab|screen|theme|sso|calendar|slot|friday|monday|tuesday|\
wednesday|thursday|next_week|another_date|other_date|another_day|another_time|warehouse|\
payment_method
switch|switching|change|move|migrate|moving|upgrade ~5 to|onto ~2 your|usbrand|premium|\
enterprise|pro|higher|bigger|larger|the_new_version|new_version|v2|v3|next_version|\
the_new_interface|the_new_module|annual|yearly|the_cloud
leave|leaves|leaving ~2 balance|request|requests|policy|days|module|message|comment|comments|\
note|feedback|review|early_today|early_on|for_holiday|for_vacation|on_holiday|for_#|\
on_friday_for|blank|empty|it_to|it_at_that|field|type|types|calendar|approval|of_absence|a|room|\
the_office|the_company|work
maternity|parental|annual|sick|paternity|unpaid leave
canceled|cancel|cancels because|due ~3 strike|weather|snow|holiday|storm|illness|freeze
end of support|life|sale
stop|stopping|stopped ~1 sending|receiving|getting|asking|showing|syncing|printing|working|\
responding|counting|emails|mails|reminders|notifications
stop using ~4 old|paper|excel|fax|legacy|spreadsheet|spreadsheets|previous|v#|api|module|feature|\
field
renew|renewing|renewed|renewal ~4 certificate|domain|ssl|passport|insurance|lease|tablets|tablet|\
hardware|card|visa|tls|token
not ~2 renew|renewed ~4 model|tablets|certificate
replace|replacing|replaced ~4 battery|tablet|tablets|printer|hardware|device|devices|phones|card|\
employee|text|field|logo|file|old|part|parts|our_purchasing
end|ends|ending ~1 user|users|to_end|date_field|customer|customers
`;
/** Behind a thing that is named for itself: not "the room booking system". */
const apart = `name|names|.|,|;|and|?|in|on|for|from|with|at|this|next|any|anymore|until|as|because|since|after|when|yet|\
today|tomorrow`;

/** What a house has beside our product, and whom it works with beside us. */
const officeThing = `fax|fax_number|fax_line|landline|phone_number|printer|copier|scanner|room|rooms|meeting_room|parking|parking_space|\
parking_spaces|parking_lot|car_park|car|cars|van|desk|desks|locker|lockers|kitchen|canteen|mailbox|fridge|coffee_machine|projector|\
storage_unit|garage|shuttle|office|whiteboard`;
const otherParty = `accountant|accountants|bookkeeper|agency|landlord|caterer|cleaner|cleaners|bank|insurer|broker|driver|photographer|\
contractor|consultant|manager|director|colleague|employee|designer|coach|tenant|architect|builder|lawyers|auditor|auditors|courier`;

/** Ended or left, but never the contract with us: however sure the model is. */
export const lesser = `
not ~3 stay|staying|remain ~2 overnight|long|late|behind|hotel|inn|hostel|flat|stand|booth|fair|venue|conference|party|dinner|lunch|\
drinks|coffee|breakfast|night|weekend|talk|talks|workshop
our|the|a|this|such|very|your close collaboration|cooperation|relationship|partnership|contact
no_longer|not ~1 need|needs ~1 your|the|any ~1 help|assistance|advice|reminder|reminders
renewal|extension|prolongation of ~1 the|a|this|our|that meeting|call|session|workshop|deadline|visit|appointment|event|team
leave|leaving ~1 it|this|that|these|those|things|everything ~2 until|till|for_now|for_later|for_a|\
as_it_is|as_is|open|alone|at_that|with_you|to_you|in|on
leave|leaving|left early|earlier
leave|leaving the|our|my ~3 until|till|for_now|for_later|as_it_is|as_is|open|on
cancel|canceled|canceling|ended|terminated|dropped|stopped|quit ~1 our|my|the ~1 zoom|netflix|adobe|\
slack|microsoft|office|dropbox|spotify|miro|canva|figma|notion|teams|google|linkedin|amazon|webex|\
mailchimp|docusign|acrobat|photoshop|skype|phone|mobile|internet|newspaper|gym ~1 license|licenses|\
subscription|subscriptions|account|accounts|plan|contract|membership
not ~2 go|going|proceed|proceeding ~1 ahead|forward ~1 with the|a|our|your|this|that|another? ~2 \
training|trainings|workshop|workshops|webinar|session|visit|demo|add_on|addon|module|extra|upgrade|\
event|course|survey|integration
pass|passing on ~3 add_on|addon|add_ons|module|training|extra|extras|upgrade|webinar|workshop|option|\
premium_support|offer_of_training|invitation|feature|package|session|course
export|exporting|download|downloading|pull|pulling|get|getting|take|taking|copy|copying|extract|extracting|save|saving|need|\
needs|want|wants|send ~3 all|everything|full|complete|entire|our|my|the ~8 for|before ~3 audit|audits|auditor|auditors|tax|\
accountant|accountants|bookkeeper|insurer|insurance|inspector|inspection|backup|backups|back_up|data_warehouse|test_system|\
sandbox|annual_report|statistics
for|before ~2 audit|inspection|tax_return|annual_report ~6 all|everything ~2 records|data|files|documents|out
operating_system|operating_systems
receipt of ~3 last|final|latest ~1 invoice|invoices|bill|statement|payment|delivery|order|shipment|credit_note
confirm|check ~2 you ~1 got|received|have ~2 last|final|latest ~1 invoice|bill|payment|order|delivery
last|latest ~1 invoice|bill|statement|payment|order ~1 of|in|for ~1 year|month|quarter|week|season|old_year|december
final|last|closing ~1 invoice|bill|statement ~1 of|for ~1 year|project|rollout|roll_out|installation|repair|workshop|order
not|never|no_longer ~2 renew|renewing|prolong|prolonging|extend|extending ~1 @det ~2 domain|domains|ssl|tls|certificate|\
certificates|cert|certs|lease|leases|insurance|warranty|warranties|guarantee|passport|passports|visa|visas|permit|permits|\
magazine|newspaper|patent|patents|trademark|trademarks ${apart}
take|taking|remove|removing|unsubscribe|delete|deleting|strike|drop|get ~2 off|from ~2 newsletter|newsletters|mailing|mailings|\
mailing_list|mailing_lists|distribution|distribution_list|email_list|mail_list|circulation|invitations
not|never|no_longer ~2 continue|continuing|go_on|carry_on|proceed ~1 with ~2 paper|fax|faxes|cash|cheque|cheques|pdf|post|letters|\
logins|passwords|printouts
not|never|no_longer ~2 continue|continuing|go_on|carry_on|proceed ~1 with ~2 call|calls|meeting|meetings|newsletter|standup
not|never|no_longer ~2 need|needing|require|requiring ~1 @det ~2 projector|beamer|flipchart|microphone|room|rooms|parking|parking_space|\
chair|chairs|desk|desks|table|tables|car|van|taxi|shuttle|catering|lunch|hotel|interpreter|paper|toner|printer|copier ${apart}
@i|am|are ~1 out of ~1 paper|toner|ink|labels|envelopes|stamps|cartridges|boxes|coffee|milk|stock
cancel|canceling|canceled|terminate|terminating|terminated|end|ending|ended ~2 contract|agreement|subscription with him|her|them|our|my
hereby ~1 give|grant ~1 our|my|you|the ~1 consent|approval|permission|authorisation|authorization
hereby ~1 confirm|accept|approve ~1 @det ~1 date|dates|order|offer|quote|quotation|appointment|booking|slot|time|delivery|minutes|\
terms|conditions|invitation
hereby ~1 agree to ~3 terms|conditions
stay|staying|stayed in|at ~1 a|the|that|this|our|your ~1 hotel|hotels|hostel|inn|flat|apartment|house|office|building|premises|room|rooms
do|does|did|can|could|will|would your ~2 go|move|export|connect|sync|transfer|migrate|print|save|send ~3 to|into|onto|with ~1 rivalname
vote|voted|voting against ~1 you|your* ~2 in|on|at ~2 poll|survey|quiz|contest|competition|game|debate|workshop
your new ~1 feature|features|module|portal|app|screen|report|integration|version|release ~1 goes|go|going|went live
@i have|find good|plenty_of|great use for ~1 @us
part|parting|parted ways|company with ~1 our|my|the|an|a ~1 ${otherParty} ${apart}
nobody|no_one|none|hardly_anyone ~3 uses|use|used|needs|need ~1 @det ~1 ${officeThing} ${apart}
notice ~2 @i will? not|no_longer ~2 need|needing|require|use|using ~1 @det ~1 ${officeThing} ${apart}
not|cannot ~1 justify|afford|defend ~1 keep|keeping|pay|paying|renew|renewing|having ~1 for? ~1 @det ~1 ${officeThing} ${apart}
@i are|am now|all|both? off to another|a_different|some_other|a_new ~1 @vendor ~1 visit|day|days|meeting|event|fair|demo|check|call|talk|\
workshop|lunch|tour|update|now|today|tomorrow|tonight|this_morning|this_afternoon|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday
our|my|the|a|one_of_our guard|guards|porter|receptionist|caretaker|${otherParty} ~1 will|is|are|can ~1 not|no_longer ~1 be ~1 with_us|here
usbrand ~1 team|people|crew|lot? can|could|will not be our guest|guests
bills|invoices|statements ~1 go|goes|are_to_go|come to ~2 hub|office|department|address|inbox|mailbox|desk
`;

/** Another contract, another supplier. */
export const elsewhere = `
notice ~1 to a|an|our ~2 supplier|landlord|bank|carrier|agency|provider
contract|agreement|subscription ~1 with its|his|her|their
terminate|terminating|cancel|canceling|breaking with them|him|her
our|the|my ~1 supplier|bank|insurer|landlord|carrier|wholesaler|sponsor|donor|municipality ~2 \
will|has|did|does|wants|is ~2 not|end|stop|cancel|terminate|leave|withdraw

contract|contracts|agreement|subscription|account|framework ~3 with|of|from|between ~3 carrier|\
carriers|landlord|bank|courier|supplier|suppliers|contractor|telephone|phone|electricity|energy|\
insurer|insurance|customer|customers|client|clients|tenant|tenants|employee|employees|cleaning|\
caterer|agency|airline|distributor|previous|former|old_provider|old_vendor|refrigeration|\
logistics|hosting|telecom|internet|isp|union|player|players|donor
that|those contract|contracts|agreement|supplier|vendor
cancel|canceling|terminate|terminating|leave|leaving|left|drop|ended|end|dropping ~4 carrier|\
landlord|bank|courier|insurer|caterer|internet_provider|telephone|phone_provider|agency|\
accountant|isp|cleaning|gym|netflix|newspaper
previous|former|old|last|prior ~1 provider|vendor|supplier|system|tool|software|platform ~8 \
cancel|canceled|terminate|terminated|left|ended|termination|leave
carrier|courier|landlord|refrigeration|insurer|airline|caterer|bank
canceled|dropped|left|quit|fired us|me
get # months free
contract number|numbers
termination by either_party
all ~3 our|# ~2 suppliers
`;

/** They come to us, or came. */
export const ownBrand = `
contract|agreement|subscription|deal|account|license|notice ~1 with|at|to|on ~1 rivalname ~4 ends|ended|end|expires|\
expired|runs_out|lapses|terminated|canceled|over
leave|leaving|left|dropped|ditched|replaced|replace|replacing|drop|quit|stop_using|stopped_using our|my|the|their? \
old|previous|former|current|existing|whole? system|software|platform|tool|provider|vendor|supplier|program? rivalname
leave|leaving|left|quit|drop|dropped|cancel|canceled|canceling|terminate|terminated|terminating|end|ended|ending our|my|the|\
their|all? ~1 contract|contracts|agreement|agreements|subscription|subscriptions|account|accounts|license|licenses|deal|\
trial with|at|of|for rivalname
cancel|canceled|canceling|terminate|terminated|terminating our|my? rivalname
came|come|coming|moved|moving|move|switched|switching|switch|migrated|migrating|migrate|import|imported|data|changed|over \
~3 from|off|away_from our|my|the? old|previous|former|current|existing? system|software|platform|tool|provider|vendor|\
supplier|program? rivalname
rivalname ~6 to|for|with|by|in_favor_of ~2 you|usbrand|yours
switch|switched|move|moved|moving|switching|migrate|migrated|came|change|changed|returned ~3 to|over_to|back_to|onto ~1 you|\
usbrand|your*
come|coming|return|returning over_to|across_to|over_from ~3 you|usbrand|your*
`;

/** Said plainly that they stay. */
export const staying = `
nobody|no_one|none ~4 wants|want|wish|wishes|intends|planning|going|plans|getting ~2 to? ~1 \
leave|cancel|switch|change|rid|stop
@i all|both|still? are|am all|both|still|definitely|certainly|gladly|happily|surely|of_course|also|very_much|really|just|\
simply|therefore|only? staying|happy_to_stay|here_to_stay
@i ~1 are|am ~1 not_leaving|not_going_anywhere|not_canceling|not_switching
no ~2 intention|plan|plans|wish|desire|reason|thought|thoughts ~2 of|to|about ~2 leave|leaving|\
cancel|canceling|churning|churn|switch|switching|change|changing|terminate|terminating|move|moving
usbrand|you is|are not ~2 party|concerned|involved|affected
do not be|worry startled|alarmed
please do not|not_to ~1 be ~1 alarmed|startled|worried
association|contract|contracts|cooperation ~4 continues|continue|remains|remain ~3 as|unchanged|\
before|valid
look|looking forward to ~3 next|coming|another ~2 years|year|term
have|has|had|of ~1 renewed|extended|signed ~4 years|year|term|contract|renewal
decided|voted|chosen|chose|agreed|resolved|opted to stay|remain|keep|continue|stick|carry ~3 with ~1 you|usbrand|your
decided|voted|chosen|chose|agreed|resolved|opted to stay|remain|keep|continue|stay_on ~3 customer|customers|another|loyal
decided|voted|chosen|chose|agreed|resolved|opted to keep|continue|renew|extend ~1 you|usbrand|your|our ~2 \
software|system|product|service|platform|contract|subscription|agreement|account|tool|licence|license
decided|voted|advised|chose|chosen|spoke|opted ~1 against ~2 switching|leaving|moving|canceling|changing|switch|change|move
decided|agreed|resolved|chose|chosen not to switch|leave|cancel|move|change|terminate
rejected|turned_down|voted_down|dismissed|threw_out ~3 proposal|motion|idea|plan|suggestion ~3 leave|switch|move|\
moving|switching|leaving|change|changing|cancel|canceling|replace
will|shall remain|stay ~2 your|a ~2 customer|customers
`;

/** Clauses, answer options and templates under discussion, not decisions. */
export const wording = `
either|each|any|one party|parties
^ # ~1 =
clause|wording|paragraph|section ~5 is|reads|says
wording|phrase|sentence|text|translation|label|template|button|dropdown|option|answer|status|\
checkbox ~4 is|called|says|reads|named|should_read
automatic*|auto ~1 reply|response
thesis|interview|survey|research|questionnaire ~4 asks|ask|asked|question|questions|about|on|into|compares|why
survey_answers
churn|churned|churning|at_risk ~2 dashboard|rate|report|filter|customers|analysis|prediction|\
members|figures|model
how ~3 we|i ~4 our|my ~1 customers|members|guests|clients|subscribers|tenants
amc
`;

/** Adverts, newsletters and invitations to the many: nobody's decision about us. */
export const advert = `
# signs|reasons|tips|ways ~1 it|to|your|why
# in # firms|companies|businesses|teams|customers
sponsored by
unsubscribe ~1 any|at|here|below|from_this
you are receiving this|these|our
because you signed|subscribed|visited|registered|opted
book a ~1 demo|booth|stand|free_call
early bird
register|sign_up|join|act|order|buy|subscribe now|today
prices ~1 go up
limited time|offer|places|seats
click here|below
your competitors have|already|are
only # booths|places|seats|spots|stands
months free
free webinar|e_book|ebook|whitepaper|white_paper
in this issue|edition|newsletter
this week 's? ~1 newsletter|issue
read more|the_full_story|on_our_blog
`;

/** Strangers who write to a vendor about the market: students, recruiters, the press. One sentence says so, hence narrow. */
export const stranger = `
my ~1 thesis|dissertation
i am|work_as ~3 recruiter|headhunter|journalist|reporter
i represent|place|placing ~5 consultants|candidates|professionals|people ~5 at|with|looking|unhappy
public ~1 information|sources
`;
