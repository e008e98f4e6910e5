/** Frames of missed meetings, delay, withdrawal, tasks, thanks. Syntax: `compileFrames`. PROTOCOL.md L1–L3. */

export const missed = `
leave|leaving out ~2 jour_fixe|call|meeting|session|slot
declined both|all|the|your|again|it
again , ~2 not ~1 make
also missed
kept|keep|keeps missing
missed|missing|skipped|forgot|forgotten|slept_through|overslept|blanked ~4 call|calls|meeting|\
meetings|session|sessions|appointment|webinar|training|demo|review|workshop|check_in|standup|\
sync|qbr|kickoff|catch_up|slot|it_yesterday|it_today|you_on_zoom|each_other
could|was|were|will|would|can|am|are not ~3 make|made|attend|join|be_there|come|make_it|\
able_to_make|able_to_join|able_to_attend|get_on|dial_in|present|participate|around_for
could|can|was not make it|our|the|yesterday|today|this|your
did not ~2 make|attend|join|show_up|turn_up|manage_to_join|get_to_the_call|make_it|come_to|\
appear|dial
not ~1 able_to|going_to_be_able_to ~1 join|attend|make|be_there|participate|dial_in
unable to ~1 join|attend|make|participate|be_there|dial_in
failed|fail ~1 to ~1 appear|attend|join|show|make|turn_up|dial_in|be_there
was|were|am|been absent from|in|at|on
let|left ~3 calls|dates|sessions|meetings|trainings|appointments|them ~2 go_by|pass
stayed|stay away from
attended|came_to|been_to none|one_of
turned up to|for ~2 none|neither
not|never ~1 turned_up|appeared|dialed_in|shown_up ~1 to|for|in
not ~1 been|appeared ~1 on|in|at ~4 call|calls|review|reviews|session|sessions|training|meeting|\
meetings|any|either
was|were not there|present|in_the_call|on_the_call|at_the_meeting|in_the_meeting
sorry|apologies|regret|regrets|apologise|apologize|excuse ~5 missing|missed|absence|no_show|\
not_attending|not_having_attended|not_joining|not_making|not_being_there|not_showing|\
not_having_joined|the_no_show
my|our|his|her absence ~3 in|from|at|on|yesterday|today
no show|noshow|no_showed
stood you up
left|leave|leaving|kept ~1 you ~1 hanging|waiting ~3 zoom|call|teams|meet|meeting|line
pull|pulling|back|backing|bow|bowing out of|on ~2 call|meeting|monday|tuesday|wednesday|thursday|\
friday|session|training|today|tomorrow|workshop
cancel|canceling|postpone|postponing|push|pushing|skip|reschedule|rescheduling|move|shift|drop|\
put_off|call_off ~4 call|meeting|session|appointment|training|workshop|review|demo|check_in|\
catch_up|webinar|qbr|kickoff|visit
call|meeting|session|appointment|training|workshop|review|demo|check_in|catch_up|webinar|qbr|\
kickoff ~5 difficult_for|will_not_work|does_not_work|not_possible|not_going_to_happen|not_happen|\
clashes|clash|conflict|impossible|slipped_my_mind|slipped_our
call|meeting|session|appointment|training|workshop|review|demo ~3 must|has|have|had|needs|will|\
to ~2 be ~1 postponed|canceled|moved|rescheduled|pushed|put_off|called_off
slipped|escaped|went_out_of|gone_from ~2 my|our mind
clean|totally|completely forgot
sends ~2 regrets|apologies
have|has to_decline|declined ~3 invitation|invite|meeting|call
only|been_on one ~3 last # calls
`;

/** Moved to a stated time: no miss. */
export const newSlot = `
monday|tuesday|wednesday|thursday|friday|tomorrow|nth|# ~5 works|suits|fine|is_good|is_free|\
is_ok|would_work|possible|any_good|instead|better|okay|ok|would_be_good|at_#|from_#|available
moved|move|shift|push|reschedule ~5 to|until|for ~3 monday|tuesday|wednesday|thursday|friday|\
tomorrow|#|nth|next
already moved|rescheduled|sent
instead ?
how|what about monday|tuesday|wednesday|thursday|friday|tomorrow|next|#
can we ~6 monday|tuesday|wednesday|thursday|friday|tomorrow
was canceled anyway
`;

export const delay = `
keep|keeps|kept forgetting
forgot|forgotten|forget to ~1 send|post|fill|sign|do|return|upload|reply|answer
not ~2 used|opened|touched|logged_in|logged ~3 since|in_the_last|for|in
zero|no progress
still ~2 got ~5 handbag|desk|drawer|car|bag|pile|list
ghosted you
we|i ~1 are|am ~1 still ~1 missing|waiting|working
also not done
not much to report
too much|busy on
not ~1 yet|got|gotten|finished|started|done|ready|managed|touched|looked|opened|begun|completed|\
corrected|filled|been_started|been_touched|been_finished|been_done|had_time|had_a_chance|\
found_time|got_to|got_round|got_around|reviewed|tested|sent|prepared|able_to_start|\
able_to_finish|tried
not ~2 get|got ~2 to|round|around ~3 it|this|that|the|your|them|yet
no|without|little|lack_of ~2 time|bandwidth|capacity|hands|resources ~5 for|to|this|at|yet|\
right_now|until|week|month
yet|still to ~2 do|finish|start|complete|review|send|begin|look|fill|test|sign|check
still ~3 with|at|lying|sitting|stuck|waiting|in|on|missing|working|open|outstanding|pending|\
unfinished|incomplete ~3 our|my|legal|procurement|it|boss|director|gm|finance|hr|accountant|\
lawyer|desk|list|us|side|board
waiting on|for ~4 accountant|legal|boss|finance|it_department|our|hr|director|approval|budget|\
signature|board|lawyer|sign_off|colleague|procurement|manager|headquarters|purchasing|it_team|\
security
is|are|am|was|be|been|get|put|gone|going|goes ~2 on hold|ice|the_back_burner|pause|a_shelf|\
the_shelf
put|putting|park|parked|parking|shelve|shelved|pause|paused|pausing|freeze|frozen|postpone|\
postponed|postponing|defer|deferred|delay|delayed|delaying ~6 until|till|for|to|it|this|the|\
project|rollout|roll_out|launch|start|phase|import|setup|set_up|onboarding|go_live|pilot|upload|\
migration
move|moved|moving|push|pushed|pushing|shift|shifted ~2 start|launch|rollout|go_live|kick_off|\
project|pilot|migration|phase|it|this|date|deadline|everything ~4 to|back|into|by|until|out
will|would|is|are|be|running ~2 late|delayed|later|postponed ~4 .|,|with|next|than|line|on|\
week|month
late ~2 on|with ~2 our|my|us|the
running|we_are|i_am ~2 late|behind ~2 with|on|schedule|plan|the_plan|.
weeks|days|month|months behind|late
behind ~2 plan|schedule|timetable ~4 our|us|side
more|another|extra|few|couple_of ~3 time|weeks|days|month|months ~3 to|for|from|before|until|\
needed|on_our|on_my
need|needs|take|takes|require ~2 longer|more_time|another_week|another_month|another_few|\
a_bit_longer|a_little_longer
will rest for
later|wait|start|resume|continue|begin|look|get ~2 after|once|until ~4 season|harvest|holidays|\
summer|audit|year_end|christmas|easter|ramadan|inventory|stocktake|budget|quarter|things_calm|\
dust|school|peak
next|in|this|the ~1 week|month|quarter|spring|autumn|summer|winter|year ~3 or ~3 after|later|so
not ~3 realistic|feasible|manageable|going_to_happen|happen|possible ~4 this|before|until|for_us|\
now|week|month|from_our
comes when it
when|once ~1 i|we ~1 can|have_time|get_to_it|get_a_minute|find_time|have_slept|am_back|get_round|\
get_a_chance|find_somebody|have_a_free
when ~3 calms|settles|quiet|quieter|slows_down
will|shall ~2 get|come|circle|look ~2 to|back|round_to|at ~2 it|this|that|to_you ~3 when|once|\
after|next|in|as_soon|later
on ~2 list|desk|to_do|pile ~4 somewhere|still|under|since|and|but|,
swamped|snowed_under|up_to_my_neck|up_to_our_necks|run_off_our_feet|flat_out|drowning_in|\
buried_in|overloaded|all_hands|short_staffed|understaffed|crazy_busy|too_busy|so_busy|very_busy|\
been_busy|hectic|manic
owe you|we_owe|i_owe
i|we ~1 owe ~1 you
promised ~2 it|you|to ~3 monday|tuesday|wednesday|thursday|friday|for|last
as_far as ~2 letter|step|page|point
exactly where we left
further on
no|zero|little|hardly|slow progress
still|only|approximately|about|roughly half|a_third ~4 .|,|done|of_the_list|ready|the_plant|not
not ~5 until|before|till ~2 january|february|march|april|may|june|july|august|september|october|\
november|december|next|after|summer|spring|autumn|winter|easter|christmas|q#
sorry ~3 for|about ~2 delay|late|slow|radio|silence|long
apologies ~3 for|about ~2 delay|late|slow|radio|silence
no|not|never ~3 answered|replied|responded|logged|opened_the_workspace|been_in_touch|\
been_in_contact|spoken|written_back ~6 since|in|for|to|your|any|either
out of touch
gone quiet|silent|dark
radio silence
not ~2 turned on
`;

export const disengagement = `
not|no_longer|hardly|rarely|barely|seldom|stopped ~2 using|use|logged|logging|log|opened|open|\
looked|looking|touched ~2 it|usbrand|in|the_tool|the_system|the_platform|into|workspace|module|\
much
nobody|no_one|hardly_anyone|few|only_# ~3 use|uses|using|used|logs|logged|opens ~2 it|usbrand|in|\
the_tool|the_system|anymore|the_platform
not ~2 looking to ~1 do|expand|add|change|get
ticking|tick along
not ~1 interested|a_priority|priority|relevant ~3 right_now|now|at_the_moment|for_us|anymore|\
this_year|in
no interest|appetite|priority
low|lower|lost ~1 priority|interest|momentum
take me off ~3 list|invitations|invites
just email|mail|send me
will|i_ll holler
not enough|worth ~2 our ~1 time
use|using|need it|usbrand ~1 less
`;

/** The customer says that it was silent or away from the product. Weeks of it: with a `lapse` beside it. */
export const silence = `
not|never|nobody|no_one|none|neither ~4 answered|replied|responded|written|spoken|talked|heard|\
reacted|been_in_touch|been_in_contact|dealt|answer|reply ~8 since|for|in|to_your|to_you|your|until
not|never|nobody|no_one|hardly|none|neither ~4 logged|opened|used|touched|looked|turned|signed|\
started|worked|entered|clocked|watched|booked|been_in|been_near|been_inside|been_on|been_into|\
done|sent ~8 since|for|in|last|until
since|for|in ~8 not|never|nobody|no_one|hardly|none|neither|nothing ~4 logged|opened|used|touched|\
looked|answered|replied|entered|watched|been_in|been_near|been_into|sent|written|done|happened
zero|nothing|none|no_one|nobody|not ~3 answered|opened|replied|touched|logged
radio silence
gone|went|been|fell ~1 quiet|silent|dark|underground
long|my|our silence
out of touch|contact
ghosted you
time we|i ~1 spoke|talked|met|wrote
since we|i ~2 spoke|spoken|talked|met|wrote|opened|logged|answered|heard
mails|messages|calls|emails|letters|reminders|notes ~4 unanswered|without|unread|stayed|lay|unopened
@num weeks|months ~2 since i|we
nothing ~3 happened|moved|done ~6 since|in
neglected|neglecting|ignored|ignoring ~3 you|it|this|your*|everything
you|you_have ~2 heard ~2 nothing|from_us|from_me|last
nothing|word|line|peep|reply|answer|sign_of_life ~2 from|by us|me|our_side|our_end
without|not ~2 sign of life
not a line|word|peep
weeks|month|months ~2 since your last
writing|written into a|the void
lain|sleeping|asleep|idle|unused|untouched ~4 since|for
stopped using
`;

export const customerTask = `
i|we|our|my|us ~3 owe|owed|promised|still_have_to|have_yet|need_to_send|need_to_finish|\
have_to_send|have_to_finish
owe|owed ~1 you
not ~2 done|finished|started|sent|filled|touched|prepared|corrected|completed|begun|uploaded|\
signed ~6 list|questionnaire|form|homework|template|texts|specs|file|files|data|upload|import|\
test|tests|tasks|items|points|step|descriptions|sheet|checklist|photos|register
list|questionnaire|form|homework|template|texts|specs|file|files|import|tests|tasks|descriptions|\
sheet|checklist|photos|price_list|mapping|register|items|inventory|paperwork|sign_off|approval|\
export_file|onboarding ~4 not|still|pending|late|outstanding|unfinished|incomplete|half|missing|\
waiting|behind
action list|item|items|points ~4 not|still|open|pending|half|touched
unfinished|incomplete|half_done|half_finished|outstanding
`;

export const vendorTask = `
could|can|would|will you ~3 send|fix|check|look|provide|confirm|share|call|add|correct|issue|\
refund|arrange|update|let_us|tell
please|kindly ~1 send|fix|check|provide|confirm|share|call|add|correct|issue|refund|arrange|\
advise|expedite|look|update|let_us|let_me|forward|escalate|restore
request|ask you ~1 to
we|i need|expect|require|await ~4 from you|your_side
when|by_when will|can|do you ~2 send|fix|deliver|have|be
you|usbrand owe|owes|promised us|me|to
`;
