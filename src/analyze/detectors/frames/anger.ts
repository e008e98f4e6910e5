/** Frames of anger. Syntax: `compileFrames`. Source: PROTOCOL.md H3. */

/** Strong wherever it is aimed at the vendor. */
export const strong = `
want|need|demand ~1 the name of ~1 whoever|the_person|your|every
put|get|give ~1 me|us|him|her ~2 somebody|someone|him|her|a_human|a_manager|a_person|your_boss|your_ceo ~3 on_the_phone|with_authority|\
who_can|on_the_line
do not|not ~1 you dare
my|our counsel|solicitor|solicitors|lawyer|lawyers|attorney|barrister ~4 take_it_from_here
counsel|lawyers|solicitors ~2 been|have|were|are ~1 instructed|briefed|engaged
effrontery|the_gall_to|brass_neck
ombudsman|regulator|watchdog ~3 receive|receiving|hears|hear
@us|support|update|release|service|app|software|system|platform|tool|ticket|this|it|absolute|\
absolutely|complete|total|utter|such|what_a|piece_of|load_of ~2 crap|crappy|garbage|rubbish|shit|\
shitty|shite|trash
crap|crappy|garbage|shit|shitty|fucking|effing ~2 @us|support|update|release|service|app|\
software|system|platform|tool|company|product|joke
absolute|complete|utter|total|pure garbage|crap|rubbish|trash|shit
wtf

trust ~6 damaged|destroyed|broken|shattered|gone|lost|zero|betrayed
serious and|, unacceptable
cursing|curse|curses|swearing|swear ~3 your|you|usbrand|at
in|be ~2 court ~2 $
sold ~2 concept|lie|dream|pup|lemon|promise|fairy_tale
what ~2 are_we|am_i|do_we|do_i paying ~2 you
treat|treats|treated|treating ~2 us|me ~1 like|as|this_way|so
do not ~1 believe ~3 word
not ~2 believe ~1 word
finished with ~1 @us
furious|livid|enraged|outraged|infuriated|seething|fuming|incensed|irate|apoplectic|appalled|\
aghast|disgusted|incandescent|raging|boiling|infuriating|disgusting|gobsmacked|indignant|\
beside_myself|beside_ourselves|exasperated|at_my_wits_end
@i ~1 am|are ~3 angry|mad|pissed|pissed_off|very_upset|so_upset|extremely_upset|deeply_upset|\
really_upset|beyond_upset|extremely_annoyed|extremely_unhappy|extremely_dissatisfied|\
deeply_dissatisfied|extremely_disappointed|deeply_disappointed|deeply_hurt|deeply_unhappy|\
beyond_frustrated|so_angry|incredibly_frustrated|extremely_frustrated|beyond_disappointed
extremely|deeply|utterly|profoundly|beyond|absolutely|thoroughly|incredibly|bitterly|so_very|\
severely|massively|hugely ~1 angry|upset|annoyed|unhappy|dissatisfied|disappointed|frustrated|\
displeased|disappointing|frustrating|let_down|embarrassed|embarrassing|insulted|dismayed|\
unsatisfied|pissed|disillusioned
upset and angry|disappointed|frustrated
angry|upset|hurt and|, ~1 upset|angry|disappointed|humiliated|betrayed|frustrated
how|so|very|really|truly angry|upset|furious ~1 @i
@i ~2 am|are|was|were|feel ~2 so|very|really|truly|extremely|beyond angry|upset|disappointed|\
frustrated|let_down
so disappointed
outrageous|outrage|scandalous|scandal|disgrace|disgraceful|shameful|shameless|despicable|\
appalling|atrocious|abysmal|dreadful|inexcusable|unforgivable|unconscionable|indefensible|\
intolerable|inadmissible|deplorable|pathetic|laughable|ludicrous|farcical|farce|shambles|\
shambolic|fiasco|debacle|travesty|mockery|contemptible|contempt|reprehensible|preposterous|\
egregious|incompetent|incompetence|amateurish|amateur_hour|amateurs|negligent|negligence|\
horrendous|horrific|trainwreck|train_wreck|monstrous|unheard_of|insulting|insult|\
slap_in_the_face|clowns|idiots|morons|thieves|crooks|liars|swindle|swindlers|scammers|extortion|\
blackmail|cheated|ripoff|rip_off|ripped_off|daylight_robbery|bullshit|bollocks|pisses|effing|\
piece_of_junk|absurd|absurdity|ridiculous|unacceptable|unbelievable|incomprehensible|\
unprofessional|irresponsible|dishonest|disrespectful|disrespect|lunacy
totally|completely|absolutely|utterly|simply|entirely|wholly|plain|just|frankly|honestly ~1 \
unacceptable|useless|unusable|hopeless|worthless|unreliable|wrong|terrible|awful|absurd|\
ridiculous|ludicrous|unreasonable|unjustified|intolerable|broken|dangerous|unprofessional
not|hardly|in_no_way acceptable
terrible|awful|useless|worthless|hopeless ~2 service|support|product|software|system|platform|\
app|experience|company|tool|bunch|update|customer_service|vendor|release|team
is|are|was ~2 terrible|awful|useless|worthless|hopeless|dire|unusable|a_disaster|disastrous|hell|\
dangerous
such|so a? useless|hopeless|terrible|awful
is|are|was|be|become|becoming|such|complete|total|absolute|utter|right a? ~1 joke|circus|\
nightmare|mess|scam|fraud|theft|robbery|madness|insanity|insane|horrible|catastrophe|\
catastrophic|disaster|rubbish|trash|hell
your ~6 joke|mess|rubbish|trash|scam|nightmare|circus|catastrophe|disaster
bloody|damn|goddamn ~1 system|software|thing|tool|platform|app|update|useless|joke|well|ticket|\
support|report
worst ~6 experience|service|support|supplier|vendor|implementation|product|software|company|\
system|provider|i_have|we_have|in_my_career|in_my_life|ever|onboarding|update|rollout|release
never ~3 seen|experienced|dealt|encountered|met|witnessed|been|had|worked|felt|come_across ~6 \
such|so|worse|anything_like|like_this|as_bad|as_poor|as_useless
rarely|seldom|never|hardly_ever ~2 seen|experienced|met|encountered|dealt ~3 such|so|a
most ~2 discourteous|unprofessional|incompetent|dishonest|useless|frustrating|appalling|arrogant|\
unhelpful|disorganised|disorganized|disrespectful|careless|infuriating|humiliating
how dare you
shame on you|usbrand
should|ought_to ~1 be ~1 ashamed
ashamed of yourselves|yourself
you should|ought be|to_be|feel ashamed
ashamed to|that|of ~3 recommended|you|chosen|chose
absolutely|utterly|completely|thoroughly|totally|truly fed_up|disgusted|appalled
fed up|to_the_back_teeth
up to here|the_eyeballs|my_neck|our_necks
have enough of this|you|your|usbrand
had enough
enough is enough
sick and tired|to_death|of_this|of_it|of_your|of_you|of_being|of_chasing|to_my_stomach
sick|tired to the back
i|we ~2 am|are|feel sick
sick of ~4 you|your|it|this|usbrand|being|having|the
tired of ~3 your|chasing|excuses|begging|hearing|promises|apologising|explaining|asking
done|finished apologising|apologizing|waiting|asking|being|with_excuses|making_excuses|begging|\
explaining
patience|our_patience ~4 run_out|ran_out|over|exhausted|end|ended|at_an_end|gone|worn|thin|limit|\
limits|finished
lost|losing|lose|out_of|no_more|end_of|run_out_of|running_out_of ~3 patience|my_patience|\
our_patience|my_temper|all_patience|faith|all_confidence|all_trust|all_faith|my_cool
no|zero|lost|lost_all|broken|destroyed|gone ~2 trust|confidence|faith ~2 in|left|anymore
last|final straw
end of ~1 our|my|the tether|rope
wit's|wits end
at ~2 wits|wit 's? end
run out of polite|ways|words|patience|adjectives|excuses
can|could not ~3 express|describe|say|tell|overstate|believe ~4 how|angry|upset|disappointed|\
that_you|you
words fail|can_not
beyond ~1 a_joke|belief|words|acceptable|furious|angry|frustrated|me|comprehension|disappointing|\
ridiculous|the_pale|reproach|unacceptable
you ~2 lied|lie|cheated|cheat|stole|steal|robbed|betrayed|deceived|misled|mislead|mis_sold|\
tricked|swindled|ruined|destroyed|wrecked|fooled|scammed|insulted|humiliated
lied|misled|deceived|mis_sold|missold|cheated|betrayed|conned|duped|scammed|robbed|swindled|\
fobbed_off|stonewalled|ghosted_us|ghosted_me|hung_out_to_dry|strung_along|led_up_the_garden_path|\
taken_for_a_ride|taken_for_fools|ripped_off|screwed|shafted
it|that|this|which is ~2 a? lie|lies
are ~2 lies
taken for ~1 fool|fools|ride|idiot|idiots|granted
make|made|making ~2 me|us|fool ~3 liar|liars|fool|fools|idiot|idiots|ridiculous|incompetent|\
stupid|laughing
fool of me|us
laughing stock
do ~3 you ~2 people|even|actually|really|guys|folks ~3 understand|realise|realize|know|care|test|\
read|listen|work|check|have
you people
is|are ~2 anyone|anybody|someone ~4 actually|there|even|awake|alive|literate|reading|home|\
listening|paying_attention
your oh so|precious|wonderful|fancy|shiny|famous|glorious|oh_so_*
what|how a|delightful|wonderful|lovely ~1 privilege|joy|treat|delight|triumph|honour|honor|\
masterpiece|waste|joke|surprise
what is the point
waste|wasted|wasting of ~2 time|money|my|our
complete|total|utter|absolute|sheer|pure|unmitigated|right|proper|real ~1 waste|disaster|failure|\
chaos|mess|shambles|garbage|rubbish|joke|nonsense|incompetence|disgrace|farce|negligence|cheek|\
contempt|disregard|shocker|disregard_for
destroy|destroyed|destroying|ruin|ruined|ruining|wreck|wrecked|killing|crippled|crippling|\
wrecking|humiliated|humiliating|humiliation ~3 business|reputation|wedding|event|us|me|season|\
company|day|our|my|weekend|credibility|harvest|staff|launch
humiliated|humiliating|humiliation|mortified
@i ~3 screaming|scream|crying|cried|shaking|trembling|shouting|losing_sleep|lost_sleep|not_slept|\
lose_my_mind|losing_my_mind|losing_it|swearing|explode|exploding
in tears
not slept|sleep
we|i|me ~3 let_down|so_let_down ~3 by ~2 company|supplier|vendor|you|product|usbrand
let_down|disappointed|insulted|betrayed ~4 as_much|in_my_life|in_#_years|ever|like_this|like_never
i|we demand|insist|require|expect ~6 immediately|today|explanation|refund|compensation|ceo|\
head_of|someone_in_charge|phone|by_tonight|returned|written|immediate|fix
who|whoever ~4 signed|closed|approved|wrote|decided|designed|built|tested|released|\
is_responsible ~8 looking_for|another_job|fired|sacked|ashamed|explain|come_and_sit|should_be|\
ought
keep your|the ~4 until|discount|voucher|credit|webinar|intelligence|apology|apologies|excuses
spare me|us
save your|the apologies|excuses|breath|apology
do not ~2 offer|send|give|tell|promise|bother|insult|you_dare ~2 me|us ~6 credit|community|again|\
another|excuses|ticket|apology|link|article|that|call|roadmap|bot
i will not|never be spoken|treated|fobbed
it beggars belief
beggars belief
words can not
what the hell|fuck|heck|f ~4 is|are|you|your|this|happened
for crying out|god|heaven|christ|fuck
for ~1 god's|gods|goodness|pete's|heaven's|christ's sake
are you kidding|joking|serious|for_real|having_a_laugh|mad|insane
you have ~1 got_to_be|must_be|to_be kidding|joking
you must be kidding|joking
seriously ? $
no excuse|excuses for|whatsoever|.|left
blood boil|boils|boiling|boiled|pressure
my|our blood
hold|holding|held ~4 hostage|ransom
hostage|blackmailed|ransom
angry ~5 you|your|usbrand|this|about_it
lost ~3 thousands|customers|clients|revenue|contract|deal|jobs|money|sale|sales ~4 because_of|\
due_to|thanks_to ~2 you|your|usbrand|this|software
attorney|lawyer|lawyers|solicitor|solicitors|legal_action|sue|court|ombudsman|small_claims|\
trading_standards|regulator|chargeback ~5 you|instead|you_will|next|against|calls|call|hear|if|\
usbrand|your
you|your ~3 hear|hearing from ~2 lawyer|lawyers|attorney|solicitor|solicitors|counsel
every|all|tell|write|post|warn|publish|name ~3 review|reviews|linkedin|twitter|planner|google|\
trustpilot|capterra|g2|press|newspaper|community|forum|everyone|world|facebook|reddit|\
social_media ~4 site|sites|hears|about|you|know|story|post|avoid|screenshots
ashamed|embarrassed ~2 of|by|for ~2 you|your|usbrand|this
burned|burning|burnt bridges|house
burning house
play|plays|playing dead
playing ~4 with ~2 lives|people|children|patients
asleep at the wheel
washing|wash|washed your hands
could|couldn't not ~2 care_less|run_a|organise|organize
not|nobody|no_one|nobody_there ~2 give|gives|gave a damn|toss|monkey's|hoot|shit|fuck
give a damn|toss|hoot
tear|tearing|pull|pulling ~1 my|our hair
pull|pulling|tearing ~2 hair out
gone|going|went ~2 from_bad_to_worse|to_the_dogs|downhill
drive|driving|drives|drove ~1 me|us ~1 mad|crazy|insane|nuts|up_the_wall|bonkers|round_the_bend|\
to_despair|spare
driven|drives to despair
`;
