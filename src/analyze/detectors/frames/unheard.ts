/** Nobody hears the customer, said in cool words. Syntax: `compileFrames`. Source: PROTOCOL.md M3. */

const day = `monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|noon|morning|then|last_week|last_month|my_last|\
our_last|the_last|my_mail|my_email|my_message|the_weekend`;
const word = `not_a_word|not_one_word|not_a_single_word|not_a_peep|not_a_sound|not_a_line|not_one_line|not_a_single_line|not_one_mail|no_word|no_answer|no_reply|no_response|\
no_reaction|no_news|no_update|no_sign_of_life|no_sign|radio_silence|silence|complete_silence|total_silence`;
const ours = `from_you|from_you_people|from_your_side|from_your_end|from_your_team|from_your_people|from_your_support|\
from_your_company|from_support|from_anyone|from_anybody|from_usbrand|on_your_side|at_your_end`;
const plan =
  'contract|plan|support|sla|customer|customers|service|package|subscription|level|line|account';
const dear = 'premium|priority|gold|platinum|enterprise|vip|first_class|top|expensive|paid|full';
const replying = `called|rang|phoned|wrote|replied|answered|came|got_back|called_back|rang_back|wrote_back|got_in_touch|responded|\
reacted`;
const answer = `answer|reply|response|reaction|callback|call_back|sign_of_life|help|support|attention|human|person|human_being|\
hearing`;
const end =
  '.|?|from_you|from_your_*|from_somebody|from_someone|from_anyone|here|these_days|at_last|out_of_you|around_here';
const turning = 'speak|talk|turn|write|complain|go|escalate|address|call';

/** How long nothing has come of us. */
export const silence = `
^ and|so|but? still? ${word} ${ours} since
^ and|so|but? still? ${word} ${ours} for|in ~2 #|@num|days|weeks|months|hours|ages
your silence ~1 tells|says|speaks
nobody|no_one from_you|from_your_*|at_your_*|on_your_*? has|have ~1 written|replied|spoken|talked|come_back|got_back|responded|reacted to us|me
nobody|no_one from_you|from_your_*|at_your_*|on_your_*? has|have ~1 called|rung|phoned|contacted|answered|helped us|me
^ and|so|but? still? ${word} ${ours}? since ~2 ${day} ~2 .|,|;|and|now|=
^ and|so|but? still? ${word} ${ours}? for|in ~2 # hours|days|weeks|months .|,|;|and|now|=
^ and|so|but? still? ${word} ${ours}? for|in ~2 @num hours|days|weeks|months .|,|;|and|now|=
silence|radio_silence ${ours} since|for
^ and|so|but? ,? again|once_more|once_again ,? nobody|no_one ~1 ${replying} .
^ is? anybody|anyone|somebody|someone home|there|alive|awake|listening|reading|reading_this|reading_these ?
nobody|no_one ~1 ${replying} ,? again|yet_again|as_usual|once_more|once_again .
`;

/** What is paid for and not given. */
const paidFor = `
how is|can|could this|that|it be? possible|acceptable|right|normal|happen ~1 with|for|on|under ~4 ${dear} ~1 ${plan} ~1 ?|.
what ~1 are|do|am|did @i ~1 pay|paying ~1 you? ~1 for? ~1 ${dear} ~1 ${plan}? ~1 for? ?
what ~1 is|was ~2 ${dear} ${plan} ~1 for|good_for|worth ~1 ?
what ~1 is|was ~2 ${dear} ${plan} ~1 for|good_for|worth ,? if|when|as_long_as nobody|no_one|you|it|support
is this|that ~2 service|support|service_level|level_of_service|level_of_support|kind_of_service|kind_of_support|treatment|response_time ~1 that|which? ~1 \
@i ~1 pay|pays|paid|signed|bought|ordered|booked|are_paying|am_paying ~2 for? ?
why do|did|are|am @i ~1 have|pay|paying|buy|book|take ~2 for? ~1 ${dear} ~1 ${plan} then|at_all ?
`;

/** Somebody else is wanted, who would hear. */
const elseWanted = `
who|whom ~1 can|could|should|do|must|may|shall @i ~2 ${turning} ~1 to? instead ?|.
who|whom @i ~1 can|could|should|must|may|have|need ~1 to? ${turning} ~1 to? instead ?|.
who|whom ~4 ${turning} ~1 to? so|until|before|= that? ~1 somebody|someone|anybody|anyone ~1 answers|reacts|replies|listens|helps|acts|moves ?|.
is|are there ~2 anyone|anybody|someone|somebody|nobody|no_one ~1 else? ~3 who|that|able|capable ~1 can|could|will|would|to? ~1 actually|really|\
finally|ever ~1 help|answer|fix|solve|mend|repair|look|read|take|explain|sort|deal|reply|listen|handle|act|do ~6 ?
is|are there ~1 really|actually|truly|honestly nobody|no_one|not_anyone|not_anybody|anyone|anybody ~6 who|that|able|to ~8 ?
what ~2 do|must|should @i ~1 have|need? ~1 to? do to get|for ~2 ${answer} ~1 ${end}
what ~1 does|will|would it take|need to get|for ~2 ${answer} ~1 ${end}
forward|pass|hand|give|escalate|send|show this|it|that|my_mail|us|me ~2 to ~1 somebody|someone|anybody|anyone|a_person|a_human|a_colleague ~1 \
who|that ~2 takes_it_seriously|takes_this_seriously|takes_us_seriously|cares|listens|reacts|reads_it|understands_it|answers|can_really_help|can_actually_help
name|find|give|send|get us|me? ~1 somebody|someone|a_person ~1 who|that ~~ answers|listens|reacts|cares ?|.
not ~3 know ~2 what_else|how_else|who_else|whom_else ~1 to? ~2 try|do|write|call|ask ~2 to? reach|get_hold_of|get_through_to ~1 you|your_*|somebody|anyone
know|hear|see|learn ~1 how you ~2 intend|plan|want|propose|mean|are_going to make_up|make_it_up|make_this_up|compensate|make_good|make_amends
^ and? this is ~1 my? mail|email|message|call|letter number #|@num .
if nobody|no_one|none_of_you ~3 can|is|will|wants|cares ~2 help|answer|fix|solve|care ~~ tell|say_so|like_to_know|want_to_know|let_us_know|let_me_know
do|must @i ~1 have|need? ~1 to? ~~ to get ~2 ${answer} ~1 ${end}
`;

/** Nobody came … */
export const nobodyCame = `
^ and|so|but? ,? nobody|no_one ~1 ${replying} ~2 .
^ and|so|but? ,? nothing ~1 happened|came ~2 .
`;
/** … and not for the first time. */
export const again = `
^ again|yet_again|as_usual|once_more|once_again .
`;

/** All ways to us were tried … */
export const tried = `
@i ~3 tried|called|rung|phoned|mailed|emailed|written|used ~~ phone|hotline|chat|form|mail|email|ticket|support|you|helpdesk|everybody|everyone
`;
/** … and what is left. */
export const whatElse = `
^ and|so? what else can|could|should|shall|must|do|am|are @i ~3 do|try ?
^ and|so? what else is there|left
`;

/** We named a day … */
export const dayNamed = `
that was ~2 ${day} ~1 .
you|support|your_team|your_support ~1 said|promised|wrote|told ~6 tomorrow|tonight|today|noon|monday|tuesday|wednesday|thursday|friday ~1 .
`;
/** … and another has come. */
export const otherDay = `
^ and? today|now ~1 is ~1 already? monday|tuesday|wednesday|thursday|friday|saturday|sunday ~2 .
^ and? it is ~1 now|already? ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday ~2 .
`;

export const unheard = `
${paidFor}
${elseWanted}
`;

/** All is well though nobody wrote, or the question is of a first step. */
export const heard = `
suppose|assume|guess|hope|take_it|gather|means|mean ~3 all|everything|it|that|this ~2 well|fine|works|ok|okay|good|normal
complaint|complaints|in_sick
`;

/** Who answers for us is away or gone, so that another is asked for. */
export const away = `
holiday|holidays|vacation|parental|maternity|sabbatical|sick|ill|away|retired|retires|retiring|out_of_office|out_of_the_office|unavailable
on leave
has|have|had|is|was left|leaving ~1 you|usbrand|the_company|your_company|,|.|and
no_longer|not with|at|there|working|responsible|our|my
left you|usbrand|the_company|your_company
`;
