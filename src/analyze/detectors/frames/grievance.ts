/** Complaints that tell facts and name no feeling. Syntax: `compileFrames`. Source: PROTOCOL.md H3, M3. */

const us =
  'you|support|your_support|helpdesk|your_helpdesk|hotline|your_hotline|your_team|your_people|usbrand';
const told =
  'asked|told|reported|said|written|wrote|mentioned|explained|raised|flagged|complained|requested|called|phoned|rung|rang';
const month =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const fault = 'fault|error|bug|failure|outage|crash|breakdown|defect|malfunction';
const span = 'day|days|week|weeks|fortnight|month|months';
const people =
  'drivers|trucks|lorries|guests|patients|customers|clients|visitors|passengers|parents|tenants|members|shoppers|residents|students|cars|coaches|crews';
const visitor =
  'trainer|trainers|consultant|consultants|engineer|engineers|technician|technicians|instructor|fitter';
const boss = 'boss|manager|director|ceo|cfo|coo|head|chief|principal|headmaster|head_teacher|owner';

/** Said to us again and again, our own word that was not kept, and a fault that is back. */
export const repeated = `
@i ~1 already|have|have_already? ~1 ${told} ~1 ${us} ~4 twice|two_times|three_times|four_times|several_times|many_times|# times? ~1 .|,|and|but|already|now
@i ~1 already ~1 ${told} ~3 twice|two_times|three_times|four_times|several_times|many_times
@i have? ~1 ${told} this|it|that|the_same ~6 twice|two_times|three_times|several_times|repeatedly ~1 and|but ~1 nothing|no|nobody|still|get|got_no
support|helpdesk|hotline was|were ~1 asked|told|called|informed ~1 twice|two_times|three_times|several_times|three|four ~1 times? ~6 same|no|nothing|nobody
@i ~1 told your ~4 this|that|it ~~ and|, again|once_more today|yesterday|on|last|this_morning|this_week
@i ~1 ${told} ~1 to? ${us} twice|two_times|three_times|four_times|several_times|many_times|again_and_again ~~ and|but|, still|nothing|no|nobody|never|each
@i have? ~1 told your ~6 and|, ~1 again|once_more ~1 today|yesterday|on|last|this_morning|this_week
@i ~1 told ~1 colleague|colleagues|team|support|helpdesk ~8 and again today|yesterday|on|last|this_morning
@i have? ~1 reported|requested|complained|flagged|raised|mentioned ~1 this|it|that|to_you|to_your|about|fault|error|bug|problem|issue|fix|same ~8 on # ${month} ~1 ,|and ~~ on? # ${month}
@i have? ~1 asked_for|asked_about|asked_you|asked_your|asked_support ~10 on # ${month} ~1 ,|and ~~ on? # ${month}
@i ~1 asked|requested|begged ~1 for ~2 callback|call_back|call|reply|answer|update|response|feedback ~4 and ~1 again|once_more on|today|yesterday|this_morning|\
this_week|last ~~ not|nobody|no_one|nothing|never|still
${us} answered|replied|said|wrote|told_me|told_us|promised ~8 soon|tomorrow|next_week|next_month|looking_into_it|working_on_it|will_be_done|will_be_fixed|in_progress ~2 both_times|each_time|every_time|twice|again_and_again
${us} said|promised|wrote|told_me|told_us ~6 ${span} , ~2 it|that is|was now|already ~1 @num|@nth|weeks|months
${us} said|promised|wrote|told_me|told_us ~6 ${span} , ~1 and? now ~1 it is ~1 @num|@nth|weeks|months
same|identical|very_same ${fault} ~1 as ~1 on|in|at|last ~3 ${month}|week|month|year|easter|christmas
your|the ~1 ${visitor} did_not|failed_to show_up|turn_up
your|the ~1 ${visitor} never showed_up|turned_up
your ~1 ${visitor} did_not|failed_to come|arrive|appear .|,|to|on|at|for|and|today|yesterday|this_morning|last
your ~1 ${visitor} never came|arrived|appeared .|,|to|on|at|for|and|today|yesterday|this_morning|last
nobody|no_one|none ~1 of|from you|your_side|your_team|your_company ~1 wrote|called|rang|phoned|answered|replied|told
third|fourth|fifth|sixth|nth ~1 ${fault} of this|the_same|that kind|sort|type
`;

/** Said to somebody who need not be ours: it counts beside a fault or a demand. */
export const saidToOne = `
@i have? ~1 told ~4 this|that|it ~~ and|, again|once_more today|yesterday|on|last|this_morning|this_week
@i have? ~1 ${told} this|it|that ~8 and ~1 again|once_more ~1 today|yesterday|on|last|this_morning|this_week
@i have not heard ~1 a_word|a_thing|anything|back ~3 since|for
`;

/** What we said how long it would take, where the next sentence may tell that it took longer. */
export const saidHowLong = `
${us} said|promised|wrote|told_me|told_us ~8 ${span} .
`;
export const longPast = `
^ that|this|which was ~3 weeks|months ago
^ it is|has_been ~1 now ~1 @num|nth weeks|months|week|month
^ now it is ~1 @num|nth weeks|months|week|month
`;

/** Harm told in numbers, or felt above the writer, that names what we did by itself. */
export const harm = `
since ~5 portal|update|app|release|system|version|software|usbrand|migration|go_live|switch ~~ @i have|had? ~1 received|had|got|counted # complaints
@i have|had? ~1 received|had|got|counted # complaints ~4 since ~5 portal|update|app|release|system|version|software|usbrand|migration|go_live|switch
our|my ~2 ${boss} ~~ is|are ~3 angry|upset|annoyed|cross|furious|unhappy|not_happy because|as|that|about ~2 your|you|usbrand|report|import|export|invoice|system|app|portal|data|interface|software|module|integration|login|fix|ticket|screen
@i do not need ~1 upgrade|add_on|extra|bigger_plan|higher_plan|new_plan , ~1 @i have? already paid
`;

/** Harm that says nothing of its cause: it counts where a fault is told in it or beside it. */
export const harmOfFault = `
${people} ~1 are|were|have_been|is ~1 queuing|queueing|waiting|stuck|stranded|standing|locked_out|turned_away
truck|trucks|lorry|lorries|coach|coaches|van|vans|trailer|trailers|crew|crews|train|trains ~2 stood|waited|stuck|idle|sat ~6 hours|hour|day|days
${people} return|returned|send_back|sent_back ~5 wrong|broken|damaged
# complaints from|: ${people}
said|says ~~ it|this|that is ~3 embarrassment|disgrace|shambles|joke|scandal|outrage|nightmare|mess|farce
called|calls it|this|that ~3 embarrassment|disgrace|shambles|joke|scandal|outrage|nightmare|mess|farce
`;

/** A demand with weight. */
export const pressing = `
@i ~1 need|want|expect ~1 somebody|someone|a_person ~1 on the|this phone|line now|right_now|immediately|at_once|this_minute
this|that|it needs an|a|one owner ~1 today|now|right_now|immediately|at_once
please? stop sending|giving me|us ~2 workarounds|workaround|articles|links|templates|canned_answers|standard_answers|faqs ~1 and ~1 fix|mend|repair|solve|correct|sort
if your|you ~3 have|has no time|capacity|resources , ~~ @i ~1 find|look_for|get somebody|someone|another
`;

/** A plan that we owe: with another complaint, or asked of us by name. */
export const plan = `
@i need|want|expect a ~2 plan from you before|by|until
`;
export const planBeside = `
but @i need|want|expect a ~1 plan .
@i need|want|expect a ~2 plan before|by
`;

/** Settled, liked, or somebody else's: no complaint of us, however often it was said. */
export const noGrievance = `
how_much|how_well @i|it|everybody|everyone|all like|likes|love|loves|works|work
laugh|laughed|laughing
thank|thanks|grateful|pleased|love|great|brilliant|impressed|well_done|kudos|excellent
good|quick|fast|helpful|friendly|kind|perfect answer|answers|reply|replies|help
fixed|solved|mended|resolved|repaired|helped ~3 same_day|at_once|quickly|promptly|within
worked|works again|fine
answered|replied ~2 within|same_day|at_once|promptly|quickly|yes
nothing to_do_with you|usbrand|your*
not your fault|doing|problem
none ~3 your|you|usbrand
our|their|my ~1 printer|supplier|plumber|landlord|bank|carrier|insurer|council|former|old|previous|contractor|neighbour*|courier
he|she|they agreed|accepted|knows|know
both_times|each_time|every_time it|that|this|you ~2 sorted|fixed|solved|helped|answered|mended
all|everything|it is installed|done|in_place|live|ready|running|finished|delivered|sorted .|,|;|and|now|since
both_times|each_time|every_time it was there|right|ready|done|correct
waiting|queuing|queueing for the|a|an|our|your|my|their
phone|line now and again|then
asked_for|asked_about leave|permission|holiday|holidays
you fixed|mended|solved|helped|sorted|added|repaired
because @i|he|she|they forgot|missed|lost|came_late|overslept|broke|left
show_up|turn_up|showed_up|turned_up for|to|at|on your|our ~1 call|meeting|session|review|webinar|demo|training
sorry|apologies|apologise|apologize ~~ the ~1 ${visitor}
`;

/** The answer was good however often it was asked for, and who is angry is angry at the writer. */
export const wellAnswered = `
patience ~1 has|have|was|is? ~1 paid_off|rewarded|been_rewarded|pays_off
went|goes|gone|works|worked|runs|ran so|that|very|really well|smoothly|nicely
, that|which is ~1 fine|okay|ok|all_right|perfect .
surprised|amazed|astonished|stunned ~1 how|at_how well|fast|quickly|easy|easily|good|smoothly|friendly|nice|nicely|patient|kind
nobody|no_one ~1 called|complained|rang|asked|wrote ~6 ,? so|and ~3 seems|appears|must ~2 work|works|fine|worked|well|ok|okay
time ~2 write|writing|call|calling|say|saying|mail ~2 to|just|only|and|with ~1 thank|thanks|say_thank|say_thanks|congratulate|praise
expected|feared|anticipated|reckoned ~2 more|worse|longer ~1 work|trouble|problems|resistance|errors|questions|hassle|pain|effort|complaints
both_times|each_time|every_time it|that|this ~2 sorted|fixed|solved|answered|mended|resolved ~1 in|within|at_once|quickly
got|had|received|gave|get ~2 good|quick|fast|helpful|friendly|kind|perfect|great ~1 answer|answers|reply|replies|help ~1 both_times|each_time|every_time|twice
our|my ~2 ${boss} ~~ is|was ~4 angry|upset|annoyed|cross|furious because|as i forgot|missed|lost|overslept|broke|left|was_late|came_late
`;

/** Our disappointment or an old one, an absence of theirs, or somebody who is angry no more. */
export const noneOfTheirs = `
is|will anybody|anyone|somebody|someone ~1 be? there|in|here|in_the_office ~1 on|between|until|from|tomorrow|over_the|next|during ~~ ?
explain|tell ~2 difference ?
does|do|has anybody|anyone|somebody|someone|you ~4 have|keep|got ~1 a|an|the ~2 picture|photo|copy|list|template|manual|link|screenshot|recording|spare|contact
nobody|no_one on|at|from|in|of our|my ~1 side|end|team|company|house|office ~1 feels|felt|is|was|wants_to_be ~1 responsible|in_charge
still? no call|answer|reply|help|action|reaction ~1 needed|necessary|required
@i ~2 wonder|wondered|wondering ~1 what|which|how|whether|if ~1 your ~1 other customers|users|clients|schools|hospitals ~1 use|set|print|organise|organize|prefer|\
choose|name
do|does|would|will|can @i|it|that|this ~1 get|have|include|receive|come|contain ~2 premium|priority|gold|platinum support|service|line ~~ ?
not ~2 answer|news|reply|result|decision|outcome|response|feedback|mail|letter|message you ~1 hoped|hoping|wanted|wished|expected|expecting|looking ~1 .|,|;|for|and|but|to
stopped|quit|no_longer|no_more|ceased ~2 grumble|grumbles|grumbling|complain|complains|complaining|moan|moans|moaning|swear|swears|swearing|curse|curses|cursing ~3 .|,|;|and|at|about|since|the|now
nobody|no_one|none_of_us ~1 is|will_be ~1 here|in_the_office|at_the_office|on_site|at_home|at_work ~1 to|until|before|who|and ~3 pick_up|answer|sign|receive|open|take|read|see|accept|let
thrown_out|threw_out|binned|stopped_using|given_up|thrown_away ~4 spreadsheets|spreadsheet|lists|paper|whiteboard|excel ~1 because|since|as|now_that ~2 trust|trusts|love|loves|like|likes|prefer|prefers
`;
