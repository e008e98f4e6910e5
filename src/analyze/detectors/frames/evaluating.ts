/** Frames for looking at other products. Syntax: `compileFrames`. Source: PROTOCOL.md H2. */

/** Of these the plainest, in the first person: the model may doubt them less. */
export const plainly = `
@i ~3 ordered|set_up|opened|requested|got|started ~2 test|trial|demo|pilot ~1 account|accounts|\
license|licenses
@i ~3 started|begun|running ~2 trial|trials|pilot of|with|at
@i ~3 looking|evaluating|comparing|considering|reviewing|exploring|assessing ~2 alternatives|\
alternative|other|another|competing|competitors ~1 vendor|vendors|supplier|suppliers|provider|\
providers|product|products|system|systems|tool|tools|solution|solutions|platform|platforms|.|,|to
@i ~3 talking|speaking|in_talks ~2 to|with ~1 competitors|other|another|competing ~1 vendor|\
vendors|supplier|suppliers|provider|providers|.|,
@i need|want|have ~1 plan b for ~1 platform|tool|software|system|vendor|supplier|provider|product|service
`;

/** What is tried or was chosen is the vendor's own: no comparing, however sure the model is. */
export const yourOwn = `
products|product|modules|plans|packages|tiers|services ~1 do|can you ~1 offer|sell|have|provide
trial|test|tests|pilot|demo|demos|account|accounts|license|licenses|version|versions of|with|for \
your ~1 new|own|latest|beta|mobile|module|modules|app|product|version|feature|features|platform|\
add_on|premium|enterprise|portal|software|system|tool|plugin|plan|service
trial|test|tests|pilot|demo|demos|account|accounts|license|licenses|version|versions of|with|for \
usbrand
show|showing|present|presenting ~3 usbrand|your_platform|your_software|your_system|your_tool|your_product ~3 , because they|he|she ask|asks|asked \
why|how
committee|board|we|team|group|management|jury|panel ~2 chosen|chose|selected|picked|decided_for|\
awarded|going_with|gone_with|opted_for again|finally|both|only|to_stay_with|to_work_with|to_continue_with|to_go_with|to_keep|to_remain_with? \
you|usbrand|yourselves
`;

/** The customer looks around: no name needed. */
export const evaluating = `
beauty parade|contest
sandbox|trial|test ~2 loaded|filled ~2 with ~2 our|own
should|shall i|we ~1 just ~1 sign ~1 theirs|with_them|it
written|wrote|writing ~2 to ~2 @num suppliers|vendors|providers|firms ~3 offer|offers|quote|quotes|price|prices
talk ~1 me|us out of it
you , rivalname and
put|asked|wants|want|need ~6 @num ~1 names|offers|quotes ~2 on|for|from|by
gathering|collecting|comparing|requesting|getting ~1 prices|quotes|offers|bids
offered|quoted|promised ~3 same|it|this ~3 for ~1 half|less|a_third|a_fraction|much_less|free
let|lets|letting|offered|offer|offers ~1 us ~1 try ~3 free|months|weeks|trial
competing|rival|competitor's|another|a_different|similar product|system|software|tool|platform|\
solution ~3 was|is|were|has_been ~1 presented|shown|demonstrated|pitched|offered|tested|tried
measured|compared|weighed|judged|scored|ranked ~2 against|with|alongside ~1 @num|others|\
the_others|other
best ~1 price|offer ~3 .|,|because|before|since|against|by
already ~1 works|work|working with ~1 something_else|someone_else|another|rivalname
meeting|call|talk|chat|lunch|appointment|date ~2 with ~3 rival|competitor|competitors|rivals|\
competition|other_provider
seen|saw|see|shown|showed|demo|demos|trial|trials|presentation ~3 something_else|elsewhere|\
of_others|from_others|another_one
trial|trials|tests|pilots|demos|talks ~1 elsewhere
choosing|choose|selecting|select|picking|pick|looking_for|search|searching_for|procure|procuring|\
buying|buy|tender* ~3 system|software|platform|tool|vendor|provider|solution|supplier ~4 next|\
future|invited|new|years|#|bid
invited|welcome ~1 to bid|tender|quote|offer|pitch|present_again|participate|resubmit|submit
list|overview|survey ~2 of ~2 possible|potential|alternative|candidate ~1 replacements|\
replacement|vendors|systems|suppliers|solutions|tools|platforms|successors
possible|potential|suitable|viable replacement|replacements|successor|successors|alternative|\
alternatives
second opinion ~3 platform|software|system|vendor|choice|tool
competitors|rivals|competition ~5 office|visit|visited|here|lunch|on_site|knocking|calling|offer|\
table|door
match ~3 price|offer|quote ~6 rivalname|competitor|other|another|elsewhere|their
rivalname ~4 table|cheaper|price|half|less|bring|came|comes|from_before|at_my_last|at_her_last|\
at_his_last|is_better|better
used|knows|know|worked|loves|prefers|likes|came|comes|fan ~4 rivalname ~6 bring|prefer*|like|\
likes|want|wants|back|better|would
what ~1 would it|you ~3 cost ~4 elsewhere|others
get|getting|collect|obtain|ask|asked|request|requested|want|wants ~4 @num ~1 offers|quotes|bids|\
proposals|quotations ~4 from|by|of ~3 vendors|suppliers|providers|systems|manufacturers
offers|quotes|bids|proposals|quotations ~2 from|of ~1 other ~2 vendors|suppliers|providers|\
manufacturers
ordered|set_up|opened|got|requested|received|bought ~2 test|trial|demo|pilot ~1 account|accounts|\
license|licenses|access|version|system
pilot|trial|test ~2 group|account|project ~5 rivalname
into|to|onto rivalname

look|looking|looked|shop|shopping|search|searching|searched|hunt|hunting|scout|scouting|browse|\
browsing|ask|asking|asked|started_looking|begun_looking ~3 at|for|into|around_for|about|\
around_at|out_for ~3 @other ~2 @vendor
look|looking|looked|search|searching|shop|shopping|scout|scouting|started_looking ~3 at|for|into|\
around_for ~3 alternatives|alternative|replacement|replacements|a_substitute|successor|\
competitors|competition
looking|shopping|asking ~2 around
look|looking|shop|shopping elsewhere
explore|exploring|explored|investigate|investigating|research|researching|consider|considering|\
considered|evaluate|evaluating|evaluated|assess|assessing|assessed|compare|comparing|compared|\
review|reviewing|reviewed|test|testing|tested|trial|trialing|trialling|pilot|piloting|piloted|\
examine|examining|study|studying|screen|screening|sounding_out|check|checking|checked|analyse|\
analysing|analyze|analyzing|benchmark|benchmarking|vet|vetting|weigh|weighing|viewing|seeing|see|\
saw|try|trying|tried|invited|inviting|invite|approached|approach|contacted|contacting|met|\
meeting|interviewing|demoing|entertaining ~4 @other ~3 @vendor
explore|exploring|explored|investigate|investigating|consider|considering|evaluate|evaluating|\
evaluated|assess|assessing|compare|comparing|compared|review|reviewing|reviewed|test|testing|\
examine|examining|weigh|weighing|weighing_up|research|researching|study|studying|sounding|\
present|propose|find|seek|seeking|identify|list|bring|prepare|want|wants|check|checking|see|\
seeing|asked_for|asks_for|ask_for|demand|demands|request|requested|requests ~4 alternatives|\
alternative_vendors|competitors|other_options|alternative_solutions|alternatives_to_you|\
alternatives_to_usbrand
alternatives|alternative|replacement|replacements to|for|of @us
our|the|us|other ~1 options ~1 open|elsewhere|on_the_market|in_the_market
keep|keeping our options open
compare|comparing|comparison|compared|benchmark|benchmarking|benchmarked|measured|scored|weighed|\
rated|ranked|evaluate|evaluated|stack_up|stacks_up ~4 @us|usbrand ~4 with|against|to|and|versus|\
vs ~3 other*|rivalname|competitor*|market|alternative*|two|three|four|another|what_the_market|\
different
comparison|benchmark|benchmarking|evaluation|assessment|review ~3 of|between ~3 vendors|\
suppliers|providers|systems|platforms|solutions|tools|software|products|competitors|candidates
vendor|supplier|software|system|platform|tool|market|provider|solution evaluation|selection|\
comparison|benchmark|shootout|bake_off|sounding|soundings|scouting|consultation|scan|screening
costed|cost|price|side_by_side|formal|written|proper ~1 comparison ~6 name|names|vendor*|\
supplier*|other*|table|sheet|you|usbrand|market
benchmark|benchmarked|benchmarking ~6 against ~3 market|offers|others|competition|competitors|\
alternatives
benchmark|benchmarked ~3 @us|software|platform
short list|listed
shortlist*|shortlisted|longlist*
rfp|rfi|rfq|tender|tendering|retender|re_tender|retendering|request_for_proposal|\
request_for_proposals|request_for_quotation|request_for_information|call_for_tenders|\
bidding_process|competitive_process|procurement_process|invitation_to_tender|itt|open_call|\
beauty_contest|reverse_auction
out to tender|market|bid
go|going|put|putting|putting_it|test|testing|back ~3 to|out_to|the tender|market
look*|ask*|talk*|invit*|compar*|evaluat*|test*|contact*|demo*|consider*|quote*|offer*|against|\
from|with|seen|saw|met|to|short*|list*|have|are|requested|approached ~4 @num ~1 other|different|\
more|further|competing|alternative|rival ~1 vendors|providers|suppliers|solutions|products_on|\
tools|platforms|systems|packages|candidates|names|quotes|bids|contenders|houses
other|the_other|remaining|all|competing candidates|bidders|bids|contenders|vendors|finalists|\
tenderers ~5 same|have|answered|until|respond|deadline|received|asked|invited|submitted|given|\
list|offer|also|already|cheaper|quoted|shortlist|been|are
all|the ~1 @num vendors|suppliers|providers|candidates|bidders|systems
to|from|of all ~1 vendors|suppliers|providers|candidates|bidders ~4 shortlist|list|selection|\
process|evaluation|review
quote|quotes|offer|offers|offerte|offertes|proposal|proposals|quotation|quotations|bid|bids|\
prices|pricing|estimate|estimates ~3 from|by|of ~4 @other ~2 @vendor|rivalname
get|getting|got|request|requesting|requested|collect|collecting|asked_for|obtain|obtaining|\
obtained|received|receive|have|gathering|gather|soliciting ~3 competing|competitive|other|\
alternative|comparative|rival|comparison|second|cheaper|better|counter ~1 quote|quotes|offer|\
offers|bid|bids|proposal|proposals|quotation|quotations
demo|demos|demonstration|demonstrations|trial|trials|pilot|pilots|poc|proof_of_concept|workshop|\
presentation|presentations|call|calls|chat|chats|talk|talks|conversation|conversations|meeting|\
meetings|discussion|discussions|test|tests|sandbox|evaluation|appointment|quote|offer|proposal|\
dinner|coffee ~3 with|of|from|by|at|on|in|for ~3 @other ~3 @vendor|rivalname|competitor|\
competitors
demo|demos|demonstration|demonstrations|trial|pilot|poc|proof_of_concept|workshop|presentation|\
presentations|call|chat|talk|talks|conversation|conversations|meeting|discussion|discussions|\
test|evaluation|appointment|quote|offer|proposal|quotation ~5 rivalname
rivalname 's? ~2 demo|trial|pilot|poc|proof_of_concept|sandbox|offer|quote|proposal|sales|people|\
team|rep|presentation|pitch|webinar
had|have|seen|saw|taking|taken|watch|watched|attended|booked|scheduled|requested|arranged|doing|\
sitting_through|took ~3 demo|demos|demonstrations|presentations|pitches ~3 so_far|already|\
this_week|last_week|next_week|booked|lined_up
taking|taken|booked|seen|having|watching|seeing|sat_through|sitting_in ~2 demos|demonstrations|\
pitches
talking|talk|spoken|speaking|spoke|talked|in_touch|in_contact|in_talks|in_discussion|\
in_discussions|negotiating|chatting|meeting|met|contact|contacted|flirting|on_the_phone|\
been_approached|on_the_line ~3 with|to|by ~3 @other ~2 @vendor|rivalname|competitor|competitors
approached|contacted|courted|invited|called|visited|pitched|wooed|phoned ~2 by ~4 competitor|\
competitors|rivalname|another*|other_vendor*|other_supplier*|your_competitor|your_competition|\
one_of_your_competitors
competitor|competitors|competition|rival of_yours|to_you|to_usbrand
your|a|another|one_of_your|some_of_your|the competitor|competitors|competition|rivals ~5 offer|\
offers|offered|has|have|does|do|quoted|quote|can|show|showed|approached|approach|called|call|\
cheaper|already|contacted|demo|for_less|half|lower|better
one|some|two|three|several|all|most of ~1 your competitors
rivalname ~4 offers|offer|offered|has|have|had|can|does|do|already|includes|include|quoted|\
quotes|gives|give|supports|costs|charges|looks|seems|covers|solves|handles|provides|provide|\
shows|showed|promised|promises ~5 this|that|it|cheaper|less|half|same|better|what|everything|all|\
such|which|us|impressive|impressed|standard|included|good|nice|exactly|out_of_the_box|feature|\
theirs|price|money|free|live|native|we_need|thing
testing|test|tested|trying|try|tried|trialling|trialing|piloting|pilot|piloted|evaluating|\
evaluate|evaluated|comparing|compare|considering|consider|exploring|playing|playing_with|\
playing_around|reviewing|review|running|looking|looked|look|assessing|examining|investigating|\
checking|checked|sandboxing|sampling|demoing|experimenting|demo|demoed|weighing|eyeing|\
shortlisted|invited|like|prefer|fancy ~2 with|at|out|around_with? rivalname
testing|test|tested|trying|try|tried|trialling|trialing|piloting|pilot|piloted|evaluating|\
evaluate|evaluated|comparing|compare|considering|consider|exploring|reviewing|review|assessing|\
examining|investigating|checking|demoing|weighing|eyeing|invited ~2 rivalname
rivalname ~3 gave|give|gives|showed|shows|presented|presents|pitched|called|approached|made|\
makes|sent|came|invited|promised ~2 us|me|to_us|a|an|their
rivalname ~4 next_to|alongside|in_parallel|parallel|side_by_side|beside|shortlist|short_list|\
list|sheet|table|finalist
columns|names|offers|candidates|systems|tools|vendors|products ~~ rivalname
you|usbrand , ~1 rivalname
between ~2 you|usbrand|yourselves and
rivalname and ~2 you|usbrand|yourselves
parallel|exploratory|first|informal|initial|preliminary|market soundings|talks|conversations|\
discussions|sounding ~4 manufacturer*|vendor*|supplier*|provider*|market|other*|alternative*|\
competitor*
stay or move|leave|switch|go|change
market ~1 research|check|study|scan|survey|analysis|comparison|review|overview ~3 for|of|on|to|\
before|system*|software|vendor*|tool*
what|who ~2 else ~3 out_there|available|on_the_market|market|there_is|offer|offers
see|know|find_out|check|learn|find ~1 what ~2 else|others|market|the_others|competition|\
competitors|alternatives ~3 exist|out_there|available|offer|offers|have|has|market|cost|charge|\
costs|can_do|do
there ~2 other|better|cheaper|more_modern ~2 tools|solutions|products|vendors|options|providers|\
apps|systems|platforms|software ~2 out_there|available|on_the_market|market|that|which|in_the
second|plan b ~1 path|plan|source|vendor|supplier|option ~3 ready|prepare|prepared|in_place|\
drawer|have|need|software|platform
plan b
recommend|recommendation|recommends|advised|advises|suggested|suggests ~4 stay|switch|change|\
replace|move ~2 or|to_another|vendor*|supplier*|system*
asked|instructed|told|tasked|mandated|requested|retained|hired|engaged|commissioned|appointed ~4 \
to ~3 compare|benchmark|evaluate|review|assess|look|find|research|examine ~5 market|alternatives|\
options|other*|system*|software|vendor*|supplier*|against|platform*
consultant|consultants|adviser|advisor|analyst|procurement|purchasing ~4 compare|compares|\
comparing|benchmark|benchmarks|evaluate|evaluates|evaluating|assess|assesses|assessing|review|\
reviews|reviewing ~5 market|alternatives|options|other*|system*|software|vendor*|supplier*|you|\
platform*|tools
on the phone to|with ~1 another|other|your_competitor|rivalname|a_competitor|a_different
another|a_different|other|the_other|alternative|a_new|a_cheaper|a_second ~2 provider|vendor|\
supplier|system|tool|platform|software|app|company ~5 demo|trial|offer|offered|quote|quoted|\
pilot|test|presentation|presented|testing|trying|impressed|showed|shown|cheaper|half|less_money|\
next_week|proposal|proposed
mates|friend|friends|colleague|sister_company|neighbour|partner|competitor ~4 uses|use|using|\
switched|moved ~2 different|another|other|rivalname ~5 never|better|without|no_problems|works|\
happy|cheaper
which ~2 system|platform|tool|software|vendor|supplier|provider ~2 we ~3 use|choose|take|go|buy \
~3 next|future|from_#|after
decide|deciding|decision|choose|choosing|selection|select ~5 which|between ~4 vendor*|supplier*|\
provider*|system*|platform*|tool*|software
new ~1 system|platform|tool|software|vendor|supplier ~4 tender|shortlist|selection|evaluation|\
evaluating|rfp|being_selected|project
knock_out|award criteria
scoring|evaluation|selection matrix|grid|panel|sheet
our|the vendor|supplier|software selection|evaluation
your offer|proposal|answers|submission|response|bid ~4 scored|compared|ranked|evaluated|weighed|\
considered_with|with_the_others|against
same ~3 sheet|questionnaire|matrix|questions|deadline|form|template|document ~3 for|to|from|sent \
~1 everyone|all|others|every|other|the_others
feature|functional|comparison|vendor matrix|comparison|grid ~4 fill|complete|return|columns|\
attached
incumbent
as you are ~2 present|current|existing|incumbent one|vendor|supplier|provider|system
cheaper|better|easier|less|half_the_price elsewhere|somewhere_else|with_another|at_another|\
from_another|with_others|with_someone_else|at_rivalname|with_rivalname|by_rivalname|from_rivalname
can|could ~2 get ~4 elsewhere|from_someone_else|from_another|somewhere_else|cheaper|\
half_the_price|for_less
`;

/** What makes an evaluating frame somebody else's: the customer bids itself, or it is about other goods. */
export const notEvaluating = `
other|alternative options|ways|option ~2 for|to ~2 the|chart|report|login|print|view|screen|\
label|colour|color|format
evaluation form|report|template|module
re tender ~6 upload|documents
upload ~3 tender
sprinkler|cleaning|catering|security|construction supplier|company|contract

in ~3 module|screen|form|report|template
customer|customers|client|guest|he|she|they ~3 says|said|threatens|threaten* ~6 competitor|\
competitors

alternatives|alternative to ~2 the_present|present|current ~2 naming|layout|wording|format|\
process|way|procedure|screen|report
they|author|article|magazine|journalist compare|compares
all ~3 our ~2 suppliers
months free

participating|participate|take_part|taking_part|bidding|bid|bidder|we_bid|our_bid|respond|\
responding|responded|answering|answer|apply|applying|submit|submitting|compete|competing|win|won \
~4 rfp|tender|rfq|rfi|bid|for_the|call_for_tenders|bidding|tenders
our bid|tender_submission|offer_to|proposal_to
evaluating|evaluate|compare|comparing|benchmarking|looking|alternatives|alternative|quotes|\
offers|tender|review|options|shortlist ~6 tablets|hardware|laptops|printers|devices|phones|cars|\
vehicles|vans|trucks|venues|venue|hotels|dates|date|slots|times|furnaces|candidates_for_the_role|\
applicants|cleaners|caterers|caterer|carriers|insurers|banks|materials|routes|rooms|colours|\
colors|fonts|layouts|offices|locations|suppliers_of|plants|machines|scanners|machinery|\
contractors|architects|builders|drivers|machine|tyres
evaluation license|licence|version|copy|period
look|looking at alternatives ?
alternatives for|on monday|tuesday|wednesday|thursday|friday|saturday|sunday|the_meeting|the_call
look at alternatives ? ~6 monday|tuesday|wednesday|thursday|friday
evaluation|comparison|selection|process|tender|rfp ~4 over|finished|completed|closed|won_by|\
chosen_you|chosen_usbrand|in_your_favour|in_your_favor
chosen|chose|selected|picked|decided_for|decided_on|awarded|going_with|gone_with|opted_for|\
stay_with|staying_with|stick_with|sticking_with \
again|finally|both|only|to_stay_with|to_work_with|to_continue_with|to_go_with|to_keep|to_remain_with? \
you|usbrand|yourselves
stopped|stop|no_longer|ended|done|finished ~2 looking|evaluating|comparing|searching|shopping ~2 \
at|for|other|around|alternatives
trial|test|tests|pilot|demo|demos of|with|for ~2 your|usbrand|the_new_module|the_new_version|\
new_feature|our_customers|clients
our|my ~1 customer|customers|client|clients|tenant|tenants|guest|guests|sister_company|\
subsidiary ~3 evaluating|comparing|looking|considering|uses|use|runs|talking
lad|friend with ~6 van|vans|shop|company|employees
referral
instead_of|over|beat|better_than|preferred_over|rather_than rivalname
`;

/** Goods that are not ours; a look around for them is none at our rivals. */
export const otherGoods = `
tablets|tablet|hardware|laptops|printers|devices|phones|cars|vehicles|vans|trucks|venues|venue|\
furnaces|furnace|cleaners|caterers|insurers|banks|scanners|machinery|contractors|architects|\
tyres|machines|monitors|uniforms|furniture|manufacturers_of
`;
