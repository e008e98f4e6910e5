/** Frames of annoyance below anger. Syntax: `compileFrames`. Source: PROTOCOL.md M3. */

/** Plain dissatisfaction: a feeling, lost trust, blame. */
export const felt = `
nth|third|fourth|fifth|second|# reply|answer|response|ticket|consultant|agent|time|attempt|\
contact ~8 again|different|same|wrong|still|since|this_week|this_month|without
poor|bad|weak|lousy ~2 support|service|communication|response|quality|performance|experience|\
documentation|handling|job
i|we|me|us ~2 feel|feeling|felt|am|are ~2 ignored|forgotten|abandoned|overlooked|shocked|stuck|\
cross|sore|bitter

stressful|stressed|stress|grumbling|grumble|lassitude|unacceptable_delays|nerve|nerves|\
nerve_racking|temper|tested_my|ordeal|saga|shock|shocking|dissatisfying|unsettled|unconvinced|\
sceptical|hard_work|wits_end|testing_patience|tests_my_patience|wearisome|laborious|\
time_consuming|torture|torment|mystified|dumbfounded|speechless|doubtful|impatient|impatience|\
antsy|sadden|saddened|sorely|dismal|patchy|flaky|buggy|rubbishy|iffy|wonky|temperamental|erratic|\
hopelessly|insufficient|inadequate|inferior|unusable|mishandled|botched|bungled|fobbed|\
brushed_off|palmed_off|given_the_runaround|runaround
on|get|gets|getting ~1 my|our nerves
express*|voiced|share|shares ~2 dissatisfaction|displeasure|frustration|annoyance|concern|\
discontent
talking|talk|speak|speaking to ~1 wall
feel*|felt ~2 like ~2 talking|shouting|begging|beta|guinea|fool|test|only|last
without|with_no|no|not ~3 much|any|enough|proper testing|test|thought|care|warning|notice|\
explanation|apology
not ~3 what ~4 imagined|had_in_mind|envisaged|hoped|pictured|wanted|bought
not ~2 happy|glad|pleased
more|harder|longer|slower|worse ~2 than ~2 it_should|before|needs|necessary|it_was|expected|\
promised
gone|got|getting|gets|become|became ~1 worse|slower|downhill|harder
disappointed|disappointing|disappointment|dissatisfied|dissatisfaction|unhappy|displeased|\
frustrated|frustrating|frustration|annoyed|annoying|irritated|irritating|irritation|discouraged|\
discouraging|disheartened|disheartening|dispirited|dispiriting|demoralised|demoralized|\
demoralising|demoralizing|exasperating|dismayed|dismay|concerned|concerning|worried|worrying|\
worrisome|troubling|troubled|bothered|bothering|bothersome|unsatisfied|unsatisfactory|\
unsatisfying|underwhelmed|underwhelming|disillusioned|fed_up|weary|wearying|tiring|tiresome|\
embarrassing|embarrassed|embarrassment|upset|upsetting|aggravating|vexed|vexing|vexatious|\
perplexed|baffled|baffling|bewildered|bewildering|taken_aback|sloppy|unimpressed|discontent|\
discontented|dissapointed|disapointed|dispointed|regrettable|unfortunate_experience|maddening|\
painful|a_pain|tedious|cumbersome|clumsy|unreliable|inconvenient|inconvenience|unfair|offended|\
offending|offensive|befuddled|cynical|deplore|deplores|lament|unprofessional|careless|neglected|\
short_changed|shortchanged|let_down|letdown|let_us_down|lets_us_down|struggling|unpleasant|\
unsettling|dejected|deflated|galling|grating|peeved|miffed|irked|irksome|hacked_off|cheesed_off|\
browned_off|narked|brassed_off|grumpy|soured|sour|jaded|wearing_thin|wears_thin|exhausting|\
exhausted|drained|draining|nuisance|hassle|headache|headaches|faff|shortcoming|shortcomings|\
subpar|sub_par|mediocre|half_baked|halfbaked|misleading|lousy|shoddy|slapdash
not|never|hardly|far_from|less_than|anything_but ~3 happy|pleased|satisfied|content|impressed|\
thrilled|amused|delighted|good_enough|ideal|acceptable|amusing|helpful|reassuring|funny|\
professional|what_we_expected|what_i_expected|what_we_paid|as_promised|as_agreed|as_advertised|\
serious|great|fair|right|normal|reassured|convinced|comfortable
not ~3 expected|promised|agreed|sold|paid_for|signed_up_for|ordered|told ~1 of|from|by|to_us|us|.
discourage*|dispirit*|dishearten*|demoral*
lose|losing|lost|loses|erodes|eroding|dents|shakes|shaken|dented|undermines|less|little|shake ~4 \
confidence|trust|faith|patience|credibility|hope
confidence|trust|faith|patience|goodwill ~4 thin|low|gone|erode|eroded|eroding|running_out|\
limited|shaken|dented|lost|suffer|suffers|wearing|suffered|stretched|tested|waning|slipping|\
fading|end
surprised|surprise|astonished|amazed|puzzled ~~ not ~2 good|pleasant|nice|positive
unpleasantly|not_exactly|negatively|less_than_pleasantly surprised|pleased
i|we ~2 must|have_to|regret|need_to ~2 admit|say|to_note|to_say|note|express|complain|confess|\
to_inform|raise|state ~8 not|disappoint*|no|still|poor|frustrat*|concern*|unhappy|dissatisf*|\
complaint|annoy*|patience|displeasure
express|expressing|voice|convey ~3 disappointment|dissatisfaction|concern|concerns|frustration|\
displeasure|discontent
complaint|complain|complaining about|regarding|that|on|concerning|to_make|again|and|formally
formal|official|serious complaint
expect|expected|hoped|hope ~3 better|more|more_from|otherwise|faster|different|quicker|\
improvement|at_least|at_minimum
should|ought|would_have_thought|would_have_hoped|would_have_expected ~4 not ~1 have|be|take|need \
~2 to|this|so|happen*|had_to|been|be
would have expected|hoped|thought|appreciated|liked|been_nice|wished
i|we should_not|would_not|do_not have|be|think ~2 to|having|too_much ~2 chase|remind|ask|beg|\
repeat|explain|ask_for
too much to ask
makes|made|make|making ~1 us|me|our_team ~2 look ~3 bad|sloppy|stupid|unprofessional|foolish|\
amateur*|incompetent|silly|ridiculous|poor
look ~1 sloppy|bad|stupid|foolish|unprofessional|silly|ridiculous
bad|poor|terrible impression
not ~4 good|great|best|professional impression
impression ~4 nobody|not|no_one|ignored|care|cares|listening|left
nobody|no_one ~3 cares|care|listens|listening|listened|feels_responsible|answers|answered|reads|\
responsible|owns|bothered|bothers|takes_ownership|knows|wants_to_help
not ~2 being|been|feel|feeling|taken|be ~2 heard|listened|seriously|taken_seriously|valued|\
respected|a_priority|informed
feel|feels|feeling ~3 ignored|neglected|forgotten|abandoned|let_down|left_alone|alone|stupid|\
like_a_beta|like_beta|unheard|cheated|like_testers|like_we|second_class|ripped|like_a_fool|\
like_an_afterthought|used
doing your ~2 work|job|quality|testing|control|qa
our|my|the ~2 team|staff|users|colleagues|people|drivers|nurses|teachers|supervisors|boss|crew|\
management|director|planners|board|clients|customers|sales_colleagues ~4 complain*|complaining|\
frustrated|unhappy|losing|lost|grumbling|grumble|moaning|moan|fed|tired|annoyed|angry|not_happy|\
cursing|swearing|giving_up|given_up|refuse|refuses|refusing|cynical|discouraged|laughing|laugh|\
upset|are_not_amused|murmur|rolling
starting|starts|started|begin|begins|beginning|begun|getting|become|becoming ~3 lose|wonder|\
grate|doubt|worry|worried|tiring|tired|joke|annoying|frustrating|silly|ridiculous|old|problem|\
irritating|weary|fed_up|impatient|nervous|painful|embarrassing|a_pattern|habit|unbearable|\
concerned|expensive|regret|tiresome|much|a_nuisance
wonder|wondering|question|questioning|doubt|doubts ~3 why|whether|if ~3 we|anyone|anybody|you|i|\
it ~2 pay|paying|still|really|read|test|tested|bother|even|care|worth|bothered
why|what ~2 do|am|are ~1 we|i ~2 pay|paying
paying|pay|paid ~4 for|good_money|a_lot|premium ~6 not|nothing|does_not|do_not|something|which|\
and_get|can_not|yet|but|that_does
fall|falls|falling|fell|fallen|come|comes|coming|far ~3 short|short_of
behind schedule|plan|what_was
below|under ~2 expectations|expectation|standard|par|what_we
not ~3 meet|met|meeting|live_up|living_up|lived_up|match|matches ~4 expectations|requirements|\
promise|promises|expectation|needs|what
unmet|unfulfilled|unresolved|unanswered|outstanding|overdue
must|has|have|needs|need|can_not ~2 stop|change|improve|end|go_on|not_continue|happen_again ~2 \
like_this|now|soon|urgently|immediately|quickly|fast|drastically|.
can not|no_longer go_on|continue ~1 like_this|this_way|so
bit|little|slightly|somewhat|rather|quite|kind_of|fairly|pretty ~1 annoy*|frustrat*|disappoint*|\
irritat*|unfortunate|silly|sad|offend*|bummed|confusing|awkward|tedious|sluggish|fiddly|clunky|\
of_a_letdown|of_a_pain|of_a_nuisance|of_a_faff|much|poor|discourag*|cross|of_a_shame|of_a_hassle|\
fed_up|tired|worried|concerned|surprised|put_out|let_down|miffed|peeved|unhappy|rich|cheeky|\
optimistic|ironic
bit much
faff|faffing
bit|little|somewhat|kind_of|rather ~1 surprised|sceptical|skeptical|lost
mood ~5 not|down|low|bad|sour
not ~2 happy ~2 with
bummed|bummer|gutted|meh|sigh|ugh|argh|grr|grrr|aargh|gah|letdown|pity|shame|faff|sadly|alas
a|such_a|what_a|real|bit_of_a shame|pity|letdown|bummer|pain|drag|chore|nuisance
not ~1 sure|wild|fan|keen|fond|a_big_fan|crazy|so_keen|convinced|too_keen|in_love ~2 about|of|on|\
with ~2 new|the|it|this|your|look
used to be|have|work ~6 now|and
i|we ~1 wish|miss|preferred|prefer|liked ~6 old|previous|before|had|would|could
would be lying if
could|can do without
not exactly|really|particularly ~1 what|helpful|great|ideal|user*|intuitive|clear|fast|confidence
deserve|deserved|worth ~2 better
no|little|zero sense|use|progress|improvement|point|value
please|kindly take|treat|handle ~2 this|it ~1 seriously
expedite|without_further_delay|any_further_delay|do_the_needful
terrible|awful|useless|unusable|horrible|mess|nightmare|disaster|chaos|rubbish|trash|insane|\
catastroph*|desperate
not ~2 satisfactory|convincing|serious|sufficient|enough|sustainable|tenable|workable
tether|wits
`;

/** What went wrong, without a feeling: repetition, waiting, broken promises. Two of them weigh like a feeling. */
export const wronged = `
third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|second|# time|times|attempt|\
reminder|outage|incident|request|ticket|week|month|month_in_a_row|week_in_a_row|mail|email|reply|\
version|person|account_manager|delay ~8 same|again|this|since|now|in|asking|ask|that|row|i|we|it
yet|once again
again and again|again
for the ~1 nth|third|fourth|fifth|sixth|second|umpteenth|hundredth|last|tenth time
time after time|and_again
over and over
still ~3 no|not|nothing|waiting|wait|without|unresolved|broken|missing|open|pending|wrong|hear*|\
have_not|unanswered|outstanding|unsolved|down
reminder|reminders|reminded|chased|chasing|chase|follow_up|followed_up|nudged|asked|raised|\
reported|flagged|written|wrote|called|rung|phoned|mentioned|told|pointed_out|complained|\
explained|requested|begged|logged|emailed|mailed|rang ~6 twice|times|several|again|repeatedly|\
three|four|five|six|already|before|#|weeks|months|nth|both|in_vain|without_reply|spring|january|\
february|march|april|may|june|july|august|september|october|november|december|last_year|\
countless|to_no_avail|yet|without_success|without_an_answer
no|without|not|never|nobody|no_one ~3 answer|answered|reply|replied|response|responded|reaction|\
reacted|update|updates|feedback|called_back|call_back|came_back|come_back|got_back|gotten_back|\
acknowledged|acknowledgement|news|solution|progress|explanation ~6 since|for|from|weeks|days|\
week|month|months|to|yet|so_far|until_now|from_you|whatsoever|?
waiting|waited|wait ~4 since|for ~4 weeks|days|months|week|month|year|answer|reply|response|\
january|february|march|april|may|june|july|august|september|october|november|december|too_long|\
ages|long
takes|took|taking|needed|needs ~4 too_long|forever|ages|an_eternity|weeks|months|too_much_time
you|usbrand|support|team|nobody ~2 promised|assured|guaranteed|told|said|committed ~~ still|but|\
yet|however|since|nothing|not|never|instead|later|then
was|were|been|had promised|assured|told|led_to_believe|guaranteed|sold ~~ not|but|still|yet|\
never|however|nothing
promise|promised|promises|commitment|commitments|deadline|deadlines|date|dates ~4 broken|\
not_kept|missed|slipped|slips|passed|come_and_gone|moved|again|unkept|kept|empty|unfulfilled|\
worthless
broken|empty|unkept promise|promises
going|go|run|running|went|round round|around in|and circles|round|in_circles
passed|pushed|sent|bounced|shunted|handed ~3 around|from_pillar|between|from_one|back_and_forth|\
from_person|from_department|from
copy|copied|canned|standard|generic|textbook|boilerplate|template|scripted|stock ~1 answer|\
answers|reply|replies|response|responses|from_a_knowledge_base|and_paste|pasted
cost|costs|costing|lost|lose|wasted|spent|spend|waste|wasting|loses|losing|burned|burnt ~4 hours|\
days|day|afternoon|morning|evening|evenings|time|weekend|weekends|half_a_day|week|weeks|\
working_days|money|hour
what ~1 are_we|am_i|do_we paying|pay for
not ~3 work|works|worked|working|function|functioning ~3 again|properly|since|as_promised|\
as_agreed|as_it_should|as_expected|at_all|as_advertised|correctly
does|do|did|is|are not ~2 work|working ~4 still|again|yet|despite|after
stopped|stops|broke|breaks|broken|crashed|crashes|fails|failed|failing|down|vanished|disappeared|\
wrong ~4 again|once_more|yet_again|every_week|every_day|every_time|nth_time|since
again ~4 down|broken|failed|crashed|stopped|wrong|vanished|gone|not_working
another|yet_another|one_more ~2 outage|failure|bug|delay|week|month|excuse|crash|promise|\
postponement|version|incident|error
in|with vain
`;

/** Words that make it small: "a bit annoying", "kinda bummed". */
export const hedges = `
a bit|little|tad|touch|shade|wee_bit
bit of a|annoy*|frustrat*|silly|much|fiddly
little silly|annoy*|frustrat*|disappoint*|irritat*|sad|confus*|tedious
slightly|somewhat|mildly
kind of bummed|annoy*|disappoint*|frustrat*|confus*|sad
pity|faff|meh|bummer|bummed|letdown
a|of_a shame
not sure about|sold
not urgent|a_big_deal|the_end_of_the_world|dramatic|critical
no drama|rush|hurry|big_deal|biggie
minor|small ~2 annoyance|niggle|gripe|irritation|complaint|frustration|thing|nuisance
`;

/** Words that make it large: "very disappointed". */
export const boosts = `
very|extremely|deeply|really|so|highly|incredibly|hugely|most|terribly|seriously|increasingly|\
utterly|bitterly|greatly|truly|beyond|immensely ~1 disappoint*|frustrat*|unhappy|dissatisf*|\
upset*|annoy*|irritat*|displeased|worried|concerned|poor|embarrass*|dismay*|unprofessional
great|extreme|deep|strong|utmost|profound|strongest|utter|complete ~2 disappointment|\
dissatisfaction|frustration|displeasure|dismay|terms|concern|irritation|annoyance|embarrassment
`;
